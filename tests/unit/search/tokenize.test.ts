import { expect, test } from 'vitest';
import { tokenize } from '../../../src/language/tokenize.ts';

test('words are compared without capitals, accents and apostrophes', () => {
  expect(tokenize("Súdwest-Fryslân, School's cool")).toEqual(['sudwest', 'fryslan', 'schools', 'cool']);
});

test.each([
  ['a ligature', 'kwaliﬁcatieproﬁel', 'kwalificatieprofiel'],
  ['a ligature of three', 'oﬃcieel', 'officieel'],
  ['a ligature in capitals', 'ﬁETS', 'fiets'],
  ['ij as one character', 'Ĳsselĳst', 'ijsselijst'],
  ['a soft hyphen', 'kwali\u00ADficatie', 'kwalificatie'],
  ['a space without width', 'kwali\u200Bficatie', 'kwalificatie'],
  ['accents apart from their letters', 'cafe\u0301', 'cafe'],
  ['letters of another width', 'ｓｃｈｏｏｌ１', 'school1'],
  ['letters of another font', '𝐬𝐜𝐡𝐨𝐨𝐥', 'school'],
  ['a sign behind it', 'school™', 'school'],
  ['letters that have no accent to take off', 'Łódź', 'lodz'],
  ['letters that are two', 'Œuvre', 'oeuvre'],
])('a word is the same with %s', (_, written, word) => {
  expect(tokenize(written)[0]).toBe(word);
});

test('a hyphen at which no line breaks separates as any other', () => {
  expect(tokenize('taal\u2011klas')).toEqual(['taal', 'klas']);
});

test('digits are words too', () => {
  expect(tokenize('groep 5/6, 10-14')).toEqual(['groep', '5', '6', '10', '14']);
});

test('signs, emoji and markup leave nothing but letters', () => {
  expect(tokenize('<b>😀</b> %E0%')).toEqual(['b', 'b', 'e0']);
});
