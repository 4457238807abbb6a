import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject } from 'vitest';
import { test } from '../visit.ts';

describe('another name of a place', () => {
  test('has a page that leads to the municipality of now', async ({ page }) => {
    const answer = await page.goto('gemeenten/hellevoetsluis/');
    expect(answer?.status()).toBe(200);
    await page.getByRole('link', { name: 'Voorne aan Zee' }).click();
    await page.waitForURL('**/gemeenten/voorne-aan-zee/');
  });

  test('is kept out of search engines, which are sent to the municipality', async ({ page }) => {
    await page.goto('gemeenten/hellevoetsluis/');
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(
      /\/gemeenten\/voorne-aan-zee\/$/,
    );
    const sitemap = readFileSync(join(inject('site').folder, 'sitemap-0.xml'), 'utf8');
    expect(sitemap).not.toContain('/gemeenten/hellevoetsluis/');
    expect(sitemap).not.toContain('/gemeenten/urk/');
    expect(sitemap).not.toContain('/memo/');
    for (const path of ['', 'hbo-wo/']) expect(sitemap).toContain(`/cijfers/gemeenten/${path}`);
    for (const path of [
      'breda',
      'vergelijk',
      'agendas',
      'agendas/breda',
      'provincie/drenthe',
      'regio/twente',
    ]) {
      expect(sitemap).toContain(`/gemeenten/${path}/`);
    }
  });
});

test.for([
  ['lelystad', 'hoort daar 1 interventie'],
  ['breda', /horen daar \d+ interventies/],
] as const)(
  'the agenda of %s counts its interventions in a right sentence',
  async ([slug, words], { page }) => {
    await page.goto(`gemeenten/agendas/${slug}/`);
    await page.getByText(words).waitFor();
  },
);

describe('a municipality', () => {
  test('names each figure that its memo names, also without interventions', async ({ page }) => {
    await page.goto('gemeenten/groningen/memo/');
    const inMemo = page.locator('section', { hasText: 'Waar het ongunstig afwijkt' });
    expect(await inMemo.textContent()).toContain('Dit cijfer hoort bij geen factor');
    await page.goto('gemeenten/groningen/');
    const onPage = page.locator('.need-suggestions');
    expect(await onPage.textContent()).toContain('Dit cijfer hoort bij geen factor');
    expect(await onPage.locator('h2').innerText()).toBe('Wat opvalt in de cijfers');
  });

  test('shows ten peers with what they do and why they are peers', async ({ page }) => {
    await page.goto('gemeenten/breda/');
    const peers = page.locator('.peer-choice [data-leg=alles] .tile');
    expect(await peers.count()).toBe(10);
    expect(await peers.first().textContent()).toContain('allebei 150.000–250.000 inwoners');
    for (const peer of await peers.all()) {
      expect(await peer.locator('a[href*="/interventies/"]').count()).toBeGreaterThan(0);
    }
  });

  test('shows its figures with year, source and caution, and the same as a table', async ({ page }) => {
    await page.goto('gemeenten/schiedam/');
    const tile = page.locator('.figure-tile', { hasText: 'Kinderen in een huishouden met een laag inkomen' });
    expect(await tile.textContent()).toMatch(/19,4%\s+van de minderjarige kinderen, 2021/);
    await tile.getByText('Let op bij dit cijfer').click();
    expect(await tile.getByText('Bron: CBS, Maatstaven gemeentefonds (85309NED)').isVisible()).toBe(true);
    await page.getByText('Alle cijfers als tabel').click();
    const row = page.getByRole('row', { name: 'Kinderen in een huishouden met een laag inkomen' });
    expect(await row.textContent()).toMatch(/19,4%\s*12,0%/);
  });

  test('says which figures rounding makes rough, and which are not known', async ({ page }) => {
    await page.goto('gemeenten/rozendaal/');
    expect(await page.locator('.figure-tile__margin').allTextContents()).toEqual(
      expect.arrayContaining([
        'onder de drempel van de berekening',
        'te klein om precies te zeggen: ±\u00a012,4 procentpunt',
      ]),
    );
    expect(await page.getByText('Geen cijfer voor Rozendaal:').textContent()).toContain(
      'voortijdig schoolverlaters',
    );
  });

  test('has peers in what the visitor chooses', async ({ page }) => {
    await page.goto('gemeenten/heerlen/');
    const byNeed = page.locator('.peer-choice [data-leg=need]');
    expect(await byNeed.isVisible()).toBe(false);
    await page.getByLabel('opgave', { exact: true }).check();
    expect(await byNeed.isVisible()).toBe(true);
    expect(await page.locator('.peer-choice [data-leg=alles]').isVisible()).toBe(false);
    expect(await byNeed.locator('li').allTextContents()).toContainEqual(expect.stringContaining('Kerkrade'));
  });

  test('tells why an intervention is suggested', async ({ page }) => {
    await page.goto('gemeenten/heerlen/');
    const first = page.locator('.need-suggestions > ul > li').first();
    await first.getByText('Waarom staat dit hier?').click();
    expect(await first.locator('details a[href*="/kennisbank/"]').first().isVisible()).toBe(true);
    expect(await page.getByText('Een cijfer is geen diagnose').isVisible()).toBe(true);
  });

  test('holds its figures against others than the peers, and names the two apart', async ({ page }) => {
    await page.goto('gemeenten/heerlen/');
    const group = 'de tien gemeenten met interventies die in omvang en ligging het meest op Heerlen lijken';
    for (const part of ['.municipality-figures', '.need-suggestions']) {
      const text = await page.locator(part).textContent();
      expect(text?.replaceAll(/\s+/g, ' ')).toContain(group);
      expect(text?.toLowerCase()).toContain('gelijke omvang en ligging');
      expect(text?.toLowerCase()).not.toContain('vergelijkba');
    }
  });

  test('without interventions is not for search engines, and can be followed', async ({ page }) => {
    await page.goto('gemeenten/urk/');
    expect(await page.getByRole('link', { name: 'Volg deze gemeente' }).isVisible()).toBe(true);
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
  });

  test('can be compared with its nearest peers', async ({ page }) => {
    await page.goto('gemeenten/breda/');
    await page.getByRole('link', { name: 'Zet Breda naast de eerste drie' }).click();
    await page.getByRole('table').waitFor();
    expect(await page.locator('thead th').count()).toBe(4);
  });
});

describe('without JavaScript', () => {
  test.override({ contextOptions: { javaScriptEnabled: false } });

  test('the map has links and numbers, and its filters make place for lists', async ({ page }) => {
    await page.goto('gemeenten/');
    expect(await page.locator('[data-map] a[data-place]').count()).toBe(135);
    expect(await page.locator('[data-map] a[data-place=breda] title').textContent()).toBe(
      'Breda: 3 interventies, lid van de GKA',
    );
    expect(await page.locator('[data-map-filters]').isVisible()).toBe(false);
    expect(await page.locator('noscript').first().textContent()).toContain(
      'Kiezen op de kaart werkt met JavaScript.',
    );
  });

  test('the question is a text to copy', async ({ page }) => {
    await page.goto('interventies/alkmaar-taalklas/');
    await page.getByText('Stel een vraag').click();
    expect(await page.getByLabel('Je bericht.').inputValue()).toContain('Beste collega');
    expect(await page.getByRole('button', { name: 'Kopieer de tekst' }).isVisible()).toBe(false);
  });

  test('the comparison says how to do without', async ({ page }) => {
    await page.goto('gemeenten/vergelijk/?gemeente=breda&gemeente=tilburg');
    expect(await page.locator('main').textContent()).toContain('Vergelijken werkt met JavaScript.');
    expect(await page.getByRole('link', { name: 'de gemeenten', exact: true }).count()).toBeGreaterThan(0);
  });
});
