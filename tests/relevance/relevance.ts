/**
 * npm run relevance
 *
 * Builds the site, types every judged query into the real explorer in a browser, and prints how good the first ten
 * results are: by kind of query, beside other engines on the same documents, and without each idea.
 * `npm run relevance -- --dist` takes the site as it was built before.
 */
import { execFileSync } from 'node:child_process';
import { readSettings } from '../../src/site/settings.ts';
import { launchBrowser } from '../../src/publishing/bundle/browser.ts';
import { serveFolder } from '../e2e/static-server.ts';
import { openSets } from './judged-queries.ts';
import { figuresByKind, type JudgedQuery } from './metrics.ts';

const DIST = readSettings().outDir;

if (!process.argv.includes('--dist'))
  execFileSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });

const server = await serveFolder(DIST);
const browser = await launchBrowser();
try {
  for (const [title, queries] of openSets()) {
    const figures = figuresByKind(await answersInBrowser(queries));
    console.log(`\nIn de browser, ${title}`);
    console.table(
      Object.fromEntries(
        [...figures].map(([kind, { queries: count, ndcg, hit1, hit5, mrr, empty }]) => [
          kind,
          {
            vragen: count,
            'nDCG@10': rounded(ndcg),
            'hit@1': rounded(hit1),
            'hit@5': rounded(hit5),
            MRR: rounded(mrr),
            leeg: rounded(empty),
          },
        ]),
      ),
    );
  }
} finally {
  await browser.close();
  await server.close();
}
await import('./offline.ts');

/** Types each query and reads the list that the visitor then sees. */
async function answersInBrowser(
  queries: readonly JudgedQuery[],
): Promise<{ query: JudgedQuery; ranked: string[] }[]> {
  const page = await browser.newPage();
  await page.goto(`${server.address}interventies/`);
  const box = page.locator('main form[role=search] input[type=search]');
  const list = page.locator('[data-results]:not([aria-busy=true])');
  const answers: { query: JudgedQuery; ranked: string[] }[] = [];
  for (const query of queries) {
    await box.fill(query.query);
    await list.waitFor({ state: 'attached' });
    const ranked = await page
      .locator('[data-result]')
      .evaluateAll((hits: HTMLElement[]) =>
        hits
          .slice(0, 10)
          .map((hit) => /\/interventies\/([^/]+)\//.exec(hit.querySelector('a')?.href ?? '')?.[1] ?? ''),
      );
    answers.push({ query, ranked });
  }
  await page.close();
  return answers;
}

function rounded(figure: number): number {
  return Math.round(figure * 1000) / 1000;
}
