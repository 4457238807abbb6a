/** axe-core finds nothing in what pages become in use. Each kind of page as it opens is in `kinds.test.ts`. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { UNREACHABLE } from '../visit.ts';
import { axeFindings } from './axe.ts';
import { open } from './kinds.ts';
import { test } from './tabs.ts';

async function unfoldAll(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => {
    for (const details of all) details.open = true;
  });
}

describe('axe finds nothing in the explorer', () => {
  test.override('expectedError', UNREACHABLE);

  test('with filters and an answer', async ({ page }) => {
    await open(page, 'interventies/?q=voorlezen&sector=vve&sector=po&thema=taalbevordering');
    expect(await page.locator('[data-chips] button').count()).toBe(3);
    expect(await page.locator('[data-result]').count()).toBeGreaterThan(0);
    expect(await axeFindings(page)).toEqual([]);
  });

  test('when there is no answer', async ({ page }) => {
    await open(page, 'interventies/?q=xqzxqz&sector=hbo');
    await page.locator('[data-empty]').waitFor();
    // The filters beside an empty list scroll: axe can't tell the colours of what is below the edge.
    expect(await axeFindings(page, { decided: true })).toEqual([]);
  });

  test('when the index cannot be reached', async ({ page }) => {
    await page.route('**/zoek/**', (route) => route.abort());
    await open(page, 'interventies/?q=voorlezen');
    await page.getByRole('alert').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  test('with all filters unfolded', async ({ page }) => {
    await open(page, 'interventies/');
    await unfoldAll(page);
    // axe does not look at what a list of filters has yet to scroll to.
    expect(await axeFindings(page, { widths: [1280], decided: true })).toEqual([]);
  });

  describe('on a phone', () => {
    test.override('contextOptions', { viewport: { width: 320, height: 640 } });

    test('with the drawer of filters open, and all filters unfolded', async ({ page }) => {
      await open(page, 'interventies/?sector=vve');
      await page.locator('[data-drawer-open]').click();
      await unfoldAll(page);
      expect(await axeFindings(page, { widths: [320] })).toEqual([]);
    });
  });
});

test('axe finds nothing on an entry that one came to from a list', async ({ page }) => {
  await open(page, 'interventies/?q=voorlezen');
  await page.locator('[data-result] a').nth(1).click();
  await page.getByRole('navigation', { name: /lijst/i }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
});
