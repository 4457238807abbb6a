/** Shows results on the page. */
import { FACETS, type Choice } from '../../../catalogue/facets.ts';
import { counted, dutchNumber } from '../../../language/dutch.ts';
import type { TextRange } from '../../query/highlighter.ts';
import type { Notice } from '../../worker/protocol.ts';
import { mark } from '../element.ts';
import type { ExplorerState } from '../state.ts';
import { announcerIn } from './announcer.ts';
import { markableIn, type Cards } from './cards.ts';
import { checkboxesIn } from './facets.ts';
import { find, type ExplorerHooks } from './hooks.ts';
import type { KnowledgeSection } from './knowledge-section.ts';
import { noticeText, showNotices } from './notices.ts';
import type { Results } from './results.ts';

export interface View {
  /**
   * Shows results, their list up to a number of entries.
   *
   * @param state What they are the results of.
   */
  show: (
    results: Results,
    max: number,
    notices: readonly Notice[],
    state: ExplorerState,
    isTyping: boolean,
  ) => void;
  /** Shows more of the list: its positions `from` up to `max`. */
  showMore: (results: Results, from: number, max: number) => void;
}

/** Height (px) that no card is less than. */
const MIN_CARD_HEIGHT = 145;
/** Number of cards that fill a screen. */
const screenful = (): number => Math.ceil(innerHeight / MIN_CARD_HEIGHT);

/** Time (ms) without a new list after which the rest of it is laid out: keys come faster. */
const LAYOUT_DEBOUNCE_MS = 100;

/** @param go Takes the visitor to another state. */
export function createView(
  hooks: ExplorerHooks,
  cards: Cards,
  knowledge: KnowledgeSection,
  go: (to: ExplorerState) => void,
): View {
  const { results: list, more } = hooks;
  const { address = '' } = hooks.explorer.dataset;
  const announce = announcerIn(hooks.status);
  const counters = checkboxesIn(hooks.facets).map((box) => ({
    facet: FACETS.find((facet) => facet === box.name)!,
    value: box.value,
    element: find(box.closest('label')!, '[data-count]'),
  }));

  const showCounts = (counts: Choice['counts']) => {
    for (const { facet, value, element } of counters) {
      const count = String(counts[facet].get(value) ?? 0);
      if (element.textContent !== count) element.textContent = count;
    }
  };

  /** Puts the cards of entries on the page; gives those that are there. */
  const place = ({ entries }: Results, max: number): readonly HTMLElement[] => {
    const placed = entries.slice(0, max).flatMap((entry) => cards.of(entry) ?? []);
    more.hidden = entries.length <= max;
    list.dataset.cut = '';
    replaceChildren(list, placed);
    return placed;
  };

  let layout = 0;
  /**
   * Draws a number of cards, and after a time (ms) as many others, when no new list follows; until then these wait
   * (`[data-waiting]`). So neither the task nor the frame that shows it becomes long.
   */
  const draw = (placed: readonly HTMLElement[], results: Results, number: number, delay: number) => {
    clearTimeout(layout);
    const waiting = placed.slice(number);
    for (const card of placed.slice(0, number)) drawCard(card, results);
    for (const card of waiting) card.dataset.waiting = '';
    if (waiting.length > 0) layout = window.setTimeout(() => draw(waiting, results, number, 0), delay);
    // Laid out here, not in the frame.
    void list.offsetHeight;
  };

  /** Shows what belongs to the results as a whole: counts, notices, the knowledge base. */
  const showSummary = (
    { entries, counts, response, isReached }: Results,
    notices: readonly Notice[],
    state: ExplorerState,
    isTyping: boolean,
  ) => {
    const count = counted(entries.length, 'interventie', 'interventies');
    hooks.resultCount.textContent = dutchNumber(entries.length);
    hooks.resultNoun.textContent = entries.length === 1 ? 'interventie' : 'interventies';
    hooks.drawerCount.textContent = count;
    hooks.empty.hidden = entries.length > 0;
    hooks.failed.hidden = isReached;
    if (counts) showCounts(counts);
    showNotices(hooks.told, notices, state, address, go);
    announce(isReached ? [count, ...notices.map(noticeText)].join('. ') : '', isTyping);
    if (response) knowledge.show(response.namedPages, response.words);
    else knowledge.hide();
  };

  return {
    show: (results, max, notices, state, isTyping) => {
      // Read before anything changes. Who has scrolled on sees other cards than the first.
      const isAtTop = list.getBoundingClientRect().top >= 0;
      showSummary(results, notices, state, isTyping);
      const placed = place(results, max);
      draw(placed, results, isAtTop ? screenful() : placed.length, isTyping ? LAYOUT_DEBOUNCE_MS : 0);
    },
    showMore: (results, from, max) => {
      const isUndrawn = (card: HTMLElement, at: number) => at >= from || 'waiting' in card.dataset;
      draw(place(results, max).filter(isUndrawn), results, screenful(), 0);
    },
  };
}

/** Gives a list these items; those at its top that stay are not touched. */
function replaceChildren(list: HTMLElement, items: readonly HTMLElement[]): void {
  const old = [...list.children];
  const differs = items.findIndex((item, at) => item !== old[at]);
  const kept = differs < 0 ? items.length : differs;
  for (const item of old.slice(kept)) item.remove();
  list.append(...items.slice(kept));
}

/** Draws a card: marks what the query matches, and says why it is there when that can't be seen. */
function drawCard(card: HTMLElement, { explanations }: Results): void {
  const { marks = [], reason: text = '' } = explanations.get(Number(card.dataset.entry)) ?? {};
  markableIn(card).forEach((element, at) => highlightElement(element, marks[at] ?? []));
  delete card.dataset.waiting;
  const reason = find(card, '[data-reason]');
  if (reason.textContent !== text) reason.textContent = text;
  reason.hidden = text === '';
}

/** What is marked, by element. */
const marked = new WeakMap<Element, string>();

/** Marks ranges in an element that holds nothing but text, and takes former marks away. */
function highlightElement(element: Element, ranges: readonly TextRange[]): void {
  const key = ranges.map(({ start, end }) => `${start}-${end}`).join();
  if (key === (marked.get(element) ?? '')) return;
  marked.set(element, key);
  const text = element.textContent;
  const parts: (string | Node)[] = [];
  let reached = 0;
  for (const { start, end } of ranges) {
    parts.push(text.slice(reached, start), mark(text.slice(start, end)));
    reached = end;
  }
  element.replaceChildren(...parts, text.slice(reached));
}
