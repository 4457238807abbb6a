/** The pages with one figure of all municipalities. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../visit.ts';

const rowOf = (page: Page, slug: string) => page.locator(`tr[data-place=${slug}]`);
const heading = (page: Page) => page.locator('[data-part=heading]').textContent();

describe('a figure of all municipalities', () => {
  test('is shown by map, summary and table as the address says', async ({ page }) => {
    await page.goto('cijfers/gemeenten/?cijfer=voortijdig-schoolverlaten&gemeente=schiedam&jaar=2022');
    await page.getByText('Schiedam: 3,3%').first().waitFor();
    expect(await heading(page)).toBe('Voortijdig schoolverlaters, 2022');
    expect(await rowOf(page, 'schiedam').getAttribute('aria-current')).toBe('true');
    expect(await rowOf(page, 'schiedam').locator('td').allTextContents()).toEqual(
      expect.arrayContaining(['2,9%', '3,3%']),
    );
    expect(await page.locator('[data-own-shape][href="#vorm-schiedam"]').count()).toBe(4);
    expect(await page.locator('[data-messages]').isVisible()).toBe(false);
  });

  test('leads by keyboard from the map to the choice of a municipality and to the table', async ({
    page,
  }) => {
    await page.goto('cijfers/gemeenten/');
    const ways = page.locator('[data-without-pointing]');
    await ways.getByRole('link', { name: 'Jouw gemeente' }).press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('kies-gemeente');
    expect(await ways.getByRole('link', { name: 'in de tabel' }).getAttribute('href')).toBe('#tabel');
  });

  test('is what the visitor chooses, and the address keeps it', async ({ page }) => {
    await page.goto('cijfers/gemeenten/');
    await page.getByLabel('Cijfer', { exact: true }).selectOption('jeugdzorg');
    await page.getByLabel('Jouw gemeente').selectOption('urk');
    await page.getByLabel('Naast').selectOption('hbo-wo');
    await page
      .getByText(/^Urk: \d/)
      .first()
      .waitFor();
    await page.getByRole('columnheader', { name: 'Inwoners met hbo of wo' }).waitFor();
    expect(await heading(page)).toBe('Jongeren met jeugdzorg, 2023');
    expect(new URL(page.url()).search).toBe('?cijfer=jeugdzorg&gemeente=urk&naast=hbo-wo');
    await page.reload();
    await page
      .getByText(/^Urk: \d/)
      .first()
      .waitFor();
    expect(await page.getByLabel('Naast').inputValue()).toBe('hbo-wo');
  });

  test('is said when it is chosen, with the chosen municipality, and the title names both', async ({
    page,
  }) => {
    await page.goto('cijfers/gemeenten/');
    const status = page.locator('[data-status]');
    await expect.poll(() => page.getByRole('slider').getAttribute('max')).not.toBeNull();
    // As it was built there is nothing to say.
    expect(await status.textContent()).toBe('');
    expect(await page.title()).toBe('Gemeenten in cijfers · Interventiebank');

    await page.getByLabel('Cijfer', { exact: true }).selectOption('jeugdzorg');
    await expect
      .poll(() => status.textContent())
      .toMatch(/^Jongeren met jeugdzorg, 2023, naast .+, \d{4}\.$/);
    await page.getByLabel('Jouw gemeente').selectOption('urk');
    await expect.poll(() => status.textContent()).toMatch(/^Jongeren met jeugdzorg, 2023, .+\. Urk: \d/);
    expect(await page.title()).toBe('Jongeren met jeugdzorg, 2023, Urk · Interventiebank');
  });

  test('is of its last year after a figure that ends earlier, until the visitor chooses a year', async ({
    page,
  }) => {
    await page.goto('cijfers/gemeenten/');
    const figure = page.getByLabel('Cijfer', { exact: true });
    // Of this figure there is one year.
    await figure.selectOption('kinderen-laag-inkomen');
    await page.getByRole('heading', { name: 'laag inkomen, 2021' }).waitFor();
    await figure.selectOption('voortijdig-schoolverlaten');
    await page.getByRole('heading', { name: 'Voortijdig schoolverlaters, 2023' }).waitFor();
    expect(new URL(page.url()).searchParams.has('jaar')).toBe(false);

    await page.getByLabel('Jaar', { exact: true }).selectOption('2021');
    await page.getByRole('heading', { name: 'Voortijdig schoolverlaters, 2021' }).waitFor();
    await figure.selectOption('jeugdzorg');
    await page.getByRole('heading', { name: 'Jongeren met jeugdzorg, 2021' }).waitFor();
    expect(new URL(page.url()).searchParams.get('jaar')).toBe('2021');
  });

  test('can be downloaded with the names of the municipalities: the one that is shown', async ({ page }) => {
    await page.goto('cijfers/gemeenten/');
    await page.getByLabel('Cijfer', { exact: true }).selectOption('jeugdzorg');
    await page.getByRole('heading', { name: 'Jongeren met jeugdzorg, 2023' }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download alle jaren (CSV)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('jeugdzorg.csv');
    const [head = '', ...rows] = readFileSync(await download.path(), 'utf8').split('\r\n');
    expect(head).toMatch(/^\ufeffGemeente;Code;.*2023;Eenheid;Toelichting$/);
    expect(rows.find((row) => row.startsWith('Schiedam;'))).toMatch(
      /;\d+,\d;% van de jongeren tot 23 jaar;CBS /,
    );
  });

  test('stays as it was built until another is chosen', async ({ page }) => {
    await page.addInitScript(() =>
      addEventListener('DOMContentLoaded', () =>
        Object.assign(window, { built: document.querySelector('[data-part=table] tbody') }),
      ),
    );
    const isAsBuilt = () => page.evaluate(() => (window as unknown as { built: Node }).built.isConnected);
    await page.goto('cijfers/gemeenten/');
    await expect.poll(() => page.getByRole('slider').getAttribute('max')).not.toBeNull();
    expect(await isAsBuilt()).toBe(true);
    await page.getByLabel('Cijfer', { exact: true }).selectOption('jeugdzorg');
    await page.getByRole('heading', { name: 'Jongeren met jeugdzorg, 2023' }).waitFor();
    expect(await isAsBuilt()).toBe(false);
  });

  test('has the same colours on the map as classes in the table', async ({ page }) => {
    await page.goto('cijfers/gemeenten/?cijfer=mediaan-inkomen&jaar=2015');
    await page.getByRole('heading', { name: 'Middelste inkomen van huishoudens, 2015' }).waitFor();
    const slugs = await page
      .locator('tbody tr[data-place]')
      .evaluateAll((rows: HTMLElement[]) =>
        rows.filter((row) => !row.textContent.includes('geen cijfer')).map((row) => row.dataset.place ?? ''),
      );
    const shades = await page
      .locator('[data-now]')
      .evaluate(
        (map, places) =>
          places.map((place) => map.querySelector<SVGElement>(`[data-place="${place}"]`)?.dataset.shade),
        slugs,
      );
    expect(shades.at(0)).toBe('4');
    expect(shades.at(-1)).toBe('1');
    expect(shades).toEqual(shades.toSorted().reverse());
  });

  test('has a table of which values without a place come last in either order, and the order is said once', async ({
    page,
  }) => {
    await page.goto('cijfers/gemeenten/?cijfer=voortijdig-schoolverlaten');
    await page.getByRole('heading', { name: 'Voortijdig schoolverlaters, 2023' }).waitFor();
    const table = page.locator('[data-sortable]');
    const column = async (index: number) =>
      (await table.locator(`tbody td:nth-child(${index})`).allTextContents()).map((text) => text.trim());
    const sorted = page.locator('[data-sortable] ~ [role=status]');

    await table.getByRole('button', { name: 'Plaats' }).click();
    const places = await column(2);
    expect(places.slice(0, 3)).toEqual(['1', '2', '3']);
    expect(places.at(-1)).toBe('');
    await expect.poll(() => sorted.textContent()).toBe('Gesorteerd op Plaats, van laag naar hoog');
    expect(await table.locator('[aria-sort]').allTextContents()).toEqual(['Plaats']);

    const year = table.getByRole('button', { name: '2023' });
    for (const order of ['van hoog naar laag', 'van laag naar hoog']) {
      await year.click();
      await expect.poll(() => sorted.textContent()).toBe(`Gesorteerd op 2023, ${order}`);
      const values = await column(4);
      expect(values[0]).toMatch(/^\d/);
      expect(values).toContain('geen cijfer');
      const hasPlace = (await column(2)).map((place) => place !== '');
      expect(hasPlace).toEqual(hasPlace.toSorted((a, b) => Number(b) - Number(a)));
      expect(hasPlace.at(-1)).toBe(false);
      expect(await table.locator('caption').textContent()).not.toMatch(/hoog|laag/);
    }
  });

  test('names the municipalities of the scatter plot by keyboard', async ({ page }) => {
    await page.goto('cijfers/gemeenten/');
    const slider = page.getByRole('slider', { name: 'Loop langs de gemeenten' });
    const said = () => slider.getAttribute('aria-valuetext');
    await slider.focus();
    const first = await said();
    expect(first).toMatch(/^.+: [\d,]+ punten/);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    const text = await page.locator('[data-walk-text]').textContent();
    expect(text).toMatch(/^.+: [\d,]+ punten/);
    expect(text).not.toBe(first);
    expect(await said()).toBe(text);
    // To a screen reader the slider says it, and nothing else does.
    expect(await page.locator('[data-walk-text]').getAttribute('aria-hidden')).toBe('true');
    expect(await page.locator('[data-walk] :is(output, [aria-live], [role=status])').count()).toBe(0);
    expect(await page.locator('[data-part=scatter] [data-mark]').count()).toBe(1);
  });

  test('chooses the municipality that is clicked on the map', async ({ page }) => {
    await page.goto('cijfers/gemeenten/');
    await page.locator('[data-now] [data-place=emmen]').click();
    await page
      .getByText(/^Emmen: \d/)
      .first()
      .waitFor();
    expect(new URL(page.url()).searchParams.get('gemeente')).toBe('emmen');
  });
});

describe('an address that does not exist says what is shown in its place', () => {
  test.for([
    ['cijfer=geluk', 'Een cijfer ‘geluk’ kennen we niet. Je ziet: Verwachte onderwijsachterstand.'],
    ['cijfer=inwoners', 'Een cijfer ‘inwoners’ kennen we niet.'],
    ['gemeente=bredda', 'Een gemeente ‘bredda’ kennen we niet. Bedoel je Breda?'],
    ['gemeente=uden', 'uden hoort bij de gemeente Maashorst.'],
    ['gemeente=%3Cimg%20src%3Dx%3E', 'Een gemeente ‘<img src=x>’ kennen we niet.'],
    ['naast=constructor', 'Een cijfer ‘constructor’ om ernaast te zetten kennen we niet.'],
    ['jaar=1850', 'Van dit cijfer is er geen jaar ‘1850’. Je ziet 2024.'],
    ['jaar=%E0%A4%A', 'Van dit cijfer is er geen jaar'],
  ] as const)('%s', async ([query, sentence], { page }) => {
    await page.goto(`cijfers/gemeenten/?${query}`);
    await page.getByText(sentence).waitFor();
    expect(await heading(page)).toBe('Verwachte onderwijsachterstand, 2024');
    expect(await page.locator('tbody tr[data-place]').count()).toBe(342);
    expect(await page.locator('main img').count()).toBe(0);
  });

  test('and when the data cannot be had, the page as it was built', async ({ page }) => {
    await page.route('**/cijfers/gemeenten/*.json', (route) => route.abort());
    await page.goto('cijfers/gemeenten/?cijfer=jeugdzorg');
    await page.getByText('De gegevens zijn nu niet bereikbaar.').waitFor();
    expect(await heading(page)).toBe('Verwachte onderwijsachterstand, 2024');
  });
});

describe('without JavaScript', () => {
  test.override({ contextOptions: { javaScriptEnabled: false } });

  test('each figure has a page with map, spread and table', async ({ page }) => {
    await page.goto('cijfers/gemeenten/');
    expect(await page.locator('main form').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Jongeren met jeugdzorg' }).click();
    await page.waitForURL('**/cijfers/gemeenten/jeugdzorg/');
    expect(await page.locator('tbody tr[data-place]').count()).toBe(342);
    expect(await page.locator('[data-now] [data-place=urk] title').textContent()).toMatch(/^Urk: [\d,]+%/);
    expect(await page.locator('[data-part=histogram] rect').count()).toBeGreaterThan(5);
  });
});
