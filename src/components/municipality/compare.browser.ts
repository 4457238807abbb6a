/** The page that puts municipalities side by side: reads the address, says what is wrong with it, and shows the table. */
import { anchor, element, find } from '../../browser/element.ts';
import { jsonAt } from '../../browser/json-at.ts';
import {
  areMunicipalities,
  COMPARED_IN_WORDS,
  comparisonChoice,
  droppedInWords,
  MIN_COMPARED,
  MAX_COMPARED,
  type Compared,
  type ComparisonChoice,
  type ComparisonData,
} from './comparison.ts';
import { comparisonSheet, comparisonTable } from './comparison-files.ts';
import { dutchList } from '../../language/dutch.ts';
import { MAX_UNKNOWN_NAMED, namedValue, pageAddress } from '../../site/site-address.ts';
import { download } from '../ui/download.ts';
import { fillTable, linksToParts } from './comparison-table.browser.ts';
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
    data = await jsonAt<ComparisonData>(source);
    const findPlaces = areMunicipalities(values, data) ? undefined : await loadPlaceFinder();
    choice = comparisonChoice(values, data, findPlaces);
  } catch {
    messages.replaceChildren(
      element(
        'p',
        {},
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
      const href = pageAddress.comparison(...slugs.filter((each) => each !== slug));
      const remove = { className: 'nl-data-badge', href, 'aria-label': `${name} weghalen` };
      return element('li', {}, element('a', remove, name));
    }),
  );
  if (chosen.length < MAX_COMPARED) startPlaceFinder(addressWith);
  if (chosen.length < MIN_COMPARED) return;

  const names = dutchList(chosen.map(({ name }) => name));
  document.title = `${names} vergeleken · ${document.title}`;
  find(document, '[data-chosen-names]').textContent = `: ${names}`;
  const table = find<HTMLTableElement>(root, 'table');
  fillTable(table, chosen, data);
  find(root, '[data-parts]').replaceChildren(...linksToParts(table).map((part) => element('li', {}, part)));
  find(root, '[data-result]').hidden = false;
  find(root, '[data-source]').textContent = tablesInWords(data);
  find(root, '[data-memos]').replaceChildren(
    ...chosen.map(({ name, slug }) =>
      element(
        'li',
        {},
        anchor(`Memo over ${name}`, pageAddress.memo(slug, ...slugs.filter((each) => each !== slug))),
      ),
    ),
  );
  startTaking(root, table, chosen, data);
  for (const each of root.querySelectorAll<HTMLElement>('[data-with-result]')) each.hidden = false;
}

/** Makes the buttons work that take the table along: copied, as a file, on paper. */
function startTaking(
  root: HTMLElement,
  table: HTMLTableElement,
  chosen: readonly Compared[],
  data: ComparisonData,
): void {
  const status = find(root, '[data-taken]');
  find(root, '[data-copy]').addEventListener('click', () => {
    void copyTable(comparisonTable(chosen, data)).then(
      () => {
        status.textContent = 'De tabel is gekopieerd. Plak die in een document of spreadsheet.';
      },
      () => {
        getSelection()?.selectAllChildren(table);
        status.textContent = 'Kopiëren lukt hier niet vanzelf. De tabel is geselecteerd: kopieer die zelf.';
      },
    );
  });
  find(root, '[data-download]').addEventListener('click', () => {
    void import('../../spreadsheet/table/write-csv.ts').then(
      ({ toCsv }) => {
        const name = `vergelijking-${chosen.map(({ slug }) => slug).join('-')}.csv`;
        download(name, 'text/csv', toCsv(comparisonSheet(chosen, data)));
        status.textContent = 'De tabel is gedownload.';
      },
      () => {
        status.textContent = 'Downloaden lukt nu niet. Laad de pagina opnieuw, en probeer het nog eens.';
      },
    );
  });
  find(root, '[data-print]').addEventListener('click', () => {
    print();
  });
}

/** Puts a table on the clipboard: for documents as a table, for what takes text alone with tabs between the cells. */
async function copyTable(rows: readonly (readonly string[])[]): Promise<void> {
  const copy = element('table', {});
  for (const row of rows) copy.insertRow().append(...row.map((cell) => element('td', {}, cell)));
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
    const paragraph = element('p', {}, text);
    options.forEach(({ name, slug }, index) => {
      paragraph.append(index === 0 ? ' Bedoel je ' : ' of ', anchor(name, addressWith(slug)));
    });
    if (options.length > 0) paragraph.append('?');
    return paragraph;
  };
  const sentences = renamed.map(
    ({ name, municipality }) => `${name} hoort bij de gemeente ${municipality.name}.`,
  );
  if (dropped.length > 0) sentences.push(`${droppedInWords(dropped)} Haal er eerst een weg.`);
  if (chosen.length === 0) sentences.push(`Kies ${COMPARED_IN_WORDS}. Begin hieronder met de eerste.`);
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
    ...sentences.map((sentence) => element('p', {}, sentence)),
  ];
}
