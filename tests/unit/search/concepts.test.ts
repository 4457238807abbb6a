import { expect, test } from 'vitest';
import { openConcepts, writeConcepts } from '../../../src/search/format/concepts.ts';

const PRESCHOOL = {
  slug: 'vve',
  term: 'voor- en vroegschoolse educatie',
  names: ['voorschool', 'vve-programma'],
  narrower: [1],
  related: [],
  themes: ['taalbevordering', 'ouderbetrokkenheid'],
};
const PLAYGROUP = {
  slug: 'peuteropvang',
  term: 'peuteropvang',
  names: [],
  narrower: [],
  related: [0],
  themes: ['taalbevordering'],
};

test('concepts read back as they were written', () => {
  const concepts = [PRESCHOOL, PLAYGROUP];
  expect(openConcepts(writeConcepts(concepts))).toEqual(concepts);
  expect(openConcepts(writeConcepts([]))).toEqual([]);
});

test('a slug that follows from the term is not written', () => {
  expect(writeConcepts([PLAYGROUP]).names).toBe('peuteropvang;');
});

test('a name with what separates names is one name still', () => {
  const written = writeConcepts([{ ...PLAYGROUP, names: ['moe; hongerig', 'a|b'], related: [] }]);
  expect(openConcepts(written)).toMatchObject([{ term: 'peuteropvang', names: ['moe, hongerig', 'a,b'] }]);
});
