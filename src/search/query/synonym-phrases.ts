/**
 * Finds the glossary's concepts in words, by their synonym phrases: term, synonym or abbreviation, however it is inflected or
 * split.
 */
import { stem } from '../../language/stem.ts';
import { isFunctionWord, isJoiningWord } from '../../language/stop-words.ts';
import { tokenize } from '../../language/tokenize.ts';

/** Key of a phrase → numbers of the concepts that it names. */
export type SynonymPhrases = ReadonlyMap<string, readonly number[]>;

/** The most content words that a phrase has. */
export const MAX_PHRASE_WORDS = 6;

/**
 * The key under which a phrase is known: the stems of its content words, written together. So "hulp bij het huiswerk" and
 * "huiswerkhulp", "taal klassen" and "taalklas" need no rules of their own.
 */
export const phraseKey = (stems: readonly string[]): string => stems.join('');

/** Stems of the words of a text, function words left out; of a text of nothing else, all of them. */
export function contentStems(text: string): string[] {
  const words = tokenize(text);
  const content = words.filter((word) => !isFunctionWord(word));
  return (content.length > 0 ? content : words).map(stem);
}

/**
 * Whether a name says something else without its function words, which are not read: "niet naar school durven" would be every "school".
 */
export const losesMeaning = (name: string): boolean =>
  contentStems(name).length === 1 &&
  tokenize(name).some((word) => isFunctionWord(word) && !isJoiningWord(word));

/** Every phrase of every concept by its key. */
export function synonymPhrases(
  concepts: readonly { slug: string; term: string; names: readonly string[] }[],
): Map<string, number[]> {
  const phrases = new Map<string, number[]>();
  concepts.forEach(({ slug, term, names }, number) => {
    for (const name of [term, slug, ...names].filter((each) => !losesMeaning(each))) {
      const key = phraseKey(contentStems(name));
      const numbers = phrases.get(key) ?? [];
      if (!numbers.includes(number)) phrases.set(key, [...numbers, number]);
    }
  });
  return phrases;
}

/** A phrase that matches: words `start` up to and not including `end`, and the concepts that it names. */
export interface PhraseMatch {
  start: number;
  end: number;
  concepts: readonly number[];
}

/**
 * Every phrase in a row of stems, those within longer phrases too.
 *
 * @param follows Whether the stem at a position can be in one phrase with the stem before it.
 */
export function findSynonymPhrases(
  stems: readonly string[],
  phrases: SynonymPhrases,
  follows: (at: number) => boolean = () => true,
): PhraseMatch[] {
  const matches: PhraseMatch[] = [];
  for (let start = 0; start < stems.length; start++) {
    let key = '';
    for (let end = start + 1; end <= Math.min(start + MAX_PHRASE_WORDS, stems.length); end++) {
      if (end > start + 1 && !follows(end - 1)) break;
      key += stems[end - 1];
      const concepts = phrases.get(key);
      if (concepts !== undefined) matches.push({ start, end, concepts });
    }
  }
  return matches;
}

/** The matches that do not lie within a longer one, from left to right. */
export function longestMatches(matches: readonly PhraseMatch[]): PhraseMatch[] {
  const longestFirst = [...matches].sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return longestFirst.filter(({ end }) => {
    if (end <= reached) return false;
    reached = end;
    return true;
  });
}
