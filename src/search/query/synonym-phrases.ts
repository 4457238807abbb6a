/**
 * Finds the glossary's concepts in words, by their synonym phrases: term, synonym or abbreviation, however it is inflected or
 * split.
 */
import { stem } from '../../language/stem.ts';
import { isArticle, isFunctionWord } from '../../language/stop-words.ts';

/** Key of a phrase → numbers of the concepts that it names. */
export type SynonymPhrases = ReadonlyMap<string, readonly number[]>;

/** The most words of a phrase that are read: of one that is found word by word all count, else its content words. */
export const MAX_PHRASE_WORDS = 6;

/**
 * The key under which a phrase is known: the stems of its content words, written together. So "hulp bij het huiswerk" and
 * "huiswerkhulp", "taal klassen" and "taalklas" need no rules of their own.
 */
export const phraseKey = (stems: readonly string[]): string => stems.join('');

/** The words of a text without function words; of a text of nothing else, all of them. */
function contentWords(words: readonly string[]): readonly string[] {
  const content = words.filter((word) => !isFunctionWord(word));
  return content.length > 0 ? content : words;
}

/** Stems of the content words of a text. */
export const contentStems = (words: readonly string[]): string[] => contentWords(words).map(stem);

/**
 * Whether a name says something else without its function words: "in verwachting" would be what anybody expects, "vmbo-t" the whole vmbo.
 */
export const losesMeaning = (words: readonly string[]): boolean =>
  contentWords(words).length === 1 && words.filter((word) => !isArticle(word)).length > 1;

/** Before each stem of a phrase that is found word by word, function words included, so that no other has its key. */
const EXACT_MARK = ' ';
const exactStems = (words: readonly string[]): string[] => words.map((word) => EXACT_MARK + stem(word));

/**
 * The stems by which a name is found.
 *
 * @param stems Those of its content words, where they are known.
 */
export const nameStems = (words: readonly string[], stems = contentStems(words)): string[] =>
  losesMeaning(words) ? exactStems(words) : stems;

/**
 * Every phrase of every concept by its key.
 *
 * @param names The stems of each name (`nameStems`), by concept.
 */
export function synonymPhrases(names: readonly (readonly (readonly string[])[])[]): Map<string, number[]> {
  const phrases = new Map<string, number[]>();
  names.forEach((ofConcept, number) => {
    for (const stems of ofConcept) {
      const key = phraseKey(stems);
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

/** The phrases in a row of words that are found word by word. */
export const findExactPhrases = (words: readonly string[], phrases: SynonymPhrases): PhraseMatch[] =>
  findSynonymPhrases(exactStems(words), phrases);

/** The matches that do not lie within a longer one, from left to right. Of those of the same words the first counts. */
export function longestMatches(matches: readonly PhraseMatch[]): PhraseMatch[] {
  const longestFirst = [...matches].sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return longestFirst.filter(({ end }) => {
    if (end <= reached) return false;
    reached = end;
    return true;
  });
}
