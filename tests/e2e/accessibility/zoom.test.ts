/** The explorer with large type: 400 % zoom, and targets that a trembling hand can hit. Each kind of page is in `kinds.test.ts`. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { UNREACHABLE } from '../visit.ts';
import { EMBEDDED, KINDS, open } from './kinds.ts';
import { test } from './tabs.ts';
import { smallTargets } from './targets.ts';
import { boxesThatHideText, largeTextProblems, losses, NOTHING_LOST, ZOOMED_IN } from './text-fit.ts';

describe('at 400 % zoom nothing scrolls sideways and no text is lost', () => {
  test.override('contextOptions', { viewport: ZOOMED_IN });
  test.override('expectedError', UNREACHABLE);

  test('in the explorer with filters and no answer', async ({ page }) => {
    await open(page, 'interventies/?q=xqzxqz&sector=hbo&thema=non-cognitieve-vaardigheden');
    expect(await losses(page)).toEqual(NOTHING_LOST);
  });

  test('in the explorer when the index cannot be reached', async ({ page }) => {
    await page.route('**/zoek/**', (route) => route.abort());
    await open(page, 'interventies/?q=voorlezen');
    expect(await losses(page)).toEqual(NOTHING_LOST);
  });

  test('in the drawer of filters, and every filter can be chosen', async ({ page, explorer }) => {
    await open(page, 'interventies/');
    await page.locator('[data-drawer-open]').click();
    await explorer.toggle('gemeente', 'rotterdam');
    expect(await explorer.chosen()).toEqual(['gemeente=rotterdam']);
    expect(await losses(page)).toEqual(NOTHING_LOST);
    await page.locator('[data-drawer-close]').click();
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
  });
});

describe('on a phone', () => {
  test.override('contextOptions', { viewport: { width: 360, height: 740 } });
  // The style page shows what texts are made of, at their size.
  const pages = [...KINDS, ...EMBEDDED].filter(([, path]) => path !== 'stijl/');

  test.for([
    ['the browser', enlargeInBrowser],
    ['the page', enlargePage],
  ] as const)(
    'text that %s makes twice as large has the room that it needs on every page',
    async ([, enlarge], { page }) => {
      const problems: string[] = [];
      for (const [kind, path] of pages) {
        await open(page, path);
        await enlarge(page);
        for (const problem of await largeTextProblems(page)) problems.push(`${kind}: ${problem}`);
      }
      expect(problems).toEqual([]);
    },
  );

  test('every box shows all of the example in it', async ({ page }) => {
    const hidden: string[] = [];
    for (const [kind, path] of pages) {
      await open(page, path);
      for (const each of await boxesThatHideText(page)) hidden.push(`${kind}: ${each}`);
    }
    expect(hidden).toEqual([]);
  });
});

/** As a visitor who sets the size of text in the browser. */
async function enlargeInBrowser(page: Page): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 32 } });
}

/** As a visitor's own style sheet: unlike the size in the browser, no media query knows of it. */
async function enlargePage(page: Page): Promise<void> {
  await page.evaluate(() => {
    // A sheet that a script makes: the page's policy refuses an element with it.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html { font-size: 200% !important; }');
    document.adoptedStyleSheets = [sheet];
  });
}

test('every target in the drawer of filters, with all of them unfolded, has that space too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, 'interventies/?sector=vve');
  await page.locator('[data-drawer-open]').click();
  await page.locator('dialog details').evaluateAll((all: HTMLDetailsElement[]) => {
    for (const details of all) details.open = true;
  });
  expect(await smallTargets(page)).toEqual([]);
});
