/**
 * The table with the values of an indicator, as it is kept: `code` and the years on the first line, then a line for the
 * country and for each municipality. Semicolons part the cells, a point the decimals; a value that is not known is empty.
 */
import type { Position } from './position.ts';

/** The code of Statistics Netherlands for the country. */
export const COUNTRY = 'NL01';

export interface TableCell extends Position {
  text: string;
}

/** A table as it was written: what its cells hold need not be right. */
interface IndicatorTable {
  header: TableCell[];
  rows: TableCell[][];
}

/** Values by code, of the country among them, and by year. */
export type IndicatorValues = Record<string, Record<number, number>>;

const DELIMITER = ';';
const NUMBER = /^-?\d+(\.\d+)?$/;

/** Takes a table apart. Empty lines are left out. */
export function parseTable(text: string): IndicatorTable {
  const [header = [], ...rows] = text
    .split(/\r?\n/)
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      let column = 1;
      return line.split(DELIMITER).map((cell): TableCell => {
        const start = column;
        column += cell.length + 1;
        return { text: cell.trim(), line: number, column: start };
      });
    });
  return { header, rows };
}

/** The number in a cell; nothing for an empty one, and for one that holds something else. */
export function numberIn({ text }: Pick<TableCell, 'text'>): number | undefined {
  return NUMBER.test(text) ? Number(text) : undefined;
}

/** The year at the head of a column. */
export function yearIn({ text }: Pick<TableCell, 'text'>): number | undefined {
  return /^(19|20)\d\d$/.test(text) ? Number(text) : undefined;
}

/** What the cells of a table hold that are numbers, below a year. */
export function valuesIn({ header, rows }: IndicatorTable): IndicatorValues {
  const years = header.map(yearIn);
  return Object.fromEntries(
    rows.map(([code, ...cells]) => [
      code?.text,
      Object.fromEntries(
        cells.flatMap((cell, index) => {
          const year = years[index + 1];
          const value = numberIn(cell);
          return year === undefined || value === undefined ? [] : [[year, value]];
        }),
      ),
    ]),
  ) as IndicatorValues;
}

/**
 * Writes a table.
 *
 * @param years Those of its columns, from left to right.
 * @param codes Those of its lines, from top to bottom.
 */
export function writeTable(
  years: readonly number[],
  codes: readonly string[],
  values: IndicatorValues,
): string {
  const lines = codes.map((code) => [code, ...years.map((year) => values[code]?.[year] ?? '')]);
  return [['code', ...years], ...lines].map((line) => `${line.join(DELIMITER)}\n`).join('');
}
