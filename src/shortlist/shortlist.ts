/**
 * A visitor's shortlist ("selectie"): entries in an order of their own, each with a note. It lives in the visitor's browser; what is
 * shared by its address are the slugs alone, never the notes.
 */

/** The most entries that a shortlist holds. */
export const MAX_ENTRIES = 50;

/** The most characters of a note. */
export const MAX_NOTE_LENGTH = 2000;

/** The form in which a shortlist is kept. Another form gets another number. */
const VERSION = 1;

/** The key of the address that names an entry, once for each. */
const ENTRY_KEY = 'interventie';

/** As the names of files are; longer than any. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MAX_SLUG_LENGTH = 120;

export interface ShortlistItem {
  slug: string;
  /** Empty when there is none. Text, never markup. */
  note: string;
}

export type Shortlist = readonly ShortlistItem[];

/** What could be read of a shortlist that was kept. */
export interface KeptShortlist {
  items: Shortlist;
  /** Whether that is all of it: what is not may not be written over before it is put aside. */
  isWhole: boolean;
}

/** The shortlist as it is kept. */
export function serializeShortlist(items: Shortlist): string {
  return JSON.stringify({
    version: VERSION,
    items: items.map(({ slug, note }) => (note ? { slug, note } : { slug })),
  });
}

/**
 * Reads what a browser kept. Anything may stand there: another version of the site wrote it, or another site on the same host.
 * Items that are no entries are left out, of an entry that is there twice the first stays, and only the first
 * {@link MAX_ENTRIES} count. Never throws.
 *
 * @param text What was kept; `null` when nothing was.
 */
export function parseShortlist(text: string | null): KeptShortlist {
  if (text === null) return { items: [], isWhole: true };
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return { items: [], isWhole: false };
  }
  const { version, items } = (kept ?? {}) as { version?: unknown; items?: unknown };
  if (!Array.isArray(items)) return { items: [], isWhole: false };
  const read = new Map<string, ShortlistItem>();
  let isWhole = version === VERSION;
  for (const item of items) {
    const { slug, note = '' } = (item ?? {}) as { slug?: unknown; note?: unknown };
    const isKnown = isSlug(slug) && !read.has(slug) && read.size < MAX_ENTRIES;
    isWhole &&= isKnown && typeof note === 'string' && note.length <= MAX_NOTE_LENGTH;
    if (isKnown)
      read.set(slug, { slug, note: typeof note === 'string' ? note.slice(0, MAX_NOTE_LENGTH) : '' });
  }
  return { items: [...read.values()], isWhole };
}

export const holds = (items: Shortlist, slug: string): boolean => items.some((item) => item.slug === slug);

/** With an entry at its end, or at a place; the same list when it is there already or there is no room. */
export function withEntry(items: Shortlist, item: ShortlistItem, place = items.length): Shortlist {
  return holds(items, item.slug) || items.length >= MAX_ENTRIES ? items : items.toSpliced(place, 0, item);
}

export const withoutEntry = (items: Shortlist, slug: string): Shortlist =>
  items.filter((item) => item.slug !== slug);

/** With an entry a number of places further down (or up, below 0), as far as the list goes. */
export function moved(items: Shortlist, slug: string, by: number): Shortlist {
  const from = items.findIndex((item) => item.slug === slug);
  const item = items[from];
  if (!item) return items;
  const to = Math.min(Math.max(from + by, 0), items.length - 1);
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
}

/** With another note for an entry, cut to {@link MAX_NOTE_LENGTH}. */
export const withNote = (items: Shortlist, slug: string, note: string): Shortlist =>
  items.map((item) => (item.slug === slug ? { slug, note: note.slice(0, MAX_NOTE_LENGTH) } : item));

/** What an address shares. */
export interface SharedList {
  /** Each once, in the order of the address, at most {@link MAX_ENTRIES}. */
  slugs: string[];
  /** How many more there were. */
  dropped: number;
  /** What stands there that can be no entry, each once. */
  malformed: string[];
}

/** Reads the query of an address: `?interventie=<slug>&interventie=<slug>`. */
export function sharedListIn(search: string): SharedList {
  const values = [...new Set(new URLSearchParams(search).getAll(ENTRY_KEY).map((value) => value.trim()))];
  const slugs = values.filter(isSlug);
  return {
    slugs: slugs.slice(0, MAX_ENTRIES),
    dropped: Math.max(0, slugs.length - MAX_ENTRIES),
    malformed: values.filter((value) => value !== '' && !isSlug(value)),
  };
}

/** The query of the address that shares entries; empty for none. */
export function sharingQuery(slugs: readonly string[]): string {
  return slugs.length > 0 ? `?${slugs.map((slug) => `${ENTRY_KEY}=${slug}`).join('&')}` : '';
}

/**
 * One's own list with the entries of another at its end.
 *
 * @returns The list, and the entries for which there was no room.
 */
export function merged(own: Shortlist, slugs: readonly string[]): { items: Shortlist; left: string[] } {
  const items = slugs.reduce<Shortlist>((list, slug) => withEntry(list, { slug, note: '' }), own);
  return { items, left: slugs.filter((slug) => !holds(items, slug)) };
}

/** The entries of another list in the place of one's own. Entries that are in both keep their note. */
export function replaced(own: Shortlist, slugs: readonly string[]): Shortlist {
  const notes = new Map(own.map(({ slug, note }) => [slug, note]));
  return merged([], slugs).items.map(({ slug }) => ({ slug, note: notes.get(slug) ?? '' }));
}

/**
 * One's own list without one change that was made to it: what that took away is back with its note, and what it added is out. What was
 * done since stays, a note on what was added too.
 *
 * @param before The list that was changed.
 * @param after What the change made of it.
 * @returns The list, and the entries that it took away for which there is no room.
 */
export function undone(
  own: Shortlist,
  before: Shortlist,
  after: Shortlist,
): { items: Shortlist; left: string[] } {
  // Then the order comes back as well.
  if (serializeShortlist(own) === serializeShortlist(after)) return { items: before, left: [] };
  const taken = before.filter(({ slug }) => !holds(after, slug));
  const added = after.filter(({ slug }) => !holds(before, slug));
  const stays = own
    .filter(({ slug, note }) => !added.some((item) => item.slug === slug && item.note === note))
    .map((item) => (item.note ? item : (taken.find(({ slug }) => slug === item.slug) ?? item)));
  const items = taken.reduce<Shortlist>((list, item) => withEntry(list, item, before.indexOf(item)), stays);
  return { items, left: taken.map(({ slug }) => slug).filter((slug) => !holds(items, slug)) };
}

function isSlug(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_SLUG_LENGTH && SLUG.test(value);
}
