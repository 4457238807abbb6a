/** Ways to hand on a page. */
import { expect } from 'vitest';
import { test } from './visit.ts';

test('the first tap on e-mail waits for the message with the address in it', async ({ page }) => {
  const path = 'interventies/alkmaar-taalklas/';
  await page.route('**/share.browser*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.goto(path);
  // What would be opened, as no mail program is there to open it.
  await page.evaluate(() => {
    addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="mailto:"]');
      if (!link || event.defaultPrevented) return;
      event.preventDefault();
      document.body.dataset.opened = link.href;
    });
  });
  await page.getByRole('link', { name: /stuur per e-mail/i }).dispatchEvent('click');
  await page.locator('body[data-opened]').waitFor();
  const opened = await page.evaluate(() => document.body.dataset.opened ?? '');
  expect(decodeURIComponent(opened)).toContain(`\r\n${page.url()}`);
});
