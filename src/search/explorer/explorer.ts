/** The explorer in the browser: answers what is asked, and shows the answer on the page that was built. */
import { choose, forEachFacet, type Facet, type FacetTable } from '../../catalogue/facets.ts';
import { counted, dutchNumber } from '../../catalogue/dutch.ts';
import { markElement } from '../highlight/mark-element.ts';
import { soughtBy } from '../highlight/sought.ts';
import { inOrder } from '../orders.ts';
import type { Answer, Searcher } from '../searcher.ts';
import { searchFrom, stateFrom, unknownValuesIn, type ExplorerState, type Sort } from '../state.ts';
import { rememberList } from '../visited-list.ts';
import { addressKeeper } from './address.ts';
import { announcerIn } from './announcer.ts';
import { cardsIn } from './cards.ts';
import { showChips } from './chips.ts';
import { startFacetDrawer } from './facet-drawer.ts';
import { namedIn } from './knowledge.ts';
import { knowledgeSection } from './knowledge-section.ts';
import { noteText, showNotes } from './notes.ts';
import { explorerParts, find } from './parts.ts';
import { reasonLine } from './reason.ts';
import { searchDataIn } from './search-data.ts';
import { toldAbout, type Told } from './told.ts';
import { unknownValueNotes } from './unknown-values.ts';

/** Number of hits that are shown at first, and that "Toon meer" adds. */
const PAGE = 24;

/** What the list shows. */
interface Shown {
  /** Numbers of the entries, in order. */
  entries: readonly number[];
  answer?: { searcher: Searcher; found: Answer } | undefined;
}

/** Brings the explorer of this page to life. */
export function startExplorer(): void {
  const { root, form, input, facets, boxes, sort, results, more, chips, told, failed } = explorerParts();
  const { base = '/', index = '', blocks = '', size = '0' } = root.dataset;
  const cards = cardsIn(results, Number(size), blocks);
  const everyEntry = Array.from({ length: cards.size }, (_, entry) => entry);
  const data = searchDataIn(index, cards);
  const announce = announcerIn(find(root, '[role=status]'));
  const knowledge = knowledgeSection(find(root, '[data-knowledge]'), base, index);
  const known = selectionOf(boxes);
  const address = addressKeeper();

  let state = stateFrom(location.search, known);
  let unknown: readonly Told[] = unknownValueNotes(unknownValuesIn(location.search, known));
  let most = PAGE;
  let latest = 0;
  let shown: Shown = { entries: everyEntry };

  /**
   * Answers the state. An answer that comes after a newer question is dropped.
   *
   * @param typing Whether the last word is still being typed.
   */
  async function answer({ typing = false } = {}): Promise<void> {
    const question = ++latest;
    const asked = state;
    results.setAttribute('aria-busy', 'true');
    let next: Shown | undefined;
    let facetData: FacetTable | undefined;
    let ranked: readonly number[] = everyEntry;
    try {
      const answered = asked.query.trim() === '' ? undefined : await ask(asked, typing);
      if (answered) ranked = answered.found.results.map(({ entry }) => entry);
      facetData = await data.facets();
      const { fitting } = choose(facetData, ranked, asked.selection);
      const entries = asked.sort === 'beste' ? fitting : inOrder(fitting, await data.order(asked.sort));
      await cards.load(entries.slice(0, most));
      next = { entries, answer: answered };
    } catch {
      ranked = everyEntry;
    }
    if (question !== latest) return;
    failed.hidden = next !== undefined;
    shown = next ?? { entries: facetData ? choose(facetData, ranked, asked.selection).fitting : everyEntry };
    if (facetData) showCounts(choose(facetData, ranked, asked.selection).counts);
    showAnswer();
    show();
    results.removeAttribute('aria-busy');
  }

  async function ask({ query, without }: ExplorerState, typing: boolean) {
    const searcher = await data.searcher();
    const found = await searcher.search(query, {
      typing,
      correct: !without.has('correctie'),
      synonyms: !without.has('synoniemen'),
      places: !without.has('plaats'),
    });
    return { searcher, found };
  }

  /** Shows the list up to `most`. */
  function show(): void {
    const elements = shown.entries.slice(0, most).flatMap((entry) => {
      const card = cards.of(entry);
      if (card) explain(card, entry);
      return card ?? [];
    });
    results.replaceChildren(...elements);
    more.hidden = shown.entries.length <= most;
  }

  /** Marks on a card what was sought, and tells why it is there when that can't be seen. */
  function explain(card: HTMLElement, entry: number): void {
    const sought =
      shown.answer && soughtBy(shown.answer.found.reading, shown.answer.searcher.lexicon.concepts);
    const marked = [find(card, 'a'), find(card, '[data-summary]')].map((text) => markElement(text, sought));
    const line = shown.answer
      ? reasonLine(
          shown.answer.found.reasonsFor(entry),
          marked.includes(true) || shown.answer.found.reading.units.length === 0,
          shown.answer.searcher.lexicon.concepts,
        )
      : '';
    const reason = find(card, '[data-reason]');
    reason.textContent = line;
    reason.hidden = line === '';
  }

  /** Shows what belongs to the answer as a whole: counts, notes, the knowledge base. */
  function showAnswer(): void {
    const { entries, answer: answered } = shown;
    const count = counted(entries.length, 'interventie', 'interventies');
    find(root, '[data-result-count]').textContent = dutchNumber(entries.length);
    find(root, '[data-result-noun]').textContent = entries.length === 1 ? 'interventie' : 'interventies';
    find(root, '[data-drawer-count]').textContent = count;
    find(root, '[data-empty]').hidden = entries.length > 0;
    const notes = [
      ...unknown,
      ...(answered ? toldAbout(answered.found, state, answered.searcher.lexicon) : []),
    ];
    showNotes(told, notes, (to) => {
      state = to;
      fillIn();
      go('push');
      input.focus();
    });
    announce(`${count} gevonden. ${failed.hidden ? noteText(notes) : ''}`.trim());
    if (!answered) return knowledge.hide();
    const { reading } = answered.found;
    knowledge.show(
      namedIn(reading, answered.searcher.lexicon),
      reading.units.map(({ word }) => word),
    );
  }

  function showCounts(counts: Record<Facet, ReadonlyMap<string, number>>): void {
    for (const box of boxes) {
      const count = String(counts[box.name as Facet].get(box.value) ?? 0);
      const element = find(box.closest('label') as HTMLElement, '[data-count]');
      if (element.textContent !== count) element.textContent = count;
    }
  }

  /** Shows the choices that are made; at once, so that the focus stays when one is removed. */
  function showChoices(): void {
    const chosen = boxes.filter((box) => box.checked);
    find(root, '[data-clear]').hidden = searchFrom(state) === '';
    find(root, '[data-choices]').textContent = chosen.length > 0 ? `(${chosen.length})` : '';
    showChips(
      chips,
      find<HTMLTemplateElement>(document, '[data-chip]'),
      chosen.map((box) => ({
        name: box.closest('label')?.querySelector('[data-name]')?.textContent ?? box.value,
        remove: () => {
          box.checked = false;
          fromControls();
        },
      })),
      input,
    );
  }

  /** Puts the state into the controls: after back, forward or reload, and when an offer is taken. */
  function fillIn(): void {
    input.value = state.query;
    sort.value = state.sort;
    for (const box of boxes) {
      box.checked = state.selection[box.name as Facet].has(box.value);
      if (box.checked) find<HTMLDetailsElement>(facets, `details:has([name=${box.name}])`).open = true;
    }
    showChoices();
  }

  /** Takes the state from the controls. Another question is read afresh: what was left out is taken in again. */
  function fromControls(history: 'push' | 'replace' = 'push', typing = false): void {
    const isSameQuestion = input.value.trim() === state.query.trim();
    state = {
      query: input.value,
      selection: selectionOf(boxes.filter((box) => box.checked)),
      sort: sort.value as Sort,
      without: isSameQuestion ? state.without : new Set(),
    };
    showChoices();
    go(history, typing);
  }

  /** Puts the state into the address, and answers it from the top. */
  function go(history: 'push' | 'replace', typing = false): void {
    address.keep(searchFrom(state), history);
    unknown = [];
    most = PAGE;
    void answer({ typing });
  }

  input.addEventListener('input', () => fromControls('replace', true));
  input.addEventListener('focus', () => void data.searcher().catch(() => undefined), { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    fromControls();
  });
  facets.addEventListener('change', () => fromControls());
  sort.addEventListener('change', () => fromControls());
  find(root, '[data-retry]').addEventListener('click', () => void answer());
  find(root, '[data-clear]').addEventListener('click', () => {
    state = { query: '', selection: forEachFacet(() => new Set()), sort: 'beste', without: new Set() };
    fillIn();
    go('push');
    input.focus();
  });
  more.addEventListener('click', () => {
    const from = most;
    most += PAGE;
    void cards.load(shown.entries.slice(0, most)).then(
      () => {
        show();
        results.children[from]?.querySelector('a')?.focus();
      },
      () => {
        most = from;
        failed.hidden = false;
      },
    );
  });
  window.addEventListener('popstate', () => {
    state = stateFrom(location.search, known);
    most = PAGE;
    fillIn();
    void answer();
  });
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (key !== '/' || ctrlKey || metaKey || altKey) return;
    if ((target as Element).closest('input:not([type=checkbox]), textarea, select, [contenteditable]'))
      return;
    event.preventDefault();
    input.focus();
    input.select();
  });
  results.addEventListener('click', (event) => {
    if (!(event.target as Element).closest('a')) return;
    const { answer: answered } = shown;
    rememberList({
      address: location.pathname + searchFrom(state),
      items: shown.entries.flatMap((entry) => {
        const card = cards.of(entry);
        return card ? [[card.dataset.result ?? '', find(card, 'a').textContent] as const] : [];
      }),
      sought: answered && soughtBy(answered.found.reading, answered.searcher.lexicon.concepts),
    });
  });
  startFacetDrawer({
    side: find(root, '[data-side]'),
    facets,
    dialog: find(root, '[data-drawer]'),
    open: find(root, '[data-drawer-open]'),
    close: find(root, '[data-drawer-close]'),
  });
  find(root, '[data-sort]').hidden = false;
  fillIn();
  // Unknown or repeated values are not kept in the address.
  address.keep(searchFrom(state), 'replace');
  void answer();
}

function selectionOf(boxes: readonly HTMLInputElement[]): Record<Facet, Set<string>> {
  const selection = forEachFacet(() => new Set<string>());
  for (const { name, value } of boxes) selection[name as Facet].add(value);
  return selection;
}
