/** Boxes that are typed in: the same whatever the keyboard. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../visit.ts';

/** Time (ms) between letters, and after which a visitor has stopped typing. */
const LETTER = 60;
const STOPPED = 1500;

/** A way to put a text in the box that has the focus. */
type Keyboard = (page: Page, text: string) => Promise<void>;

const keys: Keyboard = async (page, text) => {
  for (const letter of text) {
    await page.keyboard.type(letter);
    await pass(page, LETTER);
  }
};

/** As a keyboard on screen does: each word is composed, every event brings the whole of it, and a space ends it. */
const composing: Keyboard = async (page, text) => {
  const words = text.split(' ');
  for (const [at, word] of words.entries()) {
    const starts = Array.from(word, (_, last) => word.slice(0, last + 1));
    await compose(page, starts);
    if (at === words.length - 1) return;
    const browser = await page.context().newCDPSession(page);
    await browser.send('Input.insertText', { text: word });
    await keys(page, ' ');
  }
};

/** As dictation does: some letters at once. */
const byVoice: Keyboard = async (page, text) => {
  for (const part of text.match(/.{1,4}/g) ?? []) {
    await page.keyboard.insertText(part);
    await pass(page, LETTER);
  }
};

/** Composes a word, that goes through these forms. */
async function compose(page: Page, forms: readonly string[]): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  for (const text of forms) {
    const { length } = text;
    await browser.send('Input.imeSetComposition', { text, selectionStart: length, selectionEnd: length });
    await pass(page, LETTER);
  }
}

/** What a page tells from now on. */
interface Seen {
  /** What a screen reader tells. */
  said: string[];
  /** Notes on how the question was read. */
  notes: string[];
  /** Whether the list was ever empty. */
  wasEmpty: boolean;
}

/** Keeps what the page tells. From here on its time passes only as the test says, so that a busy machine types no slower. */
async function watch(page: Page): Promise<() => Promise<Seen>> {
  await page.clock.install();
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + STOPPED);
  await page.evaluate(() => {
    const seen: Seen = { said: [], notes: [], wasEmpty: false };
    Object.assign(window, { seen });
    const region = document.querySelector('main [role=status]')!;
    new MutationObserver(() => seen.said.push(region.textContent)).observe(region, { childList: true });
    const notices = document.querySelector('[data-notices]');
    const results = document.querySelector('[data-results]');
    if (!notices || !results) return;
    new MutationObserver(() => notices.textContent && seen.notes.push(notices.textContent)).observe(notices, {
      childList: true,
    });
    new MutationObserver(() => (seen.wasEmpty ||= results.childElementCount === 0)).observe(results, {
      childList: true,
    });
  });
  return async () => {
    await pass(page, STOPPED);
    await pass(page, STOPPED);
    return page.evaluate(() => (window as unknown as { seen: Seen }).seen);
  };
}

/** Lets time (ms) pass, once the page has its answer; by itself where `watch` does not hold it. */
async function pass(page: Page, time: number): Promise<void> {
  await page.locator('[data-results][aria-busy=true]').waitFor({ state: 'detached' });
  if (await page.evaluate(() => 'seen' in window)) await page.clock.runFor(time);
}

describe.each([
  ['letter by letter', keys, ['taalklassen', 'taal voor ouders', 'zomerscholen']],
  ['with a keyboard that composes words', composing, ['taalklassen', 'taal voor ouders']],
  ['by voice', byVoice, ['taal voor ouders']],
] as const)('the explorer, typed in %s', (_, type, questions) => {
  test.for(questions)('%s', async (question, { page, explorer }) => {
    await explorer.open(`?q=${encodeURIComponent(question)}`);
    const count = await explorer.count();
    const [first] = await explorer.shown();
    await explorer.open();
    const seen = await watch(page);
    await explorer.box.focus();
    await type(page, question);

    const { said, notes, wasEmpty } = await seen();
    expect(await explorer.box.inputValue()).toBe(question);
    expect(wasEmpty).toBe(false);
    expect(notes.filter((note) => note.includes('Zoek toch op'))).toEqual([]);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(new RegExp(`^${count} interventie`));
    expect((await explorer.shown())[0]).toBe(first);
    expect(await explorer.address()).toBe(`?q=${question.replaceAll(' ', '+')}`);
  });
});

test('letters taken back from a word that is composed are typing too', async ({ page, explorer }) => {
  await explorer.open();
  const seen = await watch(page);
  await explorer.box.focus();
  await compose(page, ['taalklassen', 'taalklass', 'taalklas', 'taalkla', 'taalk']);
  const { said, wasEmpty, notes } = await seen();
  expect(said).toHaveLength(1);
  expect(wasEmpty).toBe(false);
  expect(notes.filter((note) => note.includes('Zoek toch op'))).toEqual([]);
});

test('a word that the keyboard corrects is announced after the pause, with what follows', async ({
  page,
  explorer,
}) => {
  await explorer.open();
  const seen = await watch(page);
  await explorer.box.focus();
  await keys(page, 'voorlesen');
  await explorer.box.evaluate((box: HTMLInputElement) => {
    box.value = 'voorlezen';
    box.dispatchEvent(
      new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: 'voorlezen' }),
    );
  });
  await keys(page, ' thuis');
  expect((await seen()).said).toHaveLength(1);
});

describe('what comes at once is answered as it stands', () => {
  test('a text that is pasted', async ({ page, explorer }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await explorer.open();
    await page.evaluate(() => navigator.clipboard.writeText('brugfuntionaris'));
    await explorer.box.press('ControlOrMeta+v');
    await page.getByRole('link', { name: 'Zoek toch op brugfuntionaris' }).waitFor();
    await expect
      .poll(() => page.locator('[data-explorer] [role=status]').textContent())
      .toContain('Resultaten voor brugfunctionaris');
  });

  test('a box that is cleared', async ({ explorer }) => {
    await explorer.open('?q=voorlezen');
    const count = await explorer.count();
    await explorer.box.evaluate((box: HTMLInputElement) => {
      box.value = '';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await explorer.answered();
    expect(await explorer.count()).toBeGreaterThan(count);
  });
});

describe('suggestions', () => {
  test('come for a word that is composed, and can be chosen before it is ended', async ({
    page,
    explorer,
  }) => {
    await page.goto('over/');
    const box = page.locator('header form[role=search] input');
    await box.focus();
    await composing(page, 'brugfunct');
    const list = page.getByRole('listbox', { name: 'Suggesties' });
    const option = list.getByRole('option', { name: 'brugfunctionaris', exact: true });
    await option.click();
    await page.waitForURL(/\/interventies\/\?q=/);
    await explorer.answered();
    expect(await explorer.box.inputValue()).toBe('brugfunctionaris');
  });

  test('stay where they are while keys go to an input method', async ({ page }) => {
    await page.goto('over/');
    const box = page.locator('header form[role=search] input');
    await box.focus();
    await composing(page, 'rotterdam');
    await page.getByRole('listbox', { name: 'Suggesties' }).waitFor();
    for (const key of ['ArrowDown', 'Enter', 'Escape']) await pressForInputMethod(page, key);
    expect(await box.getAttribute('aria-activedescendant')).toBeNull();
    expect(await box.getAttribute('aria-expanded')).toBe('true');
  });
});

/** Presses a key that goes to an input method. */
async function pressForInputMethod(page: Page, key: string): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  for (const type of ['rawKeyDown', 'keyUp'] as const)
    await browser.send('Input.dispatchKeyEvent', { type, key, windowsVirtualKeyCode: 229 });
}

test('a choice of a facet is found by a name that is composed, and taken with Enter', async ({
  page,
  explorer,
}) => {
  await explorer.open();
  const facet = page.locator('details', { has: page.locator('fieldset[data-facet=gemeente]') });
  await facet.locator('summary').click();
  const finder = facet.getByRole('textbox');
  await finder.focus();
  await composing(page, 'groningen');
  expect(await facet.locator('label:visible').count()).toBeLessThan(5);
  await pressForInputMethod(page, 'Enter');
  expect(await explorer.chosen()).toEqual([]);
  await page.keyboard.press('Enter');
  await explorer.answered();
  expect(await explorer.chosen()).toEqual(['gemeente=groningen']);
});

describe.each([
  ['letter by letter', keys],
  ['with a keyboard that composes words', composing],
] as const)('the box to find a municipality, typed in %s', (_, type) => {
  test('tells once what it found, after the pause', async ({ page }) => {
    await page.goto('gemeenten/vergelijk/');
    const box = page.getByLabel('Voeg een gemeente toe');
    await box.waitFor();
    const seen = await watch(page);
    await box.focus();
    await type(page, 'tilb');
    await expect.poll(() => page.locator('[data-matches] a').allTextContents()).toEqual(['Tilburg']);
    expect((await seen()).said).toEqual(['1 gemeente']);
  });
});
