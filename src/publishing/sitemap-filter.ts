import { slugOf } from '../language/slug.ts';
import { entryAddress } from '../content/kinds.ts';
import { rawEntries, rawFile, readContent } from '../content/read-content.ts';
import { fieldOf, itemsOf, textsIn } from '../content/record.ts';

/** Pages beside those of municipalities. */
const OVERVIEWS = new Set(['vergelijk', 'agendas']);

/**
 * Gives the function that tells whether a page belongs in the sitemap. Pages of municipalities without entries do
 * not, unless another place's entry is also done there: they only invite to add one. Nor do pages of other names of places, which only lead to a municipality, the style
 * page, which is for maintainers, the form, which is for editors, cards, which are parts of a page, what stands in frames of other sites, memos, which say
 * what the page of a municipality says, the shortlist, which is each visitor's own, what is shown without internet, or old addresses.
 * Nothing is read before it is first asked.
 *
 * @param content The folder `content/`.
 */
export function sitemapFilter(content: string): (page: string) => boolean {
  let known: ReturnType<typeof addressesIn> | undefined;
  return (page) => {
    if (/\/(stijl|beheer|memo|selectie|offline)\/$|\/(?:zoek\/kaarten|uitgelicht|embed\/\w+)\//.test(page))
      return false;
    const { old, active } = (known ??= addressesIn(content));
    if (old.has(/\/[^/]+\/[^/]+\/$/.exec(page)?.[0])) return false;
    const municipality = /(?<!\/cijfers)\/gemeenten\/([^/]+)\/$/.exec(page)?.[1];
    return municipality === undefined || OVERVIEWS.has(municipality) || active.has(municipality);
  };
}

/** The addresses that lead to other ones, and the slugs of municipalities where something is done. */
function addressesIn(content: string) {
  const { files } = readContent(content);
  const old = new Set(Object.keys(rawFile(files, 'doorverwijzingen.yaml') ?? {}).map(entryAddress));
  const active = new Set(
    rawEntries(files, 'interventies').flatMap(({ data }) =>
      [...textsIn(fieldOf(data, 'municipalities')), ...otherPlaces(data)].map(slugOf),
    ),
  );
  return { old, active };
}

/** The municipalities where an entry is also done. */
function otherPlaces(data: unknown): string[] {
  return textsIn(itemsOf(fieldOf(data, 'alsoIn')).map((each) => fieldOf(each, 'municipality')));
}
