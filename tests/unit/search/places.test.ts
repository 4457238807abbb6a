import { describe, expect, test } from 'vitest';
import { dutchList } from '../../../src/language/dutch.ts';
import { tokenize } from '../../../src/language/tokenize.ts';
import { placesIn } from '../../../src/search/query/places.ts';
import { createSearcher } from '../../../src/search/worker/searcher.ts';
import { source } from './source.ts';
import { lexicon, search, slugsFor, tables } from './tables.ts';

const placesFor = (query: string) =>
  placesIn(tokenize(query), lexicon.places).map(({ senses }) => senses.map(({ label }) => label));

describe('a place is recognised', () => {
  test.each([
    ['zomerschool in Vlissingen', 'Vlissingen'],
    ['jongeren den bosch', "'s-Hertogenbosch"],
    ['na school ljouwert', 'Leeuwarden'],
    ['talent sudwest fryslan', 'Súdwest-Fryslân'],
    ['peuters zuid-limburg', 'Zuid-Limburg'],
    ['schooluitval friesland', 'Fryslân'],
    ['haagse scholen', 'Den Haag'],
    ['achterhoekse basisscholen', 'Achterhoek'],
  ])('in "%s"', (query, label) => {
    expect(placesFor(query)).toEqual([[label]]);
  });
});

describe('a place that is not wanted', () => {
  /** The municipalities of each result; one that is in others too is not left out. */
  const placesOf = async (query: string) =>
    (await search(query)).results.map(({ entry }) => dutchList(source.interventions[entry]!.municipalities));

  test.each([
    'zomerschool niet in Amsterdam',
    'zomerschool -amsterdam',
    'zomerschool buiten Amsterdam',
    'zomerschool behalve uit de gemeente Amsterdam',
  ])('has no entries in the list: "%s"', async (query) => {
    const { parsedQuery } = await search(query);
    expect([parsedQuery.places, parsedQuery.excludedPlaces.map(({ name }) => name)]).toEqual([
      [],
      ['amsterdam'],
    ]);
    expect(await placesOf('zomerschool')).toContain('Amsterdam');
    expect(await placesOf(query)).not.toContain('Amsterdam');
    expect((await placesOf(query)).length).toBeGreaterThan(10);
  });

  test('is taken as it stands when nothing else is asked for', async () => {
    expect((await placesOf('niet in Amsterdam'))[0]).toBe('Amsterdam');
  });
});

test('a word that other names have too tells of no place: "den" of Den Bosch', async () => {
  expect(await slugsFor('den bosch', 10)).toEqual(await slugsFor('bosch', 10));
});

test('a name that is a municipality and a province means both', () => {
  const [meanings] = placesIn(['groningen'], lexicon.places).map((found) =>
    found.senses.map(({ kind }) => kind),
  );
  expect(meanings).toEqual(['municipality', 'area']);
});

test('"provincie" before such a name leaves only the province', () => {
  const [found] = placesIn(['provincie', 'groningen'], lexicon.places);
  expect(found?.senses.map(({ kind }) => kind)).toEqual(['area']);
});

test('a name that is an ordinary word too needs the edge of the query or a word that points', () => {
  expect(placesFor('wat werkt best voor peuters')).toEqual([]);
  expect(placesFor('peuters in best')).toEqual([['Best']]);
  expect(placesFor('zomerschool leiden')).toEqual([['Leiden']]);
});

describe('places like one that is named', () => {
  test.each([
    'een gemeente zoals Heerlen',
    'gemeente als heerlen',
    'vergelijkbaar met Heerlen',
    'vergelijkbare gemeenten als Heerlen',
    'steden die lijken op Heerlen',
    'zo groot als de gemeente heerlen',
  ])('are asked for by "%s"', (query) => {
    const [found] = placesIn(tokenize(query), lexicon.places);
    expect(found).toMatchObject({ name: 'heerlen', isLikeness: true });
  });

  test.each(['armoede in Heerlen', 'als school in Heerlen', 'gemeente Heerlen'])(
    'are not asked for by "%s"',
    (query) => {
      expect(placesIn(tokenize(query), lexicon.places)[0]).not.toHaveProperty('isLikeness');
    },
  );
});

describe('a town', () => {
  const placesOf = async (query: string) =>
    (await search(query)).parsedQuery.places.map(({ senses }) => senses.map(({ label }) => label));

  test.each([
    ['zomerschool uden', ['Maashorst']],
    ['voorlezen in Velp', ['Land van Cuijk', 'Rheden']],
    ['bernisse', ['Nissewaard', 'Voorne aan Zee']],
    ['taal anna paulowna', ['Hollands Kroon']],
    ['huiswerk bad nieuweschans', ['Oldambt']],
  ])('is recognised in "%s"', async (query, labels) => {
    expect(await placesOf(query)).toEqual([labels]);
  });

  test.each([
    'peuters in de wijk',
    'school in een wijk',
    'kinderen helden laten lezen',
    'in heel de stad',
    'boer',
  ])('with the name of an ordinary word is none in "%s"', async (query) => {
    expect(await placesOf(query)).toEqual([]);
  });

  test('with the name of an ordinary word is one where the query says so', async () => {
    expect(await placesOf('leren in helden')).toEqual([['Peel en Maas']]);
    expect(await placesOf('gemeente nes')).toEqual([['Ameland', 'Heerenveen', 'Noardeast-Fryslân']]);
  });

  test('that the browser does not have yet is loaded by its first letter, and only then', async () => {
    const letters: string[] = [];
    const searcher = createSearcher({
      lexicon: tables.lexicon,
      entries: tables.entries,
      loadShard: (number) => Promise.resolve(tables.shards[number]!),
      loadTowns: (letter) => {
        letters.push(letter);
        return Promise.resolve(tables.towns.get(letter) ?? '');
      },
    });
    await searcher.search('zomerschool in Breda');
    expect(letters).toEqual([]);
    await searcher.search('zomerschool uden');
    await searcher.search('taalklas uden');
    expect(letters).toEqual(['u']);
  });

  test('that cannot be had leaves a question that is answered', async () => {
    const searcher = createSearcher({
      lexicon: tables.lexicon,
      entries: tables.entries,
      loadShard: (number) => Promise.resolve(tables.shards[number]!),
      loadTowns: () => Promise.reject(new Error('offline')),
    });
    const { results, parsedQuery } = await searcher.search('zomerschool uden');
    expect(parsedQuery.places).toEqual([]);
    expect(results.length).toBeGreaterThan(0);
  });
});
