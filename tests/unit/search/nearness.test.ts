import { expect, test } from 'vitest';
import { placeProximity } from '../../../src/search/rank/place-proximity.ts';
import { placesIn } from '../../../src/search/query/places.ts';
import { RANK_WEIGHTS } from '../../../src/search/rank/weights.ts';
import { lexicon } from './tables.ts';

const { places } = lexicon;
const { place } = RANK_WEIGHTS;
const nearness = (query: string, municipality: string) => {
  const index = places.municipalities.findIndex(({ name }) => name === municipality);
  return placeProximity(placesIn(query.split(' '), places), places, place)[index];
};

test('the place itself is nearest, then its region, then its province, then the rest', () => {
  expect(nearness('hengelo', 'Hengelo')).toBe(1);
  expect(nearness('hengelo', 'Enschede')).toBeCloseTo(place.region);
  expect(nearness('hengelo', 'Zwolle')).toBeCloseTo(place.province);
  expect(nearness('hengelo', 'Goes')).toBeCloseTo(place.elsewhere);
});

test('every municipality of a region is inside it', () => {
  expect(nearness('twente', 'Almelo')).toBe(1);
});

test('a municipality that shares its name with its province comes before the rest of it', () => {
  expect(nearness('groningen', 'Groningen')).toBe(1);
  expect(nearness('groningen', 'Pekela')).toBeCloseTo(place.namesake);
});
