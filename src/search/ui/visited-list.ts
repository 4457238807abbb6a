/**
 * The list that a visitor came from, so that an entry can lead to the previous and the next in it. Kept in the
 * browser for as long as the tab is open; nothing is sent.
 */
import { isPlainClick } from '../../browser/plain-click.ts';
import { LIST_KEY } from '../../browser/storage.ts';
import { urlOf } from '../../language/url.ts';
import { keptAddress, showAddress } from '../../site/site-address.ts';
import type { HighlightTerms } from '../query/highlighter.ts';

/** An entry of the list: slug and title. */
type Item = readonly [slug: string, title: string];

/** The list, and the address of the page that it stands on. */
export interface VisitedList {
  address: string;
  /** The address at which the browser had that page. */
  from?: string | undefined;
  items: readonly Item[];
  /** Of a list of which these are a part: the number of entries before them, and of all. */
  before?: number | undefined;
  length?: number | undefined;
  /** The terms of the query that the list was found by, to be highlighted on the pages of its entries. */
  highlightTerms?: HighlightTerms | undefined;
}

/** The part of an address behind the `#` that says at which place (from 1) in its list a visitor was. */
export const placeHash = (place: number): string => `#plaats-${place}`;

/** The place that the part behind the `#` names; 0 for none. */
export const placeIn = (hash: string): number => Number(/^#plaats-(\d{1,6})$/.exec(hash)?.[1] ?? 0);

/** The length of a list in whole pages, one at least, that reaches to a place. */
export const lengthTo = (place: number, pageSize: number): number =>
  pageSize * Math.max(1, Math.ceil(place / pageSize));

/**
 * Puts the place of the card that is opened into the address of the list, so that who comes back is led to it.
 *
 * @param event A click in the list.
 * @param cards Those of the list, in their order.
 */
export function keepPlace(event: MouseEvent, cards: Iterable<Element>): void {
  const link = (event.target as Element).closest('a');
  // Opened in another tab, the list stays where it is.
  if (!link || !isPlainClick(event)) return;
  const place = [...cards].findIndex((card) => card.contains(link)) + 1;
  if (place > 0) showAddress(placeHash(place));
}

/** Leads a visitor who comes back to a card, and gives it the focus. */
export function leadTo(card: Element | undefined): void {
  card?.scrollIntoView({ block: 'center' });
  card?.querySelector('a')?.focus({ preventScroll: true });
}

/** The entries before and after one in a list; `undefined` where there is none. */
interface AdjacentEntries {
  address: string;
  previous: Item | undefined;
  next: Item | undefined;
  /** Place in the list, from 1. */
  place: number;
  length: number;
  highlightTerms?: HighlightTerms | undefined;
}

/**
 * Keeps the list of this page, for a link that is followed; a page that is built with its list does so by itself
 * (`InterventionList.astro`). Does nothing when the browser's storage is switched off.
 */
export function rememberList(list: VisitedList): void {
  try {
    sessionStorage.setItem(LIST_KEY, JSON.stringify({ ...list, from: document.URL }));
  } catch {
    // Without storage there is no previous and next; nothing else depends on it.
  }
}

/**
 * The entries before and after one in the list that the visitor came from, if it is in that list.
 *
 * @param referrer Address of the page that led to the entry; without one, a kept list is taken for that page.
 */
export function adjacentEntries(slug: string, referrer: string): AdjacentEntries | undefined {
  const list = keptList();
  const index = list?.items.findIndex(([each]) => each === slug) ?? -1;
  if (list === undefined || index === -1 || !isOf(list, referrer)) return undefined;
  return {
    address: list.address,
    previous: list.items[index - 1],
    next: list.items[index + 1],
    place: (list.before ?? 0) + index + 1,
    length: list.length ?? list.items.length,
    highlightTerms: list.highlightTerms,
  };
}

/** Whether an address is that of the list's page, with whatever query, or of an entry in it. */
function isOf({ from = '', items }: VisitedList, address: string): boolean {
  const [page, visited] = [urlOf(from), urlOf(address)];
  if (!page || !visited) return true;
  const { origin, pathname } = visited;
  const [, entry] = /\/interventies\/([^/]+)/.exec(pathname) ?? [];
  return origin === page.origin && (pathname === page.pathname || items.some(([slug]) => slug === entry));
}

/** The list as far as it is one of this site: other sites on the same host can write in the same storage. */
function keptList(): VisitedList | undefined {
  let kept: unknown;
  try {
    kept = JSON.parse(sessionStorage.getItem(LIST_KEY) ?? '');
  } catch {
    return undefined;
  }
  const { address, from, items, before, length, highlightTerms } = (kept ?? {}) as Partial<
    Record<keyof VisitedList, unknown>
  >;
  const page = keptAddress(address);
  if (page === undefined || !Array.isArray(items)) return undefined;
  return {
    address: page,
    from: typeof from === 'string' ? from : undefined,
    items: items.filter(isItem),
    before: isCount(before) ? before : undefined,
    length: isCount(length) ? length : undefined,
    highlightTerms: areHighlightTerms(highlightTerms) ? highlightTerms : undefined,
  };
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

const isItem = (value: unknown): value is Item =>
  isTexts(value) && value.length === 2 && /^[a-z0-9-]+$/.test(value[0]!);

function areHighlightTerms(value: unknown): value is HighlightTerms {
  const { stems, phrases } = (value ?? {}) as Partial<Record<keyof HighlightTerms, unknown>>;
  return isTexts(stems) && isTexts(phrases);
}
