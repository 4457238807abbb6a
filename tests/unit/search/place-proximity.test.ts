import { expect, test } from 'vitest';
import { placeProximity } from '../../../src/search/rank/place-proximity.ts';
import { placesIn } from '../../../src/search/query/places.ts';
import { RANK_WEIGHTS } from '../../../src/search/weights.ts';
import { lexicon } from './tables.ts';

const { places } = lexicon;
const { place } = RANK_WEIGHTS;
const proximity = (query: string, municipality: string) => {
  const index = places.municipalities.findIndex(({ name }) => name === municipality);
  return placeProximity(placesIn(query.split(' '), places), places, place)[index];
};

test('the place itself is nearest, then its region, then its province, then the rest', () => {
  expect(proximity('hengelo', 'Hengelo')).toBe(1);
  expect(proximity('hengelo', 'Enschede')).toBeCloseTo(place.region);
  expect(proximity('hengelo', 'Zwolle')).toBeCloseTo(place.province);
  expect(proximity('hengelo', 'Goes')).toBeCloseTo(place.elsewhere);
});

test('every municipality of a region is inside it', () => {
  expect(proximity('twente', 'Almelo')).toBe(1);
});

test('a municipality that shares its name with its province comes before the rest of it', () => {
  expect(proximity('groningen', 'Groningen')).toBe(1);
  expect(proximity('groningen', 'Pekela')).toBeCloseTo(place.namesake);
});
