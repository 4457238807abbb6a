/** Finds in a text the words that a question was answered by, however they are inflected. */
import { MAX_PHRASE_WORDS, phraseKey } from '../../query/concept-names.ts';
import { stem } from '../../../language/stem.ts';
import { isFunctionWord } from '../../../language/stop-words.ts';
import { normalize } from '../../../language/normalize.ts';

/** What is marked. Lists rather than sets, so that it can be kept in the browser's storage. */
export interface HighlightTerms {
  /** Stems of words. */
  stems: readonly string[];
  /** Keys of names of several words: see `nameKey`. */
  names: readonly string[];
}

export interface TextRange {
  start: number;
  end: number;
}

/** From this length on a stem is recognised at either end of a compound too (taal in taalklas and moedertaal). */
const SHORTEST_PART = 4;

/** A word of the page, with the accents, apostrophes and signs without width that `fold` takes out of it. */
const WORD = /[\p{L}\p{N}\p{M}\p{Cf}’'ʼ]+/gu;

interface Token extends TextRange {
  stem: string;
}

/** A text cut into words once, to be compared with many questions. */
export interface TokenizedText {
  text: string;
  words: readonly Token[];
}

export function tokenizeText(text: string): TokenizedText {
  const words: Token[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const folded = normalize(word);
    if (folded !== '' && !isFunctionWord(folded))
      words.push({ start: index, end: index + word.length, stem: stem(folded) });
  }
  return { text, words };
}

/** Finds the places to mark in a text, from left to right; they do not overlap. */
export type Highlighter = (text: TokenizedText) => TextRange[];

export function createHighlighter({ stems, names }: HighlightTerms): Highlighter {
  const whole = new Set(stems);
  const parts = stems.filter((each) => each.length >= SHORTEST_PART);
  const keys = new Set(names);
  const isWord = (here: string) =>
    whole.has(here) ||
    parts.some((part) => here.length > part.length && (here.startsWith(part) || here.endsWith(part)));
  return ({ words }) => {
    const marks: TextRange[] = [];
    for (let at = 0; at < words.length; at++) {
      const end = endOfName(words, at, keys);
      if (end === at && !isWord(words[at]!.stem)) continue;
      const last = Math.max(at, end - 1);
      marks.push({ start: words[at]!.start, end: words[last]!.end });
      at = last;
    }
    return marks;
  };
}

/** Where the longest name that begins here ends; `start` when none does. */
function endOfName(words: readonly Token[], start: number, keys: ReadonlySet<string>): number {
  if (keys.size === 0) return start;
  let longest = start;
  let key = '';
  for (let end = start + 1; end <= Math.min(start + MAX_PHRASE_WORDS, words.length); end++) {
    key = phraseKey([key, words[end - 1]!.stem]);
    if (keys.has(key)) longest = end;
  }
  return longest;
}
