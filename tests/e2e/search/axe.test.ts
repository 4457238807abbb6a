/** axe finds nothing on what the search adds to a page. */
import { expect } from 'vitest';
import { axeFindings } from '../accessibility/axe.ts';
import { test } from '../visit.ts';

test('notices, marks and the knowledge base', async ({ page, explorer }) => {
  await explorer.open('?q=brugfuntionaris in Rotterdam');
  const section = page.getByRole('region', { name: 'Ook in de kennisbank' });
  await section.scrollIntoViewIfNeeded();
  await section.locator('mark').first().waitFor();
  // The filters beside the list scroll: axe can't tell the colours of what the edge cuts in two.
  expect(await axeFindings(page, { decided: true })).toEqual([]);
});

test('suggestions, with one of them chosen', async ({ page }) => {
  await page.goto('over/');
  await page.locator('header form[role=search] input').pressSequentially('taal');
  await page.getByRole('listbox').waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await axeFindings(page)).toEqual([]);
});
