/** The explorer with large type: 400 % zoom, and targets that a trembling hand can hit. Each kind of page is in `kinds.test.ts`. */
import { describe, expect } from 'vitest';
import { UNREACHABLE } from '../visit.ts';
import { open } from './kinds.ts';
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
