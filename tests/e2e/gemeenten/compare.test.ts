import { describe, expect } from 'vitest';
import { test } from '../visit.ts';

const address = (...slugs: string[]) =>
  `gemeenten/vergelijk/?${slugs.map((slug) => `gemeente=${slug}`).join('&')}`;

describe('comparing', () => {
  test('puts municipalities side by side, as their address says', async ({ page }) => {
    await page.goto(address('breda', 'tilburg'));
    await page.getByRole('table').waitFor();
    expect(await page.locator('thead th').allTextContents()).toEqual(['Breda', 'Tilburg']);
    expect(await page.locator('[scope=rowgroup]').allTextContents()).toEqual([
      'Feiten',
      "Thema's",
      'Sectoren',
      'Factoren',
      'Interventies',
    ]);
    expect(await page.locator('[data-messages]').isVisible()).toBe(false);
    expect(await page.title()).toContain('Breda en Tilburg vergeleken');
  });

  test('goes on with a municipality that is added or taken away', async ({ page }) => {
    await page.goto(address('breda'));
    await page.getByLabel('Voeg een gemeente toe').fill('tilb');
    await page.getByRole('link', { name: 'Tilburg' }).click();
    await page.getByRole('table').waitFor();
    expect(new URL(page.url()).search).toBe('?gemeente=breda&gemeente=tilburg');
    await page.getByRole('link', { name: 'Breda weghalen' }).click();
    await page.getByText('Je koos alleen Tilburg.').waitFor();
  });
});

describe('an address that cannot be compared says what to do', () => {
  test.for([
    ['with none', 'gemeenten/vergelijk/', 'Kies twee tot vier gemeenten.'],
    ['with one', address('breda'), 'Je koos alleen Breda. Kies er hieronder nog minstens een bij.'],
    ['with one twice', address('breda', 'breda'), 'Je koos alleen Breda.'],
    ['with a slip of the pen', address('bredda', 'tilburg'), 'Bedoel je Breda?'],
    ['with code', address('%3Cimg%20src%3Dx%3E', 'tilburg'), 'Een gemeente ‘<img src=x>’ kennen we niet.'],
    ['with a key of every object', address('__proto__', 'constructor'), 'kennen we niet.'],
    ['with broken escapes', 'gemeenten/vergelijk/?gemeente=%E0%A4%A', 'kennen we niet.'],
  ] as const)('%s', async ([, path, sentence], { page }) => {
    await page.goto(path);
    await page.getByText(sentence).first().waitFor();
    expect(await page.getByRole('table').isVisible()).toBe(false);
    expect(await page.locator('main img').count()).toBe(0);
  });

  test('with ten: shows four and names the others', async ({ page }) => {
    const ten = ['breda', 'tilburg', 'utrecht', 'leiden', 'delft', 'gouda', 'ede', 'emmen', 'assen', 'goes'];
    await page.goto(address(...ten));
    await page.getByText('Niet getoond: Delft, Gouda, Ede, Emmen, Assen en Goes.').waitFor();
    expect(await page.locator('thead th').count()).toBe(4);
    expect(await page.getByLabel('Voeg een gemeente toe').isVisible()).toBe(false);
  });

  test('with a former municipality: follows it', async ({ page }) => {
    await page.goto(address('hellevoetsluis', 'breda'));
    await page.getByText('Hellevoetsluis hoort bij de gemeente Voorne aan Zee.').waitFor();
    expect(await page.locator('thead th').allTextContents()).toEqual(['Voorne aan Zee', 'Breda']);
  });

  test('when the data cannot be had', async ({ page }) => {
    await page.route('**/vergelijk.json', (route) => route.abort());
    await page.goto(address('breda', 'tilburg'));
    await page.getByText('De gegevens zijn nu niet bereikbaar.').waitFor();
  });
});
