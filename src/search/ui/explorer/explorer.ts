/** The explorer in the browser: keeps what is asked, in the controls and in the address, and shows the outcome. */
import { forEachFacet, type Facet, type Selection } from '../../../catalogue/facets.ts';
import type { Notice } from '../notices.ts';
import { PAGE, searchFrom, stateFrom, unknownValuesIn, type ExplorerState, type Sort } from '../state.ts';
import { startCombobox } from '../autocomplete/combobox.ts';
import { rememberList } from '../visited-list.ts';
import { addressKeeper } from './address.ts';
import { cardsIn } from './cards.ts';
import { showChips } from './chips.ts';
import { startFacetDrawer } from './facet-drawer.ts';
import { startFacetFinders } from './facet-finder.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import { explorerParts, find } from './parts.ts';
import { searchDataIn } from './search-data.ts';
import { isBeingTyped, slashFocuses } from './typing.ts';
import { unknownValueNotes } from './unknown-values.ts';
import { viewOf } from './view.ts';

/** Time (ms) without typing after which a word that says nothing yet is taken for a whole one. */
const SETTLED = 700;

/** Time (ms) without an answer after which the list fades: it is no answer to what stands in the box. */
const SLOW = 150;

/** Brings the explorer of this page to life. */
export function startExplorer(): void {
  const parts = explorerParts();
  const { root, form, input, facets, boxes, sort, results, more, chips, failed } = parts;
  const { index = '', blocks = '', size = '0', base = '/', address: page = '' } = root.dataset;
  const cards = cardsIn(results, Number(size), blocks);
  const data = searchDataIn(index, cards);
  const address = addressKeeper(page);
  const known = selectionOf(boxes);
  const view = viewOf(parts, cards, (to) => {
    state = to;
    fillIn();
    go('push');
    input.focus();
  });

  let state = stateFrom(location.search, known);
  let unknown: readonly Notice[] = unknownValueNotes(unknownValuesIn(location.search, known));
  let most = PAGE;
  let latest = 0;
  let settling = 0;
  let fading = 0;
  let shown: Outcome | undefined;

  /** Answers the state. An outcome that comes after a newer question is dropped. */
  async function answer(isTyping = false): Promise<void> {
    const question = ++latest;
    clearTimeout(settling);
    results.setAttribute('aria-busy', 'true');
    clearTimeout(fading);
    fading = window.setTimeout(() => (results.dataset.stale = ''), SLOW);
    const outcome = await outcomeOf({ state, isTyping }, most, data, cards);
    if (question !== latest) return;
    shown = outcome;
    view.show(outcome, most, [...unknown, ...(outcome.answered?.told ?? [])], isTyping);
    clearTimeout(fading);
    delete results.dataset.stale;
    results.removeAttribute('aria-busy');
    void fillUp(outcome);
    if (outcome.isProvisional) settling = window.setTimeout(() => void answer(), SETTLED);
  }

  /** Shows the rest of the list, as far as its cards were not there yet. */
  async function fillUp(outcome: Outcome): Promise<void> {
    const entries = outcome.entries.slice(0, most);
    const from = entries.findIndex((entry) => !cards.of(entry));
    if (from < 0) return;
    await outcome.prepare(entries.slice(from)).catch(() => (failed.hidden = false));
    if (outcome === shown) view.showMore(outcome, from, most);
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
  function fromControls(history: 'push' | 'replace' = 'push', isTyping = false): void {
    const isSameQuestion = input.value.trim() === state.query.trim();
    state = {
      query: input.value,
      selection: selectionOf(boxes.filter((box) => box.checked)),
      sort: sort.value as Sort,
      without: isSameQuestion ? state.without : new Set(),
    };
    go(history, isTyping);
    showChoices();
  }

  /** Puts the state into the address, and answers it from the top. */
  function go(history: 'push' | 'replace', isTyping = false): void {
    unknown = [];
    most = PAGE;
    void answer(isTyping);
    address.keep(searchFrom(state), history);
  }

  async function showMore(): Promise<void> {
    const outcome = shown;
    const from = most;
    if (!outcome) return;
    const question = latest;
    results.setAttribute('aria-busy', 'true');
    const isReady = await outcome.prepare(outcome.entries.slice(from, from + PAGE)).then(
      () => true,
      () => false,
    );
    // A newer question has taken the place of this one.
    if (question !== latest) return;
    failed.hidden = isReady && outcome.isReached;
    if (isReady) {
      most = from + PAGE;
      view.showMore(outcome, from, most);
      results.children[from]?.querySelector('a')?.focus();
    }
    results.removeAttribute('aria-busy');
  }

  function remember(): void {
    if (!shown) return;
    rememberList({
      address: page + searchFrom(state),
      items: shown.entries.flatMap((entry) => {
        const card = cards.of(entry);
        return card ? [[card.dataset.result ?? '', find(card, 'a').textContent] as const] : [];
      }),
      highlightTerms: shown.answered?.highlightTerms,
    });
  }

  input.addEventListener('input', (event) => fromControls('replace', isBeingTyped(event)));
  // A visitor who comes to the box is about to search.
  input.addEventListener('focus', () => void data.search('open', cards.texts()).catch(() => undefined), {
    once: true,
  });
  startCombobox(input, (typed) => data.search('suggest', typed), base);
  slashFocuses(input);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    fromControls();
  });
  facets.addEventListener('change', () => fromControls());
  sort.addEventListener('change', () => fromControls());
  more.addEventListener('click', () => void showMore());
  find(root, '[data-retry]').addEventListener('click', () => {
    // Once it works the button is gone: the focus goes to the box, not to the top of the page.
    void answer().then(() => failed.hidden && input.focus());
  });
  find(root, '[data-clear]').addEventListener('click', () => {
    state = emptyState();
    fillIn();
    go('push');
    input.focus();
  });
  window.addEventListener('popstate', () => {
    state = stateFrom(location.search, known);
    most = PAGE;
    fillIn();
    void answer();
  });
  results.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a')) remember();
  });
  startFacetFinders(facets);
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
  // In a task of its own: the page can be drawn first.
  setTimeout(() => void answer());
}

const emptyState = (): ExplorerState => ({
  query: '',
  selection: forEachFacet(() => new Set()),
  sort: 'beste',
  without: new Set(),
});

function selectionOf(boxes: readonly HTMLInputElement[]): Selection {
  const selection = forEachFacet(() => new Set<string>());
  for (const { name, value } of boxes) selection[name as Facet].add(value);
  return selection;
}
