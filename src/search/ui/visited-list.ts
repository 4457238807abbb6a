/**
 * The list that a visitor came from, so that an entry can lead to the previous and the next in it. Kept in the
 * browser for as long as the tab is open; nothing is sent.
 */
import type { HighlightTerms } from './highlight/highlighter.ts';

/** Name under which the browser keeps the list. */
export const KEPT_LIST = 'lijst';

/** An entry of the list: slug and title. */
type Item = readonly [slug: string, title: string];

/** The list, and the address of the page that it stands on. */
export interface VisitedList {
  address: string;
  items: readonly Item[];
  /** What the list is an answer to, to be marked on the pages of its entries. */
  highlightTerms?: HighlightTerms | undefined;
}

/** The neighbours of an entry in a list; `undefined` where there is none. */
export interface Neighbours {
  address: string;
  previous: Item | undefined;
  next: Item | undefined;
  /** Place in the list, from 1. */
  place: number;
  length: number;
  highlightTerms?: HighlightTerms | undefined;
}

/** Keeps a list. Does nothing when the browser's storage is switched off. */
export function rememberList(list: VisitedList): void {
  try {
    sessionStorage.setItem(KEPT_LIST, JSON.stringify(list));
  } catch {
    // Without storage there is no previous and next; nothing else depends on it.
  }
}

/** Keeps a list of this page (`[data-list]`) when one of its links is followed. */
export function rememberLists(): void {
  for (const list of document.querySelectorAll<HTMLElement>('[data-list]')) {
    list.addEventListener('click', (event) => {
      if (!(event.target as Element).closest('a')) return;
      const links = [...list.querySelectorAll<HTMLAnchorElement>('h2 a, h3 a, h4 a')];
      rememberList({
        address: location.pathname + location.search,
        items: links.map((link) => [slugOfLink(link), link.textContent] as const),
      });
    });
  }
}

/** The neighbours of an entry in the list that the visitor came from, if it is in that list. */
export function neighboursOf(slug: string): Neighbours | undefined {
  const list = keptList();
  const index = list?.items.findIndex(([each]) => each === slug) ?? -1;
  if (list === undefined || index === -1) return undefined;
  return {
    address: list.address,
    previous: list.items[index - 1],
    next: list.items[index + 1],
    place: index + 1,
    length: list.items.length,
    highlightTerms: list.highlightTerms,
  };
}

function keptList(): VisitedList | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT_LIST) ?? '') as VisitedList;
  } catch {
    return undefined;
  }
}

function slugOfLink(link: HTMLAnchorElement): string {
  return /\/interventies\/([^/]+)\/$/.exec(link.pathname)?.[1] ?? '';
}
