import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalize } from '../../../src/language/tokenize.ts';
import { openWords, writeWords, type WordRows } from '../../../src/search/format/word-list.ts';

test('a word is written as what it does not share with the one before', () => {
  const words = new Map([
    ['taalklassen', 2],
    ['taal', 9],
    ['taalklas', 4],
    ['thuis', 0],
  ]);
  expect(writeWords(words)).toEqual({ spellings: 'AtaalEklasIsenBhuis', digits: '9420' });
});

test('words that are written and read are the same, in alphabetical order', () => {
  const word = fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.nat(40).map((length) => 'a'.repeat(length + 1)),
    )
    .map(normalize)
    .filter((each) => each !== '' && !/[A-Z]/.test(each));
  fc.assert(
    fc.property(fc.dictionary(word, fc.nat(9), { noNullPrototype: true }), (dictionary) => {
      const words = new Map(Object.entries(dictionary));
      const sorted = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
      expect([...openWords(JSON.parse(JSON.stringify(writeWords(words))) as WordRows)]).toEqual(sorted);
    }),
  );
});
