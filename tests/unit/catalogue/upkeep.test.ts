import { describe, expect, test } from 'vitest';
import type { Intervention } from '../../../src/catalogue/model.ts';
import { completeness, inCatalogueOrder } from '../../../src/catalogue/quality/completeness.ts';
import { knownFacts, unknownCounts } from '../../../src/catalogue/quality/known-facts.ts';
import {
  contactsToCheck,
  maintenanceOf,
  maintenanceTasksOf,
  THIN_TEXT,
} from '../../../src/catalogue/quality/maintenance.ts';
import { intervention, interventions, municipality } from '../../frozen-catalogue.ts';

const TODAY = '2026-11-22';

const NO_LISTS = { audience: [], form: [], moment: [], place: [], deliveredBy: [], needs: [], lessons: [] };
const PRACTICE: Intervention['practice'] = {
  ...NO_LISTS,
  audience: ['brugklassers'],
  form: ['een-op-een'],
  place: ['thuis'],
  intensity: 'elke week',
};

/** An entry that wants nothing, but for what is changed in it. */
const entry = (changes: Partial<Intervention> = {}): Intervention => ({
  ...intervention('utrecht-schools-cool'),
  hasResults: true,
  practice: PRACTICE,
  period: { start: 2019 },
  status: 'loopt',
  toVerify: [],
  text: 'woord '.repeat(THIN_TEXT),
  lastChecked: TODAY,
  contact: { organisation: 'Stichting De Boog', url: 'https://www.deboog.nl' },
  sources: [{ title: 'Jaarverslag', url: 'https://www.deboog.nl/jaarverslag' }],
  ...changes,
});

describe('what an entry wants', () => {
  test('is nothing when it is complete', () => {
    expect(maintenanceTasksOf(entry(), TODAY)).toEqual([]);
  });

  test.for<[string, Partial<Intervention>, string[]]>([
    ['a doubt taken away', { toVerify: ['Loopt het nog?'] }, ['verify']],
    ['another status, a year after it ended', { period: { start: 2019, end: 2025 } }, ['status']],
    ['no other status in its last year', { period: { start: 2019, end: 2026 } }, []],
    ['no other status when it ended and says so', { period: { end: 2025 }, status: 'afgerond' }, []],
    [
      'another status, when it was planned for last year',
      { period: { start: 2025 }, status: 'gepland' },
      ['status'],
    ],
    ['no other status, when it is planned for this year', { period: { start: 2026 }, status: 'gepland' }, []],
    [
      'another status, when its text names an end that its years do not',
      { text: `${'woord '.repeat(THIN_TEXT)}. Het project duurde tot eind 2023.`, status: 'onbekend' },
      ['status'],
    ],
    ['more of how it is done, one fact under the bar', { practice: { ...PRACTICE, form: [] } }, ['practice']],
    ['a result, when the text tells of none', { hasResults: false }, ['result']],
    ['text, one word under the bar', { text: 'woord '.repeat(THIN_TEXT - 1) }, ['text']],
    ['text, when there is none', { text: '' }, ['text']],
    ['a check, when nobody ever did', { lastChecked: undefined }, ['check']],
    ['a check, a day over two years ago', { lastChecked: '2024-11-21' }, ['check']],
    ['no check of its sources two years ago to the day', { lastChecked: '2024-11-22' }, ['contactCheck']],
    ['a check of its contact, a day over a year ago', { lastChecked: '2025-11-21' }, ['contactCheck']],
    ['no check of its contact a year ago to the day', { lastChecked: '2025-11-22' }, []],
    [
      'no check of a contact that has nothing to check',
      { lastChecked: '2025-11-21', contact: { organisation: 'Stichting De Boog' } },
      ['contact'],
    ],
    ['a way to reach its contact', { contact: { organisation: 'Stichting De Boog' } }, ['contact']],
    [
      'no other way to reach a contact that has a telephone number',
      { contact: { organisation: 'Stichting De Boog', phone: '010 123 45 67' } },
      [],
    ],
    [
      'an address of a source, when one of several has none',
      { sources: [{ title: 'Verslag', url: 'https://www.deboog.nl' }, { title: 'Folder' }] },
      ['source'],
    ],
    [
      'several things, always in the same order',
      { sources: [{ title: 'Folder' }], hasResults: false, text: '' },
      ['result', 'text', 'source'],
    ],
  ])('is %s', ([, changes, tasks]) => {
    expect(maintenanceTasksOf(entry(changes), TODAY)).toEqual(tasks);
  });

  test('is no check of its sources on the last day of February of a leap year, two years on', () => {
    expect(maintenanceTasksOf(entry({ lastChecked: '2026-03-01' }), '2028-02-29')).toEqual(['contactCheck']);
  });
});

describe('the contact of a municipality is to be looked at', () => {
  const breda = { ...municipality('Breda'), email: 'info@voorbeeld.nl', contactChecked: '2025-11-22' };

  test('when it is not known, or was looked at more than a year ago', () => {
    const others = [
      { ...breda, contactChecked: '2025-11-21' },
      { ...breda, contactChecked: undefined },
      { ...breda, email: undefined, website: undefined },
    ];
    expect(contactsToCheck([breda, ...others], TODAY)).toEqual(others);
  });
});

describe('the facts of how entries are done', () => {
  test('are those with a value, in the order of the schema', () => {
    expect(knownFacts({ practice: PRACTICE })).toEqual(['audience', 'form', 'place', 'intensity']);
  });

  test('are counted by how many entries lack them', () => {
    const counts = unknownCounts([{ practice: PRACTICE }, { practice: NO_LISTS }]);
    expect(counts.find(({ fact }) => fact === 'intensity')).toEqual({ fact: 'intensity', unknown: 1 });
    expect(counts.find(({ fact }) => fact === 'costs')).toEqual({ fact: 'costs', unknown: 2 });
  });

  test('make an entry more complete, and a high level of evidence does not', () => {
    const bare = entry({ practice: NO_LISTS });
    expect(completeness(entry())).toBe(completeness(bare) + 1);
    expect(completeness({ ...bare, evidence: { level: 'effect gemeten', note: 'Vergeleken.' } })).toBe(
      completeness(bare),
    );
  });
});

describe('the order of the catalogue', () => {
  test('is what is documented best first, and what its file calls ended last', () => {
    const complete = entry({ hasResults: true });
    const [ended, some, most] = [
      { ...complete, slug: 'ended', status: 'afgerond' as const },
      { ...complete, slug: 'some', hasResults: false },
      { ...complete, slug: 'most' },
    ];
    expect(inCatalogueOrder([ended, some, most])).toEqual([most, some, ended]);
  });

  test('looks at how complete each entry is once', () => {
    let looks = 0;
    const entries = Array.from({ length: 100 }, (_, index) => ({
      ...entry({ slug: `entry-${(index * 37) % 100}` }),
      get hasResults() {
        looks++;
        return index % 2 === 0;
      },
    }));
    inCatalogueOrder(entries);
    expect(looks).toBe(entries.length);
  });
});

describe('the upkeep of the catalogue', () => {
  const upkeep = maintenanceOf(interventions, TODAY);

  test('names every entry that wants something, once, and no other', () => {
    expect(upkeep.map(({ intervention: { slug } }) => slug).sort()).toEqual(
      interventions
        .filter((each) => maintenanceTasksOf(each, TODAY).length > 0)
        .map(({ slug }) => slug)
        .sort(),
    );
  });

  test('begins with the entries that want most', () => {
    const numbers = upkeep.map(({ tasks }) => tasks.length);
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    expect(numbers.at(-1)).toBe(1);
  });

  test('is the same whatever order the entries are given in', () => {
    expect(maintenanceOf(interventions.toReversed(), TODAY)).toEqual(upkeep);
  });

  test('wants every entry checked once enough years have passed', () => {
    expect(maintenanceOf(interventions, '2099-01-01')).toHaveLength(interventions.length);
  });
});
