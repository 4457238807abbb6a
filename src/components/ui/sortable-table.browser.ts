import { element } from '../../browser/element.ts';
import { compareNames } from '../../language/alphabet.ts';

/** What a script that changes the cells of a table tells it: it sorts its rows again. */
export const CELLS_CHANGED = 'cells-changed';

/** Makes the columns of every table of the page (`[data-sortable]`) sort its rows; `data-sort` holds what to sort by. */
export function startSortableTables(): void {
  document.querySelectorAll<HTMLTableElement>('[data-sortable]').forEach(startSorting);
}

function startSorting(table: HTMLTableElement): void {
  const headings = [...table.querySelectorAll<HTMLElement>('thead th')];
  const [body] = table.tBodies;
  if (!body) return;
  const numbered = (column: number) => headings[column]?.dataset.kind === 'number';

  headings.forEach((heading, column) => {
    const button = element('button', { type: 'button' }, heading.textContent.trim());
    // On paper there are no buttons.
    heading.dataset.label = button.textContent;
    heading.replaceChildren(button);
    button.addEventListener('click', () => {
      const before = heading.getAttribute('aria-sort');
      // Names begin with A, numbers with the largest.
      const first = numbered(column) ? 'descending' : 'ascending';
      const other = first === 'ascending' ? 'descending' : 'ascending';
      const order = before === first ? other : first;
      for (const each of headings) each.removeAttribute('aria-sort');
      heading.setAttribute('aria-sort', order);
      sort();
    });
  });
  table.addEventListener(CELLS_CHANGED, sort);

  /** Sorts the rows as the headings say, if they do. */
  function sort(): void {
    const column = headings.findIndex((each) => each.hasAttribute('aria-sort'));
    if (!body || column < 0) return;
    const direction = headings[column]!.getAttribute('aria-sort') === 'ascending' ? 1 : -1;
    const rows = [...body.rows].sort(
      (a, b) =>
        direction * compare(valueOf(a, column), valueOf(b, column), numbered(column)) ||
        compare(valueOf(a, 0), valueOf(b, 0), false),
    );
    body.append(...rows);
  }
}

function valueOf(row: HTMLTableRowElement, column: number): string {
  const cell = row.cells[column];
  return cell?.dataset.sort ?? cell?.textContent.trim() ?? '';
}

function compare(a: string, b: string, asNumbers: boolean): number {
  return asNumbers ? Number(a) - Number(b) : compareNames(a, b);
}
