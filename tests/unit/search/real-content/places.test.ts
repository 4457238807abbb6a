import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import {
  createHighlighter,
  highlightTermsOf,
  tokenizeText,
} from '../../../../src/search/query/highlighter.ts';
import type { PlaceMatch } from '../../../../src/search/query/places.ts';
import { parseQuery } from '../../../../src/search/query/query-parser.ts';
import { EXPANSION_WEIGHTS, RANK_WEIGHTS } from '../../../../src/search/weights.ts';
import { source } from './source.ts';
import { lexicon, search, tables } from './tables.ts';

test('every municipality is marked, whatever words its name is made of', () => {
  const unmarked = source.municipalities.filter(({ name }) => {
    const asked = parseQuery(name, lexicon, EXPANSION_WEIGHTS);
    const highlight = createHighlighter(highlightTermsOf({ ...asked, queryTerms: [] }));
    return highlight(tokenizeText(name)).length === 0;
  });
  expect(unmarked.map(({ name }) => name)).toEqual([]);
});

test('places like one that is named come before what is near it, and after the place itself', async () => {
  const { parsedQuery, results } = await search('armoede in een gemeente zoals Heerlen');
  expect(parsedQuery.queryTerms.map(({ word }) => word)).toEqual(['armoede']);
  const peers = parsedQuery.places[0]!.peers!.map((number) => lexicon.places.municipalities[number]!.name);
  expect(peers).toHaveLength(10);
  expect(peers).toContain('Schiedam');
  expect(results.slice(0, 5).every(({ proximity }) => proximity >= RANK_WEIGHTS.place.peer)).toBe(true);
  // What is about the topic is not lost for being elsewhere: "zoals" leaves open in what they are alike.
  expect(results.some(({ proximity }) => proximity === RANK_WEIGHTS.place.unlike)).toBe(true);
});

test('places like one that is named, and no topic: what is done in it and in them, and nothing else', async () => {
  const { parsedQuery, results } = await search('gemeente zoals Heerlen');
  const [{ senses, peers }] = parsedQuery.places as [PlaceMatch];
  const numbers = [...senses.flatMap(({ municipalities }) => municipalities), ...peers!];
  const meant = numbers.map((number) => lexicon.places.municipalities[number]!.name);
  const expected = source.interventions.flatMap(({ municipalities }, entry) =>
    municipalities.some((each) => meant.includes(each)) ? entry : [],
  );
  expect(results.map(({ entry }) => entry).sort((a, b) => a - b)).toEqual(expected);
});

test('a town whose name nearly every text uses is never meant: "in heel nederland"', async () => {
  expect((await search('in heel nederland')).parsedQuery.places).toEqual([]);
});

test('towns make the first answer hardly larger', () => {
  const { towns, ordinaryTowns } = tables.lexicon.places;
  expect(brotliCompressSync(towns + ordinaryTowns).length).toBeLessThan(2_000);
  for (const [letter, written] of tables.towns)
    expect(brotliCompressSync(written).length, letter).toBeLessThan(1_500);
});
