import { element } from '../../browser/element.ts';
import { newStatusRegion } from '../../browser/status-region.ts';
import { compareNames } from '../../language/alphabet.ts';

/** What a script that changes the cells of a table tells it: it sorts its rows again. */
export const CELLS_CHANGED = 'cells-changed';

/** What a column holds (`data-kind`): names, if it says nothing; numbers, of which the largest matter most; places in a ranking. */
type Kind = 'number' | 'rank' | undefined;

/** The two orders of a kind of column, as a screen reader says them. */
const NUMBERS_IN_WORDS = { ascending: 'van laag naar hoog', descending: 'van hoog naar laag' };
const NAMES_IN_WORDS = { ascending: 'van A tot Z', descending: 'van Z tot A' };

/**
 * Makes the columns of every table of the page (`[data-sortable]`) sort its rows. A cell's `data-sort` holds what to sort by, where that is
 * not its text: nothing where a value is missing. Such rows come last in either order.
 */
export function startSortableTables(): void {
  document.querySelectorAll<HTMLTableElement>('[data-sortable]').forEach(startSorting);
}

function startSorting(table: HTMLTableElement): void {
  const { say } = newStatusRegion(table.parentElement ?? table, 'visually-hidden');
  const headings = () => [...table.querySelectorAll<HTMLElement>('thead th')];

  /** Makes a button of each heading that is none yet. */
  function addButtons(): void {
    for (const heading of headings().filter(({ dataset }) => dataset.label === undefined)) {
      const button = element('button', { type: 'button' }, heading.textContent.trim());
      // On paper there are no buttons.
      heading.dataset.label = button.textContent;
      heading.replaceChildren(button);
      button.addEventListener('click', () => sortBy(heading));
    }
  }

  /** Sorts by a column; the other way round when it is sorted by that column already. */
  function sortBy(heading: HTMLElement): void {
    const kind = heading.dataset.kind as Kind;
    // Names begin with A, places with the first, numbers with the largest.
    const [first, other] =
      kind === 'number' ? (['descending', 'ascending'] as const) : (['ascending', 'descending'] as const);
    const order = heading.getAttribute('aria-sort') === first ? other : first;
    for (const each of headings()) each.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', order);
    sort();
    const inWords = kind === undefined ? NAMES_IN_WORDS : NUMBERS_IN_WORDS;
    say(`Gesorteerd op ${heading.dataset.label}, ${inWords[order]}`);
  }

  /** Sorts the rows as the headings say, if they do. */
  function sort(): void {
    const all = headings();
    const column = all.findIndex((each) => each.hasAttribute('aria-sort'));
    const [body] = table.tBodies;
    if (!body || column < 0) return;
    const compare = all[column]!.dataset.kind === undefined ? compareNames : compareNumbers;
    const direction = all[column]!.getAttribute('aria-sort') === 'ascending' ? 1 : -1;
    const rows = [...body.rows].map((row) => ({ row, value: valueOf(row, column), name: valueOf(row, 0) }));
    rows.sort(
      (a, b) =>
        Number(a.value === '') - Number(b.value === '') ||
        direction * compare(a.value, b.value) ||
        compareNames(a.name, b.name),
    );
    body.append(...rows.map(({ row }) => row));
  }

  table.addEventListener(CELLS_CHANGED, () => {
    addButtons();
    sort();
  });
  addButtons();
}

function valueOf(row: HTMLTableRowElement, column: number): string {
  const cell = row.cells[column];
  return cell?.dataset.sort ?? cell?.textContent.trim() ?? '';
}

const compareNumbers = (a: string, b: string): number => Number(a) - Number(b);
