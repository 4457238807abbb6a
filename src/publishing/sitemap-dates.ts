import { SECTORS } from '../catalogue/taxonomy.ts';
import { entryAddress } from '../content/kinds.ts';
import { rawEntries, readContent } from '../content/read-content.ts';
import { fieldOf, textsIn } from '../content/record.ts';
import { entryHistories } from '../history/entry-history.ts';
import { readHistory, type History } from '../history/history.ts';
import { slugOf } from '../language/slug.ts';

/**
 * Gives the function that tells when a page last changed, for the sitemap: that of an entry by its file; that of a theme, factor, sector
 * or municipality also by the entries that it shows. Nothing is read before it is first asked.
 *
 * @param content The folder `content/`.
 * @param basePath The path below which the site stands.
 * @returns For an address its last change as an ISO time; `undefined` when that is not known, or not told of this kind of page.
 */
export function sitemapDates(
  content: string,
  basePath: string,
  read: (content: string) => History = readHistory,
): (page: string) => string | undefined {
  let times: ReadonlyMap<string, number> | undefined;
  return (page) => {
    times ??= timesByAddress(content, read(content));
    const path = new URL(page).pathname.slice(basePath.replace(/\/$/, '').length);
    // A further page of a list has the time of the list.
    const time = times.get(path) ?? times.get(path.replace(/\d+\/$/, ''));
    return time === undefined || time === NOT_YET ? undefined : new Date(time).toISOString();
  };
}

/** Of a change that is in no commit yet it is known that it came last, not when. */
const NOT_YET = Infinity;

function timesByAddress(content: string, history: History): Map<string, number> {
  const { files } = readContent(content);
  const historyOf = entryHistories(history);
  const uncommitted = new Set(history.uncommitted);
  const times = new Map<string, number>();
  const note = (address: string | undefined, file: string) => {
    const time = uncommitted.has(file) ? NOT_YET : historyOf(file).lastChanged;
    if (address !== undefined && time !== undefined)
      times.set(address, Math.max(time, times.get(address) ?? 0));
  };
  for (const { path } of files) note(entryAddress(path), path);
  for (const { path, data } of rawEntries(files, 'interventies')) {
    for (const address of pagesShowing(data)) note(address, path);
  }
  note('/begrippen/', 'begrippen.yaml');
  return times;
}

/** The addresses of the pages that list an intervention. */
function pagesShowing(data: unknown): string[] {
  const values = (field: string) => textsIn(fieldOf(data, field));
  const sectors: Readonly<Record<string, { slug: string }>> = SECTORS;
  return [
    ...values('themes').map((slug) => `/themas/${slug}/`),
    ...values('factors').map((slug) => `/factoren/${slug}/`),
    ...values('sectors').flatMap((code) => (sectors[code] ? [`/sectoren/${sectors[code].slug}/`] : [])),
    ...values('municipalities').map((name) => `/gemeenten/${slugOf(name)}/`),
  ];
}
