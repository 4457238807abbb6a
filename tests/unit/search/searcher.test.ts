import { describe, expect, test, vi } from 'vitest';
import { MAX_QUESTIONS } from '../../../src/catalogue/practice.ts';
import { createSearcher } from '../../../src/search/worker/searcher.ts';
import { EXPANSION_WEIGHTS, RANK_WEIGHTS } from '../../../src/search/weights.ts';
import { intervention } from '../../real-catalogue.ts';
import { search, slugsFor, tables } from './real-content/tables.ts';

const slugsOf = (results: readonly { entry: number }[], most: number) =>
  results.slice(0, most).map(({ entry }) => tables.slugs[entry]);

describe('what is searched for comes first', () => {
  test.each([
    ['a name', 'haags mentorprogramma', 'den-haag-haags-mentorprogramma'],
    ['a topic in a place', 'zomerschool vlissingen', 'vlissingen-zomerschool'],
    ['a place by another name', 'taalschool spijkenisse', 'nissewaard-taalschool-de-kameleon'],
    ['a misspelt word', 'tienercolege emmeloord', 'noordoostpolder-tienercollege'],
    ['a compound written apart', 'wijk orkest', 'tilburg-wijkorkest-tilburg-noord'],
    [
      'a question',
      'hoe krijg ik kinderen met een lege maag aan het ontbijt',
      'deventer-schoolontbijt-rivierenwijk',
    ],
  ])('%s: %s', async (_, query, slug) => {
    expect(await slugsFor(query, 2)).toContain(slug);
  });
});

test('a question in ligatures, wide letters or parts of letters is the same question', async () => {
  const plain = await search('huiswerkbegeleiding officieel');
  for (const query of [
    'huiswerkbegeleiding oﬃcieel',
    'huis\u00ADwerkbegeleiding officieel',
    'ｈuiswerkbegeleiding officieel',
  ]) {
    const { results, parsedQuery } = await search(query);
    expect(results).toEqual(plain.results);
    expect(parsedQuery.corrections).toEqual(plain.parsedQuery.corrections);
  }
});

test('an entry that never uses the word is found by its meaning', async () => {
  const { results, reasonsFor } = await search('analfabeet', { synonyms: false });
  const byMeaning = results.filter(({ entry }) => reasonsFor(entry).every(({ from }) => from === 'meaning'));
  expect(byMeaning.map(({ entry }) => tables.slugs[entry])).toContain('breda-taalklas-voor-volwassenen');
});

test('an entry has a reason: the word by which it was found', async () => {
  const { results, reasonsFor } = await search('brugfunctionaris');
  expect(reasonsFor(results[0]!.entry)).toEqual([
    expect.objectContaining({ word: 'brugfunctionaris', from: 'word' }),
  ]);
});

test('a place alone gives everything in that place, and that first', async () => {
  const { results, isWidened } = await search('breda');
  expect(results.slice(0, 3).every(({ entry }) => tables.slugs[entry]!.startsWith('breda-'))).toBe(true);
  expect(isWidened).toBe(false);
});

test('the entries of a place match strongly, those from around it are related', async () => {
  const { results, strongCount } = await search('roosendaal');
  const isInside = ({ entry }: { entry: number }) => tables.slugs[entry]!.startsWith('roosendaal-');
  expect(strongCount).toBeGreaterThan(0);
  expect(results.slice(0, strongCount).every(isInside)).toBe(true);
  expect(results.slice(strongCount).some(isInside)).toBe(false);
});

test('what is just asked for matches strongly, and not the whole list does', async () => {
  const { results, strongCount } = await search('zomerschool');
  const named = results.filter(({ entry }) => tables.slugs[entry]!.includes('zomerschool'));
  expect(results.slice(0, strongCount)).toEqual(expect.arrayContaining(named));
  expect(strongCount).toBeLessThan(results.length / 2);
});

test('a topic that the place does not have is answered from around it: the results are widened', async () => {
  const { results, isWidened } = await search('schoolboot maastricht');
  expect(isWidened).toBe(true);
  expect(results.map(({ entry }) => tables.slugs[entry])).toContain('terschelling-schoolboot-vlieland');
});

test('a word that no entry has is unmatched; the others are answered', async () => {
  const { results, unmatched } = await search('xyzzyq zomerschool');
  expect(unmatched).toEqual(['xyzzyq']);
  expect(slugsOf(results, 5)).toEqual(Array(5).fill(expect.stringContaining('zomerschool')));
});

test('a word that no entry has matches words with the same prefix', async () => {
  const { results, unmatched } = await search('huiswerkbegeleidster');
  expect(unmatched).toEqual([]);
  expect(slugsOf(results, 5)).toContain('emmen-gratis-bijles-en-huiswerkbegeleiding');
});

describe('any input is answered, if by nothing', () => {
  test.each([
    '',
    '   ',
    '😀',
    'مرحبا',
    'a'.repeat(10_000),
    '<script>',
    '%E0%A4%A',
    '"',
    '@armoede',
    '__proto__ constructor',
  ])('%s', async (query) => {
    const { results } = await search(query);
    expect(Array.isArray(results)).toBe(true);
  });
});

test('only the shards that hold the words of the query are loaded, and only once', async () => {
  const loadShard = vi.fn((number: number) => Promise.resolve(tables.shards[number]!));
  const searcher = createSearcher({ lexicon: tables.lexicon, entries: tables.entries, loadShard });
  await searcher.search('zomerschool');
  const first = loadShard.mock.calls.length;
  await searcher.search('zomerschool');
  expect(first).toBeLessThan(tables.shards.length / 20);
  expect(loadShard.mock.calls.length).toBe(first);
});

test('a shard that could not be loaded is asked for again the next time', async () => {
  const loadShard = vi.fn((number: number) => Promise.resolve(tables.shards[number]!));
  loadShard.mockRejectedValueOnce(new Error('offline'));
  const searcher = createSearcher({ lexicon: tables.lexicon, entries: tables.entries, loadShard });
  await expect(searcher.search('zomerschool')).rejects.toThrow('offline');
  expect((await searcher.search('zomerschool')).results.length).toBeGreaterThan(0);
});

test('a result names the question that asks most of what is asked, and none when its questions ask for something else', async () => {
  const { questions } = intervention('coevorden-taallokaal');
  const { results } = await search('NT2-leerlingen lopen vast in de gewone methode');
  const [first] = results;
  expect(tables.slugs[first!.entry]).toBe('coevorden-taallokaal');
  expect(questions[first!.question! % MAX_QUESTIONS]).toBe('NT2-leerlingen lopen vast in de gewone methode');
  const named = (await search('voorleesexpress')).results.filter(({ question }) => question === undefined);
  expect(named.length).toBeGreaterThan(0);
});

test('entries that are alike lift one another: a sibling in other words comes along', async () => {
  const rank = (similar: number) =>
    createSearcher({
      lexicon: tables.lexicon,
      entries: tables.entries,
      loadShard: (number) => Promise.resolve(tables.shards[number]!),
      weights: { rank: { ...RANK_WEIGHTS, similar }, expansion: EXPANSION_WEIGHTS },
    }).search('zaterdagochtend les van mensen met een vak', { cues: false });
  const placeOf = async (similar: number) =>
    (await rank(similar)).results.findIndex(({ entry }) => tables.slugs[entry] === 'eemsdelta-petje-af');
  expect(await placeOf(RANK_WEIGHTS.similar)).toBeLessThan(await placeOf(0));
});
