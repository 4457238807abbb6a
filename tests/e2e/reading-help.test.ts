/** Help with reading: a term explained on the page of an entry and found in the glossary, the text read aloud. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './visit.ts';

/** Puts a voice in the browser that says nothing and is done at once. */
function fakeVoice(): void {
  const said: string[] = [];
  Object.assign(window, {
    said,
    SpeechSynthesisUtterance: class extends EventTarget {
      text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    },
  });
  Object.defineProperty(window, 'speechSynthesis', {
    value: Object.assign(new EventTarget(), {
      getVoices: () => [{ lang: 'nl-NL' }],
      speak: (utterance: EventTarget & { text: string }) => {
        said.push(utterance.text);
        setTimeout(() => utterance.dispatchEvent(new Event('end')));
      },
      cancel: () => undefined,
    }),
  });
}

test('a term is explained on a tap and leads on at the next, and the text is read aloud where there is a voice', async ({
  page,
}) => {
  await page.addInitScript(fakeVoice);
  await page.goto('interventies/groningen-brugfunctionaris/');
  const term = page.locator('.term').first();
  const explanation = page.locator(`[id="${await term.getAttribute('aria-describedby')}"]`);
  await term.click();
  expect(await explanation.isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await explanation.isVisible()).toBe(false);
  await term.press('Enter');
  await page.waitForURL('**/begrippen/#*');
  await page.goBack();
  await term.click();
  await term.click();
  await page.waitForURL('**/begrippen/#*');
  await page.goBack();

  const play = page.getByRole('button', { name: 'Lees voor' });
  await play.click();
  // The voice's script comes after the first press.
  await expect.poll(() => page.evaluate<number>('said.length')).toBeGreaterThan(0);
  // What was begun is read to its end, and the button offers to begin anew.
  await page.getByRole('button', { name: 'Stop' }).waitFor({ state: 'hidden' });
  await play.waitFor();
  const said = await page.evaluate<string[]>('said');
  expect(said[0]).toBe(await page.getByRole('heading', { level: 1 }).innerText());
  expect(said).toContain('Aanpak');
  expect(said.join(' ')).not.toContain('Zet in je adresboek');
});

test('there is no button to read aloud without a Dutch voice', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'speechSynthesis', {
      value: Object.assign(new EventTarget(), { getVoices: () => [{ lang: 'en-GB' }] }),
    });
  });
  await page.goto('interventies/groningen-brugfunctionaris/');
  expect(await page.getByText('Lees in', { exact: false }).first().isVisible()).toBe(true);
  expect(await page.locator('[data-play]').isVisible()).toBe(false);
});

test('a term of the glossary is found by a part of one of its names, and its links still lead to the others', async ({
  page,
}) => {
  await page.goto('begrippen/');
  const shown = page.locator('[data-filtered]:visible');
  const all = await shown.count();
  const box = page.getByLabel('Zoek een begrip');
  await box.pressSequentially('voortijdig schoolverl');
  await page
    .getByRole('status')
    .getByText(/^1 begrip$/)
    .waitFor();
  expect(await shown.locator('h3').allTextContents()).toEqual([
    expect.stringMatching(/voortijdig schoolverlaten/),
  ]);
  await shown.getByRole('link', { name: 'startkwalificatie' }).click();
  await page.waitForURL('**/begrippen/#startkwalificatie');
  await expect.poll(() => shown.count()).toBe(all);
  expect(await page.locator(':target').isVisible()).toBe(true);
  // The same once more, when the address has it already.
  await box.fill('voortijdig schoolverl');
  await page
    .getByRole('status')
    .getByText(/^1 begrip$/)
    .waitFor();
  await shown.getByRole('link', { name: 'startkwalificatie' }).click();
  await expect.poll(() => shown.count()).toBe(all);
  await box.fill('bestaat-niet');
  await page.getByRole('status').getByText('Geen begrip gevonden.').waitFor();
  expect(await shown.count()).toBe(0);
});

const termsShown = (page: Page) => page.locator('[data-filtered]:visible');

test.for([
  ['another term', '[href^="/begrippen/#"]', '**/begrippen/#*'],
  ['an entry', '[href^="/interventies/"]:not([href*="?"])', '**/interventies/*/'],
] as const)(
  'who comes back to the terms that were found from %s finds them as they were left',
  async ([, link, address], { page }) => {
    await page.goto('begrippen/');
    const box = page.getByLabel('Zoek een begrip');
    await box.fill('brug');
    const shown = termsShown(page);
    const found = await shown.locator('h3').allTextContents();
    expect(found.length).toBeGreaterThan(3);
    const followed = shown.locator(`a${link}`).last();
    const href = await followed.getAttribute('href');
    await followed.click();
    await page.waitForURL(address);

    const isAsItWasLeft = async () => {
      await expect.poll(() => box.inputValue()).toBe('brug');
      await expect.poll(() => shown.locator('h3').allTextContents()).toEqual(found);
      const last = shown.locator(`a[href="${href}"]`).last();
      const isInSight = () =>
        last.evaluate((each) => {
          const { top, bottom } = each.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        });
      await expect.poll(isInSight).toBe(true);
    };
    await page.goBack();
    await isAsItWasLeft();
    await page.reload();
    await isAsItWasLeft();
  },
);

test('a word that no term has leads to the nearest in spelling, and to all', async ({ page }) => {
  await page.goto('begrippen/');
  const all = await termsShown(page).count();
  const letters = page.getByRole('list', { name: 'Letters' }).getByRole('link');
  const allLetters = await letters.count();
  const box = page.getByLabel('Zoek een begrip');
  const toAll = page.getByRole('button', { name: 'Toon alle begrippen' });
  expect(await toAll.isVisible()).toBe(false);

  await box.fill('startkwalifikatie');
  await page.getByRole('status').getByText('Geen begrip gevonden. Bedoel je startkwalificatie?').waitFor();
  await page.getByRole('button', { name: 'startkwalificatie' }).click();
  await page.getByRole('heading', { name: 'startkwalificatie' }).waitFor();
  expect(await box.inputValue()).toBe('startkwalificatie');
  expect(await toAll.isVisible()).toBe(false);
  expect(await letters.allTextContents()).toEqual([expect.stringContaining('S')]);

  await box.fill('zzzz');
  await page
    .getByRole('status')
    .getByText(/^Geen begrip gevonden.$/)
    .waitFor();
  expect(await letters.count()).toBe(0);
  await toAll.click();
  expect(await termsShown(page).count()).toBe(all);
  expect(await letters.count()).toBe(allLetters);
  expect(await box.inputValue()).toBe('');
});
