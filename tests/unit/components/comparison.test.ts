import { describe, expect, test } from 'vitest';
import type { Intervention } from '../../../src/catalogue/model.ts';
import { placeFinder, placeNamesIn } from '../../../src/catalogue/places/place-names.ts';
import type { Tally } from '../../../src/catalogue/status.ts';
import {
  areMunicipalities,
  COMPARED_IN_WORDS,
  cellInWords,
  comparedFacts,
  comparedGroups,
  comparedIndicators,
  comparisonChoice,
  comparisonData,
  droppedInWords,
  interventionsOf,
  MAX_COMPARED,
  MIN_COMPARED,
} from '../../../src/components/municipality/comparison.ts';
import { comparisonSheet, comparisonTable } from '../../../src/components/municipality/comparison-files.ts';
import { NUMERALS } from '../../../src/language/numerals.ts';
import {
  factors,
  indicators,
  interventions,
  municipalities,
  places,
  themes,
} from '../../frozen-catalogue.ts';

const TODAY = '2026-05-01';
const data = comparisonData({ interventions, municipalities, themes, factors, indicators }, TODAY);
const namesakes = { ...places, localities: { Velp: ['Breda', 'Tilburg'] } };
const findPlaces = placeFinder(placeNamesIn({ municipalities, places: namesakes }));
const choice = (...values: string[]) => comparisonChoice(values, data, findPlaces);
const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);

describe('the choice of municipalities', () => {
  test('is read from slugs and names, each once', () => {
    expect(names(choice('breda', 'Tilburg', 'breda', '').chosen)).toEqual(['Breda', 'Tilburg']);
  });

  test('follows another name to its municipality, and says so', () => {
    const { chosen, renamed } = choice('rosmalen', 's-hertogenbosch');
    expect(names(chosen)).toEqual(["'s-Hertogenbosch"]);
    expect(renamed).toEqual([{ name: 'Rosmalen', municipality: chosen[0] }]);
  });

  test('suggests what an unknown name may have meant', () => {
    const { chosen, unknown } = choice('bredda', '<script>', '__proto__', 'constructor');
    expect(chosen).toEqual([]);
    expect(unknown).toHaveLength(4);
    expect(names(unknown[0]?.suggestions ?? [])).toEqual(['Breda']);
  });

  test('asks which municipality is meant by a name that several have', () => {
    const { chosen, ambiguous } = choice('velp');
    expect(chosen).toEqual([]);
    expect(ambiguous.map(({ name, municipalities: options }) => [name, names(options)])).toEqual([
      ['Velp', ['Breda', 'Tilburg']],
    ]);
  });

  test('looks for few of the names that an address may hold, and takes every municipality', () => {
    let lookups = 0;
    const strangers = Array.from({ length: 700 }, (_, index) => `plaats${index}`);
    const { chosen, unknown } = comparisonChoice([...strangers, 'breda'], data, (name) => {
      lookups++;
      return findPlaces(name);
    });
    expect(lookups).toBeLessThan(20);
    expect(unknown).toHaveLength(700);
    expect(names(chosen)).toEqual(['Breda']);
  });

  test('needs other names only for what is no municipality', () => {
    expect(areMunicipalities(['breda', 'Tilburg', ''], data)).toBe(true);
    expect(areMunicipalities(['breda', 'rosmalen'], data)).toBe(false);
  });

  test('says in words how many it can hold', () => {
    const [least, most] = [NUMERALS[MIN_COMPARED], NUMERALS[MAX_COMPARED]];
    expect(COMPARED_IN_WORDS).toBe(`${least} tot ${most} gemeenten`);
    expect(droppedInWords(choice('breda', 'tilburg').chosen)).toBe(
      `Er passen hoogstens ${most} gemeenten naast elkaar. Niet getoond: Breda en Tilburg.`,
    );
  });

  test('holds four at the most; the others are dropped, and named', () => {
    const ten = municipalities.slice(0, 10);
    const { chosen, dropped } = choice(...ten.map(({ slug }) => slug));
    expect(names(chosen)).toEqual(names(ten.slice(0, 4)));
    expect(names(dropped)).toEqual(names(ten.slice(4)));
  });
});

describe('the comparison', () => {
  const { chosen } = choice('breda', 'urk');
  const countsIn = ({ tallies }: { tallies: Tally[] }) => tallies.map(({ count }) => count);

  test('has a value for each municipality in every row', () => {
    for (const { values } of comparedFacts(chosen, data)) expect(values).toHaveLength(2);
    for (const { rows } of comparedGroups(chosen, data)) {
      for (const { tallies } of rows) expect(tallies).toHaveLength(2);
    }
  });

  test('has whom to write to and to call, as far as that is known', () => {
    const reachable = { ...municipalities[0]!, email: 'post@voorbeeld.nl', phone: '010 123 45 67' };
    const silent = { ...municipalities[1]!, email: undefined, phone: undefined };
    const both = comparisonData(
      { ...{ interventions, themes, factors, indicators }, municipalities: [reachable, silent] },
      TODAY,
    );
    const contact = comparedFacts(both.municipalities, both).find(({ name }) => name === 'Contact');
    expect(contact?.values).toEqual(['post@voorbeeld.nl, 010\u00a0123\u00a045\u00a067', 'niet bekend']);
  });

  test('counts the interventions of each on what at least one works on', () => {
    const groups = comparedGroups(chosen, data);
    expect(names(groups)).toEqual(["Thema's", 'Sectoren', 'Factoren']);
    const language = groups[0]?.rows.find(({ slug }) => slug === 'taalbevordering');
    expect(countsIn(language!)).toEqual([1, 0]);
    for (const { rows } of groups)
      for (const row of rows) expect(Math.max(...countsIn(row))).toBeGreaterThan(0);
  });

  test('gives the interventions of each', () => {
    const own = interventions.filter((each) => each.municipalities.includes('Breda'));
    expect(interventionsOf({ slug: 'breda' }, data).map(({ slug }) => slug)).toEqual(
      own.map(({ slug }) => slug),
    );
  });

  test('begins with what differs most', () => {
    const { chosen: two } = choice('rotterdam', 'urk');
    for (const { rows } of comparedGroups(two, data)) {
      const differences = rows.map(countsIn).map((counts) => Math.max(...counts) - Math.min(...counts));
      expect(differences).toEqual(differences.toSorted((a, b) => b - a));
    }
    const apart = comparedIndicators(two, data).map(({ indicator, cells: [a, b] }) =>
      typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) / indicator.deviation : -1,
    );
    expect(apart[0]).toBeGreaterThan(1);
    expect(apart).toEqual(apart.toSorted((a, b) => b - a));
  });

  test('leaves out counts, which follow the size', () => {
    const slugs = comparedIndicators(chosen, data).map(({ indicator }) => indicator.slug);
    expect(slugs).toContain('kinderen-laag-inkomen');
    expect(slugs).not.toContain('jongeren');
  });

  test('says of a figure that it is not known, or rough', () => {
    const [{ indicator } = expect.fail()] = comparedIndicators(chosen, data).filter(
      (each) => each.indicator.slug === 'kinderen-laag-inkomen',
    );
    expect(cellInWords(null, indicator)).toBe('geen cijfer');
    expect(cellInWords(9.84, indicator)).toBe('9,8%');
    expect(cellInWords([9.84, 2.5, true], indicator)).toBe('9,8% (klein aantal: ±\u00a02,5 procentpunt)');
  });

  describe('of interventions of which some have stopped', () => {
    const [{ themes: [theme = ''] } = expect.fail()] = interventions;
    const entry = (title: string, place: string, stopped?: number): Intervention => ({
      ...interventions[0]!,
      ...{ slug: title, title, municipalities: [place], alsoIn: [], lastChecked: undefined },
      ...(stopped
        ? { status: 'afgerond', period: { end: stopped } }
        : { status: 'loopt', period: undefined }),
    });
    const stopped = comparisonData(
      {
        ...{ municipalities, themes, factors, indicators },
        interventions: [
          entry('Taalklas', 'Breda', 2018),
          entry('Huiswerkklas', 'Breda'),
          entry('Rekenklas', 'Urk', 2021),
        ],
      },
      TODAY,
    );
    const name = themes.find(({ slug }) => slug === theme)?.name ?? '';
    const rowOf = (table: readonly (readonly (string | number)[])[], what: string) =>
      table.find((row) => row[1] === what)?.slice(2);

    test('says so of titles and of numbers, in the table of text', () => {
      const table = comparisonTable(chosen, stopped);
      expect(rowOf(table, 'Titels')).toEqual([
        'Taalklas (gestopt in 2018); Huiswerkklas',
        'Rekenklas (gestopt in 2021)',
        '',
      ]);
      expect(rowOf(table, name)).toEqual(['2, waarvan 1 gestopt', '1, gestopt', '']);
      expect(rowOf(table, 'In de catalogus')).toEqual([
        '2 interventies, waarvan 1 gestopt',
        '1 interventie, gestopt',
        '',
      ]);
    });

    test('says so beside the bare numbers of a spreadsheet', () => {
      const table = comparisonSheet(chosen, stopped);
      const note = 'Breda: waarvan 1 gestopt, Urk: gestopt';
      expect(rowOf(table, name)).toEqual([2, 1, '', 'interventies', note]);
      expect(rowOf(table, 'In de catalogus')).toEqual([2, 1, '', 'interventies', note]);
      expect(rowOf(table, 'Titels')?.[1]).toBe('Rekenklas (gestopt in 2021)');
    });
  });

  test('is a table of text with a cell for each municipality in every row', () => {
    const [head, ...rows] = comparisonTable(chosen, data);
    expect(head).toEqual(['Onderdeel', 'Wat', 'Breda', 'Urk', 'Nederland']);
    for (const row of rows) expect(row).toHaveLength(5);
    expect(rows).toContainEqual([
      'Cijfers',
      'Voortijdig schoolverlaters (2023; CBS 84780NED)',
      '2,9%',
      '1,9%',
      '2,8%',
    ]);
  });

  test('for a spreadsheet has bare numbers, with unit and caveats beside them', () => {
    const [head, ...rows] = comparisonSheet(chosen, data);
    expect(head).toEqual(['Onderdeel', 'Wat', 'Breda', 'Urk', 'Nederland', 'Eenheid', 'Toelichting']);
    for (const row of rows) expect(row).toHaveLength(7);
    const rowOf = (name: string) => rows.find(([, what]) => what === name)?.slice(2);
    expect(rowOf('Voortijdig schoolverlaters')).toEqual([2.9, 1.9, 2.8, '%', '2023, CBS 84780NED']);
    expect(rowOf('Inwoners')?.slice(2)).toEqual(['', 'inwoners', '2023']);
    expect(rowOf('In de catalogus')?.slice(1)).toEqual([0, '', 'interventies', '']);
    expect(rowOf('Provincie')).toEqual(['Noord-Brabant', 'Flevoland', '', '', '']);
    const numbers = rows.filter(([part]) => part !== 'Feiten' && part !== 'Interventies');
    for (const [, name, ...cells] of numbers) {
      for (const cell of cells.slice(0, 2)) expect(typeof cell, String(name)).toBe('number');
    }
  });

  test('for a spreadsheet says of whom a figure is rough, and leaves out what is not known', () => {
    const figure = data.indicators.find(({ slug }) => slug === 'kinderen-laag-inkomen');
    if (!figure) expect.fail();
    const places = data.municipalities.map(({ slug }) => slug);
    const cells = places.map((slug) => (slug === 'breda' ? null : ([0, 12.4, true] as const)));
    const [, ...rows] = comparisonSheet(chosen, { ...data, indicators: [{ ...figure, cells }] });
    expect(rows.find(([part]) => part === 'Cijfers')?.slice(2)).toEqual([
      ...['', 0, 12, '%'],
      '2021, CBS 85309NED, Urk: te klein om precies te zeggen: ±\u00a012,4 procentpunt',
    ]);
  });
});
