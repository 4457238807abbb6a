/** The explorer with large type: 400 % zoom, and targets that a trembling hand can hit. Each kind of page is in `kinds.test.ts`. */
import { describe, expect } from 'vitest';
import { UNREACHABLE } from '../visit.ts';
import { KINDS, open } from './kinds.ts';
import { test } from './tabs.ts';
import { smallTargets } from './targets.ts';
import { losses, NOTHING_LOST, ZOOMED_IN } from './text-fit.ts';

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

test('with text of twice its size on a phone nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 32 } });
  const wide: string[] = [];
  for (const [kind, path] of KINDS) {
    // It shows what texts are made of, at their size.
    if (path === 'stijl/') continue;
    await open(page, path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 360) wide.push(`${kind}: ${width}`);
  }
  expect(wide).toEqual([]);
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
