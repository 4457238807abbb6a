/** The search without its worker: it runs on the page's own thread. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../visit.ts';

/** Browsers that have no workers, that fail to load one, and that never run one. */
const LAMED = {
  'there are no workers': () => void Reflect.deleteProperty(window, 'Worker'),
  'the worker fails to load': () => {
    window.Worker = function (this: Worker) {
      Object.assign(this, { postMessage: () => undefined, terminate: () => undefined });
      setTimeout(() => {
        this.onerror?.(new ErrorEvent('error', { message: 'refused' }));
      });
    } as unknown as typeof Worker;
  },
  'the worker never starts': () => {
    window.Worker = function (this: Worker) {
      Object.assign(this, { postMessage: () => undefined, terminate: () => undefined });
    } as unknown as typeof Worker;
  },
};

/** Those of titles and summaries: whether a card shows a question too depends on how soon its text comes. */
const marksIn = (page: Page) => page.locator('[data-result] :is(h2, [data-summary]) mark');

const workersOf = (page: Page) => page.workers().length;

describe('when', () => {
  test.for(Object.entries(LAMED))('%s, the results are the same', async ([, lame], { page, explorer }) => {
    await explorer.open('?q=zomerscholen in Breda');
    expect(workersOf(page)).toBe(1);
    const results = await explorer.shown();
    const marks = await marksIn(page).count();

    await page.addInitScript(lame);
    await explorer.open('?q=zomerscholen in Breda');
    expect(workersOf(page)).toBe(0);
    expect(await explorer.shown()).toEqual(results);
    expect(await marksIn(page).count()).toBe(marks);
    expect(await page.getByText(/zoeken lukt nu niet/i).isVisible()).toBe(false);
  });
});

test('what runs in the place of a worker that fails to load stays, also after the time in which one starts', async ({
  page,
  explorer,
}) => {
  await page.clock.install();
  await page.addInitScript(LAMED['the worker fails to load']);
  await explorer.open('?q=zomerscholen');
  const loadedAgain: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/lexicon.json')) loadedAgain.push(request.url());
  });
  await page.clock.fastForward(6_000);
  await explorer.submit('zwemles');
  expect(await explorer.count()).toBeGreaterThan(0);
  expect(loadedAgain).toEqual([]);
});

test('a question in the address is worked on before the scripts of the page are there', async ({
  page,
  explorer,
}) => {
  const held = Promise.withResolvers<undefined>();
  await page.route(/\/_astro\/shared\..*\.js$/, (route) => held.promise.then(() => route.continue()));
  const postings = page.waitForRequest(/\/zoek\/[0-9a-f]{8}\/\d+\.bin$/);
  await page.goto('interventies/?q=zomerscholen', { waitUntil: 'commit' });
  await postings;
  held.resolve(undefined);
  await explorer.answered();
  expect(workersOf(page)).toBe(1);
});

test('suggestions come without a worker too', async ({ page }) => {
  await page.addInitScript(LAMED['there are no workers']);
  await page.goto('over/');
  await page.locator('header form[role=search] input').pressSequentially('rotterdam');
  await page.getByRole('option', { name: 'Rotterdam', exact: true }).waitFor();
});

describe('a fault of the search', () => {
  test.override('expectedError', /^Cannot destructure/);

  test('is told in the console, with where it is', async ({ page, explorer }) => {
    await page.route('**/entries.json', (route) => route.fulfill({ json: null }));
    const fault = page.waitForEvent('pageerror');
    await explorer.open('?q=zomerscholen');
    expect((await fault).stack).toMatch(/^TypeError: .*\n\s+at .*search-worker/);
    expect(await page.getByText(/zoeken lukt nu even niet/i).isVisible()).toBe(true);
  });
});
