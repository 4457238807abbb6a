/** What is done with words that no entry speaks of, before they are given up. */
import { stem } from '../../language/stem.ts';
import type { Reading } from './parse.ts';
import type { Lexicon } from './lexicon.ts';
import type { Posting } from '../format/tables.ts';
import type { ReadingWeights } from '../rank/weights.ts';

/** Letters that two words must have in common at the start to be taken for kin. */
const COMMON_START = 5;
/** The most words that are tried in place of one. */
const MOST_RESEMBLING = 4;

/** The words of the query of which no entry speaks in any way. */
export function missingWords(reading: Reading, postings: ReadonlyMap<string, Posting>): string[] {
  return reading.units
    .filter(({ alternatives }) => !alternatives.some(({ terms }) => terms.some((term) => postings.has(term))))
    .map(({ word }) => word);
}

/** The reading with words that begin alike in place of the missing ones; the same reading when there are none. */
export function resembling(
  reading: Reading,
  missing: readonly string[],
  lexicon: Lexicon,
  weights: ReadingWeights,
): Reading {
  let changed = false;
  const units = reading.units.map((unit) => {
    if (!missing.includes(unit.word)) return unit;
    const terms = stemsLike(unit.word, lexicon);
    if (terms.length === 0) return unit;
    changed = true;
    const ways = terms.map((term) => ({
      terms: [term],
      weight: weights.resembling,
      from: 'resembling' as const,
    }));
    return { ...unit, alternatives: [...unit.alternatives, ...ways] };
  });
  return changed ? { ...reading, units } : reading;
}

/** Stems that have the longest start in common with the word. */
function stemsLike(word: string, lexicon: Lexicon): string[] {
  for (let length = stem(word).length; length >= COMMON_START; length--) {
    const start = word.slice(0, length);
    const like = [...lexicon.stems].filter((known) => known.startsWith(start));
    if (like.length > 0) return like.sort((a, b) => a.length - b.length).slice(0, MOST_RESEMBLING);
  }
  return [];
}
