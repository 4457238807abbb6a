/** The table that puts municipalities side by side. */
import { anchor, element } from '../../browser/element.ts';
import type { Tally } from '../../catalogue/status.ts';
import { pageAddress } from '../../site/site-address.ts';
import { slugOf } from '../../language/slug.ts';
import { stoppedBehind } from '../intervention/in-words.ts';
import { waysTo } from '../shortlist/contacts.browser.ts';
import { headerCell, nameCells } from '../ui/side-by-side.browser.ts';
import {
  cellInWords,
  comparedFacts,
  comparedGroups,
  comparedIndicators,
  CONTACT,
  FIGURES_ORDER,
  interventionsOf,
  standingBehind,
  type Compared,
  type ComparisonData,
} from './comparison.ts';

/** Number of interventions that are drawn as dots; of more there is only the number. */
const MAX_DOTS = 5;

/** Fills the table of a comparison: facts, figures, interventions. */
export function fillTable(table: HTMLTableElement, chosen: readonly Compared[], data: ComparisonData): void {
  const head = element(
    'tr',
    {},
    element('td', {}),
    ...chosen.map(({ name, slug }) => headerCell('col', anchor(name, pageAddress.municipality(slug)))),
  );
  table.tHead?.replaceChildren(head);

  const facts = section('Feiten', chosen.length);
  for (const { name, values } of comparedFacts(chosen, data)) {
    facts.append(
      rowOf(
        name,
        chosen.map((each, place) => {
          const ways = name === CONTACT ? contactOf(each) : undefined;
          return element('td', {}, ways ?? values[place] ?? '');
        }),
      ),
    );
  }
  const figures = section('Cijfers, grootste verschil eerst', chosen.length);
  figures.rows[0]?.cells[0]?.append(element('div', { className: 'note' }, FIGURES_ORDER));
  for (const { indicator, cells } of comparedIndicators(chosen, data)) {
    const { name, year, country, caution } = indicator;
    const row = rowOf(
      name,
      cells.map((cell) => element('td', {}, cellInWords(cell, indicator))),
    );
    const usual = country === null ? '' : `; Nederland ${cellInWords(country, indicator)}`;
    const note = element('div', { className: 'note' }, `${year}${usual}`);
    // Of many that are alike: a screen reader that lists them needs to know which is which.
    const of = element('span', { className: 'visually-hidden' }, ` bij ${name}`);
    row.cells[0]?.append(note, element('details', {}, element('summary', {}, 'Let op', of), caution));
    figures.append(row);
  }
  const groups = comparedGroups(chosen, data).map(({ name, rows }) => {
    const body = section(name, chosen.length);
    for (const row of rows) {
      body.append(rowOf(row.name, row.tallies.map(dots)));
    }
    return body;
  });
  const entries = section('Interventies', chosen.length);
  entries.append(
    rowOf(
      'Titel',
      chosen.map((each) => {
        const items = interventionsOf(each, data).map((own) =>
          element('li', {}, anchor(own.title, pageAddress.intervention(own.slug)), standingBehind(own)),
        );
        return items.length > 0 ? element('td', {}, element('ul', {}, ...items)) : none();
      }),
    ),
  );
  table.append(facts, figures, ...groups, entries);
  nameCells(
    table,
    chosen.map(({ name }) => name),
  );
}

/** Links to the parts of a table that is filled. */
export const linksToParts = (table: HTMLTableElement): HTMLAnchorElement[] =>
  [...table.tBodies].map((part) => anchor(part.querySelector('span')?.textContent ?? '', `#${part.id}`));

/** The ways to reach a municipality, as links; nothing when none is known. */
function contactOf({ name, email, phone }: Compared): HTMLElement | undefined {
  const ways = waysTo({ organisation: name, ...(email && { email }), ...(phone && { phone }) });
  return ways.length > 0 ? element('span', {}, ...ways) : undefined;
}

/** A number of interventions as dots, up to as many as fit, with the number beside them and how many have stopped. */
function dots(tally: Tally): HTMLTableCellElement {
  const { count } = tally;
  if (count === 0) return none();
  const drawn = { className: 'comparison__dots', 'aria-hidden': 'true' };
  return element(
    'td',
    {},
    element('span', drawn, '●'.repeat(Math.min(count, MAX_DOTS))),
    ` ${count}${stoppedBehind(tally)}`,
  );
}

/** A faint dot; a screen reader says that there is none. */
function none(): HTMLTableCellElement {
  const cell = element(
    'td',
    {},
    element('span', { 'aria-hidden': 'true' }, '·'),
    element('span', { className: 'visually-hidden' }, 'geen'),
  );
  cell.dataset.none = '';
  return cell;
}

function section(name: string, columns: number): HTMLTableSectionElement {
  const title = headerCell('rowgroup', element('span', {}, name));
  title.colSpan = columns + 1;
  return element('tbody', { id: slugOf(name) }, element('tr', {}, title));
}

function rowOf(name: string, cells: readonly HTMLElement[]): HTMLTableRowElement {
  return element('tr', {}, headerCell('row', breakable(name)), ...cells);
}

/** A name that may go on in a next line after a slash, as between words: `Eigenaarschap/Doelmatigheid`. */
function breakable(name: string): DocumentFragment {
  const parts = document.createDocumentFragment();
  name.split('/').forEach((part, index) => {
    parts.append(...(index > 0 ? ['/', element('wbr', {})] : []), part);
  });
  return parts;
}
