/** Which pages the sitemap lists, and when they last changed. */
import {
  CONCEPTS_PATH,
  factorPath,
  municipalityPath,
  sectorPath,
  themePath,
} from '../catalogue/page-paths.ts';
import { SECTOR_CODES } from '../catalogue/taxonomy.ts';
import { entryAddress } from '../content/kinds.ts';
import { rawEntries, rawFile, readContent, type FoundFile, type RawEntry } from '../content/read-content.ts';
import { fieldOf, itemsOf, textsIn } from '../content/record.ts';
import { entryHistories } from '../history/entry-history.ts';
import { readHistory, type History } from '../history/history.ts';
import { slugOf } from '../language/slug.ts';

interface Sitemap {
  /**
   * Whether a page belongs in the sitemap. Pages of municipalities without entries do not, unless another place's entry is also done
   * there: they only invite to add one. Nor do pages of other names of places, which only lead to a municipality, the style page, which
   * is for maintainers, the form, which is for editors, cards, which are parts of a page, what stands in frames of other sites, memos,
   * which say what the page of a municipality says, the shortlist, which is each visitor's own, what is shown without internet, or old
   * addresses.
   */
  isListed: (page: string) => boolean;
  /**
   * When a page last changed, as an ISO time: that of an entry by its file; that of a theme, factor, sector or municipality also by the
   * entries that it shows; `undefined` when that is not known, or not given for this kind of page.
   */
  lastChanged: (page: string) => string | undefined;
}

/** Pages beside those of municipalities. */
const OVERVIEWS = new Set(['vergelijk', 'agendas']);

/**
 * The sitemap of a site. Nothing is read before the first call.
 *
 * @param content The folder `content/`.
 * @param basePath The path below which the site stands.
 */
export function sitemapOf(content: string, basePath: string, read = readHistory): Sitemap {
  let known: ReturnType<typeof factsIn> | undefined;
  const facts = () => (known ??= factsIn(content, read(content)));
  return {
    isListed: (page) => {
      if (/\/(stijl|beheer|memo|selectie|offline)\/$|\/(?:zoek\/kaarten|uitgelicht|embed\/\w+)\//.test(page))
        return false;
      const { old, active } = facts();
      if (old.has(/\/[^/]+\/[^/]+\/$/.exec(page)?.[0])) return false;
      const municipality = /(?<!\/cijfers)\/gemeenten\/([^/]+)\/$/.exec(page)?.[1];
      return municipality === undefined || OVERVIEWS.has(municipality) || active.has(municipality);
    },
    lastChanged: (page) => {
      const { times } = facts();
      const path = new URL(page).pathname.slice(basePath.replace(/\/$/, '').length);
      // A further page of a list has the time of the list.
      const time = times.get(path) ?? times.get(path.replace(/\d+\/$/, ''));
      return time === undefined || time === NOT_YET ? undefined : new Date(time).toISOString();
    },
  };
}

/** The addresses that lead to other ones, the slugs of municipalities where something is done, and the times of pages by their address. */
function factsIn(content: string, history: History) {
  const { files } = readContent(content);
  const entries = rawEntries(files, 'interventies');
  return {
    old: new Set(Object.keys(rawFile(files, 'doorverwijzingen.yaml') ?? {}).map(entryAddress)),
    active: new Set(
      entries.flatMap(({ data }) =>
        [...textsIn(fieldOf(data, 'municipalities')), ...otherPlaces(data)].map(slugOf),
      ),
    ),
    times: timesByAddress(files, entries, history),
  };
}

/** The municipalities where an entry is also done. */
function otherPlaces(data: unknown): string[] {
  return textsIn(itemsOf(fieldOf(data, 'alsoIn')).map((each) => fieldOf(each, 'municipality')));
}

/** An uncommitted change is the latest, but has no known time. */
const NOT_YET = Infinity;

function timesByAddress(
  files: readonly FoundFile[],
  entries: readonly RawEntry[],
  history: History,
): Map<string, number> {
  const historyOf = entryHistories(history);
  const uncommitted = new Set(history.uncommitted);
  const times = new Map<string, number>();
  const note = (address: string | undefined, file: string) => {
    const time = uncommitted.has(file) ? NOT_YET : historyOf(file).lastChanged;
    if (address !== undefined && time !== undefined)
      times.set(address, Math.max(time, times.get(address) ?? 0));
  };
  for (const { path } of files) note(entryAddress(path), path);
  for (const { path, data } of entries) {
    for (const address of pagesShowing(data)) note(address, path);
  }
  note(CONCEPTS_PATH, 'begrippen.yaml');
  return times;
}

/** The addresses of the pages that list an intervention. */
function pagesShowing(data: unknown): string[] {
  const values = (field: string) => textsIn(fieldOf(data, field));
  return [
    ...values('themes').map(themePath),
    ...values('factors').map(factorPath),
    ...SECTOR_CODES.filter((code) => values('sectors').includes(code)).map(sectorPath),
    ...values('municipalities').map((name) => municipalityPath(slugOf(name))),
  ];
}
