/** Shows an outcome on the page. */
import { counted, dutchNumber } from '../../catalogue/dutch.ts';
import { FACETS, type Choice } from '../../catalogue/facets.ts';
import type { Told } from '../answer/told.ts';
import { markElement } from '../highlight/mark-element.ts';
import type { ExplorerState } from '../state.ts';
import { announcerIn } from './announcer.ts';
import { markedIn, type Cards } from './cards.ts';
import { knowledgeSection } from './knowledge-section.ts';
import { noteText, showNotes } from './notes.ts';
import type { Outcome } from './outcome.ts';
import { find, type ExplorerParts } from './parts.ts';

export interface View {
  /** Shows the list up to a number of entries; while a visitor types, a screen of them first. */
  showList: (outcome: Outcome, most: number, isTyping?: boolean) => void;
  /** Shows what belongs to the outcome as a whole: counts, notes, the knowledge base. */
  showSummary: (outcome: Outcome, notes: readonly Told[], isTyping: boolean) => void;
}

/** Time (ms) without a new list after which all of it is laid out: keys come faster. */
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
  /** Lets the browser lay out a screen of cards (`[data-near-first]`), and the others when no new list follows. */
  const drawNearFirst = () => {
    clearTimeout(drawing);
    // Who has scrolled on sees other cards than the first.
    if (results.getBoundingClientRect().top >= 0) results.dataset.nearFirst = '';
    drawing = window.setTimeout(() => {
      delete results.dataset.nearFirst;
      // Laid out here, so that the frame which draws it is short.
      void results.offsetHeight;
    }, REST);
  };

  return {
    showList: (outcome, most, isTyping = false) => {
      const shown = outcome.entries.slice(0, most).flatMap((entry) => {
        const card = cards.of(entry);
        if (card) explain(card, entry, outcome);
        return card ?? [];
      });
      const isSame =
        shown.length === results.children.length && shown.every((card, at) => results.children[at] === card);
      if (!isSame) {
        if (isTyping) drawNearFirst();
        results.replaceChildren(...shown);
      }
      more.hidden = outcome.entries.length <= most;
    },
    showSummary: ({ entries, counts, answered, isReached }, notes, isTyping) => {
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
    },
  };
}

/** Marks on a card what was sought, and tells why it is there when that can't be seen. */
function explain(card: HTMLElement, entry: number, { explanations }: Outcome): void {
  const { marks = [], reason: line = '' } = explanations.get(entry) ?? {};
  markedIn(card).forEach((element, at) => markElement(element, marks[at] ?? []));
  const reason = find(card, '[data-reason]');
  if (reason.textContent !== line) reason.textContent = line;
  reason.hidden = line === '';
}
