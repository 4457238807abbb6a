/** The words of a query are highlighted where they were found. */
import { expect } from 'vitest';
import { interventions } from '../content.ts';
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
    const reason = hit.locator('[data-reason]:not(:has(em))');
    const isMarked = (await hit.locator(':is(h2, [data-summary]) mark').count()) > 0;
    if (isMarked) expect(await reason.isVisible()).toBe(false);
  }
  expect(await page.locator('[data-reason]:not(:has(em)):visible').count()).toBeGreaterThan(0);
});

test('a hit shows the question of its own that asks most of what is asked, with the words marked', async ({
  page,
  explorer,
}) => {
  await explorer.open();
  // The texts are loaded when no more is typed.
  await explorer.box.pressSequentially('thuiszitters');
  const hit = explorer.hits.filter({ has: page.locator('[data-reason]:visible em mark') }).first();
  const slug = await hit.getAttribute('data-result');
  const { questions = [] } = interventions.find((each) => each.slug === slug)!;
  const question = await hit.locator('[data-reason] em').innerText();
  expect(questions).toContain(question);
  const introduction = /[.?]$/.test(question) ? 'Past bij de vraag' : 'Past bij';
  expect(await hit.locator('[data-reason]').innerText()).toBe(`${introduction}: ${question}`);
  await explorer.type('');
  expect(await page.locator('[data-reason]:visible').count()).toBe(0);
});

test('a hit whose question cannot be had keeps its place, without it', async ({ page, explorer }) => {
  await explorer.open('?q=thuiszitters');
  const hits = await explorer.shown();
  await page.route('**/vragen-*.json', (route) => route.abort());
  await page.goto('over/');
  await explorer.open('?q=thuiszitters');
  expect(await explorer.shown()).toEqual(hits);
  expect(await page.locator('[data-reason] em').count()).toBe(0);
  expect(await page.getByText(/zoeken lukt nu niet/i).isVisible()).toBe(false);
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
