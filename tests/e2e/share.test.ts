/** Ways to hand on a page. */
import { describe, expect } from 'vitest';
import { test } from './visit.ts';

test.for([
  ['an entry', 'interventies/alkmaar-taalklas/'],
  ['an article', 'kennisbank/brugfunctionaris/'],
  ['what the guide found', 'keuzehulp/?stap=uitkomst&sector=mbo'],
])(
  'of %s the first tap on e-mail waits for the message with the address in it',
  async ([, path], { page }) => {
    await page.route('**/share.browser*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.goto(path!);
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
  },
);

describe('where a page has no clipboard', () => {
  const NO_CLIPBOARD = 'Object.defineProperty(navigator, "clipboard", { value: undefined })';

  test('the address to copy by hand is shown', async ({ page }) => {
    await page.addInitScript(NO_CLIPBOARD);
    await page.goto('interventies/alkmaar-taalklas/');
    await page.locator('[data-share-copy]').first().click();
    await page.getByText(`Kopieer zelf: ${page.url()}`).waitFor();
  });

  test('a reference asks to be copied by hand', async ({ page }) => {
    await page.addInitScript(NO_CLIPBOARD);
    await page.goto('interventies/alkmaar-taalklas/');
    await page.getByText('Citeer deze interventie').click();
    await page.locator('[data-citation]').getByRole('button', { name: 'Kopieer' }).click();
    await page.getByText('Selecteer de tekst en kopieer die zelf.').waitFor();
  });

  test('the code to embed is selected', async ({ page }) => {
    await page.addInitScript(NO_CLIPBOARD);
    await page.goto('embed/');
    await page.getByRole('button', { name: 'Kopieer' }).click();
    await page.getByText('De code is geselecteerd').waitFor();
  });
});
