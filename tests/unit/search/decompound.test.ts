import { describe, expect, test } from 'vitest';
import {
  compoundForms,
  correctedCompound,
  decompound,
  runTogether,
} from '../../../src/language/decompound.ts';
import { editDistance } from '../../../src/language/edit-distance.ts';

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

describe('a compound with a misspelt part', () => {
  const words = new Set(['leefstijl', 'coach', 'vrijwilliger', 'coordinator']);
  const correct = (typed: string) => {
    const meant = [...words].find((word) => editDistance(typed, word) === 1);
    return meant === undefined ? undefined : { word: meant, edits: 1 };
  };
  const isWord = (part: string) => words.has(part);

  test.each([
    ['leefstijlcoch', 'leefstijlcoach'],
    ['leefstilcoach', 'leefstijlcoach'],
    ['vrijwilligerscordinator', 'vrijwilligerscoordinator'],
  ])('%s is read as %s', (typed, meant) => {
    expect(correctedCompound(typed, isWord, correct)).toEqual({ word: meant, edits: 1 });
  });

  test('is left alone when neither part is known, or it is no word at all', () => {
    expect(correctedCompound('voetbalveld', isWord, correct)).toBeUndefined();
    expect(correctedCompound('leefstijl'.repeat(300), isWord, correct)).toBeUndefined();
  });
});

test('words that were run together are taken apart into the fewest words', () => {
  const words = new Set(['ontbijt', 'op', 'school', 'ops', 'chool']);
  expect(runTogether('ontbijtopschool', (part) => words.has(part))).toEqual(['ontbijt', 'op', 'school']);
  expect(runTogether('ontbijtinbed', (part) => words.has(part))).toBeUndefined();
});
