import { colToLetter, readXlsx, type Sheet } from 'hucre/xlsx';
import { FileRefusal, type Grid } from './grid.ts';
import { INTERVENTIONS_SHEET } from './sheet-names.ts';
import { refuseZipBomb } from './zip-guard.ts';

/** Most rows that are read, the header among them. */
const MAX_ROWS = 20_000;

/** What is read of a sheet: a row more than is allowed, to see that there is one, and columns as far as CV. */
const RANGE = `A1:CV${MAX_ROWS + 1}`;

/**
 * Reads the sheet "Interventies" of an Excel file, or else its first sheet that can be seen. A formula gives the value
 * that Excel last worked out.
 *
 * @throws FileRefusal when the file can't be read.
 */
export async function readSpreadsheet(bytes: Uint8Array): Promise<Grid> {
  refuseZipBomb(bytes);
  const sheet = await readSheet(bytes);
  if (sheet.rows.length > MAX_ROWS) {
    throw new FileRefusal(
      `Het blad ${sheet.name} heeft meer dan ${MAX_ROWS} rijen. Verdeel de tabel over meer bestanden.`,
    );
  }
  refuseMergedCells(sheet);
  const formulas = [...(sheet.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined).length;
  return {
    rows: sheet.rows,
    place: (row, column) =>
      column
        ? `${sheet.name}!${colToLetter(column.index)}${row + 1} (${column.header})`
        : `${sheet.name}!A${row + 1}`,
    faults: faultyCells(sheet),
    notes:
      formulas > 0
        ? [`Formules: ${formulas}. Daarvan is de waarde gelezen die Excel het laatst heeft berekend.`]
        : [],
  };
}

/** Most ranges of merged cells that are named. */
const SHOWN_MERGES = 5;

async function readSheet(bytes: Uint8Array): Promise<Sheet> {
  try {
    const visible: string[] = [];
    await readXlsx(bytes, {
      sheets: ({ name, hidden, veryHidden }) => {
        if (!hidden && !veryHidden) visible.push(name);
        return false;
      },
    });
    const wanted = visible.find((name) => name === INTERVENTIONS_SHEET) ?? visible[0];
    if (wanted !== undefined) {
      const { sheets } = await readXlsx(bytes, { sheets: [wanted], range: RANGE });
      if (sheets[0]) return sheets[0];
    }
  } catch {
    // Worded below, for whatever reason the reader gave up.
  }
  throw new FileRefusal(
    'Hier is geen werkblad in te lezen. Het bestand is beschadigd of het is geen Excel-bestand: open het in Excel en ' +
      'bewaar het opnieuw als .xlsx.',
  );
}

function faultyCells(sheet: Sheet): Grid['faults'] {
  return [...(sheet.cells ?? [])].flatMap(([key, { type, value, formula }]) => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (type === 'error' || (typeof value === 'string' && formula !== undefined && ERROR_VALUE.test(value))) {
      return [
        { row, column, reason: `Hier staat een fout van Excel: ${String(value)}. Vul de waarde zelf in.` },
      ];
    }
    if (formula !== undefined && value === null) {
      return [{ row, column, reason: 'Hier staat een formule zonder uitkomst. Vul de waarde zelf in.' }];
    }
    return [];
  });
}

const ERROR_VALUE = /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!)$/;

/** Cells that are one hold one value, and it is not to be told for which rows it is meant. */
function refuseMergedCells({ name, merges = [] }: Sheet): void {
  if (merges.length === 0) return;
  const shown = merges.slice(0, SHOWN_MERGES).map(({ startRow, endRow, startCol, endCol }) => {
    return `${colToLetter(startCol)}${startRow + 1}:${colToLetter(endCol)}${endRow + 1}`;
  });
  const more = merges.length > SHOWN_MERGES ? ` en nog ${merges.length - SHOWN_MERGES}` : '';
  throw new FileRefusal(
    `In het blad ${name} zijn cellen samengevoegd: ${shown.join(', ')}${more}. Splits ze en vul elke cel zelf in.`,
  );
}
