/** A site below a path of a host: `https://example.org/interventiebank/`. */
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { contentIn } from './content.ts';
import { searchInHeader, searchOnHomePage } from './search-forms.ts';
import { test } from './visit.ts';

const { address, content } = inject('siteUnderBase');
const { interventions } = contentIn(content);

/** Keeps a record of everything that a page asks for which is not there, or not of the site. */
function strayRequests(page: Page): string[] {
  const stray: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) stray.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) stray.push(`${response.status()} ${response.url()}`);
  });
  return stray;
}

describe('under a base path', () => {
  test.override('contextOptions', { baseURL: address });

  test('one can go from the home page through a theme to an entry, all under the base', async ({ page }) => {
    const stray = strayRequests(page);
    await page.goto('');
    await page.locator('main a[href$="/themas/taalbevordering/"]').first().click();
    await page.waitForURL(`${address}themas/taalbevordering/`);
    await page.locator('main a[href$="/interventies/alkmaar-taalklas/"]').first().click();
    await page.waitForURL(`${address}interventies/alkmaar-taalklas/`);
    expect(await page.locator('[data-contact]').isVisible()).toBe(true);
    expect(stray).toEqual([]);
  });

  test('every item of the menu and the foot leads to a page under the base', async ({ page }) => {
    const stray = strayRequests(page);
    await page.goto('');
    const links = await page
      .locator('header a[href], footer nav a[href]')
      .evaluateAll((all: HTMLAnchorElement[]) => all.map(({ href }) => href));
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) await page.goto(link);
    expect(stray).toEqual([]);
  });

  test('searching on the home page and in the header gives answers', async ({ page, explorer }) => {
    const stray = strayRequests(page);
    await page.goto('');
    await searchOnHomePage(page, 'voorlezen');
    await explorer.answered();
    const answer = await explorer.found();
    expect(answer).not.toEqual([]);
    expect(answer.length).toBeLessThan(interventions.length);

    await page.goto('over/');
    await searchInHeader(page, 'voorlezen');
    await explorer.answered();
    expect(page.url()).toBe(`${address}interventies/?q=voorlezen`);
    expect(await explorer.found()).toEqual(answer);
    expect(stray).toEqual([]);
  });

  test('a choice stays under the base, and so does the entry that is found', async ({ page, explorer }) => {
    const stray = strayRequests(page);
    await explorer.open();
    await explorer.toggle('sector', 'vve');
    expect(page.url()).toBe(`${address}interventies/?sector=vve`);
    const [first = ''] = await explorer.shown();
    await explorer.hits.first().getByRole('link').first().click();
    await page.waitForURL(`${address}interventies/${first}/`);
    expect(stray).toEqual([]);
  });

  test('the page is dressed: its style sheet applies', async ({ page }) => {
    await page.goto('');
    const sheets = await page.evaluate(() =>
      [...document.styleSheets].map((sheet) => sheet.cssRules.length > 0),
    );
    expect(sheets).not.toEqual([]);
    expect(sheets).not.toContain(false);
  });
});
