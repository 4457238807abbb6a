import { expect, test } from 'vitest';
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
