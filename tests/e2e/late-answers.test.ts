/** Answers that come late: the list always belongs to the newest question. */
import { readFileSync } from 'node:fs';
import type { Page, Route } from 'playwright-core';
import { describe, expect } from 'vitest';
import { LOADING_LIMIT_MS } from '../../src/browser/response-at.ts';
import { interventions } from './content.ts';
import { test, UNREACHABLE } from './visit.ts';

/** Requests that are kept waiting until the test lets them go. */
interface Held {
  /** Resolves when the first request waits. */
  waiting: Promise<void>;
  /** Lets all requests go, those to come as well. */
  release: () => Promise<void>;
  /** Lets all requests fail. */
  fail: () => Promise<void>;
}

/**
 * Keeps requests waiting.
 *
 * @param most How many: those that come after go on at once.
 */
async function hold(page: Page, address: string | RegExp, most = Infinity): Promise<Held> {
  const held: Route[] = [];
  const first = Promise.withResolvers<undefined>();
  let isOver = false;
  await page.route(address, async (route) => {
    if (isOver || held.length >= most) return route.continue();
    held.push(route);
    first.resolve(undefined);
  });
  const end = async (how: (route: Route) => Promise<void>) => {
    // The route stays: without it the browser may lose track of requests that are under way.
    isOver = true;
    await Promise.all(held.map(how));
  };
  return {
    waiting: first.promise,
    release: () => end((route) => route.continue()),
    fail: () => end((route) => route.abort()),
  };
}

/** Waits until all that was asked for has come in, and the page could show it. */
async function everythingCameIn(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await painted(page);
}

/** Waits until the page has had its turn to show what came in. */
async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** Lets the clock of a test pass the time limits of what the page loads: also of the search, which then has no worker. */
function limitsByTheClock(): void {
  Reflect.deleteProperty(window, 'Worker');
  AbortSignal.timeout = (limit) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new DOMException('timed out', 'TimeoutError')), limit);
    return controller.signal;
  };
}

const isBusy = async (page: Page) => (await page.locator('[data-results][aria-busy=true]').count()) === 1;

test('a list that is taken along while its answer is under way is the answer to what the file says', async ({
  page,
  explorer,
}) => {
  await explorer.open('?q=lezen');
  const held = await hold(page, /\/zoek\/[0-9a-f]{8}\/\d+\.bin$/);
  await explorer.box.fill('stage mbo');
  await held.waiting;
  await page.locator('[popovertarget]', { hasText: /Neem mee|Download/ }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'JSON', exact: true }).click();
  await page.getByText('Een ogenblik').waitFor();
  await held.release();
  const file = readFileSync(await (await download).path(), 'utf8');
  const { asked, interventions: taken } = JSON.parse(file) as {
    asked: string;
    interventions: { title: string }[];
  };
  await explorer.answered();
  expect(asked).toContain('stage mbo');
  const shown = await explorer.hits.locator('h2 a').allTextContents();
  expect(taken.slice(0, shown.length).map(({ title }) => title)).toEqual(shown);
});

describe('a late answer', () => {
  test.override('expectedError', UNREACHABLE);

  test('to the question of an address leaves nothing to see that is no answer to it', async ({ page }) => {
    const held = await hold(page, /\/zoek\/[0-9a-f]{8}\/\d+\.bin$/);
    await page.goto('interventies/?q=voorlezen');
    await held.waiting;
    expect(await isBusy(page)).toBe(true);
    const first = page.locator('[data-result] h2').first();
    expect(await first.isVisible()).toBe(false);
    await held.release();
    await first.waitFor();
  });

  test('the list says that it is busy exactly as long as the answer is under way', async ({
    page,
    explorer,
  }) => {
    await explorer.open();
    expect(await isBusy(page)).toBe(false);
    const index = await hold(page, '**/zoek/**');
    await explorer.box.fill('voorlezen');
    await index.waiting;
    expect(await isBusy(page)).toBe(true);
    // More of the list that is about to go is no answer.
    await explorer.more.click();
    await painted(page);
    expect(await isBusy(page)).toBe(true);
    await index.release();
    await explorer.answered();
    expect(await explorer.count()).toBeLessThan(interventions.length);
  });

  test('an address with a question has it in the box at once, and never shows the whole list as its answer', async ({
    page,
    explorer,
  }) => {
    const scripts = await hold(page, '**/*.js');
    await page.goto('interventies/?q=voorlezen', { waitUntil: 'commit' });
    await scripts.waiting;
    expect(await explorer.box.inputValue()).toBe('voorlezen');
    // What stands below the list is there, so all of the list is.
    await page.locator('[data-more]').waitFor({ state: 'attached' });
    expect(await isBusy(page)).toBe(true);
    await scripts.release();
    await explorer.answered();
    expect(await explorer.count()).toBeLessThan(interventions.length);
  });

  test('that is asked for again is under way too', async ({ page, explorer }) => {
    await page.route('**/zoek/**', (route) => route.abort());
    await explorer.open('?q=voorlezen');
    await page.unroute('**/zoek/**');
    const index = await hold(page, '**/zoek/**');
    await page.getByRole('button', { name: /opnieuw/i }).click();
    await index.waiting;
    expect(await isBusy(page)).toBe(true);
    await index.release();
  });

  test('that does not come at all is given up, and can be asked for again', async ({ page, explorer }) => {
    await page.clock.install();
    await page.addInitScript(limitsByTheClock);
    const index = await hold(page, /\/zoek\/[0-9a-f]{8}\/\d+\.bin$/);
    await page.goto('interventies/?q=voorlezen');
    await index.waiting;
    await page.clock.fastForward(LOADING_LIMIT_MS);
    const retry = page.getByRole('button', { name: /opnieuw/i });
    await retry.waitFor();
    expect(await isBusy(page)).toBe(false);

    await index.release();
    await retry.click();
    await retry.waitFor({ state: 'hidden' });
    await explorer.answered();
    expect(await explorer.count()).toBeLessThan(interventions.length);
  });

  test('does not overwrite the list of a choice that was made since', async ({ page, explorer }) => {
    await explorer.open();
    const index = await hold(page, '**/zoek/**');
    await explorer.box.fill('voorlezen');
    await index.waiting;
    await explorer.type('');
    await explorer.toggle('thema', 'loopbaanleren');
    const list = await explorer.shown();

    await index.release();
    await everythingCameIn(page);

    expect(await explorer.address()).toBe('?thema=loopbaanleren');
    expect(await explorer.count()).toBe(
      interventions.filter(({ themes }) => themes.includes('loopbaanleren')).length,
    );
    expect(await explorer.shown()).toEqual(list);
    expect(await isBusy(page)).toBe(false);
  });

  test('does not overwrite the answer to a newer question', async ({ page, explorer }) => {
    await explorer.open('?q=zwemles');
    const answer = await explorer.found();
    await explorer.open();
    // The index is cut in parts by the alphabet: the part of the first question waits, the part of the second comes.
    const firstPart = await hold(page, /\/zoek\/\w+\/\d+\.bin$/, 1);
    await explorer.box.fill('armoede');
    await firstPart.waiting;
    await explorer.type('zwemles');
    expect(await explorer.found()).toEqual(answer);

    await firstPart.release();
    await everythingCameIn(page);

    expect(await explorer.found()).toEqual(answer);
    expect(await explorer.box.inputValue()).toBe('zwemles');
  });

  test('that fails puts no message above the answer to a newer question', async ({ page, explorer }) => {
    await explorer.open();
    const index = await hold(page, '**/zoek/**');
    await explorer.box.fill('voorlezen');
    await index.waiting;
    await explorer.type('');

    await index.fail();
    await painted(page);

    expect(await page.getByRole('button', { name: /opnieuw/i }).isVisible()).toBe(false);
    expect(await explorer.count()).toBe(interventions.length);
  });

  test('that fails to bring the rest of a list puts no message above a newer list', async ({
    page,
    explorer,
  }) => {
    // Of 24 cards 12 are not there, two in a file.
    const rest = await hold(page, '**/zoek/kaarten/**', 6);
    await explorer.openListing(12);
    await rest.waiting;
    await explorer.type('zwemles');

    await rest.fail();
    await painted(page);

    expect(await page.getByRole('button', { name: /opnieuw/i }).isVisible()).toBe(false);
    expect(await explorer.count()).toBeLessThan(interventions.length);
  });
});

test('a late figure does not overwrite the overview of one that was chosen since', async ({ page }) => {
  await page.goto('cijfers/gemeenten/');
  await everythingCameIn(page);
  const figure = page.locator('select[name=cijfer]');
  // The first ones are on the page.
  const [late = '', chosen = ''] = await figure
    .locator('option')
    .evaluateAll((options: HTMLOptionElement[]) => options.slice(-2).map(({ value }) => value));
  const held = await hold(page, `**/${late}.json`);
  await figure.selectOption(late);
  await held.waiting;
  const answered = page.waitForResponse(`**/${chosen}.json`);
  await figure.selectOption(chosen);
  await answered;
  await painted(page);
  const parts = page.locator('[data-part]');
  const answer = await parts.allTextContents();

  await held.release();
  await everythingCameIn(page);

  expect(await parts.allTextContents()).toEqual(answer);
  expect(page.url()).toContain(`cijfer=${chosen}`);
});
