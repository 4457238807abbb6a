import { expect, test } from 'vitest';
import {
  createHighlighter,
  highlightTermsOf,
  tokenizeText,
  type HighlightTerms,
} from '../../../src/search/query/highlighter.ts';
import { stem } from '../../../src/language/stem.ts';
import { search } from './tables.ts';

function marked(text: string, terms: HighlightTerms): string[] {
  return createHighlighter(terms)(tokenizeText(text)).map(({ start, end }) => text.slice(start, end));
}

async function markedFor(query: string, text: string): Promise<string[]> {
  const { parsedQuery } = await search(query);
  return marked(text, highlightTermsOf(parsedQuery));
}

test('a word is marked in every form', async () => {
  expect(await markedFor('school', 'Scholen en een school.')).toEqual(['Scholen', 'school']);
});

test('a word is marked whole, in whatever characters it is written', () => {
  const text = 'kwali\u00ADﬁcatie, cafe\u0301s ❤️ en ｓｃｈｏｏｌ';
  const stems = ['kwalificatie', 'cafes', 'school'].map(stem);
  expect(marked(text, { stems, phrases: [] })).toEqual(['kwali\u00ADﬁcatie', 'cafe\u0301s', 'ｓｃｈｏｏｌ']);
});

test('a compound is marked as a whole', async () => {
  expect(await markedFor('taal', 'De taalklas en de moedertaal')).toEqual(['taalklas', 'moedertaal']);
});

test('another name for what is asked is not marked: it was not typed', async () => {
  expect(await markedFor('leesbevordering', 'Leesoffensief in de stad')).toEqual([]);
  expect(await markedFor('huiswerkbegeleiding', 'Bijles en begeleiding bij huiswerk')).toEqual([]);
});

test('a part of a compound is not marked, nor a word that only ends alike', async () => {
  const text = 'Een netwerk dat werkt: huiswerk maken, in een huis, met een huiswerkklas of huis werk.';
  expect(await markedFor('huiswerk', text)).toEqual(['huiswerk', 'huiswerkklas', 'huis werk']);
  expect(await markedFor('werk', 'netwerk, huiswerk, werkplaats')).toEqual(['huiswerk', 'werkplaats']);
});

test('a place is marked', async () => {
  expect(await markedFor('sport in den haag', 'Sport in Den Haag')).toEqual(['Sport', 'Den Haag']);
});

test('words that join are not marked', async () => {
  expect(await markedFor('taal in de klas', 'in de zaal')).toEqual([]);
});

test('marks never overlap', () => {
  const text = 'taal taalklas taal klas';
  const marks = createHighlighter({ stems: ['taal', 'klas'], phrases: ['taalklas'] })(tokenizeText(text));
  expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['taal', 'taalklas', 'taal klas']);
});
