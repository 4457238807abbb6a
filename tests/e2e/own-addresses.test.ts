/** The site leads to itself, at whatever address a host serves it and whatever a browser kept. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { ExplorerPage } from './explorer-page.ts';
import { test } from './visit.ts';

const site = inject('site');
const underBase = inject('siteUnderBase');
const OTHER = 'ander.example';

/**
 * Opens a page at an address that begins with the name of another host: `//other/..%2fgemeenten/`. Many hosts decode it
 * before they look for a file, and serve the page.
 */
async function openAtForeignPath(page: Page, path: string, search = ''): Promise<void> {
  await page.route(
    ({ pathname }) => pathname.startsWith('//'),
    (route) => route.fulfill({ path: join(site.folder, path, 'index.html') }),
  );
  await page.goto(`${site.address}/${OTHER}/..%2f${path}/${search}`);
  expect(new URL(page.url()).pathname).toContain(`//${OTHER}/`);
}

/** Where links of the page lead. */
const hrefs = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((links: HTMLAnchorElement[]) => links.map(({ href }) => href));

describe('a page at an address that begins with another host', () => {
  test('the explorer keeps its state in its own address, and offers lead there', async ({ page }) => {
    await page.route(
      ({ pathname }) => pathname.startsWith('//'),
      (route) => route.fulfill({ path: join(site.folder, 'interventies/index.html') }),
    );
    await page.goto(`${site.address}/${OTHER}/..%2finterventies/?q=brugfuntionaris`);
    const explorer = new ExplorerPage(page);
    await explorer.answered();
    expect(page.url()).toBe(`${site.address}interventies/?q=brugfuntionaris`);
    for (const href of await hrefs(page, '[data-notices] a'))
      expect(href).toContain(`${site.address}interventies/?q=`);
    await explorer.toggle('sector', 'po');
    expect(page.url()).toBe(`${site.address}interventies/?q=brugfuntionaris&sector=po`);

    await explorer.hits.first().getByRole('link').first().click();
    const back = page.getByRole('navigation', { name: /lijst/i }).getByRole('link', { name: /^terug/i });
    await back.click();
    await page.waitForURL(`${site.address}interventies/?q=brugfuntionaris&sector=po`);
  });

  test('a municipality that is found leads to its page on this site', async ({ page }) => {
    await openAtForeignPath(page, 'gemeenten');
    await page.getByLabel('Zoek een gemeente of plaats').fill('breda');
    await page.locator('[data-matches] a').first().waitFor();
    expect(await hrefs(page, '[data-matches] a')).toEqual([`${site.address}gemeenten/breda/`]);
  });

  test('a choice on the map is kept in the address of the map', async ({ page }) => {
    await openAtForeignPath(page, 'gemeenten');
    await page.locator('[data-map-filters] [name=thema]').selectOption('taalbevordering');
    await expect.poll(() => page.url()).toBe(`${site.address}gemeenten/?thema=taalbevordering`);
  });

  test('the comparison goes on at its own address', async ({ page }) => {
    await openAtForeignPath(page, 'gemeenten/vergelijk', '?gemeente=breda&gemeente=tilburg');
    await page.getByRole('table').waitFor();
    expect(await hrefs(page, '[data-chosen] a')).toEqual([
      `${site.address}gemeenten/vergelijk/?gemeente=tilburg`,
      `${site.address}gemeenten/vergelijk/?gemeente=breda`,
    ]);
    await page.getByLabel('Voeg een gemeente toe').fill('zwol');
    await page.locator('[data-matches] a').first().waitFor();
    expect(await hrefs(page, '[data-matches] a')).toEqual([
      `${site.address}gemeenten/vergelijk/?gemeente=breda&gemeente=tilburg&gemeente=zwolle`,
    ]);
    const toPages = await hrefs(page, 'main table a:not([href^="tel:"], [href^="mailto:"])');
    expect(toPages.filter((href) => !href.startsWith(site.address))).toEqual([]);
  });

  test('an entry opened from a list leads back to that list', async ({ page }) => {
    await openAtForeignPath(page, 'themas/taalbevordering');
    await page.locator('[data-list] a').first().click();
    await page
      .getByRole('navigation', { name: /lijst/i })
      .getByRole('link', { name: /^terug/i })
      .click();
    await page.waitForURL(`${site.address}themas/taalbevordering/`);
  });
});

test('a browser that lets no address be changed still searches', async ({ page, explorer }) => {
  await page.addInitScript(() => {
    for (const name of ['replaceState', 'pushState'] as const)
      history[name] = () => {
        throw new DOMException('refused', 'SecurityError');
      };
  });
  await explorer.open('?q=voorlezen');
  expect(await explorer.count()).toBeGreaterThan(0);
  await explorer.type('zwemles');
  expect(await explorer.count()).toBeGreaterThan(0);
});

describe('a list that a browser kept', () => {
  const ENTRY = 'alkmaar-taalklas';
  const items = [
    [ENTRY, 'Taalklas'],
    ['breda-taalklas', 'Andere'],
  ];

  /** Opens an entry with something kept in the browser as the list. */
  async function openWith(page: Page, kept: unknown, address = site.address): Promise<void> {
    await page.addInitScript((text) => sessionStorage.setItem('lijst', text), JSON.stringify(kept));
    const script = page.waitForResponse(/list-navigation/);
    await page.goto(`${address}interventies/${ENTRY}/`);
    // Whoever imports a script waits until it has run. As a text: vitest would rewrite it.
    await page.evaluate(`import('${(await script).url()}').then(() => undefined)`);
  }

  test('leads back to its page', async ({ page }) => {
    await openWith(page, { address: '/themas/taalbevordering/?a=b', items });
    expect(await hrefs(page, '[data-back]')).toEqual([`${site.address}themas/taalbevordering/?a=b`]);
  });

  test.for([
    ['another host', `https://${OTHER}/`],
    ['another host without scheme', `//${OTHER}/`],
    ['backslashes', `\\\\${OTHER}/`],
    ['a slash and a backslash', `/\\${OTHER}/`],
    ['a tab between the slashes', `/\t/${OTHER}/`],
    ['a way round to two slashes', `/.//${OTHER}/`],
    ['a script', 'javascript:alert(document.domain)'],
    ['data', 'data:text/html,<script>alert(1)</script>'],
    ['a blob', `blob:${site.address}0b7a`],
    ['another name before the host', `https://127.0.0.1@${OTHER}/`],
    ['another port', 'http://127.0.0.1:9/'],
    ['no text', 12],
    ['nothing', null],
  ] as const)('with %s for an address is no list', async ([, address], { page }) => {
    await openWith(page, { address, items });
    expect(await page.locator('[data-list-navigation]').isVisible()).toBe(false);
    expect(await hrefs(page, '[data-back]')).toEqual([`${site.address}interventies/`]);
  });

  test.for([
    ['no list', { address: '/themas/', items: 'x' }],
    [
      'items without a slug',
      { address: '/themas/', items: [null, 1, [], ['a'], ['../..//ander.example', 'x']] },
    ],
    ['text', 'constructor'],
    ['nothing', null],
  ] as const)('of another form (%s) is no list', async ([, kept], { page }) => {
    await openWith(page, kept);
    expect(await page.locator('[data-list-navigation]').isVisible()).toBe(false);
  });

  test('keeps what can be used: what was sought in another form is left out, and so are odd items', async ({
    page,
  }) => {
    await openWith(page, {
      address: '/themas/',
      items: [items[0], ['//ander.example', 'x'], items[1]],
      sought: { stems: 'taal', names: {} },
    });
    const next = page.getByRole('link', { name: /^volgende/i });
    expect(await next.evaluate((link: HTMLAnchorElement) => link.href)).toBe(
      `${site.address}interventies/breda-taalklas/`,
    );
  });

  test('of another site on the same host is no list', async ({ page }) => {
    await openWith(page, { address: '/een-andere-site/', items }, underBase.address);
    expect(await page.locator('[data-list-navigation]').isVisible()).toBe(false);
  });
});
