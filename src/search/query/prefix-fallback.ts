/** What is done with words that no entry speaks of, before they are given up. */
import { stem } from '../../language/stem.ts';
import type { ParsedQuery } from './parse.ts';
import type { Lexicon } from './lexicon.ts';
import type { Posting } from '../format/tables.ts';
import type { ExpansionWeights } from '../rank/weights.ts';

/** Letters that two words must have in common at the start to be taken for kin. */
const COMMON_START = 5;
/** The most words that are tried in place of one. */
const MOST_RESEMBLING = 4;

/** The words of the query of which no entry speaks in any way. */
export function unmatchedWords(reading: ParsedQuery, postings: ReadonlyMap<string, Posting>): string[] {
  return reading.queryTerms
    .filter(({ expansions }) => !expansions.some(({ terms }) => terms.some((term) => postings.has(term))))
    .map(({ word }) => word);
}

/** The reading with words that begin alike in place of the missing ones; the same reading when there are none. */
export function prefix(
  reading: ParsedQuery,
  missing: readonly string[],
  lexicon: Lexicon,
  weights: ExpansionWeights,
): ParsedQuery {
  let changed = false;
  const queryTerms = reading.queryTerms.map((unit) => {
    if (!missing.includes(unit.word)) return unit;
    const terms = stemsWithPrefix(unit.word, lexicon);
    if (terms.length === 0) return unit;
    changed = true;
    const expansions = terms.map((term) => ({
      terms: [term],
      weight: weights.prefix,
      from: 'prefix' as const,
    }));
    return { ...unit, expansions: [...unit.expansions, ...expansions] };
  });
  return changed ? { ...reading, queryTerms } : reading;
}

/** Stems that have the longest start in common with the word. */
function stemsWithPrefix(word: string, lexicon: Lexicon): string[] {
  for (let length = stem(word).length; length >= COMMON_START; length--) {
    const start = word.slice(0, length);
    const like = [...lexicon.stems].filter((known) => known.startsWith(start));
    if (like.length > 0) return like.sort((a, b) => a.length - b.length).slice(0, MOST_RESEMBLING);
  }
  return [];
}
