/** Entries side by side, as a table. */
import { element } from '../../search/ui/element.ts';
import { dutchList, inSentence } from '../../language/dutch.ts';
import type { EntryRecord } from '../../publishing/entry-record.ts';
import { pageAddress } from '../../site/site-address.ts';
import { find } from '../ui/find-element.ts';
import { compareEntries, placesInShort, type ComparedRow } from './facts.ts';

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
  section.hidden = listed < min;
  find(page, '[data-comparison-hint]').textContent = isCompared
    ? listed > max
      ? `Je ziet hoogstens ${max} interventies. Kies ze in de lijst met een vinkje bij ‘Vergelijken’.`
      : ''
    : 'Zet in de lijst een vinkje bij twee of meer interventies.';
  const region = find(page, '[data-comparison-table]');
  region.hidden = !isCompared;
  region.replaceChildren(...(isCompared ? [comparisonTable(records)] : []));
  find(page, '[data-comparison-unknown]').textContent = isCompared ? unknownInWords(records) : '';
}

/** Of which facts nothing is known, as a sentence; empty when there are none. */
export function unknownInWords(records: readonly EntryRecord[]): string {
  const { unknown } = compareEntries(records);
  return unknown.length > 0 ? `Van geen van deze bekend: ${dutchList(unknown.map(inSentence))}.` : '';
}

/** The comparison as a table: first the rows that differ. */
export function comparisonTable(records: readonly EntryRecord[]): HTMLTableElement {
  const { differing, same } = compareEntries(records);
  const table = element('table', { className: 'utrecht-table utrecht-table--html-table' });
  table.append(element('caption', { className: 'visually-hidden' }, 'De interventies naast elkaar'));
  table.style.setProperty('--columns', String(records.length));
  const head = table.createTHead().insertRow();
  head.append(
    element('th', { scope: 'col' }, element('span', { className: 'visually-hidden' }, 'Wat')),
    ...records.map((record) =>
      element(
        'th',
        { scope: 'col' },
        element('a', { className: 'nl-link', href: pageAddress.intervention(record.slug) }, record.title),
        element('span', { className: 'note' }, placesInShort(record)),
      ),
    ),
  );
  for (const [name, rows] of [
    ['Dit verschilt', differing],
    ['Dit is hetzelfde', same],
  ] as const) {
    if (rows.length === 0) continue;
    const body = table.createTBody();
    const heading = element(
      'th',
      { scope: 'rowgroup', colSpan: records.length + 1 },
      element('span', {}, name),
    );
    body.insertRow().append(heading);
    for (const row of rows) body.append(rowOf(row, name === 'Dit is hetzelfde'));
  }
  return table;
}

/** @param isSame Whether one cell says it for all. */
function rowOf({ name, values }: ComparedRow, isSame: boolean): HTMLTableRowElement {
  const cells = isSame ? values.slice(0, 1) : values;
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, name),
    ...cells.map((value) => {
      const cell = element('td', { colSpan: isSame ? values.length : 1 }, value || 'niet bekend');
      if (!value) cell.dataset.none = '';
      return cell;
    }),
  );
}
