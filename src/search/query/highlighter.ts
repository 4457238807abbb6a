/** Finds in a text the words that a query matches, however they are inflected: what is marked in a card and on a page. */
import { stem } from '../../language/stem.ts';
import { isFunctionWord } from '../../language/stop-words.ts';
import { normalize } from '../../language/tokenize.ts';
import type { Expansion } from './expansions.ts';
import type { ParsedQuery } from './query-parser.ts';
import { contentStems, MAX_PHRASE_WORDS, phraseKey } from './synonym-phrases.ts';

/** What is marked. Lists rather than sets, so that it can be kept in the browser's storage. */
export interface HighlightTerms {
  /** Stems of words. */
  stems: readonly string[];
  /** Keys of phrases: see `phraseKey`. */
  phrases: readonly string[];
}

/**
 * What to mark for a query: its words in all their forms, a compound written as two words too ("huis werk"), and its places. A part
 * of a compound by itself ("werk") and synonyms of the query are not marked, as they were not typed; the reason of a card names
 * them.
 */
export function highlightTermsOf({ queryTerms, places }: ParsedQuery): HighlightTerms {
  const expansionsFrom = (...kinds: Expansion['from'][]) =>
    queryTerms.flatMap(({ expansions }) => expansions.filter(({ from }) => kinds.includes(from)));
  const placeKeys = places.map(({ name }) => phraseKey(contentStems(name.split(' '))));
  const compoundKeys = expansionsFrom('parts').map(({ terms }) => phraseKey(terms));
  return {
    stems: [...new Set(expansionsFrom('word', 'compound', 'prefix').flatMap(({ terms }) => terms))],
    phrases: [...new Set([...compoundKeys, ...placeKeys])],
  };
}

/** A part of a text: characters `start` up to and not including `end`. */
export interface TextRange {
  start: number;
  end: number;
}

interface Token extends TextRange {
  stem: string;
}

/** A text tokenized once, to be compared with many queries. */
export interface TokenizedText {
  text: string;
  tokens: readonly Token[];
}

/** A word of the page, with the accents, apostrophes and characters without width that `normalize` takes out of it. */
const WORD = /[\p{L}\p{N}\p{M}\p{Cf}’'ʼ]+/gu;

/** The words of a text by their stems, each with where it stands; function words are left out, as they are never marked. */
export function tokenizeText(text: string): TokenizedText {
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const normalized = normalize(word);
    if (normalized !== '' && !isFunctionWord(normalized))
      tokens.push({ start: index, end: index + word.length, stem: stem(normalized) });
  }
  return { text, tokens };
}

/** Finds the ranges to mark in a text, from left to right; they do not overlap. */
export type Highlighter = (text: TokenizedText) => TextRange[];

/** From this length on a stem is recognised at either end of a compound too (taal in taalklas and moedertaal). */
const MIN_PART_LENGTH = 4;
/** A compound has at least so many letters before the stem at its end: there is work in huiswerk, none in netwerk. */
const MIN_LENGTH_BEFORE = 4;

/** Makes the highlighter that marks these stems, the longer ones at either end of a compound too, and these phrases as a whole. */
export function createHighlighter({ stems, phrases }: HighlightTerms): Highlighter {
  const whole = new Set(stems);
  const parts = stems.filter((each) => each.length >= MIN_PART_LENGTH);
  const keys = new Set(phrases);
  const matches = (stemmed: string) =>
    whole.has(stemmed) ||
    parts.some(
      (part) =>
        (stemmed.length > part.length && stemmed.startsWith(part)) ||
        (stemmed.length >= part.length + MIN_LENGTH_BEFORE && stemmed.endsWith(part)),
    );
  return ({ tokens }) => {
    const ranges: TextRange[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const end = endOfPhrase(tokens, at, keys);
      if (end === at && !matches(tokens[at]!.stem)) continue;
      const last = Math.max(at, end - 1);
      ranges.push({ start: tokens[at]!.start, end: tokens[last]!.end });
      at = last;
    }
    return ranges;
  };
}

/** Where the longest phrase that begins here ends; `start` when none does. */
function endOfPhrase(tokens: readonly Token[], start: number, keys: ReadonlySet<string>): number {
  if (keys.size === 0) return start;
  let longest = start;
  let key = '';
  for (let end = start + 1; end <= Math.min(start + MAX_PHRASE_WORDS, tokens.length); end++) {
    key = phraseKey([key, tokens[end - 1]!.stem]);
    if (keys.has(key)) longest = end;
  }
  return longest;
}
