/** The search at three sizes of the catalogue, beside its bars. Also alone: `node tests/bench/search.ts`. */
import { readSearchSource } from '../../src/search/index/source.ts';
import { readSettings } from '../../src/site/settings.ts';
import { launchBrowser } from '../../src/publishing/bundle/browser.ts';
import { publicQueries } from '../relevance/judged-queries.ts';
import { recombine } from './recombine.ts';
import { serveSearchSite } from './search-site.ts';
import { measureSearch } from './search-speed.ts';

const SIZES = [264, 2_640, 26_400];
/** Queries that are typed key by key at each size: one of every seven, of all kinds. */
const STEP = 7;

const BARS: Readonly<Record<number, string>> = {
  264: 'median ≤ 16 ms, p95 ≤ 50 ms, ≤ 170 kB',
  26_400: 'p95 ≤ 100 ms, ≤ 400 kB',
};

export async function searchFigures(dist: string): Promise<Record<string, string | number>[]> {
  const source = readSearchSource('content');
  const queries = publicQueries().map(({ query }) => query);
  const typed = queries.filter((_, at) => at % STEP === 0);
  const browser = await launchBrowser();
  const rows: Record<string, string | number>[] = [];
  try {
    for (const size of SIZES) {
      const started = performance.now();
      const site = await serveSearchSite(dist, {
        ...source,
        interventions: recombine(source.interventions, size),
      });
      const made = performance.now() - started;
      const speed = await measureSearch(browser, site, typed);
      await site.close();
      rows.push({
        entries: size,
        'median ms': rounded(speed.median),
        'p95 ms': rounded(speed.p95),
        keys: speed.keys,
        'first answer kB': rounded(speed.firstAnswer / 1000),
        'index kB': rounded(site.indexBytes / 1000),
        'index made in s': rounded(made / 1000),
        'longest task at 4× ms': rounded(speed.longestTask),
        'tasks > 50 ms': speed.longTasks,
        bar: BARS[size] ?? '',
      });
    }
  } finally {
    await browser.close();
  }
  return rows;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

if (import.meta.main) console.table(await searchFigures(readSettings().outDir));
