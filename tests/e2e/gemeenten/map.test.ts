import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../visit.ts';

const labelOfFocus = (page: Page) =>
  page.evaluate<string>('document.activeElement.getAttribute("aria-label") ?? ""');
const rows = (page: Page) => page.locator('[data-sortable] tbody tr:visible');

describe('the map by keyboard', () => {
  test('goes from province to province, by name within each', async ({ page }) => {
    await page.goto('gemeenten/');
    await page.getByRole('link', { name: 'Sla de kaart over' }).focus();
    const labels: string[] = [];
    for (let step = 0; step < 20; step += 1) {
      await page.keyboard.press('Tab');
      labels.push(await labelOfFocus(page));
    }
    const names = labels.filter(Boolean).map((label) => label.replace(/: .*/, ''));
    expect(names.slice(0, 9)).toEqual([
      'Eemsdelta',
      'Groningen',
      'Het Hogeland',
      'Midden-Groningen',
      'Oldambt',
      'Pekela',
      'Westerkwartier',
      'Achtkarspelen',
      'Heerenveen',
    ]);
  });

  test('says name and number beside the focused municipality, until Escape', async ({ page }) => {
    await page.goto('gemeenten/');
    const link = page.locator('[data-map] a[data-place=enschede]');
    await link.focus();
    const tooltip = page.locator('[data-tooltip]');
    expect(await tooltip.textContent()).toBe('Enschede: 7 interventies, lid van de GKA');
    expect(await tooltip.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await tooltip.isVisible()).toBe(false);
  });

  test('says of each dot whose it is: a member of the network, also after a choice', async ({ page }) => {
    const members = page.getByRole('link', { name: /: \d+ interventies?, lid van de GKA$/ });
    await page.goto('gemeenten/');
    const all = await members.count();
    expect(all).toBeGreaterThan(0);
    expect(all).toBeLessThanOrEqual(await page.locator('[data-members-of] circle').count());
    expect(await page.getByText('lid van de Gelijke Kansen Alliantie (GKA)').isVisible()).toBe(true);
    await page.getByLabel('Provincie', { exact: true }).selectOption('groningen');
    expect(await members.filter({ visible: true }).count()).toBeGreaterThan(0);
  });

  test('leads to the municipality with Enter', async ({ page }) => {
    await page.goto('gemeenten/');
    await page.locator('[data-map] a[data-place=enschede]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/gemeenten/enschede/');
  });

  test('can be skipped', async ({ page }) => {
    await page.goto('gemeenten/');
    await page.getByRole('link', { name: 'Sla de kaart over' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.closest("table") !== null')).toBe(true);
  });
});

describe('the map by pointer', () => {
  test('says name and number, and leads to the municipality', async ({ page }) => {
    await page.goto('gemeenten/');
    const link = page.locator('[data-map] a[data-place=emmen] path');
    await link.hover();
    expect(await page.locator('[data-tooltip]').textContent()).toMatch(
      /^Emmen: \d+ interventies, lid van de GKA$/,
    );
    await link.click();
    await page.waitForURL('**/gemeenten/emmen/');
  });
});

describe('the map in a window of a laptop', () => {
  test.override('contextOptions', { viewport: { width: 1280, height: 800 } });

  test.for([
    ['the country', 'gemeenten/', 135],
    ['Limburg, when it is chosen', 'gemeenten/?provincie=limburg', 5],
    ['Groningen, when it is chosen', 'gemeenten/?provincie=groningen', 5],
    ['the page of a province', 'gemeenten/provincie/limburg/', 5],
  ] as const)('shows the whole of %s without scrolling', async ([, path, least], { page }) => {
    await page.goto(path);
    const bottoms = await page
      .locator('[data-map] a[data-place] path')
      .evaluateAll((shapes) =>
        shapes
          .filter((shape) => shape.checkVisibility())
          .map((shape) => shape.getBoundingClientRect().bottom),
      );
    expect(bottoms.length).toBeGreaterThanOrEqual(least);
    expect(Math.max(...bottoms)).toBeLessThanOrEqual(800);
  });
});

describe('a choice', () => {
  test('of a theme and sector is shown by map, table and address', async ({ page }) => {
    await page.goto('gemeenten/');
    await page.getByLabel('Thema', { exact: true }).selectOption('loopbaanleren');
    await page.getByLabel('Sector', { exact: true }).selectOption('mbo');
    const status = (await page.locator('[data-map-status]').textContent()) ?? '';
    const [, municipalities = ''] = /in (\d+) gemeenten?$/.exec(status) ?? [];
    expect(await rows(page).count()).toBe(Number(municipalities));
    expect(Number(municipalities)).toBeLessThan(135);
    expect(await page.locator('[data-map] a[tabindex="0"]').count()).toBe(Number(municipalities));
    expect(new URL(page.url()).search).toBe('?thema=loopbaanleren&sector=mbo');
  });

  test('leaves the table in the order in which it was sorted', async ({ page }) => {
    await page.goto('gemeenten/');
    await page.getByRole('button', { name: 'Interventies', exact: true }).click();
    await page.getByLabel('Thema', { exact: true }).selectOption('mentoring-en-coaching');
    const counts = (await rows(page).locator('[data-count]').allTextContents()).map(Number);
    expect(counts.length).toBeGreaterThan(5);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  test('of a province fills the map with it', async ({ page }) => {
    await page.goto('gemeenten/?provincie=drenthe');
    expect(await page.locator('[data-map] [data-province]:visible').count()).toBe(1);
    expect(await page.locator('[data-map] svg').getAttribute('viewBox')).not.toBe('0 0 880 1040');
    expect(await rows(page).count()).toBe(12);
    await page.getByRole('button', { name: 'Toon alles' }).click();
    await page.locator('[data-map] svg[viewBox="0 0 880 1040"]').waitFor();
    expect(await rows(page).count()).toBe(135);
  });

  test('that does not exist is no choice', async ({ page }) => {
    await page.goto('gemeenten/?thema=%22%3E%3Cscript%3E&provincie=atlantis&sector=__proto__');
    expect(await page.locator('[data-map-status]').textContent()).toBe('264 interventies in 135 gemeenten');
  });
});

describe('the table', () => {
  test('is sorted by a column at a click, and the other way round at the next', async ({ page }) => {
    await page.goto('gemeenten/');
    const heading = page.getByRole('columnheader', { name: 'Inwoners' });
    const first = () => rows(page).first().locator('a').textContent();
    await heading.getByRole('button').click();
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
    expect((await first())?.trim()).toBe('Amsterdam');
    await heading.getByRole('button').click();
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    expect((await first())?.trim()).toBe('Vlieland');
    expect(await page.locator('th[aria-sort]').count()).toBe(1);
  });

  test('has the same numbers as the map', async ({ page }) => {
    await page.goto('gemeenten/');
    for (const place of ['breda', 'utrecht', 's-hertogenbosch']) {
      const label = await page.locator(`[data-map] a[data-place=${place}]`).getAttribute('aria-label');
      const count = await page.locator(`tr[data-place=${place}] [data-count]`).textContent();
      expect(label).toContain(`: ${count?.trim()} interventie`);
    }
  });
});

describe('looking for a place', () => {
  const finder = 'Zoek een gemeente of plaats';

  test.for([
    ['Uden', 'maashorst'],
    ['zevenbergen', 'moerdijk'],
    ['Den Bosch', 's-hertogenbosch'],
  ] as const)('%s and Enter opens its municipality', async ([typed, slug], { page }) => {
    await page.goto('gemeenten/');
    await page.getByLabel(finder).fill(typed);
    await page.getByLabel(finder).press('Enter');
    await page.waitForURL(`**/gemeenten/${slug}/`);
  });

  test('with the beginning of a name opens nothing: Enter leads to what it may be', async ({ page }) => {
    await page.goto('gemeenten/');
    const box = page.getByLabel(finder);
    await box.fill('drach');
    const meant = page.locator('[data-matches] li', { hasText: 'Smallingerland (Drachten)' });
    await meant.waitFor();
    await box.press('Enter');
    await expect.poll(() => page.locator('[data-matches] a:focus').count()).toBe(1);
    expect(new URL(page.url()).pathname).toMatch(/\/gemeenten\/$/);
  });

  test('with a name that several municipalities have asks which', async ({ page }) => {
    await page.goto('gemeenten/');
    await page.getByLabel(finder).fill('Velp');
    await page.getByText('Velp hoort bij 2 gemeenten. Kies er een.').waitFor();
    await page.getByLabel(finder).press('Enter');
    expect(await page.locator('[data-matches] a').allTextContents()).toEqual(
      expect.arrayContaining(['Land van Cuijk', 'Rheden']),
    );
    expect(new URL(page.url()).pathname).toMatch(/\/gemeenten\/$/);
    await page.goto('gemeenten/velp/');
    await page.getByText('Velp hoort bij meer dan één gemeente.').waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Rheden' }).click();
    await page.waitForURL('**/gemeenten/rheden/');
  });

  test('that does not exist says so', async ({ page }) => {
    await page.goto('gemeenten/');
    await page.getByLabel('Zoek een gemeente of plaats').fill('xqzwvk');
    await page.getByText('Geen plaats of gemeente met deze naam.').waitFor();
  });
});
