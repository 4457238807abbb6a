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
  /** Shows the list up to a number of entries, in pieces; stops when it is not wanted any more. */
  showList: (outcome: Outcome, most: number, isWanted: () => boolean) => Promise<void>;
  /** Shows what belongs to the outcome as a whole: counts, notes, the knowledge base. */
  showSummary: (outcome: Outcome, notes: readonly Told[], isTyping: boolean) => void;
}

/** Cards that are put in the list and laid out together. */
const PIECE = 12;
/** Time (ms) after which the page may do what waits before more cards follow. */
const STRETCH = 16;

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

  return {
    showList: async (outcome, most, isWanted) => {
      const shown = outcome.entries.slice(0, most).filter((entry) => cards.of(entry));
      let began = performance.now();
      for (let start = 0; start < shown.length; start += PIECE) {
        for (const [at, entry] of shown.slice(start, start + PIECE).entries()) {
          const card = cards.of(entry)!;
          explain(card, entry, outcome);
          const here = results.children[start + at];
          if (here !== card) results.insertBefore(card, here ?? null);
        }
        // Laid out now: all of it together, in the frame that shows it, would keep a slow phone from answering to keys.
        void results.offsetHeight;
        if (performance.now() - began < STRETCH) continue;
        await nextTask();
        if (!isWanted()) return;
        began = performance.now();
      }
      while (results.children.length > shown.length) results.lastElementChild?.remove();
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

/** Lets the page do what waits, without waiting for a frame. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });
}

/** Marks on a card what was sought, and tells why it is there when that can't be seen. */
function explain(card: HTMLElement, entry: number, { explanations }: Outcome): void {
  const { marks = [], reason: line = '' } = explanations.get(entry) ?? {};
  markedIn(card).forEach((element, at) => markElement(element, marks[at] ?? []));
  const reason = find(card, '[data-reason]');
  if (reason.textContent !== line) reason.textContent = line;
  reason.hidden = line === '';
}
