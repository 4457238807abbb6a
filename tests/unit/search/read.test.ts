import { describe, expect, test } from 'vitest';
import { parseQuery, type QueryOptions } from '../../../src/search/query/parse.ts';
import { EXPANSION_WEIGHTS } from '../../../src/search/rank/weights.ts';
import { lexicon } from './tables.ts';

const read = (query: string, options?: QueryOptions) =>
  parseQuery(query, lexicon, EXPANSION_WEIGHTS, options);
const wordsOf = (query: string) => read(query).queryTerms.map(({ word }) => word);

test('a question means its content words', () => {
  expect(wordsOf('wat kunnen we doen tegen te lage schooladviezen')).toEqual(['lage', 'schooladviezen']);
});

test('a query of asking words alone is taken as it stands', () => {
  expect(wordsOf('aanpak')).toEqual(['aanpak']);
});

test('a place is read apart from the topic', () => {
  const { queryTerms, places } = read('zomerschool zeeland');
  expect(queryTerms.map(({ word }) => word)).toEqual(['zomerschool']);
  expect(places.map(({ name }) => name)).toEqual(['zeeland']);
});

test('a sector is recognised by its schools', () => {
  expect([...read('sport op het vmbo').sectors]).toEqual(['VO']);
});

test('an abbreviation names its concept', () => {
  expect(read('vsv').concepts).toEqual(['voortijdig-schoolverlaten']);
});

test('a concept brings its narrower concepts, for less than itself', () => {
  const ways = read('nieuwkomersonderwijs').queryTerms[0]!.expansions;
  const weightOf = (from: string) =>
    Math.max(...ways.filter((way) => way.from === from).map(({ weight }) => weight));
  expect(weightOf('concept')).toBeGreaterThan(weightOf('narrower'));
});

test('a concept brings the entries of its themes', () => {
  const ways = read('vsv').queryTerms[0]!.expansions.filter(({ from }) => from === 'theme');
  expect(ways.map(({ terms }) => terms[0])).toContain('#soepele-overgangen');
});

test('a word beside a name of its own concept asks for something itself', () => {
  const [first, second] = read('anderstalige ouders').queryTerms;
  expect(first!.expansions.map(({ terms }) => terms[0])).toContain('@anderstaligen');
  expect(second!.expansions.map(({ terms }) => terms[0])).not.toContain('@anderstaligen');
});

test('a name goes on over a preposition, not over a new clause', () => {
  expect(read('hulp bij het huiswerk').concepts).toContain('huiswerkbegeleiding');
  expect(read('hulp als ze huiswerk hebben').concepts).not.toContain('huiswerkbegeleiding');
});

test('two words that make a known compound are read as that compound too', () => {
  const terms = read('school orkest').queryTerms.flatMap(({ expansions }) =>
    expansions.flatMap((way) => way.terms),
  );
  expect(terms).toContain('schoolorkest');
});

describe('a misspelt word is corrected and told', () => {
  test.each([
    ['brugfunctionarris', 'brugfunctionarris', 'brugfunctionaris'],
    ['zomerschool vlisingen', 'vlisingen', 'vlissingen'],
    ['oudebetrokkenheid', 'oudebetrokkenheid', 'ouderbetrokkenheid'],
    ['dapan klas', 'dapan klas', 'dakpanklas'],
  ])('%s', (query, typed, meant) => {
    expect(read(query).corrections).toEqual([{ typed, read: meant }]);
  });
});

describe('the visitor may undo', () => {
  test('a correction', () => {
    expect(read('brugfunctionarris', { correct: false }).words).toEqual(['brugfunctionarris']);
  });
  test('synonyms', () => {
    expect(read('vsv', { synonyms: false }).concepts).toEqual([]);
  });
  test('a place', () => {
    const { places, queryTerms } = read('zomerschool zeeland', { places: false });
    expect(places).toEqual([]);
    expect(queryTerms.map(({ word }) => word)).toContain('zeeland');
  });
});

test('while typing the last word is completed, not corrected', () => {
  const { words, corrections } = read('zomersc', { typing: true });
  expect(words).toEqual(['zomerschool']);
  expect(corrections).toEqual([]);
});

test('a pasted text is read as far as a question goes', () => {
  expect(read('taal '.repeat(5_000)).words.length).toBeLessThanOrEqual(24);
});
