/** Tables that put things side by side. */
import { element } from '../../browser/element.ts';

/** A cell that names a row, a column or a group of either. */
export const headerCell = (scope: string, content: string | Node): HTMLTableCellElement =>
  element('th', { scope }, content);

/**
 * Says of each cell of a table whose it is, for `side-by-side.css`, which shows that where there is no room for columns.
 *
 * @param names Of the columns, without that of the headings of the rows.
 */
export function nameCells(table: HTMLTableElement, names: readonly string[]): void {
  for (const row of table.querySelectorAll('tbody tr')) {
    row.querySelectorAll('td').forEach((cell, column) => {
      cell.dataset.of = names[column];
    });
  }
}
