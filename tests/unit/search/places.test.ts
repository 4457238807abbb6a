import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../src/language/tokenize.ts';
import { placesIn } from '../../../src/search/query/places.ts';
import { lexicon } from './tables.ts';

const placesFor = (query: string) =>
  placesIn(tokenize(query), lexicon.places).map(({ senses }) => senses.map(({ label }) => label));

describe('a place is recognised', () => {
  test.each([
    ['zomerschool in Vlissingen', 'Vlissingen'],
    ['jongeren den bosch', "'s-Hertogenbosch"],
    ['na school ljouwert', 'Leeuwarden'],
    ['talent sudwest fryslan', 'Súdwest-Fryslân'],
    ['peuters zuid-limburg', 'Zuid-Limburg'],
    ['schooluitval friesland', 'Fryslân'],
    ['haagse scholen', 'Den Haag'],
    ['achterhoekse basisscholen', 'Achterhoek'],
  ])('in "%s"', (query, label) => {
    expect(placesFor(query)).toEqual([[label]]);
  });
});

test('a name that is a municipality and a province means both', () => {
  const [meanings] = placesIn(['groningen'], lexicon.places).map((found) =>
    found.senses.map(({ kind }) => kind),
  );
  expect(meanings).toEqual(['municipality', 'area']);
});

test('"provincie" before such a name leaves only the province', () => {
  const [found] = placesIn(['provincie', 'groningen'], lexicon.places);
  expect(found?.senses.map(({ kind }) => kind)).toEqual(['area']);
});

test('a name that is an ordinary word too needs the edge of the query or a word that points', () => {
  expect(placesFor('wat werkt best voor peuters')).toEqual([]);
  expect(placesFor('peuters in best')).toEqual([['Best']]);
  expect(placesFor('zomerschool leiden')).toEqual([['Leiden']]);
});
