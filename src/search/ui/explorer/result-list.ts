/** The list of results: requests them, shows those of the newest request, and adds what comes later. */
import { requestSequence } from '../../../browser/request-sequence.ts';
import { createTimer } from '../../../browser/timer.ts';
import type { Facet } from '../../../catalogue/facets.ts';
import { PAGE_SIZE, type Notice } from '../../worker/protocol.ts';
import type { ExplorerState } from '../state.ts';
import { leadTo, lengthTo } from '../visited-list.ts';
import type { Cards } from './cards.ts';
import { nameOfBox } from './facets.ts';
import type { ExplorerHooks } from './hooks.ts';
import { looserNotice, unsureNotice } from './notices.ts';
import type { ResultLoader, Results } from './results.ts';
import type { View } from './view.ts';

/** Time (ms) without typing after which a last word that matches nothing yet is taken for a whole one. */
const SETTLE_DEBOUNCE_MS = 700;

/** Time (ms) without typing after which the questions are loaded that cards show: not at every key. */
const QUESTIONS_DEBOUNCE_MS = 150;

/** Time (ms) without results after which the list fades: it does not match the text in the box. */
const STALE_DELAY_MS = 150;

interface ResultList {
  /** Requests the results of a state, and shows them from the top. Those that come after a newer request are dropped. */
  request: (state: ExplorerState, isTyping?: boolean) => void;
  /** The results that are shown; nothing until the first have come. */
  shown: () => Results | undefined;
}

/** What the list stands among, and what it begins with. */
interface ListStart {
  hooks: ExplorerHooks;
  /** The checkboxes of all facets. */
  boxes: readonly HTMLInputElement[];
  cards: Cards;
  loader: ResultLoader;
  view: View;
  state: ExplorerState;
  /** Notices on the address that the state was read from. */
  addressNotices: readonly Notice[];
  /** The position (from 1) in the list that a visitor comes back to; 0 for none. */
  position: number;
}

/** Starts the list with its buttons, and requests the results of the first state. */
export function startResultList({
  hooks: { results: list, more, failed, retry, facets, input },
  boxes,
  cards,
  loader: { load, prepare },
  view,
  state,
  addressNotices,
  position,
}: ListStart): ResultList {
  const nameOf = (facet: Facet, slug: string) =>
    nameOfBox(boxes.find((box) => box.name === facet && box.value === slug)!);
  /** The most results that are shown. */
  let max = lengthTo(position, PAGE_SIZE);
  let shown: Results | undefined;
  const newRequest = requestSequence();
  const settleTimer = createTimer();
  const questionsTimer = createTimer();
  const fadeTimer = createTimer();

  /** Requests the results of the state; resolves when they are shown, or dropped. */
  async function refresh(isTyping = false): Promise<void> {
    const isLatest = newRequest();
    const requested = state;
    settleTimer.cancel();
    questionsTimer.cancel();
    list.setAttribute('aria-busy', 'true');
    fadeTimer.start(() => (list.dataset.stale ??= ''), STALE_DELAY_MS);
    const results = await load(requested, isTyping, max);
    if (!isLatest()) return;
    shown = results;
    const notices = [
      ...addressNotices,
      ...looserNotice(results, requested, nameOf),
      ...unsureNotice(results, nameOf),
      ...(results.response?.notices ?? []).filter(
        ({ isOnOrder }) => requested.sort === 'beste' || !isOnOrder,
      ),
    ];
    view.show(results, max, notices, requested, isTyping);
    fadeTimer.cancel();
    delete list.dataset.stale;
    list.removeAttribute('aria-busy');
    void fillUp(results);
    questionsTimer.start(() => void showQuestions(results), isTyping ? QUESTIONS_DEBOUNCE_MS : 0);
    if (results.isProvisional) settleTimer.start(refresh, SETTLE_DEBOUNCE_MS);
  }

  /** Shows the rest of the list, as far as its cards were not there yet. */
  async function fillUp(results: Results): Promise<void> {
    const entries = results.entries.slice(0, max);
    const from = entries.findIndex((entry) => !cards.of(entry));
    if (from < 0) return;
    await prepare(results, entries.slice(from)).catch(() => {
      if (results === shown) failed.hidden = false;
    });
    if (results === shown) view.showMore(results, from, max);
  }

  /** Shows the questions that were late. Cards do without those that can't be had. */
  async function showQuestions(results: Results): Promise<void> {
    const late = results.entries.slice(0, max).filter((entry) => results.explanations.get(entry)?.isLate);
    if (late.length === 0) return;
    await prepare(results, late, true).catch(() => undefined);
    if (results === shown) view.redraw(results);
  }

  /** Adds a page of results, and gives the first of them the focus. */
  async function showMore(): Promise<void> {
    const results = shown;
    const from = max;
    // The list is about to make way for another.
    if (!results || list.hasAttribute('aria-busy')) return;
    const isLatest = newRequest();
    list.setAttribute('aria-busy', 'true');
    const isReady = await prepare(results, results.entries.slice(from, from + PAGE_SIZE)).then(
      () => true,
      () => false,
    );
    // A newer request has taken the place of this one.
    if (!isLatest()) return;
    failed.hidden = isReady && results.isReached;
    if (isReady) {
      max = from + PAGE_SIZE;
      view.showMore(results, from, max);
      list.querySelectorAll('[data-result]')[from]?.querySelector('a')?.focus();
    }
    list.removeAttribute('aria-busy');
  }

  /** Leads to a card of the list that is shown, and gives it the focus. */
  async function returnTo(position: number): Promise<void> {
    const results = shown;
    if (!results) return;
    await fillUp(results);
    if (results !== shown) return;
    view.showAll(results, max);
    leadTo(list.querySelectorAll('[data-result]')[position - 1]);
  }

  /** A printed list is whole, as far as its cards are there. */
  function showAll(): void {
    if (!shown) return;
    const unloaded = shown.entries.findIndex((entry) => !cards.of(entry));
    max = unloaded < 0 ? shown.entries.length : unloaded;
    view.showAll(shown, max);
  }

  /** Counts the choices that came into sight after the results. */
  async function countSeen(): Promise<void> {
    const results = shown;
    const counts = await results?.count?.().catch(() => undefined);
    if (counts && results === shown) view.showCounts(counts);
  }

  more.addEventListener('click', () => void showMore());
  retry.addEventListener('click', () => {
    // Once it works the button is gone: the focus goes to the box, not to the top of the page.
    void refresh().then(() => failed.hidden && input.focus());
  });
  window.addEventListener('beforeprint', showAll);
  // Choices are counted when they come into sight. The facets grow by it: one is opened, or the drawer with all of them is.
  new ResizeObserver(() => void countSeen()).observe(facets);
  // In a task of its own: the page can be drawn first.
  setTimeout(() => void refresh().then(() => (position > 0 ? returnTo(position) : undefined)));

  return {
    request: (next, isTyping) => {
      state = next;
      addressNotices = [];
      max = PAGE_SIZE;
      void refresh(isTyping);
    },
    shown: () => shown,
  };
}
