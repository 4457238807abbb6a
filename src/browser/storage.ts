/** Apart, so that the explorer does not carry the other keys. */
export const LIST_KEY = 'lijst';

/**
 * All that the site keeps in a visitor's browser: the key of each thing. The page about privacy says what they are for
 * (`KeptInBrowser.astro`), so a key that is added here has to be explained there.
 */
export const KEPT = {
  /** In `localStorage`: `licht` or `donker`. */
  colors: 'kleuren',
  /** In `sessionStorage`: a list of interventions, see `search/ui/visited-list.ts`. */
  list: LIST_KEY,
  /** In `localStorage`: the entries that a visitor keeps, with notes, see `shortlist/shortlist.ts`. */
  shortlist: 'selectie',
  /** In `localStorage`: what stood in the place of a shortlist and could not be read. */
  unreadShortlist: 'selectie-onleesbaar',
  /** In `localStorage`: `uit` when the visitor wants nothing kept for when there is no internet, see `offline/`. */
  offline: 'offline',
  /** A cache: pages that were seen, see `offline/service-worker.ts`. */
  pages: 'paginas',
  /** A cache: scripts, fonts and files of the search that pages used. */
  files: 'bestanden',
} as const;
