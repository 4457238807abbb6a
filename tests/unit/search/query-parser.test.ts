import { describe, expect, test } from 'vitest';
import { conceptTerm } from '../../../src/search/format/tables.ts';
import { MAX_QUERY_LENGTH, type QueryOptions } from '../../../src/search/query/query-options.ts';
import { parseQuery } from '../../../src/search/query/query-parser.ts';
import { EXPANSION_WEIGHTS } from '../../../src/search/weights.ts';
import { lexicon } from './tables.ts';

const parse = (query: string, options?: QueryOptions) =>
  parseQuery(query, lexicon, EXPANSION_WEIGHTS, options);
/** Slugs of the concepts that a query names. */
const conceptsOf = (query: string, options?: QueryOptions) =>
  parse(query, options).concepts.map((number) => lexicon.concepts[number]!.slug);
const termOf = (slug: string) => conceptTerm(lexicon.concepts.findIndex((concept) => concept.slug === slug));
const wordsOf = (query: string) => parse(query).queryTerms.map(({ word }) => word);

test('the query terms are the content words', () => {
  expect(wordsOf('wat kunnen we doen tegen te lage schooladviezen')).toEqual(['lage', 'schooladviezen']);
});

test('a query of asking words alone is taken as it stands', () => {
  expect(wordsOf('aanpak')).toEqual(['aanpak']);
});

test('a place is parsed apart from the topic', () => {
  const { queryTerms, places } = parse('zomerschool zeeland');
  expect(queryTerms.map(({ word }) => word)).toEqual(['zomerschool']);
  expect(places.map(({ name }) => name)).toEqual(['zeeland']);
});

test('a sector is recognised by its schools', () => {
  expect([...parse('sport op het vmbo').sectors]).toEqual(['VO']);
});

test('an abbreviation names its concept', () => {
  expect(conceptsOf('vsv')).toEqual(['voortijdig-schoolverlaten']);
});

test('a name of a small word and one of many meanings is found by both', () => {
  expect(conceptsOf('hulp voor vrouwen in verwachting')).toContain('prenatale-hulp');
  expect(conceptsOf('hoge verwachtingen')).not.toContain('prenatale-hulp');
});

test('such a name counts before what its one word names by itself', () => {
  expect(conceptsOf('kinderen zonder zwemdiploma')).toEqual(['onveilig-bij-water']);
  expect(conceptsOf('zwemdiploma halen')).toEqual(['zwemles']);
});

test('a concept expands to its narrower concepts, for less than itself', () => {
  const { expansions } = parse('nieuwkomersonderwijs').queryTerms[0]!;
  const weightOf = (from: string) =>
    Math.max(...expansions.filter((each) => each.from === from).map(({ weight }) => weight));
  expect(weightOf('concept')).toBeGreaterThan(weightOf('narrower'));
});

test('a concept expands to its themes', () => {
  const themes = parse('vsv').queryTerms[0]!.expansions.filter(({ from }) => from === 'theme');
  expect(themes.map(({ terms }) => terms[0])).toContain('#soepele-overgangen');
});

test('a word beside a name of its own concept asks for something itself', () => {
  const [first, second] = parse('anderstalige ouders').queryTerms;
  expect(first!.expansions.map(({ terms }) => terms[0])).toContain(termOf('anderstaligen'));
  expect(second!.expansions.map(({ terms }) => terms[0])).not.toContain(termOf('anderstaligen'));
});

test('a concept that is named twice in a query is looked for by both names', () => {
  const [first, , last] = parse('meertalige kinderen, thuistaal').queryTerms;
  for (const queryTerm of [first!, last!])
    expect(queryTerm.expansions.map(({ terms }) => terms[0])).toContain(termOf('meertaligheid'));
});

test('a synonym phrase goes on over a preposition, not over a new clause', () => {
  expect(conceptsOf('hulp bij het huiswerk')).toContain('huiswerkbegeleiding');
  expect(conceptsOf('hulp als ze huiswerk hebben')).not.toContain('huiswerkbegeleiding');
});

test('two words that make a known compound are expanded with that compound', () => {
  const terms = parse('school orkest').queryTerms.flatMap(({ expansions }) =>
    expansions.flatMap((each) => each.terms),
  );
  expect(terms).toContain('schoolorkest');
});

describe('a misspelt word is corrected, and the correction is given', () => {
  test.each([
    ['brugfunctionarris', 'brugfunctionarris', 'brugfunctionaris'],
    ['zomerschool vlisingen', 'vlisingen', 'vlissingen'],
    ['oudebetrokkenheid', 'oudebetrokkenheid', 'ouderbetrokkenheid'],
    ['dapan klas', 'dapan klas', 'dakpanklas'],
    ['voor lees expres', 'voor lees expres', 'voorleesexpress'],
    ['op voed ondersteuning', 'op voed ondersteuning', 'opvoedondersteuning'],
    ['in burgering', 'in burgering', 'inburgering'],
    ['na schoolse opvang', 'na schoolse', 'naschoolse'],
    ['leefstijlcoch', 'leefstijlcoch', 'leefstijlcoach'],
    ['zondach', 'zondach', 'zondag'],
    ['verlengdeschooldag', 'verlengdeschooldag', 'verlengde schooldag'],
    ['rijkeschooldach', 'rijkeschooldach', 'rijke schooldag'],
    ['ontbijtopschool', 'ontbijtopschool', 'ontbijt op school'],
  ])('%s', (query, typed, meant) => {
    expect(parse(query).corrections).toEqual([{ typed, read: meant }]);
  });
});

test.each(['tips voor lezen', 'een woord nederlands', 'te laag advies', 'buiten spelen'])(
  'words that belong apart stay apart: %s',
  (query) => {
    expect(parse(query).corrections).toEqual([]);
  },
);

describe('a visitor may switch off', () => {
  test('corrections', () => {
    expect(parse('brugfunctionarris', { correct: false }).words).toEqual(['brugfunctionarris']);
  });
  test('synonyms', () => {
    expect(conceptsOf('vsv', { synonyms: false })).toEqual([]);
  });
  test('places', () => {
    const { places, queryTerms } = parse('zomerschool zeeland', { places: false });
    expect(places).toEqual([]);
    expect(queryTerms.map(({ word }) => word)).toContain('zeeland');
  });
});

test('while typing the last word is completed, not corrected', () => {
  const { words, corrections } = parse('zomersc', { typing: true });
  expect(words).toEqual(['zomerschool']);
  expect(corrections).toEqual([]);
});

test('a word that was left half typed is read as while it was typed, and that is told', () => {
  const { words, corrections } = parse('voorl');
  expect(words).toEqual(parse('voorl', { typing: true }).words);
  expect(words).not.toEqual(['voorl']);
  expect(corrections).toEqual([{ typed: 'voorl', read: words[0] }]);
  expect(parse('voorl', { correct: false }).words).toEqual(['voorl']);
  // Only the last word can be half typed.
  expect(parse('voorl taal').words).not.toContain('voorlezen');
});

test('a pasted text is read as far as a query goes', () => {
  expect(parse('taal '.repeat(5_000)).words.length).toBeLessThanOrEqual(24);
});

test('no more characters are read than the box takes', () => {
  const { words } = parse('a'.repeat(MAX_QUERY_LENGTH + 100));
  expect(words).toEqual(['a'.repeat(MAX_QUERY_LENGTH)]);
});
