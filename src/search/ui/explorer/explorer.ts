/** The explorer in the browser: keeps what is asked, in the controls and in the address, and shows the results. */
import type { Facet } from '../../../catalogue/facets.ts';
import type { Sort } from '../../format/sort-orders.ts';
import { createSearchClient } from '../../worker/client.ts';
import { PAGE_SIZE, type Notice } from '../../worker/protocol.ts';
import takeListAddress from '../../../components/search/take-list.browser.ts?worker&url';
import { startCombobox } from '../autocomplete/combobox.ts';
import { find } from '../element.ts';
import { searchFrom, stateFrom, unknownValuesIn, type ExplorerState } from '../state.ts';
import { rememberList } from '../visited-list.ts';
import { addressKeeper } from './address.ts';
import { cardsIn } from './cards.ts';
import {
  checkboxesIn,
  choicesInWords,
  nameOfBox,
  selectionOf,
  showChips,
  startFacetDrawer,
  startFacetFinders,
} from './facets.ts';
import { explorerHooks } from './hooks.ts';
import { knowledgeSection } from './knowledge-section.ts';
import { looserNotice, unknownValueNotices, unsureNotice } from './notices.ts';
import { resultLoader, type Results } from './results.ts';
import { isBeingTyped, slashFocuses } from './typing.ts';
import { createView } from './view.ts';

/** Time (ms) without typing after which a word that says nothing yet is taken for a whole one. */
const SETTLE_DEBOUNCE_MS = 700;

/** Time (ms) without typing after which the questions are loaded that cards show: not at every key. */
const QUESTIONS_DEBOUNCE_MS = 150;

/** Time (ms) without results after which the list fades: it does not belong to what stands in the box. */
const STALE_DELAY_MS = 150;

/** Brings the explorer of this page to life. */
export function startExplorer(): void {
  const hooks = explorerHooks();
  const { form, input, facets, sortSelect, results: list, more, failed } = hooks;
  const { index: folder = '', blocks = '', size, base = '/', address: page = '' } = hooks.explorer.dataset;
  const boxes = checkboxesIn(facets);
  const cards = cardsIn(list, Number(size), blocks);
  const search = createSearchClient(folder);
  const { load, prepare } = resultLoader(folder, search, cards);
  const address = addressKeeper(page, takeFromAddress);
  const known = selectionOf(boxes);
  const knowledge = knowledgeSection(hooks, base, folder);
  const view = createView(hooks, cards, knowledge, goTo);

  const nameOf = (facet: Facet, slug: string) =>
    nameOfBox(boxes.find((box) => box.name === facet && box.value === slug)!);

  let state = stateFrom(location.search, known);
  let unknownValues: readonly Notice[] = unknownValueNotices(unknownValuesIn(location.search, known));
  let max = PAGE_SIZE;
  let latest = 0;
  let settling = 0;
  let asking = 0;
  let fading = 0;
  let shown: Results | undefined;

  /** Shows the results of the state. Those that come after a newer request are dropped. */
  async function showResults(isTyping = false): Promise<void> {
    const request = ++latest;
    const asked = state;
    clearTimeout(settling);
    clearTimeout(asking);
    list.setAttribute('aria-busy', 'true');
    clearTimeout(fading);
    fading = window.setTimeout(() => (list.dataset.stale ??= ''), STALE_DELAY_MS);
    const results = await load(asked, isTyping, max);
    if (request !== latest) return;
    shown = results;
    const notices = [
      ...unknownValues,
      ...looserNotice(results, asked, nameOf),
      ...unsureNotice(results, nameOf),
      ...(results.response?.notices ?? []),
    ];
    view.show(results, max, notices, asked, isTyping);
    hooks.take.hidden = !results.isReached;
    clearTimeout(fading);
    delete list.dataset.stale;
    list.removeAttribute('aria-busy');
    void fillUp(results);
    asking = window.setTimeout(() => void showQuestions(results), isTyping ? QUESTIONS_DEBOUNCE_MS : 0);
    if (results.isProvisional) settling = window.setTimeout(() => void showResults(), SETTLE_DEBOUNCE_MS);
  }

  /** Shows the rest of the list, as far as its cards were not there yet. */
  async function fillUp(results: Results): Promise<void> {
    const entries = results.entries.slice(0, max);
    const from = entries.findIndex((entry) => !cards.of(entry));
    if (from < 0) return;
    await prepare(results, entries.slice(from)).catch(() => (failed.hidden = false));
    if (results === shown) view.showMore(results, from, max);
  }

  /** Shows the questions that were late. Cards do without those that can't be had. */
  async function showQuestions(results: Results): Promise<void> {
    const late = results.entries.slice(0, max).filter((entry) => results.explanations.get(entry)?.isLate);
    if (late.length === 0) return;
    await prepare(results, late, true).catch(() => undefined);
    if (results === shown) view.redraw(results);
  }

  /** Counts the choices that came into sight after the results. */
  async function countSeen(): Promise<void> {
    const results = shown;
    const counts = await results?.count?.().catch(() => undefined);
    if (counts && results === shown) view.showCounts(counts);
  }

  /** Shows the filters that are chosen; at once, so that the focus stays when one is removed. */
  function showFilters(): void {
    const checked = boxes.filter((box) => box.checked);
    hooks.clear.hidden = searchFrom(state) === '';
    hooks.choices.textContent = checked.length > 0 ? `(${checked.length})` : '';
    showChips(hooks, checked, fromControls);
    const query = state.query.trim();
    hooks.asked.textContent = `${query && `Gezocht op ‘${query}’. `}${choicesInWords(checked)}`;
  }

  /** Puts the state into the controls: after back, forward or reload, and when an offer is taken. */
  function fillIn(): void {
    input.value = state.query;
    sortSelect.value = state.sort;
    for (const box of boxes) {
      box.checked = state.selection[box.name as Facet].has(box.value);
      if (box.checked) find<HTMLDetailsElement>(facets, `details:has([name=${box.name}])`).open = true;
    }
    knowledge.place(state.articlesFirst);
    showFilters();
  }

  /** Takes the state from the controls. Another query is read afresh: what was switched off is on again. */
  function fromControls(history: 'push' | 'replace' = 'push', isTyping = false): void {
    const isSameQuery = input.value.trim() === state.query.trim();
    state = {
      ...state,
      query: input.value,
      selection: selectionOf(boxes.filter((box) => box.checked)),
      sort: sortSelect.value as Sort,
      switchedOff: isSameQuery ? state.switchedOff : new Set(),
    };
    go(history, isTyping);
    showFilters();
  }

  /** Takes the state from the address. */
  function takeFromAddress(): void {
    state = stateFrom(location.search, known);
    unknownValues = [];
    max = PAGE_SIZE;
    fillIn();
    void showResults();
  }

  /** Takes the visitor to another state. */
  function goTo(to: ExplorerState): void {
    state = to;
    fillIn();
    go('push');
    input.focus();
  }

  /** Puts the state into the address, and shows its results from the top. */
  function go(history: 'push' | 'replace', isTyping = false): void {
    unknownValues = [];
    max = PAGE_SIZE;
    void showResults(isTyping);
    address.keep(searchFrom(state), history);
  }

  async function showMore(): Promise<void> {
    const results = shown;
    const from = max;
    // The list is about to make way for another.
    if (!results || list.ariaBusy) return;
    const request = latest;
    list.setAttribute('aria-busy', 'true');
    const isReady = await prepare(results, results.entries.slice(from, from + PAGE_SIZE)).then(
      () => true,
      () => false,
    );
    // A newer request has taken the place of this one.
    if (request !== latest) return;
    failed.hidden = isReady && results.isReached;
    if (isReady) {
      max = from + PAGE_SIZE;
      view.showMore(results, from, max);
      list.querySelectorAll('[data-result]')[from]?.querySelector('a')?.focus();
    }
    list.removeAttribute('aria-busy');
  }

  function remember(): void {
    if (!shown) return;
    rememberList({
      address: page + searchFrom(state),
      items: shown.entries.flatMap((entry) => {
        const card = cards.of(entry);
        return card ? [[card.dataset.result ?? '', find(card, 'a').textContent] as const] : [];
      }),
      highlightTerms: shown.response?.highlightTerms,
    });
  }

  /** Takes the list along in the way of the button that was used. What makes files is loaded only then. */
  async function takeAlong({ target }: Event): Promise<void> {
    const { entries } = shown!;
    await import(/* @vite-ignore */ takeListAddress);
    await globalThis.takeList!(target as HTMLButtonElement, entries);
  }

  input.addEventListener('input', (event) => fromControls('replace', isBeingTyped(event)));
  // A visitor who comes to the box is about to search.
  input.addEventListener('focus', () => void search('open', cards.texts()).catch(() => undefined), {
    once: true,
  });
  startCombobox(input, (typed) => search('suggest', typed), base);
  slashFocuses(input);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    fromControls();
  });
  facets.addEventListener('change', () => fromControls());
  sortSelect.addEventListener('change', () => fromControls());
  more.addEventListener('click', () => void showMore());
  hooks.retry.addEventListener('click', () => {
    // Once it works the button is gone: the focus goes to the box, not to the top of the page.
    void showResults().then(() => failed.hidden && input.focus());
  });
  const ways = hooks.take.popoverTargetElement!;
  ways.addEventListener('click', (event) => {
    takeAlong(event).catch(() => (ways.lastElementChild!.textContent = 'Dat lukt nu niet.'));
  });
  hooks.clear.addEventListener('click', () => goTo(stateFrom('', known)));
  // A printed list is whole, as far as its cards are there.
  window.addEventListener('beforeprint', () => {
    if (!shown) return;
    const unloaded = shown.entries.findIndex((entry) => !cards.of(entry));
    max = unloaded < 0 ? shown.entries.length : unloaded;
    view.showAll(shown, max);
  });
  list.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a')) remember();
  });
  startFacetFinders(facets);
  startFacetDrawer(hooks);
  // What comes into sight makes them larger: a facet that is opened, all of them in the drawer.
  new ResizeObserver(() => void countSeen()).observe(facets);
  hooks.sort.hidden = false;
  fillIn();
  // Unknown or repeated values are not kept in the address.
  address.keep(searchFrom(state), 'replace');
  // In a task of its own: the page can be drawn first.
  setTimeout(() => void showResults());
}
