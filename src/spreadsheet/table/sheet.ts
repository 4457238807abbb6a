/** A sheet of an Excel file. Also runs in the browser. */
import type { ColumnDef, WriteSheet } from 'hucre/xlsx';
import type { CellValue } from './grid.ts';

/** The most characters in a cell of Excel. */
export const MAX_CELL = 32_767;

/** A sheet of which the first row, with names, stays in sight. */
export function sheetOf(
  name: string,
  rows: readonly (readonly CellValue[])[],
  columns: ColumnDef[],
): WriteSheet {
  const [header = []] = rows;
  return {
    name,
    columns,
    rows: rows.map((row) => row.map(safeCell)),
    cells: new Map(header.map((_, index) => [`0,${index}`, { style: { font: { bold: true } } }])),
    freezePane: { rows: 1, columns: 1 },
  };
}

/**
 * A column of texts (`@`), so that Excel makes no dates of what is typed.
 *
 * @param width In characters.
 */
export function textColumn(width: number): ColumnDef {
  const column = wrappedColumn(width);
  return { ...column, style: { ...column.style, numFmt: '@' } };
}

/** A column of days, in the notation that no country reads otherwise. */
export function dateColumn(width: number): ColumnDef {
  const column = wrappedColumn(width);
  return { ...column, style: { ...column.style, numFmt: 'yyyy-mm-dd' } };
}

/** A column in which long cells go on below: of numbers, and what other columns are made of. */
export const wrappedColumn = (width: number): ColumnDef => ({
  width,
  style: { alignment: { wrapText: true, vertical: 'top' } },
});

/**
 * A cell as Excel stores it: nothing for an empty text. A character may stand there as `_x000D_`, so a text that looks like
 * one has its first `_` written that way.
 */
function safeCell(cell: CellValue): CellValue {
  if (cell === '') return null;
  return typeof cell !== 'string' ? cell : cell.replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_');
}
