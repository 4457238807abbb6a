/** How long a visitor waits for the list after a key, in the real explorer. */
import type { Browser, Page } from 'playwright-core';

export interface SearchSpeed {
  /** Milliseconds from key to painted list. */
  median: number;
  p95: number;
  keys: number;
  /** Bytes of scripts and files of the search up to the first answer, suggestions included: of the heaviest question. */
  firstAnswer: number;
  /** Bytes of the scripts among them, the most of all questions. */
  scripts: number;
  /** Longest task (ms) at a CPU four times as slow, and how many were longer than 50 ms. */
  longestTask: number;
  longTasks: number;
}

/** What a service worker fetches for later is no part of an answer. */
const DESK = { viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' } as const;

const SLOWDOWN = 4;
/** Time (ms) in which all that follows an answer is done: suggestions, the knowledge base, the rest of the list. */
const REST = 1000;

export async function measureSearch(
  browser: Browser,
  site: { address: string; sent: Map<string, number> },
  queries: readonly string[],
): Promise<SearchSpeed> {
  const page = await openExplorer(browser, site.address);
  const firstAnswers = await firstAnswersOf(browser, site, queries);
  const times = (await keysOf(page, queries)).sort((a, b) => a - b);
  await page.close();

  const slow = await openExplorer(browser, site.address, SLOWDOWN);
  await keysOf(slow, queries.slice(0, 5), REST);
  const tasks = await slow.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
  await slow.close();
  return {
    median: times[Math.floor(times.length / 2)] ?? NaN,
    p95: times[Math.floor(times.length * 0.95)] ?? NaN,
    keys: times.length,
    firstAnswer: Math.max(...firstAnswers.map(({ bytes }) => bytes)),
    scripts: Math.max(...firstAnswers.map(({ scripts }) => scripts)),
    longestTask: Math.max(0, ...tasks),
    longTasks: tasks.length,
  };
}

/** What visitors load who ask the explorer one thing: scripts, tables, cards, suggestions. */
async function firstAnswersOf(
  browser: Browser,
  site: { address: string; sent: Map<string, number> },
  queries: readonly string[],
): Promise<{ bytes: number; scripts: number }[]> {
  const answers: { bytes: number; scripts: number }[] = [];
  for (const query of queries) {
    const visitor = await browser.newContext(DESK);
    const page = await visitor.newPage();
    site.sent.clear();
    await page.goto(`${site.address}interventies/`);
    await answered(page);
    await page.locator('main form[role=search] input').fill(query);
    await answered(page);
    await page.waitForLoadState('networkidle');
    const bytesOf = (isCounted: (path: string) => boolean) =>
      [...site.sent].filter(([path]) => isCounted(path)).reduce((sum, [, sent]) => sum + sent, 0);
    const isScript = (path: string) => path.startsWith('/_astro/') && path.endsWith('.js');
    answers.push({
      bytes: bytesOf((path) => path.endsWith('.js') || path.startsWith('/zoek/')),
      scripts: bytesOf(isScript),
    });
    await visitor.close();
  }
  return answers;
}

async function openExplorer(browser: Browser, address: string, slowdown = 1): Promise<Page> {
  const page = await browser.newPage(DESK);
  await page.goto(`${address}interventies/`);
  await answered(page);
  await page.waitForTimeout(500);
  if (slowdown > 1) {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.evaluate(() => {
      const longTasks: number[] = [];
      Object.assign(window, { longTasks });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longTasks.push(duration);
      }).observe({ type: 'longtask' });
    });
  }
  return page;
}

const answered = (page: Page) =>
  page.locator('[data-results]:not([aria-busy=true])').waitFor({ state: 'attached' });

/**
 * Types the queries key by key; gives the time of every key, each after the list of the one before was painted.
 *
 * @param rest Time (ms) without keys after each query.
 */
function keysOf(page: Page, queries: readonly string[], rest = 0): Promise<number[]> {
  return page.evaluate(
    async ({ queries, rest }) => {
      const box = document.querySelector<HTMLInputElement>('main form[role=search] input[type=search]')!;
      const list = document.querySelector('[data-results]')!;
      const isBusy = () => list.getAttribute('aria-busy') === 'true';
      const settled = () =>
        new Promise<void>((resolve) => {
          if (!isBusy()) return resolve();
          const observer = new MutationObserver(() => {
            if (isBusy()) return;
            observer.disconnect();
            resolve();
          });
          observer.observe(list, { attributes: true });
        });
      /** After the frame that shows what was changed. */
      const painted = () =>
        new Promise<void>((resolve) => {
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve();
            port2.postMessage(undefined);
          });
        });
      const times: number[] = [];
      box.focus();
      for (const query of queries) {
        for (let length = 1; length <= query.length; length++) {
          await new Promise((resolve) => setTimeout(resolve, 20 + (length % 7)));
          const started = performance.now();
          box.value = query.slice(0, length);
          box.dispatchEvent(
            new InputEvent('input', {
              bubbles: true,
              inputType: 'insertText',
              data: query[length - 1] ?? '',
            }),
          );
          await settled();
          await painted();
          times.push(performance.now() - started);
        }
        await new Promise((resolve) => setTimeout(resolve, rest));
      }
      return times;
    },
    { queries, rest },
  );
}
