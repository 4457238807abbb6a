/** The buttons that keep an entry (`[data-keep]`), and the number in the header (`[data-shortlist-count]`). */
import { newStatusRegion } from '../../browser/status-region.ts';
import {
  NOT_KEPT,
  onShortlistChange,
  readShortlist,
  writeShortlist,
} from '../../shortlist/kept-shortlist.browser.ts';
import {
  holds,
  MAX_ENTRIES,
  withEntry,
  withoutEntry,
  type ShortlistItem,
} from '../../shortlist/shortlist.ts';

/** Time (ms) for which a failure is to be seen. */
const SHOWN_MS = 8000;

const { region, say } = newStatusRegion(document.body, 'page-notice visually-hidden');

/** What was taken out of the list on this page, with the place where it stood: keeping it again brings back its note. */
const takenOut = new Map<string, { item: ShortlistItem; place: number }>();

function show(): void {
  const { items } = readShortlist();
  for (const button of document.querySelectorAll<HTMLElement>('[data-keep]')) {
    button.toggleAttribute('data-kept', holds(items, button.dataset.keep!));
  }
  const count = document.querySelector('[data-shortlist-count]');
  if (count) count.textContent = items.length > 0 ? `(${items.length})` : '';
}

function toggle(slug: string): void {
  const { items } = readShortlist();
  const place = items.findIndex((item) => item.slug === slug);
  const item = items[place];
  const before = takenOut.get(slug);
  const changed = item
    ? withoutEntry(items, slug)
    : withEntry(items, before?.item ?? { slug, note: '' }, before?.place);
  if (changed === items) {
    showFailure(`Je selectie is vol: er passen ${MAX_ENTRIES} interventies in. Haal er eerst een weg.`);
  } else if (!writeShortlist(changed)) showFailure(NOT_KEPT);
  else {
    if (item) takenOut.set(slug, { item, place });
    // The button says itself that its entry is kept.
    hideFailure();
  }
}

let timer = 0;
function showFailure(sentence: string): void {
  clearTimeout(timer);
  region.classList.remove('visually-hidden');
  say(sentence);
  timer = window.setTimeout(hideFailure, SHOWN_MS);
}

function hideFailure(): void {
  clearTimeout(timer);
  region.classList.add('visually-hidden');
  say();
}

addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('[data-keep]');
  if (button) toggle(button.dataset.keep!);
});
onShortlistChange(show);
show();
// Other scripts bring cards: of the explorer, of the guide, of another week on the home page.
new MutationObserver(show).observe(document.querySelector('main')!, { childList: true, subtree: true });
