import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalize } from '../../../src/language/tokenize.ts';
import {
  frequencyDigit,
  frequencyOf,
  isWord,
  openWords,
  writeWords,
  type WordRows,
} from '../../../src/search/format/word-list.ts';

test('a word is written as what it does not share with the one before', () => {
  const words = new Map([
    ['taalklassen', 2],
    ['taal', 9],
    ['taalklas', 4],
    ['thuis', 0],
  ]);
  expect(writeWords(words, [])).toEqual({ spellings: 'AtaalEklasIsenBhuis', digits: '9420' });
});

test('a word that is known is not written, but how common it is comes first', () => {
  const words = new Map([
    ['taal', 9],
    ['taalklas', 4],
    ['thuis', 2],
  ]);
  const known = ['thuis', 'in', 'taal', '2', 'b', 'thuis'];
  const rows = writeWords(words, known);
  expect(rows).toEqual({ spellings: 'Ataalklas', digits: '2094' });
  expect([...openWords(rows, known)]).toEqual([
    ['thuis', 2],
    ['in', 0],
    ['taal', 9],
    ['taalklas', 4],
  ]);
});

test('words that are written and read are the same, whatever is known of them', () => {
  const word = fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.nat(40).map((length) => 'a'.repeat(length + 1)),
    )
    .map(normalize)
    .filter((each) => each !== '' && !/[A-Z]/.test(each));
  fc.assert(
    fc.property(
      fc.dictionary(word, fc.nat(9), { noNullPrototype: true }),
      fc.array(word),
      (dictionary, others) => {
        const words = new Map(Object.entries(dictionary));
        const known = [...words.keys()].filter((_, at) => at % 2 === 0).concat(others);
        const rows = JSON.parse(JSON.stringify(writeWords(words, known))) as WordRows;
        const expected = new Map([...known.filter(isWord).map((each) => [each, 0] as const), ...words]);
        expect(openWords(rows, known)).toEqual(expected);
      },
    ),
  );
});

test('a digit stands for a frequency that is at most that, and more than a quarter of it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (frequency) => {
      const read = frequencyOf(frequencyDigit(frequency));
      expect(read).toBeLessThanOrEqual(frequency);
      expect(read).toBeGreaterThan(frequency / 4);
    }),
  );
  // A name is offered from two texts on.
  expect([1, 2, 3].map((frequency) => frequencyOf(frequencyDigit(frequency)))).toEqual([1, 2, 2]);
});
