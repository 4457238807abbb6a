/** Suggestions below a search box. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../visit.ts';

const list = (page: Page) => page.getByRole('listbox', { name: 'Suggesties' });
const options = (page: Page) => list(page).getByRole('option');
const headerBox = (page: Page) => page.locator('header form[role=search] input');

async function typeIn(page: Page, typed: string): Promise<void> {
  await headerBox(page).pressSequentially(typed, { delay: 20 });
  await list(page).waitFor();
}

describe('in the header, on a first visit,', () => {
  test.override('isFirstVisit', true);

  test('nothing is loaded before the box is used', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('over/');
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => /zoek\/|combobox|suggester/.test(url))).toEqual([]);
    await typeIn(page, 'taal');
    expect(asked.some((url) => url.endsWith('suggesties.json'))).toBe(true);
    expect(asked.some((url) => url.endsWith('lexicon.json'))).toBe(false);
  });
});

describe('in the header', () => {
  test('they come in groups, eight at most', async ({ page }) => {
    await page.goto('over/');
    await typeIn(page, 'taal');
    expect(await options(page).count()).toBeGreaterThan(2);
    expect(await options(page).count()).toBeLessThanOrEqual(8);
    expect(await list(page).getByRole('group').count()).toBeGreaterThan(1);
  });

  test('arrows go through them and Enter opens the page', async ({ page }) => {
    await page.goto('over/');
    await typeIn(page, 'rotterdam');
    const box = headerBox(page);
    const name = await list(page).getByRole('option', { name: 'Rotterdam', exact: true }).getAttribute('id');
    for (let press = 0; press < 8; press++) {
      await page.keyboard.press('ArrowDown');
      if ((await box.getAttribute('aria-activedescendant')) === name) break;
    }
    expect(await page.locator(`#${name}`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/gemeenten/rotterdam/');
  });

  test('another name of a place leads to its municipality', async ({ page }) => {
    await page.goto('over/');
    await typeIn(page, 'schevening');
    await options(page).filter({ hasText: 'Den Haag' }).click();
    await page.waitForURL('**/gemeenten/den-haag/');
  });

  test('a concept fills the box and is searched for', async ({ page, explorer }) => {
    await page.goto('over/');
    await typeIn(page, 'brugfunct');
    await list(page).getByRole('group', { name: 'Begrippen' }).getByRole('option').first().click();
    await page.waitForURL(/\/interventies\/\?q=/);
    await explorer.answered();
    expect(await explorer.count()).toBeGreaterThan(0);
  });

  test('Escape closes them and keeps what was typed; Enter then searches', async ({ page, explorer }) => {
    await page.goto('over/');
    await typeIn(page, 'voorlezen');
    await page.keyboard.press('Escape');
    expect(await list(page).isVisible()).toBe(false);
    expect(await headerBox(page).inputValue()).toBe('voorlezen');
    expect(await headerBox(page).getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/interventies/?q=voorlezen');
    await explorer.answered();
  });

  test('without the file of suggestions the box works', async ({ page }) => {
    await page.route('**/suggesties.json', (route) => route.abort());
    await page.goto('over/');
    await headerBox(page).pressSequentially('voorlezen');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/interventies/?q=voorlezen');
  });
});

describe('on a phone', () => {
  test.override('contextOptions', { viewport: { width: 360, height: 640 }, hasTouch: true });

  test('they fit the screen and can be tapped', async ({ page }) => {
    await page.goto('over/');
    await typeIn(page, 'amersfoort');
    const box = await list(page).boundingBox();
    expect(box!.x).toBeGreaterThanOrEqual(0);
    expect(box!.x + box!.width).toBeLessThanOrEqual(360);
    await list(page).getByRole('option', { name: 'Amersfoort', exact: true }).tap();
    await page.waitForURL('**/gemeenten/amersfoort/');
  });
});

test('the slash key leads to the box of the explorer', async ({ page, explorer }) => {
  await explorer.open();
  await page.keyboard.press('/');
  expect(await explorer.box.evaluate((box) => box === document.activeElement)).toBe(true);
  expect(await explorer.box.inputValue()).toBe('');
});
