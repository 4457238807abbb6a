/** The page that puts municipalities side by side: reads the address, says what is wrong with it, and fills the table. */
import {
  areMunicipalities,
  comparedFacts,
  comparedGroups,
  comparisonChoice,
  interventionsOf,
  MIN_COMPARED,
  MAX_COMPARED,
  type Compared,
  type ComparisonChoice,
  type ComparisonData,
} from './comparison.ts';
import { dutchList } from '../../language/dutch.ts';
import type { PlaceFinder } from '../../catalogue/places/place-names.ts';
import { pageAddress } from '../../site/site-address.ts';
import { find } from '../ui/find-element.ts';
import { loadPlaceFinder, startPlaceFinder } from './place-finder.browser.ts';

/** Brings the comparison of this page (`[data-comparison]`) to life. */
export async function startComparePage(): Promise<void> {
  const root = find(document, '[data-comparison]');
  const messages = find(root, '[data-messages]');
  const { data: source = '' } = root.dataset;
  const values = new URLSearchParams(location.search).getAll('gemeente');

  let data: ComparisonData;
  let choice: ComparisonChoice;
  try {
    data = (await (await fetch(source)).json()) as ComparisonData;
    const findPlaces = areMunicipalities(values, data) ? findNone : await loadPlaceFinder();
    choice = comparisonChoice(values, data, findPlaces);
  } catch {
    messages.replaceChildren(
      element(
        'p',
        'De gegevens zijn nu niet bereikbaar. Probeer het later nog eens, of open de pagina van een gemeente.',
      ),
    );
    messages.hidden = false;
    return;
  }

  const { chosen } = choice;
  const slugs = chosen.map(({ slug }) => slug);
  const addressWith = (slug: string) =>
    pageAddress.comparison(...slugs.filter((each) => each !== slug), slug);
  const sentences = problems(choice, addressWith);
  messages.replaceChildren(...sentences);
  messages.hidden = sentences.length === 0;

  find(root, '[data-chosen]').replaceChildren(
    ...chosen.map(({ name, slug }) => {
      const remove = element('a', name);
      remove.href = pageAddress.comparison(...slugs.filter((each) => each !== slug));
      remove.className = 'nl-data-badge';
      remove.setAttribute('aria-label', `${name} weghalen`);
      return wrapped('li', remove);
    }),
  );
  if (chosen.length < MAX_COMPARED) startPlaceFinder(addressWith);
  if (chosen.length < MIN_COMPARED) return;

  document.title = `${dutchList(chosen.map(({ name }) => name))} vergeleken · ${document.title}`;
  const table = find<HTMLTableElement>(root, 'table');
  fillTable(table, chosen, data);
  find(root, '[data-result]').hidden = false;
}

/** For values that need no finding. */
const findNone: PlaceFinder = () => ({ exact: [], beginning: [], near: [] });

/** What the visitor should know or do, in sentences. */
function problems(
  { chosen, renamed, ambiguous, unknown, dropped }: ComparisonChoice,
  addressWith: (slug: string) => string,
): HTMLElement[] {
  const names = (municipalities: readonly Compared[]) => dutchList(municipalities.map(({ name }) => name));
  const asking = (text: string, options: readonly Compared[]) => {
    const paragraph = element('p', text);
    options.forEach(({ name, slug }, index) => {
      paragraph.append(index === 0 ? ' Bedoel je ' : ' of ', anchor(name, addressWith(slug)));
    });
    if (options.length > 0) paragraph.append('?');
    return paragraph;
  };
  const sentences = renamed.map(
    ({ name, municipality }) => `${name} hoort bij de gemeente ${municipality.name}.`,
  );
  if (dropped.length > 0) {
    sentences.push(
      `Er passen hoogstens vier gemeenten naast elkaar. Niet getoond: ${names(dropped)}. Haal er eerst een weg.`,
    );
  }
  if (chosen.length === 0) sentences.push('Kies twee tot vier gemeenten. Begin hieronder met de eerste.');
  if (chosen.length === 1)
    sentences.push(`Je koos alleen ${names(chosen)}. Kies er hieronder nog minstens een bij.`);
  return [
    ...unknown.map(({ value, suggestions }) =>
      asking(`Een gemeente ‘${value.slice(0, 60)}’ kennen we niet.`, suggestions),
    ),
    ...ambiguous.map(({ name, municipalities }) =>
      asking(`${name} hoort bij meer dan één gemeente.`, municipalities),
    ),
    ...sentences.map((sentence) => element('p', sentence)),
  ];
}

function fillTable(table: HTMLTableElement, chosen: readonly Compared[], data: ComparisonData): void {
  const head = element('tr');
  head.append(
    element('td'),
    ...chosen.map(({ name, slug }) => heading('col', anchor(name, pageAddress.municipality(slug)))),
  );
  table.tHead?.replaceChildren(head);

  const facts = section('Feiten', chosen.length);
  for (const { name, values } of comparedFacts(chosen, data)) {
    facts.append(
      rowOf(
        name,
        values.map((value) => element('td', value)),
      ),
    );
  }
  const groups = comparedGroups(chosen, data).map(({ name, rows }) => {
    const body = section(name, chosen.length);
    for (const row of rows) {
      body.append(
        rowOf(
          row.name,
          row.counts.map((count) => (count === 0 ? none() : element('td', String(count)))),
        ),
      );
    }
    return body;
  });
  const entries = section('Interventies', chosen.length);
  entries.append(
    rowOf(
      'Titel',
      chosen.map((each) => {
        const list = element('ul');
        list.append(
          ...interventionsOf(each, data).map(({ title, slug }) =>
            wrapped('li', anchor(title, pageAddress.intervention(slug))),
          ),
        );
        return list.childElementCount > 0 ? wrapped('td', list) : none();
      }),
    ),
  );
  table.style.setProperty('--columns', String(chosen.length));
  table.append(facts, ...groups, entries);
}

function none(): HTMLTableCellElement {
  const cell = element('td', 'geen');
  cell.dataset.none = '';
  return cell;
}

function section(name: string, columns: number): HTMLTableSectionElement {
  const body = element('tbody');
  const title = heading('rowgroup', name);
  title.colSpan = columns + 1;
  body.append(wrapped('tr', title));
  return body;
}

function rowOf(name: string, cells: readonly HTMLElement[]): HTMLTableRowElement {
  const row = element('tr');
  row.append(heading('row', name), ...cells);
  return row;
}

function heading(scope: string, content: string | Node): HTMLTableCellElement {
  const cell = element('th');
  cell.scope = scope;
  cell.append(content);
  return cell;
}

function anchor(text: string, href: string): HTMLAnchorElement {
  const link = element('a', text);
  link.className = 'nl-link';
  link.href = href;
  return link;
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, text = ''): HTMLElementTagNameMap[K] {
  const created = document.createElement(name);
  created.textContent = text;
  return created;
}

function wrapped<K extends keyof HTMLElementTagNameMap>(name: K, child: Node): HTMLElementTagNameMap[K] {
  const created = element(name);
  created.append(child);
  return created;
}
