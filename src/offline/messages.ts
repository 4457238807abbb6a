/** What a page and the service worker say to each other. */

/**
 * How current the page is that was shown: `fresh` from the host; `newer` there is a newer version than the copy that was shown while
 * the host was slow; `offline` the host could not be reached, and nobody knows.
 */
export type Currency = 'fresh' | 'newer' | 'offline';

/** From a page that was loaded, or where the shortlist changed: what to keep as far as it is not kept yet. The worker answers with the currency. */
export interface PageLoaded {
  /** Addresses of the page and of what it loaded. */
  needed: string[];
  /** The shortlist as the browser keeps it: a worker can't read that. */
  shortlist: string | null;
}
