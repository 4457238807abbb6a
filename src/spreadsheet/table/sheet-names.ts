import { slugOf } from '../../language/slug.ts';

/** The sheet of a spreadsheet on which the interventions stand; the other sheets are not imported. */
export const INTERVENTIONS_SHEET = 'Interventies';

/** Whether a sheet is the one with the interventions, whatever its capitals and the spaces around its name. */
export function isInterventionsSheet(name: string): boolean {
  return slugOf(name) === slugOf(INTERVENTIONS_SHEET);
}
