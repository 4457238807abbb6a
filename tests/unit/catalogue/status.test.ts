import { describe, expect, test } from 'vitest';
import type { Intervention } from '../../../src/catalogue/model.ts';
import { endYearInTexts, standingOf, type Standing } from '../../../src/catalogue/status.ts';
import { standingInWords, standingWarning } from '../../../src/components/intervention/in-words.ts';

const TODAY = '2026-11-28';

type Claim = Pick<Intervention, 'status' | 'period' | 'lastChecked'>;

describe('how an intervention stands now', () => {
  test.for<[string, Claim, Standing]>([
    [
      'what runs, runs',
      { status: 'loopt', period: { start: 2019 }, lastChecked: '2026-01-01' },
      { status: 'loopt' },
    ],
    ['what runs in its last year, runs', { status: 'loopt', period: { end: 2026 } }, { status: 'loopt' }],
    [
      'what ran until a year that is over, may have stopped then',
      { status: 'loopt', period: { start: 2018, end: 2024 } },
      { status: 'onbekend', since: 2024 },
    ],
    [
      'what ran when somebody last looked, over two years ago, may have stopped since',
      { status: 'loopt', lastChecked: '2023-05-01' },
      { status: 'onbekend', since: 2023 },
    ],
    [
      'what was finished, stopped',
      { status: 'afgerond', period: { end: 2021 } },
      { status: 'gestopt', since: 2021 },
    ],
    ['and may not say when', { status: 'afgerond' }, { status: 'gestopt' }],
    [
      'what had years that are over, stopped',
      { status: 'onbekend', period: { end: 2020 } },
      { status: 'gestopt', since: 2020 },
    ],
    [
      'what began and says no more, is not known',
      { status: 'onbekend', period: { start: 2019 } },
      { status: 'onbekend' },
    ],
    [
      'what is planned for later, is planned',
      { status: 'gepland', period: { start: 2027 } },
      { status: 'gepland' },
    ],
    [
      'what was to begin in a year that is over, may have begun',
      { status: 'gepland', period: { start: 2022 } },
      { status: 'onbekend', since: 2022 },
    ],
    [
      'a plan that nobody looked at for long, is not known',
      { status: 'gepland', lastChecked: '2022-02-02' },
      { status: 'onbekend', since: 2022 },
    ],
  ])('%s', ([, claim, expected]) => {
    expect(standingOf(claim, TODAY)).toEqual(expected);
  });

  test.for<[Standing, string, string]>([
    [{ status: 'loopt' }, 'Loopt', ''],
    [{ status: 'onbekend' }, 'Onbekend of het nog loopt', ''],
    [
      { status: 'gestopt', since: 2021 },
      'Gestopt in 2021',
      'Deze interventie is gestopt in 2021. Je kunt er nog van leren.',
    ],
    [{ status: 'gestopt' }, 'Gestopt', 'Deze interventie is gestopt. Je kunt er nog van leren.'],
    [{ status: 'gepland' }, 'Gepland', 'Deze interventie is nog een plan.'],
    [
      { status: 'onbekend', since: 2023 },
      'Sinds 2023 onbekend of het nog loopt',
      'Het is sinds 2023 niet bekend of deze interventie nog loopt. Vraag het na bij het contact.',
    ],
  ])('is told in words: %o', ([standing, words, warning]) => {
    expect(standingInWords(standing)).toBe(words);
    expect(standingWarning(standing)).toBe(warning);
  });
});

describe('the end that texts tell and fields do not', () => {
  const endYear = (text: string, claim: Partial<Claim> = {}) =>
    endYearInTexts({ status: 'onbekend', period: undefined, ...claim, texts: [text] }, TODAY);

  test.for([
    ['Het project duurde tot 2023.', 2023],
    ['De proef liep van november 2019 tot november 2021.', 2021],
    ['Van 2009 tot medio 2022 deden ongeveer 750 kinderen mee.', 2022],
    ['Er was geld voor de jaren 2021 tot en met 2024.', 2024],
    ['Het experiment liep tot eind 2019 en daarna nog eens tot en met 2022.', 2022],
  ] as const)('%s', ([text, year]) => {
    expect(endYear(text)).toBe(year);
  });

  test.for([
    ['an end to come', 'Het project loopt tot en met 2028.'],
    ['a number that is no year', 'Het project groeide tot 2000 leerlingen.'],
    ['an end of something else', 'De locatie was open tot 2019.'],
    ['no end', 'Het project begon in 2020.'],
  ])('is not %s', ([, text]) => {
    expect(endYear(text!)).toBeUndefined();
  });

  test('is of no use where the fields have it, and not before the beginning', () => {
    expect(endYear('Het project duurde tot 2023.', { period: { end: 2023 } })).toBeUndefined();
    expect(endYear('Het project duurde tot 2023.', { status: 'afgerond' })).toBeUndefined();
    expect(endYear('Een eerder project duurde tot 2015.', { period: { start: 2018 } })).toBeUndefined();
  });
});
