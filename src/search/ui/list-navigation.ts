/** On the page of an entry: leads to the previous and the next in the list that the visitor came from, and marks what was sought. */
import { highlightIn } from './highlight/highlight-page.ts';
import { pageAddress } from '../../site/site-address.ts';
import { neighboursOf } from './visited-list.ts';

const nav = document.querySelector<HTMLElement>('[data-list-navigation]');
const neighbours = nav && neighboursOf(nav.dataset.listNavigation ?? '');
if (nav && neighbours) {
  const { address, previous, next, place, length, highlightTerms } = neighbours;
  const back = nav.querySelector<HTMLAnchorElement>('[data-back]');
  if (back) back.href = address;
  const position = nav.querySelector('[data-place]');
  if (position) position.textContent = `(${place} van ${length})`;
  for (const [name, item] of [
    ['previous', previous],
    ['next', next],
  ] as const) {
    const anchor = nav.querySelector<HTMLAnchorElement>(`[data-${name}]`);
    if (!anchor || !item) continue;
    anchor.href = pageAddress.intervention(item[0]);
    anchor.querySelector('span')?.append(item[1]);
    anchor.hidden = false;
  }
  nav.hidden = false;
  const entry = document.querySelector('[data-intervention]');
  if (entry && highlightTerms) highlightIn(entry, highlightTerms);
}
