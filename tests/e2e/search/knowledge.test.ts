/** One search for both: the knowledge base beside the interventions. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test, UNREACHABLE } from '../visit.ts';

const section = (page: Page) => page.getByRole('region', { name: 'Ook in de kennisbank' });
const hits = (page: Page) => section(page).getByRole('listitem');

test('articles, factors, themes and concepts stand below the list, five at first', async ({
  page,
  explorer,
}) => {
  await explorer.open('?q=armoede');
  expect(await explorer.hits.count()).toBe(24);
  await section(page).scrollIntoViewIfNeeded();
  await expect.poll(() => hits(page).count()).toBe(5);
  expect(
    await section(page).getByRole('link', { name: 'Armoede en gezondheid', exact: true }).count(),
  ).toBeGreaterThan(0);

  const more = section(page).getByRole('button', { name: 'Meer uit de kennisbank' });
  await more.click();
  await expect.poll(() => hits(page).count()).toBeGreaterThan(5);
});

test('a search that was begun in the knowledge base shows its pages above the list', async ({
  page,
  explorer,
}) => {
  await page.goto('kennisbank/');
  const box = page.getByRole('search').getByLabel('Zoek in de kennisbank');
  await box.fill('armoede');
  await box.press('Enter');
  await page.waitForURL('**/interventies/**');
  await explorer.answered();
  const first = page.getByRole('region', { name: 'In de kennisbank' });
  await first.getByRole('link', { name: 'Armoede en gezondheid', exact: true }).waitFor();
  const top = async (part: Locator) => (await part.boundingBox())!.y;
  expect(await top(first)).toBeLessThan(await top(explorer.hits.first()));
  await explorer.type('taal');
  expect(await explorer.address()).toBe('?q=taal&soort=kennis');
  expect(await section(page).count()).toBe(0);
});

test('a municipality of the query is among them', async ({ page, explorer }) => {
  await explorer.open('?q=sport in Zwolle');
  await section(page).getByRole('link', { name: 'Zwolle', exact: true }).click();
  await page.waitForURL('**/gemeenten/zwolle/');
});

test('an excerpt shows the words', async ({ page, explorer }) => {
  await explorer.open('?q=brugfunctionaris');
  await section(page).scrollIntoViewIfNeeded();
  await section(page).locator('mark').first().waitFor();
  expect(await section(page).locator('mark').first().innerText()).toMatch(/brugfunctionaris/i);
});

test.for(['0612345678', '1234'])(
  '‘%s’ finds no pages with its first digit alone',
  async (number, { page, explorer }) => {
    await explorer.open(`?q=${number}`);
    await section(page).scrollIntoViewIfNeeded();
    await section(page).waitFor({ state: 'hidden' });
    expect(await hits(page).count()).toBe(0);
  },
);

test('a word in another form than a page has it finds that page', async ({ page, explorer }) => {
  await explorer.open('?q=brugfunctionarissen');
  await section(page).scrollIntoViewIfNeeded();
  await section(page).locator('mark').first().waitFor();
});

describe('on a first visit', () => {
  test.override('isFirstVisit', true);

  test('the full text is not loaded before one comes near it', async ({ page, explorer }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.clock.install();
    await explorer.open('?q=ouderbetrokkenheid');
    await page.clock.runFor('01:00');
    expect(asked.filter((url) => url.includes('pagefind'))).toEqual([]);

    const request = page.waitForRequest('**/pagefind/**');
    await section(page).scrollIntoViewIfNeeded();
    await request;
  });
});

describe('when it cannot be reached', () => {
  test.override('expectedError', UNREACHABLE);

  test('the interventions stay', async ({ page, explorer }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await explorer.open('?q=kinderen');
    const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('/pagefind/'));
    await section(page).scrollIntoViewIfNeeded();
    await failed;
    // It has nothing to show.
    await section(page).waitFor({ state: 'hidden' });
    expect(await explorer.hits.count()).toBe(24);
    expect(await page.getByText(/zoeken lukt nu niet/i).isVisible()).toBe(false);
  });
});

describe('when it could not be reached at first', () => {
  test.override('expectedError', UNREACHABLE);

  test('a next question is answered', async ({ page, explorer }) => {
    await page.route('**/pagefind/**', (route) => route.abort(), { times: 1 });
    await explorer.open('?q=kinderen');
    const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('/pagefind/'));
    await section(page).scrollIntoViewIfNeeded();
    await failed;
    await section(page).waitFor({ state: 'hidden' });
    await explorer.submit('armoede');
    await section(page).scrollIntoViewIfNeeded();
    await expect.poll(() => hits(page).count()).toBe(5);
  });
});

test('without a query nothing of it is shown', async ({ page, explorer }) => {
  await explorer.open();
  expect(await section(page).count()).toBe(0);
});
