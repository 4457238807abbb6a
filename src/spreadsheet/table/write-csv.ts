import { writeCsv } from 'hucre/csv';
import { guarded } from './formula-guard.ts';

/**
 * A table as CSV that Dutch Excel opens as it should: semicolons between the cells, a comma before decimals (Excel there takes 12.5
 * for the twelfth of May), and a byte order mark that marks it as UTF-8.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180 for all else
 */
export function toCsv(table: readonly (readonly (string | number | boolean)[])[]): string {
  return writeCsv(
    table.map((row) =>
      row.map((cell) => (typeof cell === 'number' ? String(cell).replace('.', ',') : guarded(String(cell)))),
    ),
    { delimiter: ';', bom: true },
  );
}
