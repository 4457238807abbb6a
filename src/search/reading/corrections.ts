/** Words that the catalogue can't read are corrected towards the words that it has. */
import { joinsOf, partsOf } from '../language/compounds.ts';
import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stopwords.ts';
import type { Lexicon } from '../tables/lexicon.ts';
import { placesIn } from './places.ts';

export interface Correction {
  typed: string;
  read: string;
}

/** A word of this length may be one slip away from a longer word rather than a new compound. */
const LONG_WORD = 8;
const SHORTEST_WORD = 4;
/** From how many letters on a word that is being typed is completed. */
const SHORTEST_START = 3;

export function correctWords(
  typed: readonly string[],
  lexicon: Lexicon,
  { correct, compounds, typing }: { correct: boolean; compounds: boolean; typing: boolean },
): { words: string[]; corrections: Correction[] } {
  const corrections: Correction[] = [];
  const places = placesIn(typed, lexicon.places);
  const words = typed.map((word, index) => {
    if (
      places.some(({ start, end }) => start <= index && index < end) ||
      isReadable(word, index, typed, lexicon, compounds)
    ) {
      return word;
    }
    if (typing && index === typed.length - 1 && word.length >= SHORTEST_START) {
      const completed = lexicon.speller.complete(word);
      if (completed !== undefined) return completed;
    }
    const better = correct && word.length >= SHORTEST_WORD ? lexicon.speller.correct(word) : undefined;
    if (better === undefined) return word;
    const isCompound = compounds && partsOf(word, (part) => lexicon.stems.has(part)) !== undefined;
    if (isCompound && (better.slips > 1 || word.length < LONG_WORD)) return word;
    corrections.push({ typed: word, read: better.word });
    return better.word;
  });
  return { words, corrections };
}

/** Whether the catalogue has the word, another form of it, or the compound that it makes with its neighbour. */
function isReadable(
  word: string,
  index: number,
  words: readonly string[],
  lexicon: Lexicon,
  compounds: boolean,
): boolean {
  const stemmed = stem(word);
  if (isStopWord(word) || /\d/.test(word)) return true;
  if (lexicon.words.has(word) || lexicon.stems.has(stemmed) || lexicon.names.has(stemmed)) return true;
  if (!compounds) return false;
  const before = words[index - 1];
  const after = words[index + 1];
  const knows = (joined: string) => lexicon.stems.has(joined);
  return (
    (before !== undefined && joinsOf(before, word).some(knows)) ||
    (after !== undefined && joinsOf(word, after).some(knows))
  );
}
