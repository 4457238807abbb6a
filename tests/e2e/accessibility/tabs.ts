import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { REFUSAL, STEP_LIMIT, test as visit } from '../visit.ts';
import { open } from './kinds.ts';

/** The screen of a phone. */
export const PHONE = { width: 360, height: 640 };

/** How a page is looked at. What is not said is as most visitors have it, on a desk. */
export interface View {
  width?: number;
  height?: number;
  media?: 'screen' | 'print';
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
}

/** What the page in a tab did that none may: what its policy refused, and what it asked of other hosts. */
export const misdeeds = new WeakMap<Page, string[]>();

/**
 * A test with `tabOf`, which gives a tab with a page, looked at in some way. It is one tab for all tests of a file,
 * and opens a page only if it has another, so that tests of the same page cost little if they stand together and
 * leave the page as they found it. For a test that acts on a page there is `page`.
 */
export const test = visit.extend('tabOf', { scope: 'file' }, async ({ browser }, { onCleanup }) => {
  const context = await browser.newContext({ baseURL: inject('site').address, locale: 'nl-NL' });
  onCleanup(() => context.close());
  context.setDefaultTimeout(STEP_LIMIT);
  const tab = await context.newPage();
  let opened: string | undefined;
  const done: string[] = [];
  misdeeds.set(tab, done);
  tab.on('console', (message) => REFUSAL.test(message.text()) && done.push(message.text()));
  tab.on(
    'request',
    (request) => request.url().startsWith(inject('site').address) || done.push(request.url()),
  );
  return async (path: string, view: View = {}): Promise<Page> => {
    const { width = 1280, height = 800, media = 'screen', colorScheme = 'light' } = view;
    const { reducedMotion = 'no-preference', forcedColors = 'none' } = view;
    await tab.setViewportSize({ width, height });
    await tab.emulateMedia({ media, colorScheme, reducedMotion, forcedColors });
    if (path !== opened) {
      done.length = 0;
      await open(tab, path);
    }
    opened = path;
    return tab;
  };
});
