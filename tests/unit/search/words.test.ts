import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/search/language/words.ts';

test('words are compared without capitals, accents and apostrophes', () => {
  expect(wordsOf("Súdwest-Fryslân, School's cool")).toEqual(['sudwest', 'fryslan', 'schools', 'cool']);
});

test('digits are words too', () => {
  expect(wordsOf('groep 5/6, 10-14')).toEqual(['groep', '5', '6', '10', '14']);
});

test('signs, emoji and markup leave nothing but letters', () => {
  expect(wordsOf('<b>😀</b> %E0%')).toEqual(['b', 'b', 'e0']);
});
