/** Shows an outcome on the page. */
import { counted, dutchNumber } from '../../catalogue/dutch.ts';
import { FACETS, type Choice } from '../../catalogue/facets.ts';
import type { Explanation } from '../answer/explain.ts';
import type { Told } from '../answer/told.ts';
import { markElement } from '../highlight/mark-element.ts';
import { PAGE, type ExplorerState } from '../state.ts';
import { announcerIn } from './announcer.ts';
import { markedIn, type Cards } from './cards.ts';
import { knowledgeSection } from './knowledge-section.ts';
import { noteText, showNotes } from './notes.ts';
import type { Outcome } from './outcome.ts';
import { find, type ExplorerParts } from './parts.ts';

export interface View {
  /** Shows all of an outcome, its list up to a number of entries. */
  show: (outcome: Outcome, most: number, notes: readonly Told[], isTyping: boolean) => void;
  /** Shows the list alone, up to a number of entries. Gives whether it has changed. */
  showList: (outcome: Outcome, most: number) => boolean;
}

/** Number of cards that more than fill a screen. */
const SCREEN = 8;

/** Time (ms) without a new list after which the rest of it is laid out: keys come faster. */
const REST = 100;

/** @param go Takes the visitor to another state. */
export function viewOf(
  { root, boxes, results, more, told, failed }: ExplorerParts,
  cards: Cards,
  go: (to: ExplorerState) => void,
): View {
  const { base = '/', index = '' } = root.dataset;
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

  let drawing = 0;
  /**
   * Lets the browser lay out a number of cards (`[data-laid-out]`), and after a time (ms) the others, when no new list follows.
   */
  const layOut = (number: number, next: number) => {
    clearTimeout(drawing);
    if (number < PAGE) {
      results.dataset.laidOut = String(number);
      drawing = window.setTimeout(() => layOut(number + SCREEN, 0), next);
    } else delete results.dataset.laidOut;
    // Laid out here, so that the frame which draws it is short.
    void results.offsetHeight;
  };

  const showList: View['showList'] = ({ entries, explanations }, most) => {
    const shown = entries.slice(0, most).flatMap((entry) => {
      const card = cards.of(entry);
      if (card) explain(card, explanations.get(entry));
      return card ?? [];
    });
    more.hidden = entries.length <= most;
    results.dataset.cut = '';
    return renew(results, shown);
  };

  /** Shows what belongs to the outcome as a whole: counts, notes, the knowledge base. */
  const showSummary = (
    { entries, counts, answered, isReached }: Outcome,
    notes: readonly Told[],
    isTyping: boolean,
  ) => {
    const count = counted(entries.length, 'interventie', 'interventies');
    find(root, '[data-result-count]').textContent = dutchNumber(entries.length);
    find(root, '[data-result-noun]').textContent = entries.length === 1 ? 'interventie' : 'interventies';
    find(root, '[data-drawer-count]').textContent = count;
    find(root, '[data-empty]').hidden = entries.length > 0;
    failed.hidden = isReached;
    if (counts) showCounts(counts);
    showNotes(told, notes, go);
    announce(isReached ? [count, ...notes.map(noteText)].join('. ') : '', isTyping);
    if (answered) knowledge.show(answered.named, answered.words);
    else knowledge.hide();
  };

  return {
    show: (outcome, most, notes, isTyping) => {
      // Read before anything changes. Who has scrolled on sees other cards than the first.
      const isAtTop = results.getBoundingClientRect().top >= 0;
      showSummary(outcome, notes, isTyping);
      if (showList(outcome, most)) layOut(isAtTop ? SCREEN : PAGE, isTyping ? REST : 0);
    },
    showList,
  };
}

/** Gives a list these items; those at its top that stay are not touched. Gives whether anything has changed. */
function renew(list: HTMLElement, items: readonly HTMLElement[]): boolean {
  const old = [...list.children];
  const differs = items.findIndex((item, at) => item !== old[at]);
  const kept = differs < 0 ? items.length : differs;
  for (const item of old.slice(kept)) item.remove();
  list.append(...items.slice(kept));
  return kept < old.length || kept < items.length;
}

/** Marks on a card what was sought, and tells why it is there when that can't be seen. */
function explain(card: HTMLElement, { marks, reason: line }: Explanation = { marks: [], reason: '' }): void {
  markedIn(card).forEach((element, at) => markElement(element, marks[at] ?? []));
  const reason = find(card, '[data-reason]');
  if (reason.textContent !== line) reason.textContent = line;
  reason.hidden = line === '';
}
