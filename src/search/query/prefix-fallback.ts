/** What is done with words that no entry speaks of, before they are given up: words with the same prefix take their place. */
import { stem } from '../../language/stem.ts';
import type { Posting } from '../format/tables.ts';
import type { ExpansionWeights } from '../weights.ts';
import type { Lexicon } from './lexicon.ts';
import type { ParsedQuery } from './query-parser.ts';

/** Letters that two words must have in common at the start. */
const MIN_PREFIX_LENGTH = 5;
/** The most letters of a word that are compared. */
const MAX_PREFIX_LENGTH = 24;
/** The most words that are tried in place of one. */
const MAX_EXPANSIONS = 4;

/**
 * The words of the query that match no entry by any of their expansions. A compound is not matched by entries that have one of its parts:
 * "kernfusie" is found in none, though one is about the core of something and another about a merger.
 */
export function unmatchedWords(
  { queryTerms }: ParsedQuery,
  postings: ReadonlyMap<string, Posting>,
): string[] {
  return queryTerms
    .filter(({ expansions }) => !expansions.some(({ terms }) => isInOneEntry(terms, postings)))
    .map(({ word }) => word);
}

/** Whether an entry has all of these terms, of which there are two at most. */
function isInOneEntry(terms: readonly string[], postings: ReadonlyMap<string, Posting>): boolean {
  const [first, second] = terms.map((term) => Array.from(postings.get(term)?.entries ?? []));
  const others = second && new Set(second);
  return first!.some((entry) => others?.has(entry) ?? true);
}

/** The query with words of the same prefix as expansions of the unmatched words; the same query when there are none. */
export function withPrefixFallback(
  parsedQuery: ParsedQuery,
  unmatched: readonly string[],
  lexicon: Lexicon,
  weights: ExpansionWeights,
): ParsedQuery {
  let isChanged = false;
  const queryTerms = parsedQuery.queryTerms.map((queryTerm) => {
    if (!unmatched.includes(queryTerm.word)) return queryTerm;
    const terms = stemsWithPrefixOf(queryTerm.word, lexicon);
    if (terms.length === 0) return queryTerm;
    isChanged = true;
    const expansions = terms.map((term) => ({
      terms: [term],
      weight: weights.prefix,
      from: 'prefix' as const,
    }));
    return { ...queryTerm, expansions: [...queryTerm.expansions, ...expansions] };
  });
  return isChanged ? { ...parsedQuery, queryTerms } : parsedQuery;
}

/** The shortest stems that have the longest prefix in common with the word. */
function stemsWithPrefixOf(word: string, lexicon: Lexicon): string[] {
  for (let length = Math.min(MAX_PREFIX_LENGTH, stem(word).length); length >= MIN_PREFIX_LENGTH; length--) {
    const prefix = word.slice(0, length);
    const stems = [...lexicon.stems].filter((known) => known.startsWith(prefix));
    if (stems.length > 0) return stems.sort((a, b) => a.length - b.length).slice(0, MAX_EXPANSIONS);
  }
  return [];
}
