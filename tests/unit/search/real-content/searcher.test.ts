import { describe, expect, test, vi } from 'vitest';
import { createSearcher } from '../../../../src/search/worker/searcher.ts';
import { EXPANSION_WEIGHTS, RANK_WEIGHTS } from '../../../../src/search/weights.ts';
import { publicQueries } from '../../../relevance/judged-queries.ts';
import { search, slugsFor, tables } from './tables.ts';

describe('what is searched for comes first', () => {
  test.each([
    ['a name', 'haags mentorprogramma', 'den-haag-haags-mentorprogramma'],
    ['a topic in a place', 'zomerschool vlissingen', 'vlissingen-zomerschool'],
    ['a place by another name', 'taalschool spijkenisse', 'nissewaard-taalschool-de-kameleon'],
    ['a misspelt word', 'tienercolege emmeloord', 'noordoostpolder-tienercollege'],
    ['a compound written apart', 'wijk orkest', 'tilburg-wijkorkest-tilburg-noord'],
    ['a question that it answers', 'NT2-leerlingen lopen vast in de gewone methode', 'coevorden-taallokaal'],
    [
      'a question in other words',
      'hoe krijg ik kinderen met een lege maag aan het ontbijt',
      'deventer-schoolontbijt-rivierenwijk',
    ],
  ])('%s: %s', async (_, query, slug) => {
    expect(await slugsFor(query, 2)).toContain(slug);
  });
});

test('an entry that never uses the word is found by its meaning', async () => {
  const { results, reasonsFor } = await search('analfabeet', { synonyms: false });
  const byMeaning = results.filter(({ entry }) => reasonsFor(entry).every(({ from }) => from === 'meaning'));
  expect(byMeaning.map(({ entry }) => tables.slugs[entry])).toContain('breda-taalklas-voor-volwassenen');
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

test('every result of a query without a place has a reason, and no reason is worth more than its score can be', async () => {
  for (const { query } of publicQueries().slice(0, 40)) {
    const { results, reasonsFor, parsedQuery } = await search(query);
    if (parsedQuery.places.length > 0) continue;
    for (const { entry } of results) {
      const reasons = reasonsFor(entry);
      expect(reasons.length, query).toBeGreaterThan(0);
      for (const { score } of reasons) expect(score).toBeGreaterThan(0);
    }
  }
});
