import { writeCsv } from 'hucre/csv';
import { guarded } from './formula-guard.ts';
import type { WrittenCell } from './to-cells.ts';

/**
 * A table as CSV that Dutch Excel opens as it should: semicolons between the cells, and a byte order mark that tells
 * that it is UTF-8.
 */
export function toCsv(table: readonly (readonly WrittenCell[])[]): string {
  return writeCsv(
    table.map((row) => row.map((cell) => guarded(String(cell)))),
    { delimiter: ';', bom: true },
  );
}
