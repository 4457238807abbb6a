/** Hosts that answer with something of their own, and say that all is well. */
import { describe, expect } from 'vitest';
import { test } from './visit.ts';

const PAGE = {
  contentType: 'text/html',
  body: '<!doctype html><title>Sorry</title><h1>Something went wrong</h1>',
};

test('a page of the host does not take the place of the entries of this week', async ({ page }) => {
  await page.route('**/uitgelicht/**', (route) => route.fulfill(PAGE));
  await page.clock.setFixedTime('2031-03-12T12:00:00+01:00');
  const answered = page.waitForResponse('**/uitgelicht/**');
  await page.goto('');
  await (await answered).finished();
  const spotlight = page.locator('[data-spotlight]');
  expect(await spotlight.locator('article').count()).toBeGreaterThan(0);
  expect(await spotlight.innerText()).not.toContain('Something');
});

describe.each(['{}', 'null', '{"error":"not found"}'])('data that is other data: %s', (body) => {
  test('the memo tells that the other municipalities can not be had', async ({ page }) => {
    await page.route('**/vergelijk.json', (route) => route.fulfill({ json: JSON.parse(body) as unknown }));
    await page.goto('gemeenten/urk/memo/?naast=breda');
    await page.getByText('De andere gemeenten zijn nu niet bereikbaar.').waitFor();
  });

  test('the overview of figures keeps what was there, and says so', async ({ page }) => {
    await page.route('**/cijfers/gemeenten/*.json', (route) =>
      route.fulfill({ json: JSON.parse(body) as unknown }),
    );
    await page.goto('cijfers/gemeenten/?gemeente=breda');
    await page.getByText('De gegevens zijn nu niet bereikbaar.').waitFor();
  });

  test('a shared list tells that its entry can not be had', async ({ page }) => {
    await page.route('**/alkmaar-taalklas.json', (route) =>
      route.fulfill({ json: JSON.parse(body) as unknown }),
    );
    await page.goto('selectie/?interventie=alkmaar-taalklas');
    await page.locator('[data-items]:not([aria-busy=true])').waitFor();
    expect(await page.locator('main').innerText()).not.toContain('undefined');
  });
});
