/** Everything works with the keyboard alone. Where Tab comes to on each kind of page is in `kinds.test.ts`. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { UNREACHABLE } from '../visit.ts';
import { focusIsOn } from './focus.ts';
import { open } from './kinds.ts';
import { PHONE, test } from './tabs.ts';

/** Presses a key until an element has the focus. */
async function pressUntil(page: Page, key: 'Tab' | 'Shift+Tab', selector: string): Promise<void> {
  for (let press = 0; press < 200; press += 1) {
    await page.keyboard.press(key);
    if (await focusIsOn(page, selector)) return;
  }
  throw new Error(`The focus did not come to ${selector}`);
}

/** The text of the element that has the focus. */
function textInFocus(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent.replace(/\s+/g, ' ').trim() ?? '');
}

describe('the link past the menu is the first that Tab comes to, and leads to the content', () => {
  test.for([
    ['the home page', ''],
    ['the explorer', 'interventies/'],
    ['an entry', 'interventies/utrecht-schools-cool/'],
    ['not found', '404.html'],
  ] as const)('on %s', async ([, path], { page }) => {
    await open(page, path);
    await page.keyboard.press('Tab');
    const link = page.getByRole('link', { name: 'Naar de inhoud' });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    const box = await link.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeGreaterThanOrEqual(0);

    await page.keyboard.press('Enter');
    expect(await focusIsOn(page, 'main')).toBe(true);
    await page.keyboard.press('Tab');
    expect(await focusIsOn(page, 'main *')).toBe(true);
  });
});

test('one can go from the home page through a question to an entry and its contact', async ({
  page,
  explorer,
}) => {
  await open(page, '');
  await pressUntil(page, 'Tab', 'main input[type=search]');
  await page.keyboard.type('voorlezen');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/interventies/?q=voorlezen');
  await explorer.answered();
  await pressUntil(page, 'Tab', '[data-result] a');
  const title = await textInFocus(page);
  await page.keyboard.press('Enter');
  await page.locator('article[data-intervention]').waitFor();
  expect((await page.locator('h1').innerText()).trim()).toBe(title);
  await pressUntil(page, 'Tab', '[data-contact] a');
  expect(await textInFocus(page)).not.toBe('');
});

describe('the filters', () => {
  test('can be unfolded, chosen and taken back, while the focus stays where it is', async ({
    page,
    explorer,
  }) => {
    await open(page, 'interventies/');
    await pressUntil(page, 'Tab', 'details:has([data-facet=gemeente]) > summary');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focusIsOn(page, 'details:has([data-facet=gemeente]) [data-finder]')).toBe(true);
    await page.keyboard.press('Tab');
    expect(await focusIsOn(page, '[data-facet=gemeente] input')).toBe(true);

    await page.keyboard.press('Space');
    await explorer.answered();
    expect(await explorer.chosen()).toHaveLength(1);
    expect(await focusIsOn(page, '[data-facet=gemeente] input:checked')).toBe(true);

    await page.keyboard.press('Space');
    await explorer.answered();
    expect(await explorer.chosen()).toEqual([]);
    expect(await focusIsOn(page, '[data-facet=gemeente] input')).toBe(true);
  });
});

describe('the drawer of filters on a phone', () => {
  test.override('contextOptions', { viewport: PHONE });

  const OPENER = '[data-drawer-open]';

  test('opens with Enter, and takes the focus', async ({ page }) => {
    await open(page, 'interventies/');
    await pressUntil(page, 'Tab', OPENER);
    await page.keyboard.press('Enter');
    expect(await page.getByRole('dialog', { name: 'Filters' }).isVisible()).toBe(true);
    expect(await focusIsOn(page, 'dialog *')).toBe(true);
  });

  test.for(['Tab', 'Shift+Tab'])(
    'keeps the focus inside it, whichever way %s goes',
    async (key, { page }) => {
      await open(page, 'interventies/');
      await page.locator(OPENER).press('Enter');
      const stops = await page.locator('dialog :is(summary, input, button):visible').count();
      for (let press = 0; press < 2 * stops; press += 1) {
        await page.keyboard.press(key);
        // Between the last and the first, the focus is on the window of the browser.
        expect(await focusIsOn(page, 'dialog *, body')).toBe(true);
      }
    },
  );

  test('has a title, and a button at its top that closes it and gives the focus back', async ({ page }) => {
    await open(page, 'interventies/');
    await page.locator(OPENER).press('Enter');
    const drawer = page.getByRole('dialog');
    expect(await drawer.getByRole('heading', { name: 'Filters' }).isVisible()).toBe(true);
    await drawer.getByRole('button', { name: 'Filters sluiten' }).press('Enter');
    expect(await drawer.isVisible()).toBe(false);
    expect(await focusIsOn(page, OPENER)).toBe(true);
  });

  test('closes with Escape, and gives the focus back', async ({ page }) => {
    await open(page, 'interventies/');
    await page.locator(OPENER).press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
    expect(await focusIsOn(page, OPENER)).toBe(true);
  });

  test('keeps what was chosen when its button closes it, and gives the focus on to the first result', async ({
    page,
    explorer,
  }) => {
    await open(page, 'interventies/');
    await page.locator(OPENER).press('Enter');
    await pressUntil(page, 'Tab', 'summary:has(+ [data-facet=sector])');
    await page.keyboard.press('Enter');
    await pressUntil(page, 'Tab', '[data-facet=sector] input');
    await page.keyboard.press('Space');
    await explorer.answered();
    await pressUntil(page, 'Tab', '[data-drawer-close]');
    expect(await textInFocus(page)).toBe(`Toon ${await explorer.count()} interventies`);
    await page.keyboard.press('Enter');
    await expect.poll(() => focusIsOn(page, '[data-result]:first-child a')).toBe(true);
    expect(await explorer.chosen()).toHaveLength(1);

    // Who goes away from it the next time comes back to where they were.
    await page.locator(OPENER).press('Enter');
    await page.keyboard.press('Escape');
    await page.locator('[data-side] [data-facets]').waitFor({ state: 'attached' });
    expect(await focusIsOn(page, OPENER)).toBe(true);
  });
});

test('the link in the footer that has the focus stays in sight when the part above it is filled', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await open(page, 'interventies/?q=voorlezen');
  const link = page.getByRole('link', { name: 'Privacy' });
  await link.focus();
  await page.locator('[data-knowledge-list] p').first().waitFor();
  const isInSight = () =>
    link.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  await expect.poll(isInSight).toBe(true);
});

describe('the chips of what was chosen', () => {
  test.for([
    ['the first', 0, 'sector=po'],
    ['one in the middle', 1, 'sector=vo'],
    ['the last', 2, 'sector=po'],
  ] as const)('removing %s moves the focus to its neighbour', async ([, place], { page, explorer }) => {
    await open(page, 'interventies/?sector=vve&sector=po&sector=vo');
    const names = await page.locator('[data-chips] button').allInnerTexts();
    const neighbour = names[place + 1] ?? names[place - 1];
    await page.locator('[data-chips] button').nth(place).press('Enter');
    await explorer.answered();
    expect(await page.locator('[data-chips] button').count()).toBe(2);
    expect(await page.locator('[data-chips] button:focus').innerText()).toBe(neighbour);
  });

  test('removing the only one moves the focus to the search box', async ({ page, explorer }) => {
    await open(page, 'interventies/?sector=vve');
    await page.locator('[data-chips] button').press('Space');
    await explorer.answered();
    expect(await explorer.box.evaluate((box) => box === document.activeElement)).toBe(true);
  });
});

test('"Toon meer" moves the focus to the first of the new hits', async ({ page, explorer }) => {
  await open(page, 'interventies/');
  const before = await explorer.hits.count();
  await explorer.more.press('Enter');
  expect(await explorer.hits.count()).toBeGreaterThan(before);
  const first = explorer.hits.nth(before).getByRole('link');
  expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
});

test('"Wis alles" moves the focus to the search box', async ({ page, explorer }) => {
  await open(page, 'interventies/?q=xqzxqz&sector=hbo');
  await explorer.clear.press('Enter');
  await explorer.answered();
  expect(await explorer.box.evaluate((box) => box === document.activeElement)).toBe(true);
});

describe('after a failed search', () => {
  test.override('expectedError', UNREACHABLE);

  test('trying again keeps the focus on the page', async ({ page, explorer }) => {
    await page.route('**/zoek/**', (route) => route.abort());
    await open(page, 'interventies/?q=voorlezen');
    await page.unroute('**/zoek/**');
    await page.getByRole('button', { name: /opnieuw/i }).press('Enter');
    await explorer.answered();
    expect(await page.getByRole('alert').isVisible()).toBe(false);
    expect(await focusIsOn(page, 'main *')).toBe(true);
  });
});

test('the choice of colours is made with the keyboard, and kept without a cookie', async ({ page }) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const button = page.getByRole('button', { name: 'Donkere kleuren' });
  await open(page, '');
  const light = await ground();
  await pressUntil(page, 'Tab', '[data-color-switch]');
  expect(await button.getAttribute('aria-pressed')).toBe('false');

  await page.keyboard.press('Space');
  const dark = await ground();
  expect(dark).not.toBe(light);
  expect(await button.getAttribute('aria-pressed')).toBe('true');

  await open(page, 'over/');
  expect(await ground()).toBe(dark);
  expect(await button.getAttribute('aria-pressed')).toBe('true');
  expect(await page.context().cookies()).toEqual([]);

  await button.press('Enter');
  await page.reload();
  expect(await ground()).toBe(light);
  expect(await button.getAttribute('aria-pressed')).toBe('false');
});
