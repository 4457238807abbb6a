import { describe, expect } from 'vitest';
import { test } from '../visit.ts';

describe('asking an organisation without a known e-mail address', () => {
  test.override({ contextOptions: { permissions: ['clipboard-read', 'clipboard-write'] } });

  test('copies the text as the visitor left it, and opens the website', async ({ page }) => {
    // The new tab is no part of this page: what it would open is kept instead.
    await page.addInitScript('window.open = (address) => { window.openedAddress = address; return null; }');
    await page.goto('gemeenten/breda/');
    await page.getByText('Stel een vraag').click();
    const text = page.getByLabel('Je bericht.');
    expect(await text.inputValue()).toContain('gemeente Breda');
    await text.fill('Mijn eigen vraag');
    await page.getByRole('button', { name: 'Kopieer en open de website' }).click();
    await page.getByText('De tekst is gekopieerd.').waitFor();
    expect(await page.evaluate('openedAddress')).toBe('https://www.breda.nl/e-mailformulier');
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe('Mijn eigen vraag');
  });

  test('selects the text when copying is not allowed', async ({ page }) => {
    await page.addInitScript('Object.defineProperty(navigator, "clipboard", { value: undefined })');
    await page.goto('gemeenten/breda/');
    await page.getByText('Stel een vraag').click();
    await page.getByRole('button', { name: 'Kopieer de tekst' }).click();
    await page.getByText('De tekst is geselecteerd').waitFor();
    expect(await page.evaluate('getSelection().toString()')).toContain('Beste collega');
  });
});

describe('asking an organisation with an e-mail address', () => {
  test('opens the mail program with the text as the visitor left it', async ({ page }) => {
    await page.goto('stijl/');
    await page.getByText('Stel een vraag').click();
    const mail = page.getByRole('link', { name: 'Open in je mailprogramma' });
    expect(await mail.getAttribute('href')).toContain('mailto:info@voorbeeld.nl?subject=Vraag%20over');
    await page.getByLabel('Je bericht.').fill('Één & twee\n100%');
    await mail.evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()));
    await mail.click();
    const body = /body=(.*)$/.exec((await mail.getAttribute('href')) ?? '')?.[1] ?? '';
    expect(decodeURIComponent(body)).toBe('Één & twee\r\n100%');
  });
});

describe('the contact for an address book', () => {
  test.for([
    ['interventies/achtkarspelen-bouwen-aan-ambitie/', 'Kennislab NOF'],
    ['gemeenten/breda/', 'Gemeente Breda'],
  ] as const)('of /%s is a file to download', async ([path, organisation], { page }) => {
    await page.goto(path);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: `Zet in je adresboek (${organisation})` }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.vcf$/);
    const text = await page.evaluate<string>(
      `fetch(${JSON.stringify(download.url())}).then((answer) => answer.text())`,
    );
    expect(text).toContain(`FN:${organisation}\r\n`);
  });
});

test('a municipality without interventions can be asked too', async ({ page }) => {
  await page.goto('gemeenten/urk/');
  const contact = page.locator('[data-contact]');
  expect(await contact.getByRole('link', { name: 'gemeente@urk.nl' }).getAttribute('href')).toBe(
    'mailto:gemeente@urk.nl',
  );
  expect(await contact.locator('a[href^="tel:"]').count()).toBe(1);
});

describe('an intervention of an organisation without an e-mail address', () => {
  test('says so, and sends the question to the municipality', async ({ page }) => {
    await page.goto('interventies/gouda-goudse-weekendschool/');
    const contact = page.locator('[data-contact]');
    expect(await contact.textContent()).toContain('geen e-mailadres of telefoonnummer bekend');
    expect(await contact.getByRole('link', { name: 'gemeente Gouda' }).first().isVisible()).toBe(true);
    await page.getByText('Stel een vraag').click();
    await page.getByText('Je mailprogramma stuurt het naar de gemeente Gouda').waitFor();
    const mail = page.getByRole('link', { name: 'Open in je mailprogramma' });
    expect(await mail.getAttribute('href')).toMatch(/^mailto:gemeente@gouda\.nl\?/);
    expect(await page.getByLabel('Je bericht.').inputValue()).toContain('door naar Goudse Weekendschool.');
  });
});
