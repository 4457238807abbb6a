/** What the site keeps in a visitor's browser is what the page about privacy says. */
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
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
  expect(await kept(page)).toEqual([...named].sort());
});

test('a choice of colours that the site does not know is no choice', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('kleuren', 'constructor" x="'));
  await page.goto(inject('site').address);
  expect(await page.locator('html').getAttribute('data-kleuren')).toBeNull();
});
