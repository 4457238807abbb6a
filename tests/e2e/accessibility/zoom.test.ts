/** Large type: 400 % zoom, wider spacing of text, and targets that a trembling hand can hit. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { EMBEDDED, KINDS, open, WIDTHS } from './kinds.ts';
import { test } from './tabs.ts';
import { smallTargets } from './targets.ts';
import { textThatDoesNotFit } from './text-fit.ts';

/** What is left of a screen of 1280 by 1024 px at 400 % zoom. */
const ZOOMED_IN = { width: 320, height: 256 };

/** The most that a visitor may set without losing anything (WCAG 1.4.12). */
const WIDE_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

const NOTHING_LOST = { lostText: [], sidewaysScroll: 0 };

/** What cannot be read on a page, and by how many pixels it is wider than the screen. */
async function losses(page: Page): Promise<{ lostText: string[]; sidewaysScroll: number }> {
  const lostText = await textThatDoesNotFit(page);
  const sidewaysScroll = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return { lostText, sidewaysScroll };
}

describe.for([...KINDS, ...EMBEDDED])('on %s', ([, path]) => {
  test('nothing scrolls sideways and no text is lost at 400 % zoom', async ({ tabOf }) => {
    expect(await losses(await tabOf(path, ZOOMED_IN))).toEqual(NOTHING_LOST);
  });

  test.for(WIDTHS)('nothing is lost with wider spacing of text, at %i px', async (width, { tabOf }) => {
    const tab = await tabOf(path, { width });
    // A sheet that a script makes: the page's policy refuses an element with it.
    await tab.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, WIDE_SPACING);
    const found = await losses(tab);
    await tab.evaluate(() => (document.adoptedStyleSheets = []));
    expect(found).toEqual(NOTHING_LOST);
  });

  test.for(WIDTHS)(
    'every target is 24 px wide and high, or has that space to itself, at %i px',
    async (width, { tabOf }) => {
      expect(await smallTargets(await tabOf(path, { width }))).toEqual([]);
    },
  );
});

describe('at 400 % zoom nothing scrolls sideways and no text is lost', () => {
  test.override('contextOptions', { viewport: ZOOMED_IN });

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
