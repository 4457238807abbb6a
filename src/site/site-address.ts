/**
 * Addresses of the site, for pages and for their scripts. All begin with the base path that the site was built with, never
 * with the path at which the browser is: many hosts serve a page at `//other.example/..%2fgemeenten/` too, and as an
 * address that leads to another site.
 */
import { slugOf } from '../language/slug.ts';
import { urlOf } from '../language/url.ts';
import type { EmbedKind } from '../publishing/embed.ts';

const base = (): string => import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address of the site (`/over/`) with the base path before it. Other addresses stay as they are. */
export function toSite(path: string): string {
  return path.startsWith('/') && !path.startsWith('//') ? base() + path : path;
}

/** The pages that scripts lead to. */
export const pageAddress = {
  interventions: () => toSite('/interventies/'),
  intervention: (slug: string) => toSite(`/interventies/${slug}/`),
  /** A part of the site for a frame of another site. */
  embedded: (kind: EmbedKind, slug: string) => toSite(`/embed/${kind}/${slug}/`),
  /** The facts of an entry as JSON. */
  interventionData: (slug: string) => toSite(`/interventies/${slug}.json`),
  /** Everything that is known of every entry, as JSON. */
  openData: () => toSite('/data/interventies.json'),
  /** The shortlist; with a query (`sharingQuery`) that of someone else. */
  shortlist: (query = '') => toSite(`/selectie/${query}`),
  /** The guide from an everyday problem to interventions; with a query, what was answered. */
  guide: (query = '') => toSite(`/keuzehulp/${query}`),
  municipalities: () => toSite('/gemeenten/'),
  municipality: (name: string) => toSite(`/gemeenten/${slugOf(name)}/`),
  /** One figure for all municipalities, with a choice (`cijfer=…`). */
  indicatorOverview: (query = '') => toSite(`/cijfers/gemeenten/${query && `?${query}`}`),
  /** The memo of a municipality (slug), with others to compare it with. */
  memo: (slug: string, ...others: string[]) =>
    toSite(`/gemeenten/${slug}/memo/${others.length > 0 ? `?naast=${others.join('&naast=')}` : ''}`),
  /** The comparison, with municipalities chosen (slugs). */
  comparison: (...slugs: string[]) =>
    toSite(`/gemeenten/vergelijk/${slugs.length > 0 ? `?gemeente=${slugs.join('&gemeente=')}` : ''}`),
};

/** Whether the back button leads to what the address was before, or past it. */
export type HistoryStep = 'push' | 'replace';

/**
 * Puts an address in the address bar. Where a browser refuses (a page that was opened from a file), the page works without.
 *
 * @param state What the browser keeps with it, for when one comes back.
 */
export function showAddress(address: string, step: HistoryStep = 'replace', state: unknown = null): void {
  try {
    window.history[`${step}State`](state, '', address);
  } catch {
    // The address stays what it was.
  }
}

/** The most values of an address that a page names because it does not know them: an address may hold any number. */
export const MAX_UNKNOWN_NAMED = 3;

/**
 * A value of an address as a sentence may name it: its beginning, without what can't be seen, turns the reading direction of what
 * stands around it, or is half a character.
 *
 * @param max Most letters (UTF-16 units).
 */
export const namedValue = (value: string, max = 60): string => value.slice(0, max).replace(/\p{C}/gu, '');

/**
 * An address that a browser kept, if it leads to a page of this site: other sites on the same host can write in the same
 * storage.
 *
 * @param address What was kept.
 * @returns The address without its host, from the base path on.
 */
export function keptAddress(address: unknown): string | undefined {
  const url = typeof address === 'string' ? urlOf(address, location.origin) : undefined;
  if (!url) return undefined;
  const { origin, pathname, search, hash } = url;
  const isOfSite =
    origin === location.origin && pathname.startsWith(`${base()}/`) && !pathname.startsWith('//');
  return isOfSite ? pathname + search + hash : undefined;
}
