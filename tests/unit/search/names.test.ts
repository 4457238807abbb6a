import { expect, test } from 'vitest';
import {
  synonymPhrases,
  contentStems,
  longestMatches,
  findSynonymPhrases,
} from '../../../src/search/query/concept-names.ts';

const names = synonymPhrases([
  { slug: 'huiswerkbegeleiding', term: 'huiswerkbegeleiding', names: ['hulp bij huiswerk'] },
  { slug: 'vmbo', term: 'vmbo', names: [] },
  { slug: 'overgang-vmbo-mbo', term: 'overgang vmbo-mbo', names: [] },
]);
const found = (text: string) =>
  longestMatches(findSynonymPhrases(contentStems(text), names)).flatMap(({ slugs }) => slugs);

test('a name is found whatever small words stand between its own', () => {
  expect(found('hulp bij het huiswerk')).toEqual(['huiswerkbegeleiding']);
});

test('a compound is found when it is written as two words', () => {
  expect(found('huiswerk begeleiding')).toEqual(['huiswerkbegeleiding']);
});

test('a name within a longer name is not taken for itself', () => {
  expect(found('overgang van vmbo naar mbo')).toEqual(['overgang-vmbo-mbo']);
});

test('names next to each other are all found', () => {
  expect(found('huiswerkbegeleiding op het vmbo')).toEqual(['huiswerkbegeleiding', 'vmbo']);
});
