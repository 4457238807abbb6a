/** Scripts that are loaded on first use: when one can't be had this is told, and trying again works. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { serializeShortlist } from '../../src/shortlist/shortlist.ts';
import { test as visit, UNREACHABLE } from './visit.ts';

const test = visit.extend('expectedError', UNREACHABLE);

const ENTRY = 'interventies/alkmaar-taalklas/';
const notice = (page: Page) => page.getByRole('alert').filter({ hasText: 'Het laden lukt nu niet.' });
const keepFrom = (page: Page, name: string) => page.route(`**/${name}.browser-*`, (route) => route.abort());

test('the address to share can be copied by hand, or by the button at the next click', async ({ page }) => {
  await keepFrom(page, 'share');
  await page.goto(ENTRY);
  await page.locator('[data-share-copy]').click();
  await notice(page).filter({ hasText: page.url() }).waitFor();
  await page.unrouteAll();
  await page.locator('[data-share-copy]').click();
  await page.locator('.share__status').waitFor();
});

test('a question is sent as the visitor left it, or not yet', async ({ page }) => {
  await keepFrom(page, 'ask-when-opened');
  await page.goto(ENTRY);
  const question = page.locator('[data-ask]');
  const mail = question.locator('[data-ask-mail]');
  await question.locator('summary').click();
  await notice(page).waitFor();
  await question.locator('textarea').fill('Beste Sam');
  await page.unrouteAll();
  await mail.evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()));
  await mail.click();
  await expect.poll(() => mail.getAttribute('href')).toContain('body=Beste%20Sam');
  await question.getByRole('button', { name: 'Kopieer de tekst' }).waitFor();
});

test('a reference gets its buttons when it is opened again', async ({ page }) => {
  await keepFrom(page, 'citation');
  await page.goto(ENTRY);
  const summary = page.getByText('Citeer deze interventie');
  await summary.click();
  await notice(page).waitFor();
  await page.unrouteAll();
  await summary.click();
  await summary.click();
  await page.locator('[data-citation]').getByRole('button', { name: 'Kopieer' }).waitFor();
});

test('the page of the shortlist offers to try again', async ({ page }) => {
  await page.goto(ENTRY);
  await page.evaluate(
    (list) => localStorage.setItem('selectie', list),
    serializeShortlist([{ slug: 'alkmaar-taalklas', note: '' }]),
  );
  await keepFrom(page, 'shortlist-page');
  await page.goto('selectie/');
  await page.getByText('We konden je selectie nu niet laden.').waitFor();
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Probeer het nog eens' }).click();
  await page.getByRole('heading', { name: '1 interventie' }).waitFor();
});
