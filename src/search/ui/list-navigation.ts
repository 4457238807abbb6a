/**
 * On the page of an entry: leads to the previous and the next in the list that the visitor came from, and highlights what the entry was
 * found by.
 */
import { pageAddress } from '../../site/site-address.ts';
import { createHighlighter, tokenizeText, type HighlightTerms } from '../query/highlighter.ts';
import { adjacentEntries, placeHash } from './visited-list.ts';

/** Name under which the style sheet knows the highlight. */
const HIGHLIGHT = 'gezocht';

const nav = document.querySelector<HTMLElement>('[data-list-navigation]');
const adjacent = nav && adjacentEntries(nav.dataset.listNavigation ?? '', document.referrer);
if (nav && adjacent) {
  const { address, previous, next, place, length, highlightTerms } = adjacent;
  const back = nav.querySelector<HTMLAnchorElement>('[data-back]');
  // Only the explorer and the guide know a place of their list.
  const knowsPlaces = [pageAddress.interventions(), pageAddress.guide()].includes(address.split('?')[0]!);
  if (back) back.href = knowsPlaces ? address + placeHash(place) : address;
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

/** Elements without highlights: headings, facts, addresses, names of sources. */
const NOT_HIGHLIGHTED = 'h1, h2, h3, h4, dl, address, a, .badges, .entry__aside, .entry__sources';

/** Highlights the terms in the running text below an element, without touching the document. */
function highlightIn(root: Element, highlightTerms: HighlightTerms): void {
  if (!('highlights' in CSS)) return;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const highlight = new Highlight();
  const highlighter = createHighlighter(highlightTerms);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest(NOT_HIGHLIGHTED)) continue;
    for (const { start, end } of highlighter(tokenizeText(node.nodeValue ?? ''))) {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      highlight.add(range);
    }
  }
  CSS.highlights.set(HIGHLIGHT, highlight);
}
