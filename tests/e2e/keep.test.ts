/** The buttons that keep an entry, wherever they stand. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { parseShortlist, serializeShortlist } from '../../src/shortlist/shortlist.ts';
import { test as visit, UNREACHABLE } from './visit.ts';

const test = visit.extend('expectedError', UNREACHABLE);

const SCRIPT = '**/keep.browser-*';

const kept = async (page: Page) =>
  parseShortlist(await page.evaluate(() => localStorage.getItem('selectie'))).items.map(({ slug }) => slug);

describe('an entry that is kept is shown so among cards that a script brings', () => {
  test.for([
    ['by the guide', 'keuzehulp/?sector=po', '[data-list]'],
    ['on the home page in another week', '', '[data-spotlight]'],
  ] as const)('%s', async ([, path, list], { page }) => {
    await page.clock.setFixedTime('2031-03-12T12:00:00+01:00');
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    const slug = (await page.locator(`${list} [data-keep]`).first().getAttribute('data-keep')) ?? '';
    await page.evaluate(
      (text) => localStorage.setItem('selectie', text),
      serializeShortlist([{ slug, note: 'Bel maandag' }]),
    );
    await page.reload();
    await page.locator(`${list} [data-keep="${slug}"][data-kept]`).waitFor();
  });
});

test('a button says once that its entry is kept: in the word on it', async ({ page }) => {
  await page.goto('interventies/alkmaar-taalklas/');
  const named = (name: RegExp) => page.locator('.entry').getByRole('button', { name });
  await named(/^Bewaren : /).click();
  await named(/^Bewaard : /).waitFor();
  expect(await named(/^Bewaard : /).getAttribute('aria-pressed')).toBeNull();
  // Longer than it takes to fill a region that a screen reader announces.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  expect(await page.locator('.page-notice').textContent()).toBe('');
  await named(/^Bewaard : /).click();
  await named(/^Bewaren : /).waitFor();
});

test('an impatient second tap, before the script is there, does not take the first back', async ({
  page,
}) => {
  await page.goto('interventies/alkmaar-taalklas/');
  const button = page.locator('[data-keep=alkmaar-taalklas]').first();
  const secondTap = Promise.withResolvers<undefined>();
  await page.route(SCRIPT, async (route) => {
    await secondTap.promise;
    await route.continue();
  });
  await button.click();
  await button.click();
  secondTap.resolve(undefined);
  await page.locator('[data-keep=alkmaar-taalklas][data-kept]').first().waitFor();
  expect(await kept(page)).toEqual(['alkmaar-taalklas']);
});

test('a button whose script could not be had works at the next click', async ({ page }) => {
  await page.goto('interventies/alkmaar-taalklas/');
  const button = page.locator('[data-keep=alkmaar-taalklas]').first();
  await page.route(SCRIPT, (route) => route.abort());
  const refused = page.waitForEvent('requestfailed', (request) => request.url().includes('keep.browser-'));
  await button.click();
  await refused;
  await page.unroute(SCRIPT);
  await expect
    .poll(async () => {
      if ((await kept(page)).length === 0) await button.click();
      return kept(page);
    })
    .toEqual(['alkmaar-taalklas']);
});
