/** Which files of the site a browser keeps for when there is no internet, and under which address. */

/** A file whose name changes with its content, or one that may change under its address. */
type FileKind = 'hashed' | 'changing';

/** Folders of the site of which nothing is kept: the form for editors, what stands in frames of other sites, the open data. */
const NEVER = /^(?:beheer|embed|data)\//;
/** Scripts, fonts, and the files of the search: see `search/index/folder.ts`. */
const HASHED = /^(?:_astro|zoek\/[\da-f]{8})\/./;
/** Pages, and what they need that has no hash in its name. What is there to download is not kept. */
const CHANGING = /(?:^|\/|\.html|\.json|\.css|\.svg)$/;

/**
 * @param address Of a request.
 * @param home Address of the home page, with a slash at the end.
 * @returns Undefined of what is not kept: what the browser fetches as if we were not there.
 */
export function kindOf(address: string, home: string): FileKind | undefined {
  const file = keyOf(address);
  if (!file.startsWith(home)) return undefined;
  const path = file.slice(home.length);
  if (NEVER.test(path)) return undefined;
  if (HASHED.test(path)) return 'hashed';
  return CHANGING.test(path) ? 'changing' : undefined;
}

/** The address under which a file is kept: without what follows `?` or `#`, by which the files of a static site do not differ. */
export const keyOf = (address: string): string => address.replace(/[?#].*$/, '');

/**
 * The addresses of the files with a hash in their name that a page mentions.
 *
 * @param page HTML.
 * @param home Address of the home page, with a slash at the end.
 */
export function hashedFilesIn(page: string, home: string): string[] {
  const mentioned = [...page.matchAll(/["'`(](\/[\w./~-]+\.\w+)["'`)]/g)].map(
    ([, path = '']) => new URL(path, home).href,
  );
  return [...new Set(mentioned)].filter((address) => kindOf(address, home) === 'hashed');
}
