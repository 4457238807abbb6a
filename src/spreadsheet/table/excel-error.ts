/** The errors of formulas that spreadsheets show: in English, and in Dutch. */
const ERROR_NAMES = new Set([
  ...[
    '#NULL!',
    '#DIV/0!',
    '#VALUE!',
    '#REF!',
    '#NAME?',
    '#NUM!',
    '#N/A',
    '#GETTING_DATA',
    '#SPILL!',
    '#CALC!',
  ],
  ...['#FIELD!', '#BLOCKED!', '#CONNECT!', '#UNKNOWN!', '#BUSY!', '#EXTERNAL!', '#PYTHON!', '#TIMEOUT!'],
  ...['#ERROR!', '#CYCLE!'],
  ...['#LEEG!', '#DEEL/0!', '#DELING.DOOR.0!', '#WAARDE!', '#VERW!', '#NAAM?', '#GETAL!', '#N/B', '#N.B.'],
  ...['#GEGEVENS_OPHALEN', '#GEGEVENS.OPHALEN', '#OVERLOOP!', '#OVERLOPEN!', '#BEREKENEN!', '#BEREKENING!'],
  ...[
    '#VELD!',
    '#GEBLOKKEERD!',
    '#VERBINDEN!',
    '#VERBINDING!',
    '#ONBEKEND!',
    '#BEZIG!',
    '#EXTERN!',
    '#FOUT!',
  ],
]);

/** How LibreOffice shows the errors that have a number: `Err:508`, in Dutch `Fout:508`. */
const ERROR_NUMBER = /^(?:ERR|FOUT):\s?\d{3}$/;

/**
 * What to say of a text that a spreadsheet shows in place of a value: an error, or the characters of a column that is too
 * narrow. Saved as text, it is all that is left of the value. `undefined` for any other text.
 */
export function excelErrorIn(text: string): string | undefined {
  const shown = text.trim().toUpperCase();
  if (/^#{3,}$/.test(shown)) {
    return `Hier staat ${shown.slice(0, 8)}: de kolom was te smal toen de tabel werd bewaard. Vul de waarde zelf in.`;
  }
  return ERROR_NAMES.has(shown) || ERROR_NUMBER.test(shown) ? excelError(shown) : undefined;
}

/** What to say of a cell that holds an error. */
export function excelError(shown: string): string {
  return `Hier staat een fout van Excel: ${shown}. Vul de waarde zelf in.`;
}
