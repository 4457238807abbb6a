/** Shows results on the page. */
import { announcerIn } from '../../../browser/announcer.ts';
import { element, find, mark } from '../../../browser/element.ts';
import { createTimer } from '../../../browser/timer.ts';
import type { Facet, FacetedResult } from '../../../catalogue/facets.ts';
import { counted, dutchNumber } from '../../../language/dutch.ts';
import { namedValue } from '../../../site/site-address.ts';
import type { TextRange } from '../../query/highlighter.ts';
import type { Explanation, Notice } from '../../worker/protocol.ts';
import type { ExplorerState } from '../state.ts';
import { markableIn, type Cards } from './cards.ts';
import type { ExplorerHooks } from './hooks.ts';
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
  /** Shows how many entries each choice would give; no number where that was not counted. */
  showCounts: (counts: FacetedResult['counts']) => void;
  /** Shows more of the list: its positions `from` up to `max`. */
  showMore: (results: Results, from: number, max: number) => void;
  /** Draws the cards that are drawn again, where their explanations have changed. */
  redraw: (results: Results) => void;
  /** Shows the list up to a number of entries, all at once: for paper. */
  showAll: (results: Results, max: number) => void;
}

/** Height (px) that no card is less than. */
const MIN_CARD_HEIGHT = 200;
/** Number of cards that are laid out and painted at a time, so that neither becomes a long task. */
const CARDS_AT_A_TIME = 2;
/** Time (ms) between them: a frame in which what was laid out is painted. */
const FRAME_MS = 17;

/** Time (ms) without a new list after which the rest of it is laid out: keys come faster. */
const LAYOUT_DEBOUNCE_MS = 100;

/** @param go Takes the visitor to another state. */
export function createView(
  hooks: ExplorerHooks,
  boxes: readonly HTMLInputElement[],
  cards: Cards,
  knowledge: KnowledgeSection,
  go: (to: ExplorerState) => void,
): View {
  const { results: list, more } = hooks;
  const { address = '' } = hooks.explorer.dataset;
  const announce = announcerIn(hooks.status);
  const related = element('li', { className: 'explorer__related' }, element('h2', {}, 'Ook verwant'));
  const showCounts = choiceCounter(boxes);
  const { title } = document;
  const draw = cardPainter(list);

  /** Puts the cards of entries on the page; gives those that are there. */
  const fillList = ({ entries, strongCount = 0 }: Results, max: number): readonly HTMLElement[] => {
    const listed = entries.slice(0, max).flatMap((entry) => cards.of(entry) ?? []);
    more.hidden = entries.length <= max;
    // From now on the list has no more cards than it shows: until then styles put off those far down (`ResultList.astro`).
    list.dataset.cut = '';
    const isParted = strongCount > 0 && strongCount < listed.length;
    replaceChildren(list, isParted ? listed.toSpliced(strongCount, 0, related) : listed);
    return listed;
  };

  /** Shows what belongs to the results as a whole: counts, notices, the knowledge base. */
  const showSummary = (
    { entries, counts, response, loosened, isReached }: Results,
    notices: readonly Notice[],
    state: ExplorerState,
    isTyping: boolean,
  ) => {
    const count = counted(entries.length, 'interventie', 'interventies');
    document.title = [namedValue(state.query.trim()), title].filter((each) => each !== '').join(' · ');
    hooks.resultCount.textContent = dutchNumber(entries.length);
    hooks.resultNoun.textContent = entries.length === 1 ? 'interventie' : 'interventies';
    hooks.drawerCount.textContent = count;
    // Where it is the filters that leave nothing, a notice offers to drop them.
    hooks.empty.hidden = entries.length > 0 || (loosened ?? []).some(([, without]) => without > 0);
    hooks.failed.hidden = isReached;
    hooks.take.hidden = !isReached || entries.length === 0;
    if (counts) showCounts(counts);
    showNotices(hooks.notices, notices, state, address, go);
    announce(isReached ? [count, ...notices.map(noticeText)].join('. ') : '', isTyping);
    if (response) knowledge.show(response.namedPages, response.words);
    else knowledge.hide();
  };

  return {
    showCounts,
    show: (results, max, notices, state, isTyping) => {
      // Read before anything changes. Who has scrolled on sees other cards than the first.
      const inSight = innerHeight - list.getBoundingClientRect().top;
      showSummary(results, notices, state, isTyping);
      const number = Math.max(CARDS_AT_A_TIME, Math.ceil(inSight / MIN_CARD_HEIGHT));
      draw(fillList(results, max), results, number, isTyping ? LAYOUT_DEBOUNCE_MS : FRAME_MS);
    },
    showMore: (results, from, max) => {
      const listed = fillList(results, max);
      const waiting = listed.slice(0, from).filter((card) => 'waiting' in card.dataset);
      // The new ones first: the focus goes to them.
      draw([...listed.slice(from), ...waiting], results, CARDS_AT_A_TIME, FRAME_MS);
    },
    redraw: (results) => {
      for (const card of list.querySelectorAll<HTMLElement>('[data-entry]:not([data-waiting])'))
        drawCard(card, results);
    },
    showAll: (results, max) => {
      draw(fillList(results, max), results, max, 0);
    },
  };
}

/** Makes the function that shows behind each choice how many entries it would give. */
function choiceCounter(boxes: readonly HTMLInputElement[]): View['showCounts'] {
  const counters = boxes.map((box) => [box, find(box.closest('label')!, '[data-count]')] as const);
  return (counts) => {
    for (const [{ name, value }, element] of counters) {
      const count = String(counts[name as Facet]?.get(value) ?? '');
      if (element.textContent === count) continue;
      element.textContent = count;
      element.closest('label')!.toggleAttribute('data-none', count === '0');
    }
  };
}

type DrawCards = (listed: readonly HTMLElement[], results: Results, number: number, delay: number) => void;

/**
 * Makes the function that draws a number of cards, and after a delay (ms) a few more, when no new list follows; until then these wait
 * (`[data-waiting]`). So neither the task nor the frame that shows it becomes long.
 */
function cardPainter(list: HTMLElement): DrawCards {
  const drawTimer = createTimer();
  const draw: DrawCards = (listed, results, number, delay) => {
    drawTimer.cancel();
    const waiting = listed.slice(number);
    for (const card of listed.slice(0, number)) drawCard(card, results);
    for (const card of waiting) card.dataset.waiting = '';
    if (waiting.length > 0) drawTimer.start(() => draw(waiting, results, CARDS_AT_A_TIME, FRAME_MS), delay);
    // Laid out here, not in the frame.
    void list.offsetHeight;
  };
  return draw;
}

/** Gives a list these items; those at its top that stay are not touched. */
function replaceChildren(list: HTMLElement, items: readonly HTMLElement[]): void {
  const old = [...list.children];
  const differs = items.findIndex((item, at) => item !== old[at]);
  const kept = differs < 0 ? items.length : differs;
  for (const item of old.slice(kept)) item.remove();
  list.append(...items.slice(kept));
}

const UNEXPLAINED: Explanation = { marks: [], reason: '', isLate: false };

/** Draws a card: marks what the query matches, and says which question it fits, or why it is there when that can't be seen. */
function drawCard(card: HTMLElement, { explanations }: Results): void {
  const { marks, reason, question } = explanations.get(Number(card.dataset.entry)) ?? UNEXPLAINED;
  markableIn(card).forEach((each, at) => {
    const ranges = marks[at] ?? [];
    fill(each, JSON.stringify(ranges), () => highlighted(each.textContent, ranges));
  });
  delete card.dataset.waiting;
  const line = find(card, '[data-reason]');
  fill(line, JSON.stringify(question ?? reason), () =>
    question
      ? [introductionOf(question.text), element('em', {}, ...highlighted(question.text, question.marks))]
      : [reason],
  );
  line.hidden = !question && reason === '';
}

/** Loose words ("verlengde schooldag, sport") are no question. */
const introductionOf = (question: string): string => `Past bij${/[.?]$/.test(question) ? ' de vraag' : ''}: `;

/** What is drawn, by element. */
const drawn = new WeakMap<Element, string>();

/**
 * Fills an element, unless it holds the same already.
 *
 * @param key Tells what it is filled with from all else.
 */
function fill(element: Element, key: string, content: () => (string | Node)[]): void {
  if (drawn.get(element) === key) return;
  drawn.set(element, key);
  element.replaceChildren(...content());
}

/** A text in parts, of which those in the ranges are marked. */
function highlighted(text: string, ranges: readonly TextRange[]): (string | Node)[] {
  const parts: (string | Node)[] = [];
  let reached = 0;
  for (const { start, end } of ranges) {
    parts.push(text.slice(reached, start), mark(text.slice(start, end)));
    reached = end;
  }
  return [...parts, text.slice(reached)];
}
