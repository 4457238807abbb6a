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
