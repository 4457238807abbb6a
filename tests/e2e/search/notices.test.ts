/** The notices of the explorer on how a query was read, and how that is undone. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { interventions } from '../content.ts';
import { test } from '../visit.ts';

const notices = (page: Page) => page.locator('[data-notices] li').allInnerTexts();
const offer = (page: Page, name: RegExp) => page.locator('[data-notices]').getByRole('link', { name });

describe('a misspelt word', () => {
  test('is corrected, and one can search for it all the same', async ({ page, explorer }) => {
    await explorer.open('?q=brugfuntionaris');
    expect((await notices(page))[0]).toMatch(
      /Resultaten voor brugfunctionaris\. Zoek toch op brugfuntionaris/,
    );
    const corrected = await explorer.found();
    expect(corrected[0]).toContain('brugfunctionaris');

    await offer(page, /Zoek toch op brugfuntionaris/).click();
    await explorer.answered();
    expect(await explorer.address()).toBe('?q=brugfuntionaris&zonder=correctie');
    expect((await notices(page)).join()).toContain('zoals je ze schreef');

    await page.goBack();
    await explorer.answered();
    expect(await explorer.found()).toEqual(corrected);
  });

  test('that was taken literally is so after a reload, until another question', async ({
    page,
    explorer,
  }) => {
    await explorer.open('?q=brugfuntionaris&zonder=correctie');
    await page.reload();
    await explorer.answered();
    expect(await offer(page, /Verbeter typefouten/).isVisible()).toBe(true);
    await explorer.type('huiswerkbegleiding');
    expect(await explorer.address()).toBe('?q=huiswerkbegleiding');
    expect((await notices(page))[0]).toContain('Resultaten voor huiswerkbegeleiding');
  });
});

test('other words that were searched are named, and can be left out', async ({ page, explorer }) => {
  await explorer.open('?q=zomerschool');
  const withOthers = await explorer.count();
  expect((await notices(page))[0]).toMatch(/Ook gezocht op lessen in de vakantie/);
  await offer(page, /zonder deze woorden/).click();
  await explorer.answered();
  expect(await explorer.address()).toBe('?q=zomerschool&zonder=synoniemen');
  expect(await explorer.count()).toBeLessThanOrEqual(withOthers);
  expect(await offer(page, /ook op andere woorden/).isVisible()).toBe(true);
});

describe('a place in the query', () => {
  test('is named, and can become a filter', async ({ page, explorer }) => {
    await explorer.open('?q=taal in Rotterdam');
    expect((await notices(page)).join()).toContain('Plaats herkend: Rotterdam.');
    await offer(page, /Toon alleen Rotterdam/).click();
    await explorer.answered();
    expect(await explorer.address()).toBe('?q=taal&gemeente=rotterdam');
    expect(await explorer.chosen()).toEqual(['gemeente=rotterdam']);
    const shown = await explorer.found();
    const inRotterdam = interventions.filter(({ municipalities }) => municipalities.includes('Rotterdam'));
    expect(shown).not.toEqual([]);
    expect(inRotterdam.map(({ slug }) => slug)).toEqual(expect.arrayContaining(shown));
  });

  test('without anything in the catalogue leads to its surroundings, and says so', async ({
    page,
    explorer,
  }) => {
    await explorer.open('?q=Aalten');
    expect((await notices(page)).join()).toMatch(/Uit Aalten staat nog niets in de catalogus/);
    expect(await explorer.count()).toBeGreaterThan(0);
  });

  test('can be read as an ordinary word', async ({ page, explorer }) => {
    await explorer.open('?q=taal in Rotterdam');
    await offer(page, /Zoek op het woord rotterdam/).click();
    await explorer.answered();
    expect(await explorer.address()).toBe('?q=taal+in+Rotterdam&zonder=plaats');
    expect((await notices(page)).join()).not.toContain('Plaats herkend');
  });
});

test('words that nothing speaks of are named', async ({ page, explorer }) => {
  await explorer.open('?q=voorlezen qxzvbw');
  expect((await notices(page)).join()).toContain('Niets gevonden over qxzvbw.');
  expect(await explorer.count()).toBeGreaterThan(0);
});

test('filters that do not exist are named as text, and no more than a few', async ({ page, explorer }) => {
  const markup = '<img src=x onerror="document.title=1">';
  await explorer.open(`?sector=onzin&thema=${encodeURIComponent(markup)}&sorteer=kleur&factor=a&factor=b`);
  const text = (await notices(page)).join(' ');
  expect(text).toContain('onzin');
  expect(text).toContain('<img src=x');
  expect(text).toContain('Deze volgorde bestaat niet: kleur.');
  expect(await page.locator('img[src=x]').count()).toBe(0);
  await explorer.toggle('sector', 'po');
  expect(await notices(page)).toEqual([]);
});

/** Keeps what the explorer's live region says from now on; gives the function that reads it. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const region = document.querySelector('[data-explorer] [role=status]')!;
    new MutationObserver(() => said.push(region.textContent)).observe(region, { childList: true });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

test('the results are announced when typing stops, not at every key', async ({ page, explorer }) => {
  await explorer.open();
  const said = await listen(page);
  await explorer.box.pressSequentially('voorlezen', { delay: 50 });
  await explorer.answered();
  const last = new RegExp(`^${await explorer.count()} interventies`);
  await expect.poll(async () => (await said()).at(-1)).toMatch(last);
  // On a busy machine a pause between two keys can be long enough to announce what is found so far.
  expect((await said()).length).toBeLessThan('voorlezen'.length);
});

test('results that are announced in the same words as those before are announced again', async ({
  page,
  explorer,
}) => {
  await explorer.open('?q=voorlezen');
  const sentence = await page.locator('[data-explorer] [role=status]').textContent();
  const said = await listen(page);
  await explorer.box.press('Enter');
  // The region is emptied between the two: what doesn't change is not read out.
  await expect.poll(said).toEqual(['', sentence]);
});

describe('for whom, when and with what proof', () => {
  test('is told, and can become a filter', async ({ page, explorer }) => {
    await explorer.open('?q=techniek na de laatste bel');
    expect((await notices(page)).join()).toContain('Hoger in de lijst staat wat past bij: Na schooltijd.');
    await offer(page, /Toon alleen deze/).click();
    await explorer.answered();
    expect(await explorer.address()).toBe('?q=techniek&wanneer=na-schooltijd');
  });

  test('can be read as ordinary words', async ({ page, explorer }) => {
    await explorer.open('?q=bewezen aanpak schooluitval');
    await offer(page, /niet extra mee/).click();
    await explorer.answered();
    expect(await explorer.address()).toBe('?q=bewezen+aanpak+schooluitval&zonder=situatie');
  });
});

test('a question on something else is not answered as if it were known', async ({ page, explorer }) => {
  await explorer.open('?q=pizza bezorgen');
  expect((await notices(page))[0]).toMatch(/^Niets past precies/);
  expect((await explorer.found()).length).toBeLessThanOrEqual(10);
  await offer(page, /^Thema: /).click();
  await explorer.answered();
  expect(await explorer.address()).toMatch(/^\?thema=/);
});
