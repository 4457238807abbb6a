import { entryHistories, entryNews, type EntryHistory, type EntryNews } from '../history/entry-history.ts';
import { readHistory, type History } from '../history/history.ts';
import { dayOf } from '../history/months.ts';

/** While developing, time (ms) for which what was read counts. */
const DEV_AGE_MS = 10_000;

interface Loaded {
  history: History;
  /** The history of a file, by its path within `content/`. */
  of: (file: string) => EntryHistory;
  /** What feeds tell of a file. */
  newsOf: (file: string) => EntryNews;
}

let loaded: Loaded | undefined;

/** What is known of the history of the catalogue: read when a page first asks for it. */
export function loadHistory(): Loaded {
  if (loaded === undefined) {
    const history = readHistory('content');
    loaded = { history, of: entryHistories(history), newsOf: entryNews(history) };
    if (import.meta.env.DEV) setTimeout(() => (loaded = undefined), DEV_AGE_MS);
  }
  return loaded;
}

/** The day on which an entry last changed, `2026-11-30`, by its slug; `undefined` when that is not known. */
export function entryChangedOn(slug: string): string | undefined {
  const { lastChanged } = loadHistory().of(`interventies/${slug}.mdx`);
  return lastChanged === undefined ? undefined : dayOf(lastChanged);
}
