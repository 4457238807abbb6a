import { describe, expect, test } from 'vitest';
import {
  comparableIndicators,
  marginIn,
  overviewChoice,
  overviewOf,
  overviewQuery,
  sheetOf,
  valueIn,
  type IndicatorSheet,
} from '../../../src/catalogue/indicators/overview.ts';
import { marginOf } from '../../../src/catalogue/indicators/margin.ts';
import { indicatorProfile } from '../../../src/catalogue/indicators/profile.ts';
import { classBounds, histogramOf, roundStep, ticksAround } from '../../../src/catalogue/indicators/ticks.ts';
import { overviewParts } from '../../../src/components/indicator/overview-parts.ts';
import { overviewTable } from '../../../src/components/indicator/overview-file.ts';
import { indicators, municipalities } from '../../frozen-catalogue.ts';
import { oneOf } from '../../catalogue.ts';

const sheet = (slug: string): IndicatorSheet =>
  sheetOf(oneOf(indicators.list, slug), municipalities, indicators.list);
const leavers = sheet('voortijdig-schoolverlaten');
const lowIncome = sheet('kinderen-laag-inkomen');

describe('round numbers', () => {
  test.each([
    [0.07, 0.05],
    [0.9, 1],
    [1.5, 2],
    [4, 5],
    [8, 10],
    [2300, 2000],
  ])('near %d is %d', (size, step) => expect(roundStep(size)).toBeCloseTo(step, 10));

  test('lie around all values at equal distances, without the noise of fractions', () => {
    expect(ticksAround(0.14, 0.52, 4)).toEqual([0.1, 0.2, 0.3, 0.4, 0.5, 0.6]);
  });

  test('are two where all values are the same', () => {
    expect(ticksAround(3, 3, 20)).toEqual([3, 3.05]);
  });

  test('divide values in classes of about a quarter', () => {
    expect(classBounds(Array.from({ length: 400 }, (_, index) => index))).toEqual([100, 200, 300]);
  });

  test('make fewer classes where many values are the same', () => {
    expect(classBounds([0, 0, 0, 0, 0, 0, 0, 9])).toEqual([0]);
  });
});

describe('a histogram', () => {
  test('has every value once, the highest too', () => {
    const values = leavers.places.flatMap(([, , cells]) => valueIn(cells.at(-1)) ?? []);
    const bins = histogramOf(values, 20);
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
    expect(bins.length).toBeGreaterThan(5);
  });

  test('of nothing has no bars', () => expect(histogramOf([], 20)).toEqual([]));
});

describe('the overview of an indicator', () => {
  const overview = overviewOf(leavers, 2023, lowIncome);
  const row = (slug: string) => oneOf(overview.rows, slug);

  test('has all municipalities, highest first, and those without a value last', () => {
    const { rows } = overviewOf(leavers, 2015);
    expect(rows).toHaveLength(municipalities.length);
    const values = rows.map(({ value }) => value ?? -1);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(rows[0]?.rank).toMatchObject({ fromHighest: 1, of: municipalities.length - 1 });
    expect(rows.at(-1)?.name).toBe('Midden-Groningen');
  });

  test('leaves what is not known unknown: no class, no rank', () => {
    expect(oneOf(overviewOf(leavers, 2015).rows, 'midden-groningen')).toMatchObject({
      value: undefined,
      shade: 0,
      rank: undefined,
    });
    expect(row('midden-groningen')).toMatchObject({ value: 2.69, before: undefined, shadeBefore: 0 });
  });

  test('has for each municipality its value in the first year and of the other indicator', () => {
    expect(row('schiedam')).toMatchObject({ before: 2.94, value: 3.17, beside: 19.42 });
    expect([overview.firstYear, overview.besideYear]).toEqual([2013, 2021]);
  });

  test('puts about a quarter of the values in each class', () => {
    for (const shade of [1, 2, 3, 4]) {
      const part = overview.rows.filter((each) => each.shade === shade).length / municipalities.length;
      expect(part).toBeGreaterThan(0.15);
      expect(part).toBeLessThan(0.35);
    }
  });

  test('gives no rank to a value that is too rough, and tells how rough', () => {
    const places = [
      ['a', 'A', [[40, 30, false]]],
      ['b', 'B', [[12, 1, true]]],
      ['c', 'C', [10]],
    ] as const;
    const { rows } = overviewOf({ ...lowIncome, places }, 2021);
    expect(
      rows.map(({ value, margin, rank }) => [value, margin, rank?.fromHighest, rank?.of, rank?.tooRough]),
    ).toEqual([
      [12, 1, 1, 2, 1],
      [10, undefined, 2, 2, 1],
      [40, 30, undefined, undefined, undefined],
    ]);
  });

  test('tells the margin where numbers were rounded and the place is small', () => {
    const few = indicators.list.map((each) =>
      each.slug === 'jongeren'
        ? { ...each, values: new Map(each.values).set('GM0184', new Map([[2023, 400]])) }
        : each,
    );
    const small = sheetOf(oneOf(few, 'kinderen-laag-inkomen'), municipalities, few);
    const { rows } = overviewOf(small, 2021);
    expect(oneOf(rows, 'urk').margin).toBe(12.5);
    expect(oneOf(rows, 'amsterdam').margin).toBeUndefined();
  });

  test('rounds margins up, to hundredths', () => {
    const share = oneOf(indicators.list, 'voortijdig-schoolverlaten');
    const rounded = { ...share, rounding: { to: 40, count: 'voortijdig-schoolverlaters' } };
    const list = indicators.list.map((each) => (each === share ? rounded : each));
    const { places, years } = sheetOf(rounded, municipalities, list);
    const margins = places.flatMap(([slug, , cells]) =>
      cells.flatMap((cell, at) => {
        const shown = marginIn(cell);
        return shown === undefined
          ? []
          : [{ shown, exact: marginOf(rounded, oneOf(municipalities, slug).code, years[at]!, list)! }];
      }),
    );
    expect(margins.length).toBeGreaterThan(0);
    for (const { shown, exact } of margins) {
      expect(String(shown)).toMatch(/^\d+(\.\d\d?)?$/);
      expect(shown - exact).toBeGreaterThan(-1e-9);
      expect(shown - exact).toBeLessThan(0.01);
    }
  });

  test.for([20, 40, 60])(
    'ranks the same values, among the same, as the page of a municipality: rounded to %i',
    (to) => {
      const share = oneOf(indicators.list, 'voortijdig-schoolverlaten');
      const rounded = { ...share, rounding: { to, count: 'voortijdig-schoolverlaters' } };
      const list = indicators.list.map((each) => (each === share ? rounded : each));
      const { rows } = overviewOf(sheetOf(rounded, municipalities, list), 2023);
      for (const each of municipalities) {
        const profile = indicatorProfile(each, { peers: [], sizeClass: municipalities }, list);
        const own = profile.find(({ indicator }) => indicator === rounded);
        const { rank, margin } = oneOf(rows, each.slug);
        expect({ rank: own?.rank, margin: own?.margin }, each.name).toEqual({ rank, margin });
      }
    },
  );

  test('of an indicator with one year has no year to compare with', () => {
    const { firstYear, medianBefore, rows } = overviewOf(lowIncome, 2021);
    expect([firstYear, medianBefore]).toEqual([undefined, undefined]);
    for (const { before } of rows) expect(before).toBeUndefined();
  });
});

test('the table tells margins beside too, and sorts what cannot be ranked last, as what is not known', () => {
  const main = { ...leavers, places: [['urk', 'Urk', [[0, 12.4, false]]]], years: [2023] } as const;
  const beside = { ...lowIncome, places: [['urk', 'Urk', [[0, 45.1, false]]]] } as const;
  const { table } = overviewParts({
    ...{ sheet: main, overview: overviewOf(main, 2023, beside), beside, place: undefined },
    ...{ hrefOf: (slug) => slug, folder: '' },
  });
  for (const margin of ['12,4', '45,1'])
    expect(table).toContain(`<td class="number" data-sort="">0% <small>±\u00a0${margin}</small></td>`);
});

test('the table tells a margin in tenths, never smaller than it is', () => {
  const places = [['urk', 'Urk', [[2, 0.3101, true]]]] as const;
  const small = { ...lowIncome, places };
  const { table } = overviewParts({
    ...{ sheet: small, overview: overviewOf(small, 2021), beside: undefined, place: undefined },
    ...{ hrefOf: (slug) => slug, folder: '' },
  });
  expect(table).toContain('<small>±\u00a00,4</small>');
});

test('as a file every municipality has its name, and every year a bare number, with what to know of it', () => {
  const small = {
    ...leavers,
    ...{ years: [2022, 2023], country: [2.5, 2.8] },
    places: [
      ['breda', 'Breda', [null, 3.14]],
      ['urk', 'Urk', [1.5, [2, 0.35, true]]],
    ],
  } as const;
  const unit = `% ${leavers.per}`;
  expect(overviewTable(small, municipalities)).toEqual([
    ['Gemeente', 'Code', '2022', '2023', 'Eenheid', 'Toelichting'],
    ['Breda', 'GM0758', '', 3.1, unit, `CBS ${leavers.table}`],
    ['Urk', 'GM0184', 1.5, 2, unit, `CBS ${leavers.table}, 2023: klein aantal: ±\u00a00,4 procentpunt`],
    ['Nederland', '', 2.5, 2.8, unit, `CBS ${leavers.table}`],
  ]);
});

describe('the choice', () => {
  const options = {
    indicators: comparableIndicators(indicators.list).map(({ slug, name }) => ({
      slug,
      name,
      years: sheet(slug).years,
    })),
    places: municipalities,
  };
  const choice = (query: string) => {
    const parameters = new URLSearchParams(query);
    return overviewChoice((key) => parameters.get(key) ?? '', options);
  };

  test('of nothing is the first indicator in its last year, beside the next', () => {
    expect(choice('')).toEqual({
      indicator: 'achterstandsscore',
      year: 2024,
      place: undefined,
      beside: 'kinderen-laag-inkomen',
      refused: [],
    });
  });

  test('is what the address says', () => {
    expect(choice('cijfer=voortijdig-schoolverlaten&gemeente=schiedam&naast=jeugdzorg&jaar=2015')).toEqual({
      indicator: 'voortijdig-schoolverlaten',
      year: 2015,
      place: 'schiedam',
      beside: 'jeugdzorg',
      refused: [],
    });
  });

  test('of what does not exist is refused, and the rest still counts', () => {
    const { refused, ...rest } = choice('cijfer=geluk&gemeente=__proto__&naast=constructor&jaar=1850');
    expect(refused).toEqual([
      { key: 'cijfer', value: 'geluk' },
      { key: 'gemeente', value: '__proto__' },
      { key: 'naast', value: 'constructor' },
      { key: 'jaar', value: '1850' },
    ]);
    expect(rest).toEqual({
      indicator: 'achterstandsscore',
      year: 2024,
      place: undefined,
      beside: 'kinderen-laag-inkomen',
    });
  });

  test.for([
    'cijfer=voortijdig-schoolverlaten&gemeente=schiedam&naast=jeugdzorg&jaar=2015',
    'cijfer=jeugdzorg&naast=voortijdig-schoolverlaten',
  ])('is what its own address says: %s', (query) => {
    expect(overviewQuery(choice(query), options)).toBe(query);
  });

  test('of a count or of an indicator beside itself is refused', () => {
    expect(choice('cijfer=inwoners').refused).toEqual([{ key: 'cijfer', value: 'inwoners' }]);
    expect(choice('cijfer=jeugdzorg&naast=jeugdzorg').refused).toEqual([
      { key: 'naast', value: 'jeugdzorg' },
    ]);
  });
});
