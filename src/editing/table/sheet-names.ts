/** The sheet of a spreadsheet on which the interventions stand; the other sheets are not imported. */
export const INTERVENTIONS_SHEET = 'Interventies';
