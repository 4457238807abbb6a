/** What the site keeps in a visitor's browser is what the page about privacy says. */
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { test } from './visit.ts';

/** The name of everything that the browser keeps for the site. */
async function kept(page: Page): Promise<string[]> {
  const { cookies } = await page.context().storageState();
  const others = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => `${name}`),
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ]);
  return [...cookies.map(({ name }) => name), ...others].sort();
}

describe('with pages kept for when there is no internet', () => {
  test.override('contextOptions', { serviceWorkers: 'allow' });

  test('the page about privacy names that too', async ({ page }) => {
    await page.goto('privacy/');
    const named = await page.locator('[data-kept-in-browser] code').allTextContents();
    await expect.poll(() => kept(page)).toEqual(['bestanden', inject('site').address, 'paginas']);
    expect(named).toEqual(expect.arrayContaining(['bestanden', 'paginas']));
    expect(await page.locator('[data-kept-in-browser]').textContent()).toContain('offline.js');
  });
});

test('the page about privacy names all that is kept, and nothing else', async ({ page, explorer }) => {
  await page.goto('privacy/');
  const named = await page.locator('[data-kept-in-browser] code').allTextContents();
  expect(await kept(page)).toEqual([]);

  await page.locator('[data-color-switch]').click();
  await explorer.open('?q=voorlezen');
  await explorer.type('sport');
  await explorer.toggle('sector', 'po');
  await explorer.hits.first().getByRole('link').first().click();
  await page.waitForURL(/\/interventies\/[^/?]+\/$/);
  // What stands in the place of a shortlist and cannot be read is kept apart.
  await page.evaluate(() => localStorage.setItem('selectie', 'x'));
  await page.locator('.entry__head [data-keep]').click();
  await expect.poll(() => kept(page)).toContain('selectie-onleesbaar');
  for (const path of [
    '',
    'themas/taalbevordering/',
    'gemeenten/',
    'gemeenten/breda/',
    'gemeenten/vergelijk/?gemeente=breda&gemeente=tilburg',
    'kennisbank/',
    'begrippen/',
    'cijfers/',
    'selectie/',
    'beheer/',
  ])
    await page.goto(path);
  await page.goto('privacy/');
  await page.evaluate(() => localStorage.setItem('offline', 'uit'));
  const caches = ['bestanden', 'paginas'];
  expect(await kept(page)).toEqual(named.filter((name) => !caches.includes(name)).sort());
});

test('a choice of colours that the site does not know is no choice', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('kleuren', 'constructor" x="'));
  await page.goto(inject('site').address);
  expect(await page.locator('html').getAttribute('data-kleuren')).toBeNull();
});

describe('where a browser keeps nothing', () => {
  test.override('contextOptions', { serviceWorkers: 'allow' });

  test('one can search, read, and is told what cannot be kept', async ({ page, explorer }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('Storage is switched off', 'SecurityError');
          },
        });
      }
    });
    await explorer.open('?q=voorlezen');
    expect(await explorer.hits.count()).toBeGreaterThan(0);
    await explorer.hits.first().getByRole('link').first().click();
    await page.waitForURL(/\/interventies\/[^/?]+\/$/);
    await page.locator('.entry__head [data-keep]').click();
    await page.getByText(/Bewaren lukt niet/).waitFor();
    await page.goto('privacy/');
    await page.locator('[data-offline-switch]').click();
    await page.getByText('Dat lukt niet: de opslag van je browser staat uit.').waitFor();
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
      0,
    );
  });
});
