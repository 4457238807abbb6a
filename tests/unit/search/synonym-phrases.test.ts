import { expect, test } from 'vitest';
import { tokenize } from '../../../src/language/tokenize.ts';
import {
  synonymPhrases,
  contentStems,
  findSynonymPhrases,
  findExactPhrases,
  longestMatches,
  nameStems,
} from '../../../src/search/query/synonym-phrases.ts';

const concepts = [
  { slug: 'huiswerkbegeleiding', term: 'huiswerkbegeleiding', names: ['hulp bij huiswerk'] },
  { slug: 'vmbo', term: 'vmbo', names: [] },
  { slug: 'overgang-vmbo-mbo', term: 'overgang vmbo-mbo', names: [] },
  { slug: 'zwangerschap', term: 'zwangerschap', names: ['in verwachting'] },
  { slug: 'vmbo-t', term: 'theoretische leerweg', names: ['vmbo-t'] },
];
const phrases = synonymPhrases(
  concepts.map(({ term, names }) => [term, ...names].map((name) => nameStems(tokenize(name)))),
);
const found = (text: string) =>
  longestMatches(findSynonymPhrases(contentStems(tokenize(text)), phrases)).flatMap((phrase) =>
    phrase.concepts.map((number) => concepts[number]!.slug),
  );

test('a phrase is found whatever small words stand between its own', () => {
  expect(found('hulp bij het huiswerk')).toEqual(['huiswerkbegeleiding']);
});

test('a compound is found when it is written as two words', () => {
  expect(found('huiswerk begeleiding')).toEqual(['huiswerkbegeleiding']);
});

test('a phrase within a longer one is not taken for itself', () => {
  expect(found('overgang van vmbo naar mbo')).toEqual(['overgang-vmbo-mbo']);
});

test('phrases next to each other are all found', () => {
  expect(found('huiswerkbegeleiding op het vmbo')).toEqual(['huiswerkbegeleiding', 'vmbo']);
});

test('a name that says something else without its small words is found by all of its words only', () => {
  const exactly = (text: string) =>
    findExactPhrases(tokenize(text), phrases).flatMap((phrase) =>
      phrase.concepts.map((number) => concepts[number]!.slug),
    );
  expect(exactly('vrouwen in verwachting')).toEqual(['zwangerschap']);
  expect(found('hoge verwachtingen')).toEqual([]);
  expect(exactly('hoge verwachtingen')).toEqual([]);
  expect(exactly('van vmbo-t naar havo')).toEqual(['vmbo-t']);
  expect(found('vmbo')).toEqual(['vmbo']);
});
