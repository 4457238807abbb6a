import { describe, expect, test, vi } from 'vitest';
import { MAX_QUESTIONS } from '../../../src/catalogue/practice.ts';
import { createSearcher } from '../../../src/search/worker/searcher.ts';
import { oneOf } from '../../catalogue.ts';
import { source } from './source.ts';
import { search, tables } from './tables.ts';

const slugsOf = (results: readonly { entry: number }[], most: number) =>
  results.slice(0, most).map(({ entry }) => tables.slugs[entry]);

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

test('an entry has a reason: the word by which it was found', async () => {
  const { results, reasonsFor } = await search('voedselbank');
  expect(reasonsFor(results[0]!.entry)).toEqual([
    expect.objectContaining({ word: 'voedselbank', from: 'word' }),
  ]);
});

test('a place alone gives everything in that place, and that first', async () => {
  const { results, isWidened } = await search('amsterdam');
  expect(results.slice(0, 3).every(({ entry }) => tables.slugs[entry]!.startsWith('amsterdam-'))).toBe(true);
  expect(isWidened).toBe(false);
});

test('the entries of a place match strongly, those from around it are related', async () => {
  const { results, strongCount } = await search('tilburg');
  const isInside = ({ entry }: { entry: number }) => tables.slugs[entry]!.startsWith('tilburg-');
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
  expect(results.map(({ entry }) => tables.slugs[entry])).toContain('ameland-schoolboot');
});

test('a word that no entry has is unmatched; the others are answered', async () => {
  const { results, unmatched } = await search('xyzzyq zomerschool');
  expect(unmatched).toEqual(['xyzzyq']);
  expect(slugsOf(results, 5)).toEqual(Array(5).fill(expect.stringContaining('zomerschool')));
});

test('a word that no entry has matches words with the same prefix', async () => {
  const { results, unmatched } = await search('huiswerkbegeleidster');
  expect(unmatched).toEqual([]);
  expect(slugsOf(results, 5)).toContain('hengelo-huiswerkbegeleiding');
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

test('a shard that could not be loaded is asked for again the next time', async () => {
  const loadShard = vi.fn((number: number) => Promise.resolve(tables.shards[number]!));
  loadShard.mockRejectedValueOnce(new Error('offline'));
  const searcher = createSearcher({ lexicon: tables.lexicon, entries: tables.entries, loadShard });
  await expect(searcher.search('zomerschool')).rejects.toThrow('offline');
  expect((await searcher.search('zomerschool')).results.length).toBeGreaterThan(0);
});

test('a result names the question that asks most of what is asked, and none when its questions ask for something else', async () => {
  const slug = 'groningen-weer-naar-buiten';
  const { questions } = oneOf(source.interventions, slug);
  const [first] = (await search('outreachend werken met thuiszitters')).results;
  expect(tables.slugs[first!.entry]).toBe(slug);
  expect(questions[first!.question! % MAX_QUESTIONS]).toBe('outreachend werken met thuiszitters');
  const [other] = (await search('jongerenwerkers')).results;
  expect(tables.slugs[other!.entry]).toBe(slug);
  expect(other!.question).toBeUndefined();
});

test('a compound is not found in entries that have one of its parts', async () => {
  // Of a breakfast one entry speaks, of a library another.
  expect((await search('bibliotheekontbijt')).isUnsure).toBe(true);
  expect((await search('bibliotheekhuiswerkbegeleiding')).isUnsure).toBe(false);
});
