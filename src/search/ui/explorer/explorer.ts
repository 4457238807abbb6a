/**
 * The explorer in the browser. Its state is the query with its filters and order: the controls and the address mirror it, and the list shows its
 * results. Each change of state goes one way: from the control, the address or the offer that was used, to the other two, to the list.
 */
import { find } from '../../../browser/element.ts';
import { isBeingTyped, slashFocuses } from '../../../browser/typing.ts';
import { createSearchClient } from '../../worker/client.ts';
import { startCombobox } from '../autocomplete/combobox.ts';
import { searchFrom, stateFrom, unknownValuesIn, type ExplorerState } from '../state.ts';
import { keepPlace, placeIn, rememberList } from '../visited-list.ts';
import { addressKeeper } from './address.ts';
import { cardsIn, type Cards } from './cards.ts';
import { fillControls, readControls, summarizeControls } from './controls.ts';
import findersAddress from './facet-finders.ts?worker&url';
import { checkboxesIn, selectionOf, startFacetDrawer } from './facets.ts';
import { explorerHooks } from './hooks.ts';
import { knowledgeSection } from './knowledge-section.ts';
import { unknownValueNotices } from './notices.ts';
import { startResultList } from './result-list.ts';
import { resultLoader, type Results } from './results.ts';
import { createView } from './view.ts';

/**
 * Brings the explorer of this page to life.
 *
 * @param takeListAddress Address of the script that takes the list along, which is loaded when it is asked for.
 */
export function startExplorer(takeListAddress: string): void {
  // Nothing here is put off (`LazyLayout.astro`). As long as the page doesn't say so, every change of the list has its styles looked up anew.
  document.documentElement.dataset.laidOut = '';
  const hooks = explorerHooks();
  const { input, facets } = hooks;
  const { index: folder = '', blocks = '', size, address: page = '' } = hooks.explorer.dataset;
  const cards = cardsIn(hooks.results, Number(size), blocks);
  const search = createSearchClient(folder);
  const knowledge = knowledgeSection(hooks, folder);
  const boxes = checkboxesIn(facets);
  const known = selectionOf(boxes);
  const keepAddress = addressKeeper(page, () => {
    if (hooks.drawer.open) {
      // Who goes back from the drawer leaves it, and keeps what they chose there.
      hooks.drawer.close();
      history.forward();
    } else show(stateFrom(location.search, known));
  });
  let state = stateFrom(location.search, known);
  const addressNotices = unknownValueNotices(unknownValuesIn(location.search, known));
  const view = createView(hooks, boxes, cards, knowledge, goTo);
  const list = startResultList({
    hooks,
    boxes,
    cards,
    loader: resultLoader(folder, search, cards, known),
    view,
    state,
    addressNotices,
    position: placeIn(location.hash),
  });

  /** Whether a change goes on from the last, so that both are one step of the history: of the query that is being typed, or in the drawer. */
  let isGoingOn = false;

  function takeFromControls(isTyping?: boolean): void {
    state = readControls(hooks, boxes, state);
    list.request(state, isTyping);
    keepAddress(searchFrom(state), isGoingOn ? 'replace' : 'push');
    // At once, so that the focus stays when a chip is removed.
    summarizeControls(hooks, boxes, state, takeFromControls);
  }

  function choose(): void {
    takeFromControls();
    isGoingOn = hooks.drawer.open;
  }
  hooks.drawer.addEventListener('close', () => (isGoingOn = false));

  /** Takes the visitor to another state. */
  function goTo(to: ExplorerState): void {
    show(to);
    keepAddress(searchFrom(state), 'push');
    input.focus();
  }

  function show(next: ExplorerState): void {
    state = next;
    fillIn();
    list.request(state);
  }

  function fillIn(): void {
    fillControls(hooks, boxes, state);
    knowledge.move(state.articlesFirst);
    summarizeControls(hooks, boxes, state, takeFromControls);
  }

  input.addEventListener('input', (event) => {
    // The first letter adds a step to the history, to go back over to the query of before; further letters replace that step.
    isGoingOn ||= state.query === '';
    takeFromControls(isBeingTyped(event));
    isGoingOn = true;
  });
  input.addEventListener('change', () => (isGoingOn = false));
  // A visitor who comes to the box is about to search.
  input.addEventListener('focus', () => void search('open', cards.texts()).catch(() => undefined), {
    once: true,
  });
  startCombobox(input, (typed) => search('suggest', typed));
  slashFocuses(input);
  input.form!.addEventListener('submit', (event) => {
    event.preventDefault();
    takeFromControls();
  });
  facets.addEventListener('change', choose);
  for (const finder of facets.querySelectorAll('[data-finder]'))
    finder.addEventListener('focus', () => void import(/* @vite-ignore */ findersAddress), { once: true });
  startFacetDrawer(hooks);
  hooks.sortSelect.addEventListener('change', choose);
  hooks.clear.addEventListener('click', () => goTo(stateFrom('', known)));
  hooks.results.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a')) remember(page + searchFrom(state), list.shown(), cards);
    keepPlace(event, hooks.results.querySelectorAll('[data-result]'));
  });
  // A page that the browser kept stands where it was.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) keepAddress(searchFrom(state), 'replace');
  });
  // Not by way of the button, which doesn't know them where the browser has no popovers and shows them always.
  const ways = hooks.take.nextElementSibling!;
  ways.addEventListener('click', ({ target }) => {
    import(/* @vite-ignore */ takeListAddress)
      .then(() => globalThis.takeList!(target as HTMLButtonElement, () => list.shown()!.entries))
      .catch(() => (ways.lastElementChild!.textContent = 'Dat lukt nu niet. Laad de pagina opnieuw.'));
  });
  fillIn();
  // Unknown or repeated values are not kept in the address.
  keepAddress(searchFrom(state), 'replace');
}

/** Keeps the list for the pages of its entries, which lead to the previous and the next in it: up to the first whose card is not there. */
function remember(address: string, results: Results | undefined, cards: Cards): void {
  if (!results) return;
  const { entries, response } = results;
  const items: [slug: string, title: string][] = [];
  for (const entry of entries) {
    const card = cards.of(entry);
    if (!card) break;
    items.push([card.dataset.result ?? '', find(card, 'a').textContent]);
  }
  rememberList({ address, items, length: entries.length, highlightTerms: response?.highlightTerms });
}
