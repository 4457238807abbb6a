import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, test as plain, vi } from 'vitest';
import { launchBrowser } from '../../src/publishing/bundle/browser.ts';
import { ExplorerPage } from './explorer-page.ts';

/** Time (ms) after which a step that does not come to an end is reported, well before the test's own limit. */
export const STEP_LIMIT = 120_000;

/** What a browser says in its console of what a page's policy refuses. */
export const REFUSAL = /Content Security Policy|requires 'Trusted/;

/** What a page reports of a file that it can't have: the `expectedError` of tests that keep one from it. */
export const UNREACHABLE = /Failed to fetch|: 503\b|timed out/;

/** What takes time and shows in no test. */
const CHEAPER = [
  // Code that runs for the length of a test is not worth what it costs to compile it well.
  '--js-flags=--no-turbofan --no-maglev --max-lazy',
  // Nobody looks: frames come as ever, and no pixel of them is drawn.
  '--use-angle=swiftshader',
  '--disable-gl-drawing-for-tests',
];

/** What the files of a worker share, each of which reads this module anew. The browser ends with the worker's process. */
const kept = globalThis as { tabs?: Tabs };

/**
 * A test that visits the site in a browser: `page` is a new visitor's empty tab, `explorer` the explorer in that tab.
 * Addresses are relative to the home page (`interventies/`). A script error on any page fails the test, and so does what
 * its policy refuses, except for the `expectedError`. What counts what is fetched sets `isFirstVisit`: then nothing of an earlier test is in the browser's cache.
 */
export const test = plain
  .extend('contextOptions', {} as BrowserContextOptions)
  .extend('expectedError', undefined as RegExp | undefined)
  .extend('isFirstVisit', false as boolean)
  // eslint-disable-next-line no-empty-pattern -- vitest reads from these braces which fixtures are needed: none
  .extend('tabs', { scope: 'file' }, async ({}) => {
    if (!kept.tabs?.browser.isConnected()) kept.tabs = new Tabs(await launchBrowser(CHEAPER));
    return kept.tabs;
  })
  .extend('browser', { scope: 'file' }, ({ tabs }) => tabs.browser)
  .extend('page', async ({ tabs, contextOptions, expectedError, isFirstVisit }, { onCleanup }) => {
    const { page, giveBack } = await tabs.take(contextOptions, isFirstVisit);
    const scriptErrors: string[] = [];
    page.on('pageerror', ({ message, stack }) => {
      if (!expectedError?.test(message)) scriptErrors.push(stack ?? message);
    });
    page.on('console', (message) => {
      const text = message.text();
      if (REFUSAL.test(text) && !expectedError?.test(text)) scriptErrors.push(text);
    });
    onCleanup(async () => {
      await giveBack();
      expect(scriptErrors, 'errors of scripts on the page').toEqual([]);
    });
    return page;
  })
  .extend('explorer', ({ page }) => new ExplorerPage(page));

/**
 * Tabs that one test hands on to the next: a new one costs more than most pages. A test gets it as a new visitor would: nothing is
 * kept in it, nothing listens. A tab that was changed in a way that can't be taken back is not handed on.
 */
class Tabs {
  readonly browser: Browser;
  readonly #free = new Map<string, Page>();

  constructor(browser: Browser) {
    this.browser = browser;
  }

  async take(options: BrowserContextOptions, isFirstVisit: boolean) {
    const kind = JSON.stringify(options);
    const page = (!isFirstVisit && this.#free.get(kind)) || (await this.#open(options));
    this.#free.delete(kind);
    const context = page.context();
    const changes = [
      ...(['addInitScript', 'emulateMedia', 'setViewportSize', 'close'] as const).map((name) =>
        vi.spyOn(page, name),
      ),
      ...(['install', 'setFixedTime'] as const).map((name) => vi.spyOn(page.clock, name)),
      ...(['grantPermissions', 'newCDPSession', 'newPage'] as const).map((name) => vi.spyOn(context, name)),
    ];
    const giveBack = async () => {
      const isChanged = changes.some(({ mock }) => mock.calls.length > 0);
      for (const change of changes) change.mockRestore();
      // Not all: Playwright itself listens for the end of a page.
      for (const event of ['request', 'response', 'pageerror', 'console', 'dialog'])
        page.removeAllListeners(event);
      if (isChanged || isFirstVisit || this.#free.has(kind) || !(await isEmptied(page)))
        await context.close();
      else this.#free.set(kind, page);
    };
    return { page, giveBack };
  }

  async #open(options: BrowserContextOptions): Promise<Page> {
    const context = await this.browser.newContext({
      baseURL: inject('site').address,
      locale: 'nl-NL',
      // What a worker fetches, no route of a test can hold up.
      serviceWorkers: 'block',
      // Movement would only make steps wait.
      reducedMotion: 'reduce',
      ...options,
    });
    context.setDefaultTimeout(STEP_LIMIT);
    return context.newPage();
  }
}

/** Takes away what a visit to a site left behind; false when that can't be done. */
async function isEmptied(page: Page): Promise<boolean> {
  const { origin, protocol } = new URL(page.url());
  if (protocol !== 'http:') return false;
  try {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.context().clearCookies();
    // A page of the same site that has no scripts, which could keep something on leaving.
    await page.goto(`${origin}/robots.txt`, { timeout: 10_000 });
    await page.evaluate(() => sessionStorage.clear());
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await devTools.detach();
    return true;
  } catch {
    return false;
  }
}
