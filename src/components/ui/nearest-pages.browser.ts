/** On the page for an address that does not exist: what was looked for in the search box, and the pages that may have been meant. */
import { anchor, element, find } from '../../browser/element.ts';
import { jsonAt } from '../../browser/json-at.ts';
import { nearestPages, wordsOf, type ListedPage } from '../../site/nearest-pages.ts';

/** Largest number of pages to name. */
const MOST = 3;

/** Brings the page to life. Without the list of pages it stays as it is. */
export async function nameNearestPages(): Promise<void> {
  const region = find(document, '[data-nearest]');
  const box = find<HTMLInputElement>(document, 'main [type=search]');
  // Words to compare with, and no address to lead to.
  const asked = new URL(document.URL);
  box.value ||= wordsOf(asked).slice(0, box.maxLength);
  const pages = await jsonAt<ListedPage[]>(region.dataset.nearest ?? '').catch(() => []);
  const nearest = nearestPages(asked.pathname, pages, MOST);
  if (nearest.length === 0) return;
  region.append(
    element('p', { className: 'nl-paragraph' }, 'Bedoel je misschien:'),
    element('ul', {}, ...nearest.map(([address, name]) => element('li', {}, anchor(name, address)))),
  );
}
