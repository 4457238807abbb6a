import {
  colToLetter,
  parseCellRef,
  readXlsx,
  streamXlsxRows,
  type Cell,
  type MergeRange,
  type Sheet,
} from 'hucre/xlsx';
import { limitCounter } from './limits.ts';
import { excelError } from './excel-error.ts';
import { FileRefusal, isEmpty, type CellFault, type CellValue, type GridRow } from './grid.ts';
import { isShownOtherwise } from './number-format.ts';
import { isInterventionsSheet } from './sheet-names.ts';

/** Largest part of a sheet that is read, in cells, filled or not: the reader keeps room for each. */
const MAX_AREA = 10_000_000;

/** Largest area, in cells, that is read with the cells at its end that have a format and nothing in them. */
const MAX_FORMATTED = 1_000_000;

/** Most sheets that a file may have. */
const MAX_SHEETS = 200;

/** Number of rows of another sheet that are looked through for a table. */
const GLANCE = 20;

/** Most ranges of merged cells that are named. */
const SHOWN_MERGES = 5;

/** What a sheet holds, as far as an import wants to know. */
export interface SheetContent {
  name: string;
  rows: readonly GridRow[];
  faults: readonly CellFault[];
  /** Ranges of merged cells (`A3:A5`): their number, and the first of them. */
  merges: { count: number; first: readonly string[] };
  /** Number of formulas. */
  formulas: number;
  /** Number of rows that are filled in and can't be seen, as those that a filter leaves out. */
  hiddenRows: number;
  /** Number of pictures, charts and text boxes that lie on the sheet. */
  drawings: number;
  /** The first rows of each other sheet. */
  others: readonly { name: string; isHidden: boolean; rows: readonly (readonly CellValue[])[] }[];
}

/**
 * Reads the sheet "Interventies" of an Excel file, or else its first sheet that can be seen. A formula gives the value
 * that Excel last worked out.
 *
 * @returns `undefined` when there is no sheet.
 * @throws FileRefusal when there is too much in it, or HucreError when the file is damaged or of another kind.
 */
export async function readSheet(bytes: Uint8Array): Promise<SheetContent | undefined> {
  const all: { name: string; isHidden: boolean }[] = [];
  await readXlsx(bytes, {
    sheets: ({ name, hidden, veryHidden }) => {
      all.push({ name, isHidden: hidden === true || veryHidden === true });
      return false;
    },
  });
  if (all.length > MAX_SHEETS) {
    throw new FileRefusal(
      `Dit bestand heeft meer dan ${MAX_SHEETS} bladen. Haal weg wat je niet nodig hebt.`,
    );
  }
  const visible = all.filter(({ isHidden }) => !isHidden);
  const wanted = visible.find(({ name }) => isInterventionsSheet(name)) ?? visible[0];
  if (wanted === undefined) return undefined;

  const { range, filled } = await areaOf(bytes, wanted.name);
  const { sheets } = await readXlsx(bytes, {
    sheets: [wanted.name],
    readStyles: true,
    ...(range && { range }),
  });
  const [sheet] = sheets;
  if (!sheet) return undefined;
  const rows = filledRows(sheet.rows);
  if (rows.reduce((total, { cells }) => total + countFilled(cells), 0) !== filled) {
    throw new FileRefusal(
      `In het blad ${wanted.name} staat een cel dubbel of op een andere plaats dan de rest van de rij. Open het bestand ` +
        'in Excel en bewaar het opnieuw.',
    );
  }
  return {
    name: sheet.name,
    rows,
    faults: faultsIn(sheet),
    merges: {
      count: sheet.merges?.length ?? 0,
      first: (sheet.merges ?? []).slice(0, SHOWN_MERGES).map(rangeOf),
    },
    formulas: countFormulas(sheet),
    hiddenRows: rows.filter(({ index }) => sheet.rowDefs?.get(index)?.hidden).length,
    drawings: (sheet.images?.length ?? 0) + (sheet.charts?.length ?? 0) + (sheet.textBoxes?.length ?? 0),
    others: await glanceAt(
      bytes,
      all.filter((each) => each !== wanted),
    ),
  };
}

/**
 * Measures a sheet without keeping it.
 *
 * @returns The range to read, which leaves out formatted cells when there are very many, and the number of filled cells;
 *   no range when there are no cells.
 * @throws FileRefusal when more is filled than an import may hold, or a filled cell stands too far from the others.
 */
async function areaOf(bytes: Uint8Array, name: string): Promise<{ range?: string; filled: number }> {
  const count = limitCounter();
  let filled = 0;
  const [all, used] = [new Area(), new Area()];
  for await (const { index, values } of streamXlsxRows(bytes, { sheet: name })) {
    if (values.length === 0) continue;
    all.reach(index, values.length - 1);
    const cells = countFilled(values);
    if (cells === 0) continue;
    count.row();
    count.cells(cells);
    filled += cells;
    used.reach(
      index,
      values.findLastIndex((value) => !isEmpty(value)),
    );
    if (used.size > MAX_AREA) {
      throw new FileRefusal(
        `${name}!${colToLetter(used.column)}${index + 1}: hier staat iets, heel ver van de rest van de tabel. Haal het weg, ` +
          'of zet het bij de andere rijen en kolommen.',
      );
    }
  }
  const { row, column } = all.size > MAX_FORMATTED ? used : all;
  return row < 0 ? { filled } : { range: `A1:${colToLetter(column)}${row + 1}`, filled };
}

/** How far a sheet goes, from 0. */
class Area {
  row = -1;
  column = -1;

  reach(row: number, column: number): void {
    this.row = Math.max(this.row, row);
    this.column = Math.max(this.column, column);
  }

  get size(): number {
    return (this.row + 1) * (this.column + 1);
  }
}

function countFormulas({ cells }: Sheet): number {
  let count = 0;
  for (const { formula } of cells?.values() ?? []) if (formula !== undefined) count++;
  return count;
}

const countFilled = (cells: readonly CellValue[]) => cells.filter((cell) => !isEmpty(cell)).length;

function filledRows(rows: readonly CellValue[][]): GridRow[] {
  return rows.flatMap((cells, index) => {
    const end = cells.findLastIndex((cell) => !isEmpty(cell)) + 1;
    return end > 0 ? [{ index, cells: cells.slice(0, end) }] : [];
  });
}

async function glanceAt(
  bytes: Uint8Array,
  sheets: readonly { name: string; isHidden: boolean }[],
): Promise<SheetContent['others']> {
  const others = [];
  for (const { name, isHidden } of sheets) {
    const rows: CellValue[][] = [];
    try {
      for await (const { values } of streamXlsxRows(bytes, { sheet: name })) {
        if (values.some((value) => !isEmpty(value))) rows.push(values);
        if (rows.length === GLANCE) break;
      }
    } catch {
      // A sheet that is no table, such as a chart, holds no rows.
    }
    others.push({ name, isHidden, rows });
  }
  return others;
}

function rangeOf({ startRow, endRow, startCol, endCol }: MergeRange): string {
  return `${colToLetter(startCol)}${startRow + 1}:${colToLetter(endCol)}${endRow + 1}`;
}

/** What is wrong with a cell, or in it and not read: a note, a link that the text does not show, a percent sign. */
function faultsIn(sheet: Sheet): CellFault[] {
  const ofCells: CellFault[] = [];
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    // A link may be that of a range, which has no key of its own.
    if (!Number.isInteger(row)) continue;
    for (const reason of reasonsAgainst(cell)) ofCells.push({ row, column, reason });
  }
  const noted = new Set(
    ofCells.filter(({ reason }) => reason === NOTE).map(({ row, column }) => `${row},${column}`),
  );
  const ofThreads = (sheet.threadedComments ?? []).flatMap(({ ref }) => {
    if (ref === undefined) return [];
    const { row, col } = parseCellRef(ref);
    return noted.has(`${row},${col}`) ? [] : [{ row, column: col, reason: NOTE }];
  });
  return [...ofCells, ...ofThreads];
}

const NOTE =
  'Bij deze cel staat een opmerking, en die wordt niet gelezen. Zet in een cel wat erin staat, of haal de opmerking weg.';

function reasonsAgainst({ type, value, formula, comment, hyperlink, style }: Cell): string[] {
  const reasons: string[] = [];
  if (type === 'error') reasons.push(excelError(String(value)));
  else if (formula !== undefined && value === null) {
    reasons.push('Hier staat een formule zonder uitkomst. Vul de waarde zelf in.');
  } else if (style?.numFmt !== undefined && isShownOtherwise(value, style.numFmt)) {
    reasons.push(
      `Hier staat ${String(value).slice(0, 40)}, en Excel toont dat anders (getalnotatie ${style.numFmt}). Maak er tekst van ` +
        '(celeigenschap Tekst), zoals je het wilt lezen.',
    );
  }
  if (comment && comment.text.trim() !== '') reasons.push(NOTE);
  if (hyperlink && hyperlink.location === undefined && !isShown(hyperlink.target, value)) {
    reasons.push(
      `Achter deze tekst zit een link (${hyperlink.target}), en die wordt niet gelezen. Schrijf het adres zelf in een cel, ` +
        'of haal de link weg.',
    );
  }
  return reasons;
}

/** Whether the text of a cell shows the address that its link leads to. */
function isShown(target: string, value: CellValue): boolean {
  const bare = (text: string) =>
    text
      .trim()
      .toLowerCase()
      .replace(/^(?:mailto:|tel:|https?:\/\/)/, '')
      .replace(/\/$/, '');
  return target === '' || (typeof value === 'string' && value.toLowerCase().includes(bare(target)));
}
