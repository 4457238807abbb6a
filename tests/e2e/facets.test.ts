/** Choosing on each facet. */
import { describe, expect } from 'vitest';
import { FACETS, type Facet } from '../../src/catalogue/facets.ts';
import { standingOf } from '../../src/catalogue/status.ts';
import { today } from '../../src/history/git.ts';
import {
  audienceOf,
  factors,
  interventions,
  municipalities,
  municipalityPath,
  type InterventionFile,
} from './content.ts';
import { test } from './visit.ts';

const provinces = new Map(municipalities.map(({ name, province }) => [name, province]));
const levels = new Map(factors.map(({ slug, level }) => [slug, level]));

/** What an entry can be chosen by, read from its file. */
const valuesOf: Record<Facet, (entry: InterventionFile) => string[]> = {
  thema: (entry) => entry.themes,
  sector: (entry) => entry.sectors.map((code) => code.toLowerCase()),
  gemeente: (entry) => entry.municipalities.map((name) => municipalityPath(name).split('/')[2] ?? ''),
  provincie: (entry) =>
    entry.municipalities.map((name) => provinces.get(name)?.toLowerCase().replace('â', 'a') ?? ''),
  voor: audienceOf,
  vorm: ({ practice }) => practice?.form ?? [],
  wanneer: ({ practice }) => practice?.moment ?? [],
  door: ({ practice }) => practice?.deliveredBy ?? [],
  effect: ({ evidence }) => (evidence ? [evidence.level.replace(' ', '-')] : []),
  status: ({ status = 'onbekend', period, lastChecked }) => [
    standingOf({ status, period, lastChecked }, today()).status,
  ],
  factor: (entry) => entry.factors,
  niveau: (entry) => entry.factors.map((factor) => levels.get(factor) ?? ''),
};

/** The slugs of the entries that have one of the values, in the order of the alphabet. */
function entriesWith(facet: Facet, ...values: string[]): string[] {
  return interventions
    .filter((entry) => valuesOf[facet](entry).some((value) => values.includes(value)))
    .map(({ slug }) => slug)
    .sort();
}

const both = (one: string[], other: string[]) => one.filter((slug) => other.includes(slug));

describe('choosing', () => {
  test.for([
    ['thema', 'taalbevordering'],
    ['sector', 'mbo'],
    ['gemeente', 'rotterdam'],
    ['provincie', 'fryslan'],
    ['factor', 'motivatie'],
    ['niveau', 'familie'],
    ['voor', 'ouders'],
    ['vorm', 'een-op-een'],
    ['wanneer', 'vakantie'],
    ['door', 'studenten'],
    ['effect', 'effect-gemeten'],
    ['status', 'gestopt'],
  ] as const)('%s %s leaves exactly the entries that have it', async ([facet, value], { explorer }) => {
    await explorer.open();
    await explorer.toggle(facet, value);
    expect(await explorer.address()).toBe(`?${facet}=${value}`);
    expect((await explorer.found()).sort()).toEqual(entriesWith(facet, value));
  });

  test('a second value of the same facet widens the list', async ({ explorer }) => {
    await explorer.open('?thema=taalbevordering');
    await explorer.toggle('thema', 'loopbaanleren');
    expect((await explorer.found()).sort()).toEqual(entriesWith('thema', 'taalbevordering', 'loopbaanleren'));
  });

  test('a value of another facet narrows the list', async ({ explorer }) => {
    await explorer.open('?thema=taalbevordering');
    await explorer.toggle('sector', 'vo');
    const expected = both(entriesWith('thema', 'taalbevordering'), entriesWith('sector', 'vo'));
    expect((await explorer.found()).sort()).toEqual(expected);
  });

  test('a choice narrows the answer to a question, in the same order', async ({ explorer }) => {
    await explorer.open('?q=ouders');
    const answer = await explorer.found();
    await explorer.toggle('sector', 'vve');
    const narrowed = await explorer.found();
    expect(narrowed).not.toEqual([]);
    expect(narrowed).toEqual(both(answer, entriesWith('sector', 'vve')));
  });

  test('choices that leave nothing say which to leave out, and how many there are then', async ({
    page,
    explorer,
  }) => {
    await explorer.open('?sector=hbo&voor=peuters');
    expect(await explorer.count()).toBe(0);
    const looser = page.locator('[data-notices]').getByRole('link', { name: /^Zonder Hbo: \d+$/i });
    const promised = Number(/\d+/.exec(await looser.innerText())![0]);
    await looser.click();
    await explorer.answered();
    expect(await explorer.address()).toBe('?voor=peuters');
    expect(await explorer.count()).toBe(promised);
    expect(promised).toBeGreaterThan(0);
  });

  test('taking a choice back gives the list as it was', async ({ explorer }) => {
    await explorer.open();
    const before = await explorer.shown();
    await explorer.toggle('thema', 'loopbaanleren');
    expect(await explorer.shown()).not.toEqual(before);
    await explorer.toggle('thema', 'loopbaanleren');
    expect(await explorer.shown()).toEqual(before);
    expect(await explorer.count()).toBe(interventions.length);
    expect(await explorer.address()).toBe('');
  });

  test('every choice is named above the list, where it can be taken back', async ({ page, explorer }) => {
    await explorer.open('?thema=loopbaanleren&sector=vo');
    expect(await explorer.removal('Loopbaanleren').isVisible()).toBe(true);
    await explorer.removal('Loopbaanleren').click();
    await explorer.answered();
    expect(await explorer.chosen()).toEqual(['sector=vo']);
    expect(await explorer.count()).toBe(entriesWith('sector', 'vo').length);
    expect(await explorer.removal('Loopbaanleren').count()).toBe(0);
    expect(await page.locator('button:focus').innerText()).toMatch(/middelbare school/i);
  });

  test('a choice can be made with the keyboard', async ({ page, explorer }) => {
    await explorer.open();
    await explorer.choice('sector', 'po').focus();
    await page.keyboard.press('Space');
    await explorer.answered();
    expect(await explorer.chosen()).toEqual(['sector=po']);
    expect(await explorer.count()).toBe(entriesWith('sector', 'po').length);
  });
});

describe('the number behind a choice', () => {
  test('is there for everything that an entry has', async ({ explorer }) => {
    await explorer.open();
    for (const facet of FACETS) {
      const used = new Set(interventions.flatMap(valuesOf[facet]));
      const expected = [...used].map((value) => [value, entriesWith(facet, value).length] as const);
      expect(await explorer.promised(facet), facet).toEqual(new Map(expected));
    }
  });

  test.for(['', '?q=ouders&sector=po&thema=ouderbetrokkenheid'])(
    'is the number of hits that choosing it gives, from explorer %s',
    async (search, { explorer }) => {
      await explorer.open(search);
      const free = FACETS.filter((facet) => !search.includes(`${facet}=`));
      for (const facet of free) {
        const [value, promised] = [...(await explorer.promised(facet))].at(-1)!;
        await explorer.toggle(facet, value);
        expect(await explorer.count(), `${facet}=${value}`).toBe(promised);
        await explorer.toggle(facet, value);
      }
    },
  );

  test('counts, beside a choice on the same facet, the entries that the other value has', async ({
    explorer,
  }) => {
    await explorer.open('?thema=taalbevordering&sector=po');
    const promised = (await explorer.promised('thema')).get('loopbaanleren');
    expect(promised).toBe(both(entriesWith('thema', 'loopbaanleren'), entriesWith('sector', 'po')).length);
    await explorer.toggle('thema', 'loopbaanleren');
    await explorer.toggle('thema', 'taalbevordering');
    expect(await explorer.count()).toBe(promised);
  });
});

describe('looking for a choice in a long list', () => {
  test('the beginning of its name, or of another name of it, narrows the list; what is chosen stays', async ({
    page,
    explorer,
  }) => {
    await explorer.open('?gemeente=breda');
    const finder = page.getByRole('textbox', { name: 'Zoek in de lijst: gemeente' });
    const choices = page.locator('fieldset[data-facet=gemeente] label:visible [data-name]');
    await finder.fill('Den Bos');
    expect(await choices.allInnerTexts()).toEqual(["'s-Hertogenbosch", 'Breda']);
    await finder.fill('heerlen');
    expect(await choices.allInnerTexts()).toEqual(['Breda', 'Heerlen']);
    await finder.fill('');
    expect(await choices.count()).toBeGreaterThan(50);
  });

  test('Enter takes the choice that was named, and no other', async ({ page, explorer }) => {
    await explorer.open();
    const facet = page.locator('details').filter({ hasText: 'Gemeente' });
    await facet.locator('summary').click();
    const finder = page.getByRole('textbox', { name: 'Zoek in de lijst: gemeente' });
    await finder.fill('Velp');
    await finder.press('Enter');
    expect(await explorer.chosen()).toEqual([]);
    // The names of towns come later: then Velp is known, in two municipalities.
    await page.getByRole('checkbox', { name: 'Land van Cuijk' }).waitFor();
    await finder.press('Enter');
    expect(await explorer.chosen()).toEqual([]);
    await finder.fill('groningen');
    await finder.press('Enter');
    await explorer.answered();
    expect(await explorer.address()).toBe('?gemeente=groningen');
    expect(await finder.inputValue()).toBe('');
  });
});

describe('in the drawer of a phone', () => {
  test.override('contextOptions', { viewport: { width: 360, height: 740 } });

  test('going back closes it; then all choices of one visit are one step to go back over', async ({
    page,
    explorer,
  }) => {
    await page.goto('themas/');
    await explorer.open();
    for (const values of [['kleuters', 'jongeren', 'ouders'], ['vmbo-leerlingen']]) {
      await page.locator('[data-drawer-open]').click();
      for (const value of values) await explorer.toggle('voor', value);
      if (values.length > 1) await page.locator('[data-drawer-close]').click();
    }
    expect(await explorer.chosen()).toHaveLength(4);

    await page.goBack();
    await expect.poll(() => page.getByRole('dialog').isVisible()).toBe(false);
    await expect.poll(() => new URL(page.url()).searchParams.getAll('voor').length).toBe(4);
    expect(await explorer.chosen()).toHaveLength(4);
    await page.goBack();
    await expect.poll(() => explorer.chosen()).toEqual(['voor=kleuters', 'voor=jongeren', 'voor=ouders']);
    await page.goBack();
    await expect.poll(() => explorer.chosen()).toEqual([]);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/themas/');
  });
});
