/** The search index of a small site cannot be reached: the connection fell away, or the host keeps it back. */
import type { Page, Route } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { contentIn } from './content.ts';
import { test as visit, UNREACHABLE } from './visit.ts';

const { address, content } = inject('siteUnderBase');
const { interventions } = contentIn(content);
const test = visit.extend('contextOptions', { baseURL: address }).extend('expectedError', UNREACHABLE);

const INDEX = '**/zoek/**';

const failure = (page: Page) => page.getByText(/Zoeken lukt nu even niet/);
const retry = (page: Page) => page.getByRole('button', { name: /opnieuw/i });

describe('when the index cannot be reached', () => {
  test('a message says so, and the list stays', async ({ page, explorer }) => {
    await page.route(INDEX, (route) => route.abort());
    await explorer.open();
    expect(await failure(page).isVisible()).toBe(false);
    await explorer.type('voorlezen');
    expect(await failure(page).isVisible()).toBe(true);
    expect(await explorer.count()).toBe(interventions.length);
    expect(await explorer.hits.count()).toBeGreaterThan(0);
  });

  test('the facets go on working, and say that the question is not taken into account', async ({
    page,
    explorer,
  }) => {
    await page.route(INDEX, (route) => route.abort());
    await explorer.open('?q=voorlezen');
    await explorer.toggle('sector', 'vve');
    const expected = interventions.filter(({ sectors }) => sectors.includes('VVE'));
    expect(await explorer.count()).toBe(expected.length);
    expect(await failure(page).isVisible()).toBe(true);
  });

  test('the message goes when the question is taken away', async ({ page, explorer }) => {
    await page.route(INDEX, (route) => route.abort());
    await explorer.open('?q=voorlezen');
    expect(await failure(page).isVisible()).toBe(true);
    await explorer.type('');
    expect(await failure(page).isVisible()).toBe(false);
  });
});

describe('trying again, once the index can be reached, gives the answer', () => {
  const gone = (route: Route) => route.abort();
  const refused = (route: Route) => route.fulfill({ status: 503, body: 'Even geduld' });

  test.for([
    ['nothing of it came through', INDEX, gone],
    ['the host refused all of it', INDEX, refused],
    ['its words did not come', '**/zoek/*/lexicon.json', gone],
    ['its entries did not come', '**/zoek/*/entries.json', gone],
    ['what the question asks for did not come', /\/zoek\/\w+\/\d+\.bin$/, gone],
    ['the host refused what the question asks for', /\/zoek\/\w+\/\d+\.bin$/, refused],
  ] as const)('after %s', async ([, part, outage], { page, explorer }) => {
    await explorer.open('?q=voorlezen');
    const answer = await explorer.found();
    await page.route(part, outage);
    await page.goto('over/');
    await explorer.open('?q=voorlezen');
    expect(await failure(page).isVisible()).toBe(true);

    await page.unroute(part);
    await retry(page).click();
    await explorer.answered();

    expect(await failure(page).isVisible()).toBe(false);
    expect(await explorer.found()).toEqual(answer);
  });
});
