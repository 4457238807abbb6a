/** Entries side by side, as a table. */
import { anchor, element, find } from '../../browser/element.ts';
import { dutchList, inSentence } from '../../language/dutch.ts';
import type { EntryRecord } from '../../publishing/entry-record.ts';
import { pageAddress } from '../../site/site-address.ts';
import { nameCells } from '../ui/side-by-side.browser.ts';
import { contactList } from './contacts.browser.ts';
import { compareEntries, CONTACT, placesInShort, type ComparedRow } from './facts.ts';

/**
 * Shows the comparison of the page, or how to come to one.
 *
 * @param listed Number of entries that one can choose from.
 */
export function showComparison(
  page: HTMLElement,
  records: readonly EntryRecord[],
  listed: number,
  { min, max }: { min: number; max: number },
): void {
  const isCompared = records.length >= min;
  const section = find(page, '[data-comparison]');
  // Without it, no link leads to it.
  section.hidden = find(page, '[data-to-comparison]').hidden = listed < min;
  find(page, '[data-comparison-hint]').textContent = isCompared
    ? listed > max
      ? `Je ziet hoogstens ${max} interventies. Kies ze in de lijst met een vinkje bij ‘Vergelijken’.`
      : ''
    : 'Zet in de lijst een vinkje bij twee of meer interventies.';
  const region = find(page, '[data-comparison-table]');
  region.hidden = !isCompared;
  const [table, ...same] = isCompared ? comparisonOf(records) : [];
  region.replaceChildren(...(table ? [table] : []));
  find(page, '[data-comparison-same]').replaceChildren(...same);
  find(page, '[data-comparison-unknown]').textContent = isCompared ? unknownInWords(records) : '';
}

/** Of which facts nothing is known, as a sentence; empty when there are none. */
export function unknownInWords(records: readonly EntryRecord[]): string {
  const { unknown } = compareEntries(records);
  return unknown.length > 0 ? `Van geen van deze bekend: ${dutchList(unknown.map(inSentence))}.` : '';
}

/**
 * The comparison: a table of what differs, and after it a list of what is the same of all.
 *
 * @param facts Those that are compared, where that is not all.
 */
export function comparisonOf(
  records: readonly EntryRecord[],
  facts?: Parameters<typeof compareEntries>[1],
): HTMLElement[] {
  const { differing, same } = compareEntries(records, facts);
  const shared = same.map((row) =>
    element('div', {}, element('dt', {}, row.name), element('dd', {}, ...valueOf(row, records, 0))),
  );
  return [
    tableOf(records, differing),
    ...(shared.length > 0
      ? [element('h3', {}, 'Dit is hetzelfde'), element('dl', { className: 'shortlist__same' }, ...shared)]
      : []),
  ];
}

function tableOf(records: readonly EntryRecord[], rows: readonly ComparedRow[]): HTMLElement {
  const table = element('table', { className: 'utrecht-table utrecht-table--html-table' });
  table.append(element('caption', { className: 'visually-hidden' }, 'Dit verschilt tussen de interventies'));
  table.style.setProperty('--columns', String(records.length));
  table
    .createTHead()
    .append(
      element(
        'tr',
        {},
        element('th', { scope: 'col' }, element('span', { className: 'visually-hidden' }, 'Wat')),
        ...records.map((record) =>
          element(
            'th',
            { scope: 'col' },
            anchor(record.title, pageAddress.intervention(record.slug)),
            element('span', { className: 'note' }, placesInShort(record)),
          ),
        ),
      ),
    );
  // A browser takes a link for seen of which a bit is in sight, or that lies behind the first column. A pointer must not lose it.
  table.addEventListener('focusin', ({ target }) => {
    const link = target as Element;
    if (link.matches(':focus-visible')) link.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  table.createTBody().append(...rows.map((row) => rowOf(row, records)));
  nameCells(
    table,
    records.map(({ title }) => title),
  );
  return table;
}

function rowOf(row: ComparedRow, records: readonly EntryRecord[]): HTMLTableRowElement {
  const cells = records.map((_, place) => {
    const value = valueOf(row, records, place);
    const cell = element('td', {}, ...(value.length > 0 ? value : ['niet bekend']));
    if (value.length === 0) cell.dataset.none = '';
    return cell;
  });
  return element('tr', {}, element('th', { scope: 'row' }, row.name), ...cells);
}

/** What a row shows of the entry at a place: words, or links to those whom one can ask; nothing where it is not known. */
function valueOf(
  { name, values }: ComparedRow,
  records: readonly EntryRecord[],
  place: number,
): (string | HTMLElement)[] {
  const [value, record] = [values[place], records[place]];
  if (!value || !record) return [];
  return [name === CONTACT ? contactList(record) : value];
}
