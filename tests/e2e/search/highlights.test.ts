/** The words of a query are highlighted where they were found. */
import { expect } from 'vitest';
import { test } from '../visit.ts';

test('title and summary show the words in any form', async ({ page, explorer }) => {
  await explorer.open('?q=zomerscholen');
  const marks = await page.locator('[data-result] mark.nl-mark').allInnerTexts();
  expect(marks.map((mark) => mark.toLowerCase())).toContain('zomerschool');
  await explorer.type('');
  expect(await page.locator('[data-result] mark').count()).toBe(0);
});

test('a hit that shows none of the words says why it is there', async ({ page, explorer }) => {
  await explorer.open('?q=huiswerkhulp');
  await explorer.found();
  for (const hit of await explorer.hits.all()) {
    const isMarked = (await hit.locator('mark').count()) > 0;
    if (isMarked) expect(await hit.locator('[data-reason]').isVisible()).toBe(false);
  }
  expect(await page.locator('[data-reason]:visible').count()).toBeGreaterThan(0);
});

test('the page of an entry shows them when one comes from a search', async ({ page, explorer }) => {
  const count = () => page.evaluate(() => CSS.highlights.get('gezocht')?.size ?? 0);
  await explorer.open('?q=voorlezen');
  await explorer.hits.first().getByRole('link').first().click();
  await page.waitForURL(/\/interventies\/[^/?]+\/$/);
  await expect.poll(count).toBeGreaterThan(0);
  expect(await page.locator('article mark').count()).toBe(0);

  await explorer.open();
  await explorer.hits.first().getByRole('link').first().click();
  await page.waitForURL(/\/interventies\/[^/?]+\/$/);
  expect(await count()).toBe(0);
});
