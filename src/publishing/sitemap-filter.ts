import { slugOf } from '../language/slug.ts';
import { readEntries } from '../content/read-entries.ts';

/**
 * Gives the function that tells whether a page belongs in the sitemap. Pages of municipalities without entries do
 * not: they only invite to add one. Nor do pages of other names of places, which only lead to a municipality, the style
 * page, which is for maintainers, the form, which is for editors, or cards, which are parts of a page.
 *
 * @param content The folder `content/`.
 */
export function sitemapFilter(content: string): (page: string) => boolean {
  const active = new Set(
    readEntries(content, 'interventies').flatMap(({ data }) => data.municipalities.map(slugOf)),
  );
  return (page) => {
    if (/\/(stijl|beheer)\/$|\/zoek\/kaarten\//.test(page)) return false;
    const municipality = /\/gemeenten\/([^/]+)\/$/.exec(page)?.[1];
    return municipality === undefined || municipality === 'vergelijk' || active.has(municipality);
  };
}
