import { expect, test } from 'vitest';
import { everydayQueries, ownQueries, publicQueries } from '../../../relevance/judged-queries.ts';
import { search } from './tables.ts';

/** Questions that have nothing to do with equal opportunities. */
const OFF_TOPIC = [
  'recept voor appeltaart',
  'tweedehands auto kopen',
  'hoe vervang ik een fietsband',
  'hypotheek berekenen',
  'bitcoin koers',
  'medicijnen tegen hoofdpijn',
  'elektrische fiets accu',
  'parkeervergunning aanvragen',
  'pizza bezorgen',
  'how to fix a car engine',
  'cheap flights to rome',
  'tandarts spoed',
  'kat kwijt',
  'lekke dakgoot',
  'camper huren',
  'netflix series',
  'moestuin slakken bestrijden',
  'snelheidsboete betalen',
  'vuilnis ophalen kalender',
  'weerbericht',
  'kernfusie',
  'ruimtevaart',
];

const unsureOf = async (queries: readonly string[]) => {
  const all = await Promise.all(queries.map((query) => search(query)));
  return all.filter(({ isUnsure }) => isUnsure).length / queries.length;
};

test('a list is unsure of the greater part of questions on other things, and of hardly any that it can answer', async () => {
  expect(await unsureOf(OFF_TOPIC)).toBeGreaterThanOrEqual(0.6);
  for (const set of [publicQueries(), ownQueries()]) {
    expect(await unsureOf(set.map(({ query }) => query))).toBeLessThanOrEqual(0.02);
  }
  expect(await unsureOf(everydayQueries().map(({ query }) => query))).toBeLessThanOrEqual(0.1);
});

test.each(['mokum', 'de', '?'])(
  'a place alone, or nothing to look for, leaves no doubt: %s',
  async (query) => {
    expect((await search(query)).isUnsure).toBe(false);
  },
);
