import { expect, test } from 'vitest';
import { compareNames } from '../../../src/language/alphabet.ts';
import { capitalized, inSentence } from '../../../src/language/dutch.ts';

test.each([
  ['op school', 'Op school'],
  ['één keer per week', 'Eén keer per week'],
  ['één-op-één', 'Eén-op-één'],
  ['ijstijd', 'IJstijd'],
  ['2,5 uur', '2,5 uur'],
  ['', ''],
])('%s has its capital at the beginning of a sentence, and loses it within one', (text, capital) => {
  expect(capitalized(text)).toBe(capital);
  expect(inSentence(capital)).toBe(text);
});

test('names stand in the order of the alphabet, whatever their capitals and accents, and numbers in that of their size', () => {
  const names = ['Élan', 'een', 'Fase 2', 'Fase 10', 'zomer'];
  expect(names.toReversed().sort(compareNames)).toEqual(['een', 'Élan', 'Fase 2', 'Fase 10', 'zomer']);
});
