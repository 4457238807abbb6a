/** Finding an entry without a question: by its theme, sector, municipality, factor, an article or a term. */
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { interventions } from './content.ts';
import { test } from './visit.ts';

/** Follows a link of the page's own part to a path (`/themas/taalbevordering/`). */
async function follow(page: Page, path: string): Promise<void> {
  await page.locator(`main a[href="${path}"]`).first().click();
  await page.waitForURL(`**${path}`);
}

/** Follows a link of the menu or the foot of the page. */
async function followMenu(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name }).first().click();
}

/** Follows the first link to an entry, and gives the slug of the entry. */
async function followFirstEntry(page: Page): Promise<string> {
  const link = page.locator('main a[href^="/interventies/"]:not([href*="?"]):not([href="/interventies/"])');
  const slug = (await link.first().getAttribute('href'))?.split('/')[2] ?? '';
  await link.first().click();
  await page.locator(`article[data-intervention="${slug}"]`).waitFor();
  return slug;
}

const entryAt = (slug: string) => interventions.find((entry) => entry.slug === slug);

test('from the home page through a theme to an entry, and back to the theme', async ({ page }) => {
  await page.goto('');
  await follow(page, '/themas/ouderbetrokkenheid/');
  const slug = await followFirstEntry(page);
  expect(entryAt(slug)?.themes).toContain('ouderbetrokkenheid');
  await follow(page, '/themas/ouderbetrokkenheid/');
});

test('from the sectors to an entry, and back to the sector', async ({ page }) => {
  await page.goto('');
  await followMenu(page, /^sectoren/i);
  await follow(page, '/sectoren/mbo/');
  const slug = await followFirstEntry(page);
  expect(entryAt(slug)?.sectors).toContain('MBO');
  await follow(page, '/sectoren/mbo/');
});

test('from the municipalities to an entry, its contact, and back to the municipality', async ({ page }) => {
  await page.goto('');
  await followMenu(page, /^gemeenten/i);
  await follow(page, '/gemeenten/s-hertogenbosch/');
  expect(await page.locator('[data-contact]').isVisible()).toBe(true);
  const slug = await followFirstEntry(page);
  expect(entryAt(slug)?.municipalities).toContain("'s-Hertogenbosch");
  expect(await page.locator('[data-contact]').isVisible()).toBe(true);
  await follow(page, '/gemeenten/s-hertogenbosch/');
});

test('from a municipality to its province', async ({ page }) => {
  await page.goto('gemeenten/rotterdam/');
  await follow(page, '/gemeenten/provincie/zuid-holland/');
  expect(await page.locator('h1').innerText()).toBe('Provincie Zuid-Holland');
});

test('from the factors to an entry, and back to the factor', async ({ page }) => {
  await page.goto('');
  await followMenu(page, /^factoren/i);
  await follow(page, '/factoren/motivatie/');
  const slug = await followFirstEntry(page);
  expect(entryAt(slug)?.factors).toContain('motivatie');
  await follow(page, '/factoren/motivatie/');
});

test('from the knowledge base to an article, an entry that fits, a theme, and back to the article', async ({
  page,
}) => {
  await page.goto('');
  await followMenu(page, /^kennisbank/i);
  await follow(page, '/kennisbank/brugfunctionaris/');
  const theme = (await page.locator('main a[href^="/themas/"]').first().getAttribute('href')) ?? '';
  await followFirstEntry(page);
  await page.goBack();
  await follow(page, theme);
  await follow(page, '/kennisbank/brugfunctionaris/');
});

test('from the glossary to a theme, and back to the term', async ({ page }) => {
  await page.goto('');
  await followMenu(page, /^begrippen/i);
  await follow(page, '/themas/taalbevordering/');
  await follow(page, '/begrippen/#vve');
  expect(await page.locator(':target').innerText()).toMatch(/voor- en vroegschoolse educatie/i);
  // What stands between is laid out when it comes near, and may not move what was asked for.
  const distance = () =>
    page.locator(':target').evaluate((target) => Math.abs(target.getBoundingClientRect().top));
  await expect.poll(distance).toBeLessThan(50);
  await follow(page, '#Pagina-letter-V');
  await expect.poll(distance).toBeLessThan(50);
});

test('from a theme to the explorer with that theme chosen', async ({ page, explorer }) => {
  await page.goto('themas/loopbaanleren/');
  await page.locator('main a[href="/interventies/?thema=loopbaanleren"]').first().click();
  await page.waitForURL('**/interventies/?thema=loopbaanleren');
  await explorer.answered();
  expect(await explorer.chosen()).toEqual(['thema=loopbaanleren']);
});

test('from an entry to one that is like it', async ({ page }) => {
  await page.goto('interventies/alkmaar-taalklas/');
  const related = page.locator(
    'main a[href^="/interventies/"]:not([href="/interventies/"]):not([href*="alkmaar-taalklas"])',
  );
  const path = (await related.last().getAttribute('href')) ?? '';
  await related.last().click();
  await page.locator(`article[data-intervention="${path.split('/')[2]}"]`).waitFor();
});

describe('on a phone', () => {
  test.override({ contextOptions: { viewport: { width: 360, height: 740 } } });

  test('the first hit of the explorer is in sight, below one bar', async ({ page, explorer }) => {
    await explorer.open();
    expect((await explorer.hits.first().boundingBox())!.y).toBeLessThan(330);
    const bar = (await page.locator('.explorer__bar').boundingBox())!;
    expect(bar.height).toBeLessThan(60);
  });

  test('the menu is folded, and opens and closes without a script too', async ({ browser }) => {
    const context = await browser.newContext({
      baseURL: inject('site').address,
      viewport: { width: 360, height: 740 },
      javaScriptEnabled: false,
    });
    const page = await context.newPage();
    await page.goto('themas/');
    const link = page
      .getByRole('navigation', { name: 'Hoofdmenu' })
      .getByRole('link', { name: 'Kennisbank' });
    expect(await link.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Menu', exact: true }).click();
    await link.click();
    await page.waitForURL('**/kennisbank/');
    await context.close();
  });
});
