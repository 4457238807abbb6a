/** The page that puts municipalities side by side: reads the address, says what is wrong with it, and fills the table. */
import { find } from '../../browser/element.ts';
import { jsonAt } from '../../browser/json-at.ts';
import {
  areMunicipalities,
  cellInWords,
  comparedFacts,
  comparedGroups,
  comparedIndicators,
  comparisonTable,
  comparisonChoice,
  interventionsOf,
  MIN_COMPARED,
  MAX_COMPARED,
  type Compared,
  type ComparisonChoice,
  type ComparisonData,
} from './comparison.ts';
import { dutchList } from '../../language/dutch.ts';
import { MAX_UNKNOWN_NAMED, namedValue, pageAddress } from '../../site/site-address.ts';
import { download } from '../ui/download.ts';
import { nameCells } from '../ui/side-by-side.browser.ts';
import { loadPlaceFinder, startPlaceFinder } from './place-finder.browser.ts';

/** Number of interventions that are drawn as dots; of more there is only the number. */
const MAX_DOTS = 5;

/** Brings the comparison of this page (`[data-comparison]`) to life. */
export async function startComparePage(): Promise<void> {
  const root = find(document, '[data-comparison]');
  const messages = find(root, '[data-messages]');
  const { data: source = '' } = root.dataset;
  const values = new URLSearchParams(location.search).getAll('gemeente');

  let data: ComparisonData;
  let choice: ComparisonChoice;
  try {
    data = await jsonAt<ComparisonData>(source);
    const findPlaces = areMunicipalities(values, data) ? undefined : await loadPlaceFinder();
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
  find(root, '[data-source]').textContent = tablesInWords(data);
  find(root, '[data-memos]').replaceChildren(
    ...chosen.map(({ name, slug }) =>
      wrapped(
        'li',
        anchor(`Memo over ${name}`, pageAddress.memo(slug, ...slugs.filter((each) => each !== slug))),
      ),
    ),
  );
  startTaking(root, table, comparisonTable(chosen, data), slugs);
  for (const each of root.querySelectorAll<HTMLElement>('[data-with-result]')) each.hidden = false;
}

/** Makes the buttons work that take the table along: copied, as a file, on paper. */
function startTaking(
  root: HTMLElement,
  table: HTMLTableElement,
  rows: readonly (readonly string[])[],
  slugs: readonly string[],
): void {
  const status = find(root, '[data-taken]');
  find(root, '[data-copy]').addEventListener('click', () => {
    void copyTable(rows).then(
      () => {
        status.textContent = 'De tabel is gekopieerd. Plak haar in een document of spreadsheet.';
      },
      () => {
        getSelection()?.selectAllChildren(table);
        status.textContent = 'Kopiëren lukt hier niet vanzelf. De tabel is geselecteerd: kopieer haar zelf.';
      },
    );
  });
  find(root, '[data-download]').addEventListener('click', () => {
    void import('../../spreadsheet/table/write-csv.ts').then(
      ({ toCsv }) => {
        download(`vergelijking-${slugs.join('-')}.csv`, 'text/csv', toCsv(rows));
        status.textContent = 'De tabel is gedownload.';
      },
      () => {
        status.textContent = 'Downloaden lukt nu niet. Probeer het later nog eens.';
      },
    );
  });
  find(root, '[data-print]').addEventListener('click', () => {
    print();
  });
}

/** Puts a table on the clipboard: for documents as a table, for what takes text alone with tabs between the cells. */
async function copyTable(rows: readonly (readonly string[])[]): Promise<void> {
  const copy = element('table');
  for (const row of rows) copy.insertRow().append(...row.map((cell) => element('td', cell)));
  const text = rows.map((row) => row.join('\t')).join('\n');
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': new Blob([copy.outerHTML], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    }),
  ]);
}

function tablesInWords({ source, indicators }: ComparisonData): string {
  const tables = new Map(indicators.map(({ table, tableName }) => [table, tableName]));
  return `Bron van de cijfers: ${source}. Tabellen: ${dutchList([...tables].map(([table, name]) => `${name} (${table})`))}. Een cijfer is geen oordeel, en wat er niet is, blijft leeg.`;
}

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
    ...unknown
      .slice(0, MAX_UNKNOWN_NAMED)
      .map(({ value, suggestions }) =>
        asking(`Een gemeente ‘${namedValue(value)}’ kennen we niet.`, suggestions),
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
  const figures = section('Cijfers, grootste verschil eerst', chosen.length);
  for (const { indicator, cells } of comparedIndicators(chosen, data)) {
    const { name, year, country, caution } = indicator;
    const row = rowOf(
      name,
      cells.map((cell) => element('td', cellInWords(cell, indicator))),
    );
    const usual = country === null ? '' : `; Nederland ${cellInWords(country, indicator)}`;
    const more = element('details');
    more.append(element('summary', 'Let op'), caution);
    const note = element('div', `${year}${usual}`);
    note.className = 'note';
    row.cells[0]?.append(note, more);
    figures.append(row);
  }
  const groups = comparedGroups(chosen, data).map(({ name, rows }) => {
    const body = section(name, chosen.length);
    for (const row of rows) {
      body.append(rowOf(row.name, row.counts.map(dots)));
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
  table.append(facts, figures, ...groups, entries);
  nameCells(
    table,
    chosen.map(({ name }) => name),
  );
}

/** A number of interventions as dots, up to as many as fit, with the number beside them. */
function dots(count: number): HTMLTableCellElement {
  if (count === 0) return none();
  const drawn = element('span', '●'.repeat(Math.min(count, MAX_DOTS)));
  drawn.className = 'comparison__dots';
  drawn.setAttribute('aria-hidden', 'true');
  const cell = element('td');
  cell.append(drawn, ` ${count}`);
  return cell;
}

/** A faint dot; a screen reader says that there is none. */
function none(): HTMLTableCellElement {
  const drawn = element('span', '·');
  drawn.setAttribute('aria-hidden', 'true');
  const said = element('span', 'geen');
  said.className = 'visually-hidden';
  const cell = element('td');
  cell.dataset.none = '';
  cell.append(drawn, said);
  return cell;
}

function section(name: string, columns: number): HTMLTableSectionElement {
  const body = element('tbody');
  const title = heading('rowgroup', element('span', name));
  title.colSpan = columns + 1;
  body.append(wrapped('tr', title));
  return body;
}

function rowOf(name: string, cells: readonly HTMLElement[]): HTMLTableRowElement {
  const row = element('tr');
  row.append(heading('row', breakable(name)), ...cells);
  return row;
}

/** A name that may go on in a next line after a slash, as between words: `Eigenaarschap/Doelmatigheid`. */
function breakable(name: string): DocumentFragment {
  const parts = document.createDocumentFragment();
  name.split('/').forEach((part, index) => {
    parts.append(...(index > 0 ? ['/', element('wbr')] : []), part);
  });
  return parts;
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
