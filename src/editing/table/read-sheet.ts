import { colToLetter, readXlsx, type MergeRange, type Sheet } from 'hucre/xlsx';
import { MAX_ROWS, type Grid } from './grid.ts';
import { INTERVENTIONS_SHEET } from './sheet-names.ts';

/** What is read of a sheet: a row more than is allowed, to see that there is one, and columns as far as CV. */
const RANGE = `A1:CV${MAX_ROWS + 1}`;

/** Most ranges of merged cells that are named. */
const SHOWN_MERGES = 5;

/** What a sheet holds, as far as an import wants to know. */
export interface SheetContent {
  name: string;
  rows: Grid['rows'];
  faults: Grid['faults'];
  /** Ranges of merged cells (`A3:A5`): their number, and the first of them. */
  merges: { count: number; first: readonly string[] };
  /** Number of formulas. */
  formulas: number;
}

/**
 * Reads the sheet "Interventies" of an Excel file, or else its first sheet that can be seen. A formula gives the value
 * that Excel last worked out.
 *
 * @returns `undefined` when there is no sheet.
 * @throws HucreError when the file is damaged or of another kind.
 */
export async function readSheet(bytes: Uint8Array): Promise<SheetContent | undefined> {
  const visible: string[] = [];
  await readXlsx(bytes, {
    sheets: ({ name, hidden, veryHidden }) => {
      if (!hidden && !veryHidden) visible.push(name);
      return false;
    },
  });
  const wanted = visible.find((name) => name === INTERVENTIONS_SHEET) ?? visible[0];
  if (wanted === undefined) return undefined;
  const { sheets } = await readXlsx(bytes, { sheets: [wanted], range: RANGE });
  const [sheet] = sheets;
  return (
    sheet && {
      name: sheet.name,
      rows: sheet.rows,
      faults: faultyCells(sheet),
      merges: {
        count: sheet.merges?.length ?? 0,
        first: (sheet.merges ?? []).slice(0, SHOWN_MERGES).map(rangeOf),
      },
      formulas: [...(sheet.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined).length,
    }
  );
}

function rangeOf({ startRow, endRow, startCol, endCol }: MergeRange): string {
  return `${colToLetter(startCol)}${startRow + 1}:${colToLetter(endCol)}${endRow + 1}`;
}

const ERROR_VALUE = /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!)$/;

function faultyCells(sheet: Sheet): Grid['faults'] {
  return [...(sheet.cells ?? [])].flatMap(([key, { type, value, formula }]) => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const isFormula = formula !== undefined;
    if (type === 'error' || (isFormula && typeof value === 'string' && ERROR_VALUE.test(value))) {
      return [
        { row, column, reason: `Hier staat een fout van Excel: ${String(value)}. Vul de waarde zelf in.` },
      ];
    }
    if (isFormula && value === null) {
      return [{ row, column, reason: 'Hier staat een formule zonder uitkomst. Vul de waarde zelf in.' }];
    }
    return [];
  });
}
