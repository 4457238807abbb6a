/** Shows an outcome on the page. */
import { counted, dutchNumber } from '../../../language/dutch.ts';
import { FACETS, type Choice } from '../../../catalogue/facets.ts';
import type { Notice } from '../notices.ts';
import { highlightElement } from '../highlight/mark-element.ts';
import type { ExplorerState } from '../state.ts';
import { announcerIn } from './announcer.ts';
import { markedIn, type Cards } from './cards.ts';
import { knowledgeSection } from './knowledge-section.ts';
import { noticeText, showNotices } from './notes.ts';
import type { Outcome } from './outcome.ts';
import { find, type ExplorerParts } from './parts.ts';

export interface View {
  /** Shows all of an outcome, its list up to a number of entries. */
  show: (outcome: Outcome, most: number, notices: readonly Notice[], isTyping: boolean) => void;
  /** Shows more of the list: its places `from` up to `most`. */
  showMore: (outcome: Outcome, from: number, most: number) => void;
}

/** Height (px) that no card is less than. */
const LEAST_HEIGHT = 145;
/** Number of cards that fill a screen. */
const screenful = (): number => Math.ceil(innerHeight / LEAST_HEIGHT);

/** Time (ms) without a new list after which the rest of it is laid out: keys come faster. */
const REST = 100;

/** @param go Takes the visitor to another state. */
export function viewOf(
  { root, boxes, results, more, told, failed }: ExplorerParts,
  cards: Cards,
  go: (to: ExplorerState) => void,
): View {
  const { base = '/', index = '', address = '' } = root.dataset;
  const announce = announcerIn(find(root, '[role=status]'));
  const knowledge = knowledgeSection(find(root, '[data-knowledge]'), base, index);
  const counters = boxes.map((box) => ({
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
  const place = ({ entries }: Outcome, most: number): readonly HTMLElement[] => {
    const shown = entries.slice(0, most).flatMap((entry) => cards.of(entry) ?? []);
    more.hidden = entries.length <= most;
    results.dataset.cut = '';
    renew(results, shown);
    return shown;
  };

  let drawing = 0;
  /**
   * Draws a number of cards, and after a time (ms) as many others, when no new list follows; until then these wait
   * (`[data-waiting]`). So neither the answer nor the frame that shows it becomes long.
   */
  const draw = (shown: readonly HTMLElement[], outcome: Outcome, number: number, next: number) => {
    clearTimeout(drawing);
    const waiting = shown.slice(number);
    for (const card of shown.slice(0, number)) drawCard(card, outcome);
    for (const card of waiting) card.dataset.waiting = '';
    if (waiting.length > 0) drawing = window.setTimeout(() => draw(waiting, outcome, number, 0), next);
    // Laid out here, not in the frame.
    void results.offsetHeight;
  };

  /** Shows what belongs to the outcome as a whole: counts, notes, the knowledge base. */
  const showSummary = (
    { entries, counts, answered, isReached }: Outcome,
    notices: readonly Notice[],
    isTyping: boolean,
  ) => {
    const count = counted(entries.length, 'interventie', 'interventies');
    find(root, '[data-result-count]').textContent = dutchNumber(entries.length);
    find(root, '[data-result-noun]').textContent = entries.length === 1 ? 'interventie' : 'interventies';
    find(root, '[data-drawer-count]').textContent = count;
    find(root, '[data-empty]').hidden = entries.length > 0;
    failed.hidden = isReached;
    if (counts) showCounts(counts);
    showNotices(told, notices, address, go);
    announce(isReached ? [count, ...notices.map(noticeText)].join('. ') : '', isTyping);
    if (answered) knowledge.show(answered.named, answered.words);
    else knowledge.hide();
  };

  return {
    show: (outcome, most, notices, isTyping) => {
      // Read before anything changes. Who has scrolled on sees other cards than the first.
      const isAtTop = results.getBoundingClientRect().top >= 0;
      showSummary(outcome, notices, isTyping);
      const shown = place(outcome, most);
      draw(shown, outcome, isAtTop ? screenful() : shown.length, isTyping ? REST : 0);
    },
    showMore: (outcome, from, most) => {
      const isUndrawn = (card: HTMLElement, at: number) => at >= from || 'waiting' in card.dataset;
      draw(place(outcome, most).filter(isUndrawn), outcome, screenful(), 0);
    },
  };
}

/** Gives a list these items; those at its top that stay are not touched. */
function renew(list: HTMLElement, items: readonly HTMLElement[]): void {
  const old = [...list.children];
  const differs = items.findIndex((item, at) => item !== old[at]);
  const kept = differs < 0 ? items.length : differs;
  for (const item of old.slice(kept)) item.remove();
  list.append(...items.slice(kept));
}

/** Draws a card: marks what was sought, and tells why it is there when that can't be seen. */
function drawCard(card: HTMLElement, { explanations }: Outcome): void {
  const { marks = [], reason: line = '' } = explanations.get(Number(card.dataset.entry)) ?? {};
  markedIn(card).forEach((element, at) => highlightElement(element, marks[at] ?? []));
  delete card.dataset.waiting;
  const reason = find(card, '[data-reason]');
  if (reason.textContent !== line) reason.textContent = line;
  reason.hidden = line === '';
}
