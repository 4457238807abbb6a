import { expect, test } from 'vitest';
import type { Posting } from '../../../src/search/format/tables.ts';
import { scoreEntries } from '../../../src/search/rank/score-entries.ts';
import { scoreQueryTerm } from '../../../src/search/rank/scorer.ts';
import type { Expansion } from '../../../src/search/query/expansions.ts';
import { RANK_WEIGHTS } from '../../../src/search/weights.ts';

/** A posting list from the impact of each entry; every term has the same idf. */
function posting(
  impacts: Readonly<Record<number, number>>,
  similarity: Readonly<Record<number, number>> = {},
) {
  const entries = Object.keys(impacts).map(Number);
  return {
    idf: 1,
    entries,
    impacts: Object.values(impacts),
    titles: entries.map(() => 0),
    questions: entries.map(() => 0),
    neighbours: {
      weight: 1,
      entries: Object.keys(similarity).map(Number),
      similarity: Object.values(similarity),
    },
  } satisfies Posting;
}

const postings = new Map([
  ['huiswerkhulp', posting({ 0: 0.25, 1: 0.5 }, { 2: 0.5 })],
  ['huiswerk', posting({ 0: 0.5 })],
  ['hulp', posting({ 0: 0.5 })],
  ['@huiswerkbegeleiding', posting({ 0: 0.5, 1: 0.5 })],
]);
const expansions: Expansion[] = [
  { terms: ['huiswerkhulp'], weight: 1, from: 'word' },
  { terms: ['huiswerk', 'hulp'], weight: 0.7, from: 'parts' },
  { terms: ['@huiswerkbegeleiding'], weight: 0.65, from: 'concept' },
];
const { scores, reasonFor } = scoreQueryTerm({ word: 'huiswerkhulp', expansions }, postings, 4, RANK_WEIGHTS);

test('the best expansion counts fully, the others by the tie-breaker', () => {
  expect(scores[1]).toBeCloseTo(0.5 + RANK_WEIGHTS.tieBreaker * 0.65 * 0.5);
});

test('the reason is the expansion that scored best: parts together before a concept that beats each of them', () => {
  expect(reasonFor(0)).toMatchObject({ word: 'huiswerkhulp', from: 'parts', term: 'huiswerk' });
  expect(reasonFor(0)?.score).toBeCloseTo(0.7 * Math.SQRT2 * 0.5);
  expect(reasonFor(1)).toMatchObject({ from: 'word', score: 0.5 });
});

test('an entry that is only near in meaning says so', () => {
  expect(reasonFor(2)).toMatchObject({ word: 'huiswerkhulp', from: 'meaning' });
  expect(scores[2]).toBeCloseTo(reasonFor(2)!.score);
});

test('the weights say how important a term is that only its concept finds', () => {
  const byConcept = { word: 'huiswerkhulp', expansions: expansions.slice(2) };
  const importanceAt = (conceptImportance: number) =>
    scoreQueryTerm(byConcept, postings, 4, { ...RANK_WEIGHTS, conceptImportance }).importance;
  expect(importanceAt(0.4)).toBeCloseTo(importanceAt(0.8) / 2);
});

test('an entry without a score has no reason', () => {
  expect(scores[3]).toBe(0);
  expect(reasonFor(3)).toBeUndefined();
});

test('an entry that is about all of the query goes before one that is about as much of it in all, but lacks a part', () => {
  const word = (term: string) => ({
    word: term,
    expansions: [{ terms: [term], weight: 1, from: 'word' as const }],
  });
  const words = ['ouders', 'taal', 'zomer'];
  const parsedQuery = {
    words,
    queryTerms: words.map(word),
    isShortened: false,
    places: [],
    excludedPlaces: [],
    sectors: new Set<never>(),
    cues: [],
    unwanted: [],
    sayings: [],
    corrections: [],
    concepts: [],
  };
  const { scores: ofEntries, coordinationOf } = scoreEntries(
    parsedQuery,
    new Map([
      ['ouders', posting({ 0: 0.4, 1: 0.6 })],
      ['taal', posting({ 0: 0.4, 1: 0.6 })],
      ['zomer', posting({ 0: 0.4, 2: 0.6 })],
    ]),
    3,
    RANK_WEIGHTS,
  );
  expect(ofEntries[0]).toBeGreaterThan(ofEntries[1]!);
  expect(ofEntries[1]).toBeGreaterThan(ofEntries[2]!);
  expect(coordinationOf(2)).toBeCloseTo(0.6 / RANK_WEIGHTS.fullCoordinationAt / 3);
});
