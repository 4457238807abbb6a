import type { BrowserContextOptions } from 'playwright-core';
import { expect, inject, test as plain } from 'vitest';
import { launchBrowser } from '../../src/publishing/bundle/browser.ts';
import { ExplorerPage } from './explorer-page.ts';

/** Time (ms) after which a step that does not come to an end is reported, well before the test's own limit. */
export const STEP_LIMIT = 120_000;

/**
 * A test that visits the site in a browser: `page` is a new visitor's empty tab, `explorer` the explorer in that tab.
 * Addresses are relative to the home page (`interventies/`). A script error on any page fails the test, except for the
 * `expectedError`.
 */
export const test = plain
  .extend('contextOptions', {} as BrowserContextOptions)
  .extend('expectedError', undefined as RegExp | undefined)
  // eslint-disable-next-line no-empty-pattern -- vitest reads from these braces which fixtures are needed: none
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await launchBrowser();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('page', async ({ browser, contextOptions, expectedError }, { onCleanup }) => {
    const context = await browser.newContext({
      baseURL: inject('site').address,
      locale: 'nl-NL',
      // Movement would only make steps wait.
      reducedMotion: 'reduce',
      ...contextOptions,
    });
    context.setDefaultTimeout(STEP_LIMIT);
    const page = await context.newPage();
    const scriptErrors: string[] = [];
    page.on('pageerror', ({ message, stack }) => {
      if (!expectedError?.test(message)) scriptErrors.push(stack ?? message);
    });
    onCleanup(async () => {
      await context.close();
      expect(scriptErrors, 'errors of scripts on the page').toEqual([]);
    });
    return page;
  })
  .extend('explorer', ({ page }) => new ExplorerPage(page));
