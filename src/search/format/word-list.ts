/** Writes and opens the words of the catalogue, a fifth smaller than written out: most begin like the one before. */

/** Words in alphabetical order, each with a number from 0 to 9. */
export interface WordRows {
  /** Each as a capital, for how many of its first characters (A: none, B: one …) it has from the word before, and the rest of it. */
  spellings: string;
  /** The digits of all. */
  digits: string;
}

const NONE_SHARED = 'A'.charCodeAt(0);
const MOST_SHARED = 'Z'.charCodeAt(0) - NONE_SHARED;

/** @param words Without capitals, as `normalize` gives them. */
export function writeWords(words: ReadonlyMap<string, number>): WordRows {
  const sorted = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
  let before = '';
  const spellings = sorted.map(([word]) => {
    const shared = Math.min(MOST_SHARED, sharedLength(before, word));
    before = word;
    return String.fromCharCode(NONE_SHARED + shared) + word.slice(shared);
  });
  return { spellings: spellings.join(''), digits: sorted.map(([, digit]) => digit).join('') };
}

/** The words and their digits, in alphabetical order. */
export function openWords({ spellings, digits }: WordRows): Map<string, number> {
  const words = new Map<string, number>();
  let word = '';
  for (const [, shared = '', rest = ''] of spellings.matchAll(/([A-Z])([^A-Z]*)/g)) {
    word = word.slice(0, shared.charCodeAt(0) - NONE_SHARED) + rest;
    words.set(word, Number(digits[words.size]));
  }
  return words;
}

/** Number of characters with which both begin. */
export function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
