/** The search at several sizes of the catalogue, beside its bars. */
import { launchBrowser } from '../../src/publishing/bundle/browser.ts';
import { readSearchSource } from '../../src/search/index/source.ts';
import { publicQueries } from '../relevance/judged-queries.ts';
import type { Figure, Row, Unit } from './figures.ts';
import { recombine } from './recombine.ts';
import { serveSearchSite } from './search-site.ts';
import { measureSearch } from './search-speed.ts';

/** Queries that are typed key by key at each size: one of every seven, of all kinds. */
const STEP = 7;

type Bars = Readonly<Record<string, number>>;

/** By number of entries and name of the figure; at any size no task may be noticed, and the code is the same. */
const BARS: Readonly<Record<number, Bars>> = {
  264: { median: 16, p95: 50, 'first answer': 170_000 },
  26_400: { p95: 100, 'first answer': 420_000 },
};
const ALWAYS: Bars = { 'longest task at 4×': 50, scripts: 27_000 };

/**
 * Types queries into the explorer, as a visitor does, over catalogues of so many interventions.
 *
 * @param dist The site as it was built.
 */
export async function searchRows(dist: string, sizes: readonly number[]): Promise<Row[]> {
  const source = readSearchSource('content');
  const queries = publicQueries().map(({ query }) => query);
  const typed = queries.filter((_, at) => at % STEP === 0);
  const browser = await launchBrowser();
  const rows: Row[] = [];
  try {
    for (const wanted of sizes) {
      const size = Math.max(wanted, source.interventions.length);
      const started = performance.now();
      const site = await serveSearchSite(dist, {
        ...source,
        interventions: recombine(source.interventions, size),
      });
      const made = performance.now() - started;
      const speed = await measureSearch(browser, site, typed);
      await site.close();
      const figure = (name: string, value: number, unit: Unit): Figure => {
        const atMost = { ...ALWAYS, ...BARS[size] }[name];
        return { name, value, unit, ...(atMost !== undefined && { atMost }) };
      };
      rows.push(
        {
          part: 'search',
          what: `${size} entries: from key to painted list`,
          figures: [
            figure('median', speed.median, 'ms'),
            figure('p95', speed.p95, 'ms'),
            figure('keys', speed.keys, 'keys'),
            figure('longest task at 4×', speed.longestTask, 'ms'),
            figure('tasks over 50 ms', speed.longTasks, ''),
          ],
        },
        {
          part: 'search',
          what: `${size} entries: what is loaded`,
          figures: [
            figure('first answer', speed.firstAnswer, 'bytes'),
            figure('scripts', speed.scripts, 'bytes'),
            figure('whole index', site.indexBytes, 'bytes'),
            figure('made in', made / 1000, 's'),
          ],
        },
      );
    }
  } finally {
    await browser.close();
  }
  return rows;
}
