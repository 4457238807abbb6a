/** The explorer of a small site, opened with an address that nobody would make by using it. */
import { describe, expect, inject } from 'vitest';
import { contentIn } from './content.ts';
import { test as visit } from './visit.ts';

const { address, content } = inject('siteUnderBase');
const { interventions } = contentIn(content);
const test = visit.extend('contextOptions', { baseURL: address });

const MARKUP = '<img src=x onerror="document.title=\'geraakt\'"><script>document.title="geraakt"</script>';

describe('values that do not exist', () => {
  test('are dropped from the address, and the others stay', async ({ explorer }) => {
    await explorer.open(
      '?thema=bestaat-niet&thema=loopbaanleren&sector=basisschool&sorteer=onzin&kleur=rood',
    );
    expect(await explorer.address()).toBe('?thema=loopbaanleren');
    expect(await explorer.chosen()).toEqual(['thema=loopbaanleren']);
    const expected = interventions.filter(({ themes }) => themes.includes('loopbaanleren'));
    expect(await explorer.count()).toBe(expected.length);
  });

  test('leave every entry when there is nothing else', async ({ explorer }) => {
    await explorer.open('?sector=onzin&niveau=&gemeente=__proto__&factor=constructor&sorteer=toString');
    expect(await explorer.address()).toBe('');
    expect(await explorer.count()).toBe(interventions.length);
  });

  test('a value that is given twice counts once', async ({ explorer }) => {
    await explorer.open('?sector=vve&sector=vve');
    expect(await explorer.address()).toBe('?sector=vve');
  });
});

describe('questions that are no questions', () => {
  test.for([
    ['markup', encodeURIComponent(MARKUP)],
    ['an attribute that breaks out', encodeURIComponent('" autofocus onfocus="document.title=\'geraakt\'')],
    ['ten thousand letters', 'a'.repeat(10_000)],
    ['a thousand words', Array.from({ length: 1000 }, (_, index) => `woord${index}`).join('+')],
    ['emoji', encodeURIComponent('👩🏽‍🏫 🎓')],
    ['half an emoji', '%F0%9F%91'],
    ['text from right to left', encodeURIComponent('مدرسة \u202Elezen\u202C')],
    ['what cannot be decoded', '%E0%A4%A'],
    ['a null character', '%00lezen'],
    ['signs only', encodeURIComponent('!@#$%^&*()[]{}\\|;:\'",.<>/?`~+-=_')],
    ['quotation marks that do not end', encodeURIComponent('"voorlezen met')],
    ['white space only', '%20%09%0A%20'],
    ['a word that every object knows', 'constructor'],
    ['a form of such a word', 'constructors+toString+valueOf+hasOwnProperty'],
    ['the key of prototypes', '__proto__'],
  ] as const)('%s get an answer, and no markup of their own', async ([, query], { page, explorer }) => {
    await explorer.open(`?q=${query}`);
    expect(await explorer.count()).toBe((await explorer.found()).length);
    // What was asked stands in it, and in no other form.
    expect(await page.title()).toMatch(/Interventies · Interventiebank$/);
    expect(await page.locator('img[src=x], [onfocus], [onerror]').count()).toBe(0);
    expect(await page.getByText(/zoeken lukt nu niet/i).isVisible()).toBe(false);

    await explorer.type('voorlezen');
    expect(await explorer.count()).toBeGreaterThan(0);
  });

  test('a question of ten thousand letters is kept short in the box and in the address', async ({
    explorer,
  }) => {
    await explorer.open(`?q=${'a'.repeat(10_000)}`);
    expect((await explorer.box.inputValue()).length).toBeLessThanOrEqual(2_000);
    expect((await explorer.address()).length).toBeLessThanOrEqual('?q='.length + 2_000);
  });
});
