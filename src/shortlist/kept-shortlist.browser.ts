/**
 * The shortlist in the browser's storage. All who show it listen to the `storage` event, which comes of other tabs by itself and of this
 * one when something is written here.
 */
import { KEPT } from '../browser/storage.ts';
import { parseShortlist, serializeShortlist, type KeptShortlist, type Shortlist } from './shortlist.ts';

/** Why something could not be written: the storage is full, or switched off. */
export const NOT_KEPT =
  'Bewaren lukt niet: de opslag van je browser is vol of staat uit. Wat je eerder bewaarde, is er nog.';

/** What is kept; nothing when the storage is switched off. */
export function readShortlist(): KeptShortlist {
  return parseShortlist(itemOf(KEPT.shortlist));
}

/** What was put aside because it could not be read, and never thrown away since. */
export const unreadShortlist = (): string => itemOf(KEPT.unreadShortlist) ?? '';

/**
 * Keeps a shortlist. What stands there that cannot be read as a whole is put aside before.
 *
 * @returns Whether it is kept. If not, nothing has changed.
 */
export function writeShortlist(items: Shortlist): boolean {
  try {
    const before = localStorage.getItem(KEPT.shortlist);
    if (before !== null && !parseShortlist(before).isWhole) {
      localStorage.setItem(KEPT.unreadShortlist, [unreadShortlist(), before].filter(Boolean).join('\n'));
    }
    if (items.length > 0) localStorage.setItem(KEPT.shortlist, serializeShortlist(items));
    else localStorage.removeItem(KEPT.shortlist);
  } catch {
    return false;
  }
  dispatchEvent(new StorageEvent('storage', { key: KEPT.shortlist }));
  return true;
}

/** Throws away what was put aside. */
export function forgetUnread(): void {
  localStorage.removeItem(KEPT.unreadShortlist);
}

/** Calls a function whenever the shortlist may have changed: here, in another tab, or while the page lay in the browser's history. */
export function onShortlistChange(changed: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === KEPT.shortlist || key === null) changed();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) changed();
  });
}

function itemOf(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
