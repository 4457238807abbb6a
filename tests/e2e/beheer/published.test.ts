/** The page of the form on a site that is published. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { filesIn } from '../../../src/publishing/site-files.ts';
import { test } from '../visit.ts';
import { foreignRequests } from './foreign-requests.ts';
import { FormPage } from './form-page.ts';
import { standInForGitHub } from './github.ts';

/** What a visitor gets who follows a link. */
async function textBehind(link: Locator): Promise<string> {
  const response = await link.page().request.get(await link.evaluate((each: HTMLAnchorElement) => each.href));
  return response.text();
}

describe('without a form', () => {
  test('it says so, and where to go instead', async ({ page }) => {
    await page.goto('beheer/');
    expect(await page.locator('h1').textContent()).toContain('Het formulier staat hier niet aan');
    expect(await page.locator('main a[href$="/bijdragen/"]').count()).toBeGreaterThan(0);
  });

  test('it ends in one way to contribute that works: a file to fill in, and one of every page to change', async ({
    page,
  }) => {
    await page.goto('beheer/');
    const empty = page.getByRole('link', { name: 'Download het lege bestand' });
    expect(await textBehind(empty)).toContain('## Aanpak');
    await page.goto('interventies/breda-petje-af/');
    const text = page.getByRole('link', { name: 'Download de tekst van deze pagina' });
    const asFile = await textBehind(text);
    expect(asFile).toContain('phone (Telefoonnummer)');
    expect(asFile.replace(/^# .*\n/gm, '')).toBe(
      readFileSync('content/interventies/breda-petje-af.mdx', 'utf8'),
    );
  });

  test('the site has nothing of Decap CMS', () => {
    const { folder } = inject('site');
    const withDecap = filesIn(folder).filter(
      (file) =>
        file.includes('decap') || (file.endsWith('.js') && read(folder, file).includes('CMS_MANUAL_INIT')),
    );
    expect(withDecap).toEqual([]);
  });

  test('search engines are kept out', () => {
    const { folder } = inject('site');
    expect(read(folder, '/beheer/index.html')).toContain('<meta name="robots" content="noindex"');
    expect(read(folder, '/robots.txt')).toContain('Disallow: /beheer/');
    expect(read(folder, '/sitemap-0.xml')).not.toContain('/beheer/');
  });
});

describe('with a form on GitHub', () => {
  const { address, base, content, folder } = inject('siteUnderBase');

  test('a change becomes a pull request there, and nobody else hears of it', async ({ page }) => {
    const path = 'content/interventies/alkmaar-taalklas.mdx';
    const text = read(content, 'interventies/alkmaar-taalklas.mdx');
    const foreign = foreignRequests(page, address);
    const made = await standInForGitHub(page, path, text);
    await page.goto(`${address}beheer/#/collections/interventies/entries/alkmaar-taalklas`);
    const form = new FormPage(page, address);
    await form.fill('Uitvoerder', 'Een andere uitvoerder');
    await form.press('Opslaan');
    await expect
      .poll(() => made.get('pulls'))
      .toMatchObject({
        base: 'main',
        head: 'gemeente:cms/interventies/alkmaar-taalklas',
      });
    expect(made.get('trees')).toMatchObject({ tree: [{ path }] });
    const written = Buffer.from(String(made.get('blobs')?.content), 'base64').toString('utf8');
    expect(written).toBe(text.replace(/^organiser: .*$/m, 'organiser: Een andere uitvoerder'));
    expect(foreign.filter((url) => !url.startsWith('https://api.github.com/'))).toEqual([]);

    const kept = await page.evaluate(async () => [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await indexedDB.databases()).map(({ name }) => `${name}`),
    ]);
    expect(kept).not.toEqual([]);
    await page.goto(`${address}privacy/`);
    const named = await page.locator('[data-kept-by-form] code').allTextContents();
    expect(kept.filter((key) => !named.some((start) => key.startsWith(start)))).toEqual([]);
  });

  test('a text that can not be read there gives no empty form to save over it', async ({ page }) => {
    const path = 'content/interventies/alkmaar-taalklas.mdx';
    await standInForGitHub(page, path, read(content, 'interventies/alkmaar-taalklas.mdx'));
    await page.route('https://api.github.com/**/git/blobs/**', (route) =>
      route.fulfill({ status: 404, headers: { 'access-control-allow-origin': '*' }, body: '{}' }),
    );
    await page.goto(`${address}beheer/#/collections/interventies/entries/alkmaar-taalklas`);
    await page.getByRole('heading', { name: 'Deze tekst kon niet worden gelezen' }).waitFor();
    expect(await page.getByRole('button', { name: 'Opslaan' }).count()).toBe(0);
  });

  test('its page is not for search engines, takes no other base, and sends no form anywhere', () => {
    expect(read(folder, '/beheer/index.html')).toMatch(/<meta name="robots" content="noindex"/);
    const [, policy = ''] =
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(read(folder, '/beheer/index.html')) ?? [];
    const parts = policy.replaceAll('&#39;', "'").split('; ');
    expect(parts).toEqual(
      expect.arrayContaining(["base-uri 'none'", "form-action 'none'", "object-src 'none'"]),
    );
  });

  test('the form asks who you are, and nothing of others', async ({ page }) => {
    const foreign = foreignRequests(page, address);
    await page.goto(`${address}beheer/`);
    await page.getByRole('button', { name: 'Inloggen met GitHub' }).waitFor();
    expect(foreign).toEqual([]);
  });

  test('only its own page loads it', () => {
    const loading = filesIn(folder).filter(
      (file) => file.endsWith('.html') && read(folder, file).includes('decap-cms.js'),
    );
    expect(loading).toEqual(['/beheer/index.html']);
    expect(existsSync(join(folder, 'beheer/decap-cms.js'))).toBe(true);
  });

  test('an entry leads to its own form', () => {
    expect(read(folder, '/interventies/alkmaar-taalklas/index.html')).toContain(
      `href="${base}beheer/#/collections/interventies/entries/alkmaar-taalklas"`,
    );
  });
});

function read(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}
