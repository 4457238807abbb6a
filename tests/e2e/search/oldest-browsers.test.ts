/** The explorer in browsers without popovers and the built-ins of later years: Firefox 115 and Safari 16.4. */
import { expect } from 'vitest';
import { removeNewerBuiltIns } from '../../newer-built-ins.ts';
import { test } from '../visit.ts';

test('the explorer answers, suggests and gives its list', async ({ page, explorer }) => {
  await explorer.open('?q=zomerscholen in Breda&thema=taalbevordering');
  const results = await explorer.shown();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));

  // On the page's own thread, as nothing can be taken away in a worker.
  await page.addInitScript(() => void Reflect.deleteProperty(window, 'Worker'));
  await page.addInitScript(removeNewerBuiltIns);
  await page.reload();
  await explorer.answered();
  expect(await explorer.shown()).toEqual(results);
  await page.locator('[popovertarget=meenemen]').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('#meenemen [value=csv]').click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  await page.keyboard.press('Escape');
  await explorer.box.fill('');
  await explorer.box.pressSequentially('voorlezen');
  await page.locator('[role=option]').first().waitFor();
  expect(errors).toEqual([]);
});
