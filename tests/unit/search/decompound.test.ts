import { expect, test } from 'vitest';
import { compoundForms, decompound } from '../../../src/language/decompound.ts';

const knows =
  (...stems: string[]) =>
  (stem: string) =>
    stems.includes(stem);

test('a compound falls apart into words that are known', () => {
  expect(decompound('huiswerkhulp', knows('huiswerk', 'hulp'))).toEqual(['huiswerk', 'hulp']);
});

test('the front part may be the stem of a verb', () => {
  expect(decompound('voorleesvrijwilligers', knows('voorlees', 'vrijwilliger'))).toEqual([
    'voorlees',
    'vrijwilliger',
  ]);
});

test('letters between the parts are not part of either', () => {
  expect(decompound('leerlingenraad', knows('leerling', 'raad'))).toEqual(['leerling', 'raad']);
});

test('a word with an unknown part is left whole', () => {
  expect(decompound('brugfunctionaris', knows('brug'))).toBeUndefined();
});

test('an ending is not a part', () => {
  expect(decompound('leerlingen', knows('leer', 'ling'))).toBeUndefined();
});

test('two words are joined with every linking letter, as a stem', () => {
  expect(compoundForms('moes', 'tuinen')).toContain('moestuin');
  expect(compoundForms('leerling', 'raad')).toContain('leerlingenraad');
});
