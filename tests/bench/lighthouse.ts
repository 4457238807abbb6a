/**
 * node tests/bench/lighthouse.ts [runs]
 *
 * Prints what Lighthouse finds of each kind of page on a phone with a slow connection, the median of a number of runs
 * (3), and every audit that costs points. Run `npm run build` first. Lighthouse is no dependency of the project: npx
 * fetches it when it is asked for. Its browser is the one of the browser tests.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import sparticuz from '@sparticuz/chromium';
import { readSettings } from '../../src/site/settings.ts';
import { startHost } from './host.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const DIST = readSettings().outDir;

const PAGES = {
  home: '',
  explorer: 'interventies/',
  entry: 'interventies/utrecht-schools-cool/',
  municipality: 'gemeenten/breda/',
  theme: 'themas/taalbevordering/',
  article: 'kennisbank/brugfunctionaris/',
  figures: 'cijfers/',
};

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** The part of Lighthouse's report that we use. */
interface Report {
  categories: Record<
    (typeof CATEGORIES)[number],
    { score: number | null; auditRefs: { id: string; weight: number }[] }
  >;
  audits: Record<
    string,
    {
      title: string;
      score: number | null;
      numericValue?: number;
      displayValue?: string;
      details?: { items?: unknown[] };
    }
  >;
  runtimeError?: { message: string };
}

interface Request {
  transferSize: number;
}

async function reportOf(address: string): Promise<Report> {
  const { stdout } = await promisify(execFile)(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      address,
      '--output=json',
      '--quiet',
      '--no-enable-error-reporting',
      '--chrome-flags=--no-sandbox --headless',
    ],
    { env: { ...process.env, CHROME_PATH: await sparticuz.executablePath() }, maxBuffer: 1e8 },
  );
  const report = JSON.parse(stdout) as Report;
  if (report.runtimeError) throw new Error(`${address}: ${report.runtimeError.message}`);
  return report;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** A row of the table, from the reports of one page. */
function rowOf(reports: readonly Report[]): Record<string, string> {
  const score = (category: (typeof CATEGORIES)[number]) =>
    String(Math.round(100 * median(reports.map(({ categories }) => categories[category].score ?? 0))));
  const figure = (audit: string) => median(reports.map(({ audits }) => audits[audit]?.numericValue ?? NaN));
  const requests = (reports[0]?.audits['network-requests']?.details?.items ?? []) as Request[];
  const bytes = requests.reduce((sum, { transferSize }) => sum + transferSize, 0);
  return {
    ...Object.fromEntries(CATEGORIES.map((category) => [category, score(category)])),
    LCP: `${(figure('largest-contentful-paint') / 1000).toFixed(2)} s`,
    TBT: `${figure('total-blocking-time').toFixed(0)} ms`,
    CLS: figure('cumulative-layout-shift').toFixed(3),
    requests: String(requests.length),
    transferred: `${(bytes / 1000).toFixed(1)} kB`,
  };
}

/** The audits that cost a page points, with what Lighthouse says of them. */
function lossesOf({ categories, audits }: Report): string[] {
  return CATEGORIES.flatMap((category) =>
    categories[category].auditRefs.flatMap(({ id, weight }) => {
      const { title = '', score = null, displayValue = '', details } = audits[id] ?? {};
      if (weight === 0 || score === null || score >= 1) return [];
      const items = JSON.stringify(details?.items ?? []).slice(0, 400);
      return [`${category}: ${id} (${score}): ${title} ${displayValue} ${items}`];
    }),
  );
}

if (!existsSync(DIST)) throw new Error(`There is no site in ${DIST}. Run npm run build first.`);
const runs = Number(process.argv[2] ?? 3);
const host = await startHost(DIST);
const rows: Record<string, Record<string, string>> = {};
const losses: string[] = [];
try {
  for (const [name, path] of Object.entries(PAGES)) {
    const reports: Report[] = [];
    // The host compresses at the first request; a real one has done so before.
    await fetch(host.address + path);
    while (reports.length < runs) reports.push(await reportOf(host.address + path));
    rows[name] = rowOf(reports);
    losses.push(...new Set(reports.flatMap(lossesOf).map((loss) => `${name}: ${loss}`)));
  }
} finally {
  host.close();
}
console.table(rows);
console.log(losses.length > 0 ? losses.join('\n') : 'No audit costs a point.');
