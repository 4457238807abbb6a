/** What the explorer tells about how a question was read, and how that is undone. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { interventions } from '../content.ts';
import { test } from '../visit.ts';

const notes = (page: Page) => page.locator('[data-told] li').allInnerTexts();
const offer = (page: Page, name: RegExp) => page.locator('[data-told]').getByRole('link', { name });

describe('a misspelt word', () => {
  test('is corrected, and one can search for it all the same', async ({ page, explorer }) => {
    await explorer.open('?q=brugfuntionaris');
    expect((await notes(page))[0]).toMatch(/Resultaten voor brugfunctionaris\. Zoek toch op brugfuntionaris/);
    const corrected = await explorer.found();
    expect(corrected[0]).toContain('brugfunctionaris');

    await offer(page, /Zoek toch op brugfuntionaris/).click();
    await explorer.answered();
    expect(await explorer.address()).toBe('?q=brugfuntionaris&zonder=correctie');
    expect(await notes(page)).toEqual([expect.stringContaining('letterlijk')]);

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
    expect((await notes(page))[0]).toContain('Resultaten voor huiswerkbegeleiding');
  });
});

test('other words that were searched are named, and can be left out', async ({ page, explorer }) => {
  await explorer.open('?q=zomerschool');
  const withOthers = await explorer.count();
  expect((await notes(page))[0]).toMatch(/Ook gezocht op .*zomerklas/);
  await offer(page, /zonder deze woorden/).click();
  await explorer.answered();
  expect(await explorer.address()).toBe('?q=zomerschool&zonder=synoniemen');
  expect(await explorer.count()).toBeLessThanOrEqual(withOthers);
  expect(await offer(page, /ook op andere woorden/).isVisible()).toBe(true);
});

describe('a place in the question', () => {
  test('is told, and can become a filter', async ({ page, explorer }) => {
    await explorer.open('?q=taal in Rotterdam');
    expect((await notes(page)).join()).toContain('Plaats herkend: Rotterdam.');
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
    expect((await notes(page)).join()).toMatch(/Uit Aalten staat nog niets in de catalogus/);
    expect(await explorer.count()).toBeGreaterThan(0);
  });

  test('can be read as an ordinary word', async ({ page, explorer }) => {
    await explorer.open('?q=taal in Rotterdam');
    await offer(page, /Zoek op het woord rotterdam/).click();
    await explorer.answered();
    expect(await explorer.address()).toBe('?q=taal+in+Rotterdam&zonder=plaats');
    expect((await notes(page)).join()).not.toContain('Plaats herkend');
  });
});

test('words that nothing speaks of are named', async ({ page, explorer }) => {
  await explorer.open('?q=voorlezen qxzvbw');
  expect((await notes(page)).join()).toContain('Niets gevonden over qxzvbw.');
  expect(await explorer.count()).toBeGreaterThan(0);
});

test('filters that do not exist are named as text, and no more than a few', async ({ page, explorer }) => {
  const markup = '<img src=x onerror="document.title=1">';
  await explorer.open(`?sector=onzin&thema=${encodeURIComponent(markup)}&sorteer=kleur&factor=a&factor=b`);
  const told = (await notes(page)).join(' ');
  expect(told).toContain('onzin');
  expect(told).toContain('<img src=x');
  expect(told).toContain('Deze volgorde bestaat niet: kleur.');
  expect(await page.locator('img[src=x]').count()).toBe(0);
  await explorer.toggle('sector', 'po');
  expect(await notes(page)).toEqual([]);
});

test('the answer is announced once typing stops, not at every key', async ({ page, explorer }) => {
  await explorer.open();
  await page.waitForTimeout(1000);
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const region = document.querySelector('[data-explorer] [role=status]')!;
    new MutationObserver(() => said.push(region.textContent)).observe(region, { childList: true });
  });
  await explorer.box.pressSequentially('voorlezen', { delay: 50 });
  await page.waitForTimeout(1500);
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(new RegExp(`^${await explorer.count()} interventies`));
});
