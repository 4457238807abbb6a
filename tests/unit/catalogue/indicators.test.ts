import { describe, expect, test } from 'vitest';
import { standardScoresIn } from '../../../src/catalogue/indicators/comparison.ts';
import { isWorthTelling, marginOf } from '../../../src/catalogue/indicators/margin.ts';
import { indicatorProfile } from '../../../src/catalogue/indicators/profile.ts';
import { urbanityOf } from '../../../src/catalogue/indicators/urbanity.ts';
import {
  latestOf,
  medianOf,
  rankOf,
  seriesOf,
  valuesAmong,
  type Indicator,
} from '../../../src/catalogue/indicators/values.ts';
import {
  caveatInWords,
  rangeInWords,
  rankInWords,
  urbanityClassesInWords,
  shownValue,
  urbanityInWords,
  valueInWords,
} from '../../../src/components/municipality/figures-in-words.ts';
import { sparklines } from '../../../src/components/municipality/sparkline.ts';
import { indicators, municipalities, municipality } from '../../frozen-catalogue.ts';
import { oneOf } from '../../catalogue.ts';

const indicator = (slug: string): Indicator => oneOf(indicators.list, slug);
const codeOf = (name: string) => municipality(name).code;
const lowIncome = indicator('kinderen-laag-inkomen');
const leavers = indicator('voortijdig-schoolverlaten');

describe('the values of an indicator', () => {
  test('are those of the table, by municipality and year', () => {
    expect(seriesOf(leavers, codeOf('Schiedam')).get(2014)).toBe(3.43);
    expect(lowIncome.country.get(2021)).toBe(11.96);
  });

  test('come in the order of years, and the latest is the last that is known', () => {
    expect([...seriesOf(leavers, codeOf('Urk')).keys()]).toEqual(
      Array.from({ length: 11 }, (_, index) => 2013 + index),
    );
    expect(latestOf(seriesOf(leavers, codeOf('Urk')))).toEqual({ year: 2023, value: 1.88 });
  });

  test('of a municipality without any are an empty series, without a latest', () => {
    expect(seriesOf(lowIncome, 'GM9999').size).toBe(0);
    expect(latestOf(new Map())).toBeUndefined();
  });

  test('among several leave out who has none', () => {
    expect(valuesAmong(lowIncome, 2021, [codeOf('Schiedam'), 'GM9999', codeOf('Urk')])).toEqual([
      19.42, 7.58,
    ]);
  });
});

describe('the median', () => {
  test.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[10, 9], 9.5],
    [[], undefined],
  ])('of %j is %s', (values, median) => {
    expect(medianOf(values)).toBe(median);
  });
});

describe('a rank', () => {
  const words = (value: number, values: number[]) => rankInWords(rankOf(value, values));
  const many = Array.from({ length: 40 }, (_, index) => index);

  test.each([
    [39, 'de hoogste van 40'],
    [37, 'op twee na de hoogste van 40'],
    [0, 'de laagste van 40'],
    [4, 'op vier na de laagste van 40'],
    [20, 'nummer 20 van 40, van hoog naar laag'],
  ])('of %i among 0 to 39 is in words: %s', (value, expected) => {
    expect(words(value, many)).toBe(expected);
  });

  test('is shared by equal values', () => {
    expect(words(5, [5, 5, 1])).toBe('gedeeld de hoogste van 3');
    expect(rankOf(1, [5, 5, 1])).toEqual({
      fromHighest: 3,
      fromLowest: 1,
      of: 3,
      isShared: false,
      tooRough: 0,
    });
  });
});

test('a rank says how many municipalities are not in it because their figure is too rough', () => {
  const many = Array.from({ length: 40 }, (_, index) => index);
  expect(rankInWords(rankOf(37, many, 1))).toBe(
    'op twee na de hoogste van 40, zonder 1 gemeente met een te grof cijfer',
  );
  expect(rankInWords(rankOf(20, many, 3))).toBe(
    'nummer 20 van 40, van hoog naar laag, zonder 3 gemeenten met een te grof cijfer',
  );
});

describe('the margin of a value', () => {
  test('of a share of which the number was rounded to a hundred follows from the whole', () => {
    const young = seriesOf(indicator('jongeren'), codeOf('Urk')).get(2023)!;
    expect(marginOf(lowIncome, codeOf('Urk'), 2021, indicators.list)).toBeCloseTo((100 * 50) / young, 8);
  });

  test('of a share of which the rounded number is known follows from that', () => {
    expect(marginOf(leavers, codeOf('Urk'), 2023, indicators.list)).toBeCloseTo((1.88 * 5) / 50, 8);
  });

  test('of a count is half of what it was rounded to, and of what was not rounded there is none', () => {
    const count = indicator('voortijdig-schoolverlaters');
    expect(marginOf(count, codeOf('Urk'), 2023, indicators.list)).toBe(5);
    expect(marginOf(indicator('jeugdzorg'), codeOf('Urk'), 2023, indicators.list)).toBeUndefined();
  });

  test('is worth telling from a tenth of what is usual in the country, and never told smaller than it is', () => {
    expect(isWorthTelling(1.2, lowIncome)).toBe(true);
    expect(isWorthTelling(1.1, lowIncome)).toBe(false);
    expect(caveatInWords(3, 0.277, lowIncome)).toBe('klein aantal: ±\u00a00,3 procentpunt');
    expect(caveatInWords(3, 0.31, lowIncome)).toBe('klein aantal: ±\u00a00,4 procentpunt');
  });

  test('says of a value that it may hide that it is too small to tell', () => {
    expect(caveatInWords(0, 12.4, lowIncome)).toBe('te klein om precies te zeggen: ±\u00a012,4 procentpunt');
  });

  test('is not all there is to mind: some zeros stand for more', () => {
    expect(caveatInWords(0, undefined, lowIncome)).toBe('');
    expect(caveatInWords(0, undefined, indicator('achterstandsscore'))).toBe(
      'onder de drempel van de berekening',
    );
    expect(caveatInWords(4, undefined, indicator('achterstandsscore'))).toBe('');
  });
});

describe('how a municipality stands', () => {
  test('is a z-score: over all municipalities the mean is 0 and the standard deviation 1', () => {
    const scoreOf = standardScoresIn(indicators.list);
    const scores = municipalities.flatMap(({ code }) => scoreOf('jeugdzorg', code)?.z ?? []);
    expect(scores.length).toBe(municipalities.length);
    const mean = scores.reduce((sum, z) => sum + z, 0) / scores.length;
    expect(mean).toBeCloseTo(0, 8);
    expect(scores.reduce((sum, z) => sum + z ** 2, 0) / scores.length).toBeCloseTo(1, 8);
  });

  test('is not told of a count, nor of a value with a margin larger than the spread', () => {
    expect(standardScoresIn(indicators.list)('jongeren', codeOf('Breda'))).toBeUndefined();
    const rough = { ...lowIncome, rounding: { to: 1_000_000, of: 'jongeren' } };
    const list = indicators.list.map((each) => (each === lowIncome ? rough : each));
    expect(standardScoresIn(list)(lowIncome.slug, codeOf('Urk'))).toBeUndefined();
  });
});

describe('the figures of a municipality beside others', () => {
  const peers = [municipality('Breda'), municipality('Almelo'), municipality('Vlissingen')];
  const profile = indicatorProfile(
    municipality('Schiedam'),
    { peers, sizeClass: municipalities },
    indicators.list,
  );
  const reading = (slug: string) => profile.find((each) => each.indicator.slug === slug)!;

  test('are of one year: its own, of the country and of its peers', () => {
    expect(reading('kinderen-laag-inkomen')).toMatchObject({ year: 2021, value: 19.42, country: 11.96 });
    const values = valuesAmong(
      lowIncome,
      2021,
      peers.map(({ code }) => code),
    );
    expect(reading('kinderen-laag-inkomen').peers).toBe(medianOf(values));
  });

  test('have a rank among the class of size, itself included', () => {
    expect(reading('achterstandsscore').rank).toMatchObject({ fromHighest: 1, of: municipalities.length });
  });

  test('have a rank that counts the municipalities with a figure that is too rough apart', () => {
    const list = indicators.list.map((each) =>
      each.slug === 'jongeren'
        ? { ...each, values: new Map(each.values).set(codeOf('Urk'), new Map([[2023, 400]])) }
        : each,
    );
    const others = { peers, sizeClass: municipalities };
    const readings = indicatorProfile(municipality('Schiedam'), others, list);
    expect(readings.find((each) => each.indicator === lowIncome)?.rank).toMatchObject({
      of: municipalities.length - 1,
      tooRough: 1,
    });
  });

  test('have no median and no rank for a count, and no rank among few', () => {
    expect(reading('jongeren')).toMatchObject({ peers: undefined, rank: undefined });
    const among = indicatorProfile(municipality('Schiedam'), { peers, sizeClass: peers }, indicators.list);
    expect(among.every(({ rank }) => rank === undefined)).toBe(true);
  });

  test('that are not known are not there', () => {
    const nowhere = { ...municipality('Schiedam'), code: 'GM9999' };
    expect(indicatorProfile(nowhere, { peers, sizeClass: peers }, indicators.list)).toEqual([]);
  });
});

describe('urbanity', () => {
  test.each([
    [2_500, 'zeer sterk stedelijk'],
    [2_499, 'sterk stedelijk'],
    [1_000, 'matig stedelijk'],
    [500, 'weinig stedelijk'],
    [0, 'niet stedelijk'],
  ])('of %i addresses per km² is %s', (density, words) => {
    expect(urbanityInWords(urbanityOf(density))).toBe(words);
  });

  test('has its five classes in words', () => {
    expect(urbanityClassesInWords()).toBe(
      'zeer sterk stedelijk: 2.500 of meer; sterk stedelijk: 1.500 tot 2.500; matig stedelijk: 1.000 tot 1.500; weinig stedelijk: 500 tot 1.000; niet stedelijk: minder dan 500',
    );
  });
});

describe('a value in words', () => {
  test('has its unit; a share has one decimal, nothing has none', () => {
    expect(valueInWords(3.98, leavers)).toBe('4,0%');
    expect(valueInWords(0, leavers)).toBe('0%');
    expect(valueInWords(76.21, indicator('achterstandsscore'))).toBe('76,2 punten');
  });

  test('from a hundred on has no decimal: that of a median says nothing', () => {
    expect(valueInWords(1639.5, indicator('adressendichtheid'))).toBe('1.640 adressen per km²');
    expect(valueInWords(99.94, indicator('achterstandsscore'))).toBe('99,9 punten');
    expect(valueInWords(212.4, indicator('achterstandsscore'))).toBe('212 punten');
  });

  test('is the same as a bare number', () => {
    for (const each of indicators.list)
      for (const series of each.values.values())
        for (const value of series.values()) {
          const [written = ''] = valueInWords(value, { ...each, unit: '' }).split(' ');
          expect(shownValue(value, each)).toBe(Number(written.replaceAll('.', '').replace(',', '.')));
        }
  });

  test('and another stand in one phrase', () => {
    expect(rangeInWords(lowIncome, 19.42, 22.73)).toBe(
      '19–23% kinderen in een huishouden met een laag inkomen',
    );
    expect(rangeInWords(leavers, 3.17, 3.22)).toBe('3,2% voortijdig schoolverlaters');
  });
});

describe('a sparkline', () => {
  test('goes from the first year to the last, and from the lowest value to the highest', () => {
    expect(
      sparklines([
        new Map([
          [2020, 1],
          [2021, 2],
          [2022, 3],
        ]),
      ]),
    ).toEqual(['M3 29L60 16L117 3']);
  });

  test('has a gap where a year is not known', () => {
    expect(
      sparklines([
        new Map([
          [2020, 1],
          [2021, 1],
          [2023, 1],
        ]),
      ]),
    ).toEqual(['M3 16L41 16M117 16']);
  });

  test('is not drawn of two values', () => {
    expect(
      sparklines([
        new Map([
          [2020, 1],
          [2021, 2],
        ]),
        new Map([[2020, 1]]),
      ]),
    ).toEqual([]);
  });
});
