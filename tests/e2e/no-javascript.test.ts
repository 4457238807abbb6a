/** A visitor whose browser runs no scripts. */
import type { Page, Route } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { interventions } from './content.ts';
import type { ExplorerPage } from './explorer-page.ts';
import { searchInHeader } from './search-forms.ts';
import { test } from './visit.ts';

describe('without JavaScript', () => {
  test.override('contextOptions', { javaScriptEnabled: false });

  test('the explorer lists every entry', async ({ page, explorer }) => {
    await page.goto('interventies/');
    expect((await explorer.shown()).sort()).toEqual(interventions.map(({ slug }) => slug).sort());
    expect(await explorer.hits.last().isVisible()).toBe(true);
  });

  test('the explorer shows no control that does nothing, and says what to do instead', async ({
    page,
    explorer,
  }) => {
    await page.goto('interventies/');
    expect(await page.locator('main input:visible, main select:visible, main button:visible').count()).toBe(
      0,
    );
    expect(await explorer.more.isVisible()).toBe(false);
    expect(await explorer.clear.isVisible()).toBe(false);
    expect(await page.getByText(/javascript/i).isVisible()).toBe(true);
  });

  test('the guide shows no step and speaks of none, and leads on through what is going on', async ({
    page,
  }) => {
    await page.goto('keuzehulp/');
    expect(await page.locator('main :is(input, select, button):visible').count()).toBe(0);
    expect(await page.getByText(/stap mag je/).isVisible()).toBe(false);
    expect(await page.getByText(/javascript/i).isVisible()).toBe(true);
    expect((await page.locator('main h2:visible').allTextContents()).join()).not.toMatch(/^of /i);
    await page.locator('main a[href="/keuzehulp/te-laag-advies/"]').click();
    await page.waitForURL('**/keuzehulp/te-laag-advies/');
  });

  test('one can go from the home page through a theme and an entry to its contact', async ({ page }) => {
    await page.goto('');
    await page.locator('main a[href="/themas/taalbevordering/"]').first().click();
    await page.waitForURL('**/themas/taalbevordering/');
    await page
      .locator('main details summary')
      .filter({ hasText: /^\s*nog \d+ interventies/i })
      .click();
    await page.locator('main a[href="/interventies/alkmaar-taalklas/"]').first().click();
    await page.waitForURL('**/interventies/alkmaar-taalklas/');
    expect(await page.locator('article[data-intervention=alkmaar-taalklas] [data-contact]').isVisible()).toBe(
      true,
    );
  });

  test.for(['', 'themas/', 'kennisbank/', '404.html'])(
    'no box on /%s invites to a search that does not come',
    async (path, { page }) => {
      await page.goto(path);
      expect(await page.locator('form[role=search]:visible').count()).toBe(0);
    },
  );

  test.for(['', 'interventies/'])(
    'where the box of /%s would be, it says why, and leads to the guide and the glossary too',
    async (path, { page }) => {
      await page.goto(path);
      const explanation = page.locator('main p').filter({ hasText: /javascript/i });
      expect(await explanation.isVisible()).toBe(true);
      const targets = await explanation
        .locator('a')
        .evaluateAll((links: HTMLAnchorElement[]) => links.map(({ pathname }) => pathname));
      expect(targets).toEqual(expect.arrayContaining(['/keuzehulp/', '/begrippen/']));
    },
  );
});

describe('in a browser without modules', () => {
  test('the explorer lists every entry, and the search box leads there', async ({ page, explorer }) => {
    const site = inject('site').address;
    await page.route(`${site}**`, async (route) => {
      if (route.request().resourceType() !== 'document') return route.continue();
      const response = await route.fetch();
      const body = (await response.text()).replaceAll('type="module"', 'type="unknown"');
      return route.fulfill({ response, body });
    });
    await page.clock.install();
    await page.goto('themas/');
    await searchInHeader(page, 'voorlezen');
    expect(await explorer.hits.count()).toBe(interventions.length);
    // No answer comes.
    await page.clock.fastForward(10_000);
    expect(await explorer.hits.last().isVisible()).toBe(true);
    await tellsThatNothingIsSearched(page, explorer);
    await page.goto('interventies/alkmaar-taalklas/');
    expect(await page.locator('article [data-contact]').isVisible()).toBe(true);
  });
});

describe('a question in the address, when the scripts of the explorer', () => {
  const scripts = '**/_astro/*.js';

  for (const [what, answer] of [
    ['do not come', (route: Route) => route.abort()],
    ['are broken', (route: Route) => route.fulfill({ contentType: 'text/javascript', body: 'export {' })],
    [
      'are a page of the host',
      (route: Route) => route.fulfill({ contentType: 'text/html', body: '<p>Sorry' }),
    ],
  ] as const) {
    const broken = test.extend('expectedError', /SyntaxError|Unexpected|Failed to fetch|import/);
    broken(`${what}, leaves the whole list, which is told at once`, async ({ page, explorer }) => {
      await page.route(scripts, answer);
      await page.goto('interventies/?q=voorlezen');
      await tellsThatNothingIsSearched(page, explorer);
      expect(await explorer.hits.count()).toBe(interventions.length);

      await page.unroute(scripts);
      await page.getByRole('button', { name: /opnieuw/i }).click();
      await page.getByRole('alert').waitFor({ state: 'hidden' });
      await explorer.answered();
      expect(await explorer.count()).toBeLessThan(interventions.length);
    });
  }
});

async function tellsThatNothingIsSearched(page: Page, explorer: ExplorerPage): Promise<void> {
  await page.getByRole('alert').filter({ hasText: 'niet op je zoekwoord gefilterd' }).waitFor();
  expect(await explorer.list.getAttribute('aria-busy')).toBeNull();
}
