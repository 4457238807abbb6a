/** Words that the catalogue can't read are corrected towards the words that it has. */
import { compoundForms, decompound } from '../../language/decompound.ts';
import { stem } from '../../language/stem.ts';
import { isStopWord } from '../../language/stop-words.ts';
import type { Lexicon } from './lexicon.ts';
import { placesIn } from './places.ts';

export interface Correction {
  typed: string;
  read: string;
}

export interface CorrectionOptions {
  correct: boolean;
  compounds: boolean;
  /** The last word is still being typed. */
  typing: boolean;
}

/** From this length on a word may be one edit away from a longer word rather than a new compound. */
const LONG_WORD = 8;
const SHORTEST_WORD = 4;
/** From how many letters on a word that is being typed is completed. */
const SHORTEST_START = 3;

export function correctWords(
  typed: readonly string[],
  lexicon: Lexicon,
  options: CorrectionOptions,
): { words: string[]; corrections: Correction[] } {
  const words: string[] = [];
  const corrections: Correction[] = [];
  const places = placesIn(typed, lexicon.places);
  const isPlace = (at: number) => places.some(({ start, end }) => start <= at && at < end);
  for (let at = 0; at < typed.length; at++) {
    const word = typed[at]!;
    const next = typed[at + 1];
    const canRead = isPlace(at) || isReadable(word, at, typed, lexicon, options.compounds);
    const canReadNext =
      next === undefined || isPlace(at + 1) || isReadable(next, at + 1, typed, lexicon, options.compounds);
    const joined = canRead && canReadNext ? undefined : joinedMeant(word, next, lexicon, options);
    if (joined !== undefined) {
      corrections.push({ typed: `${word} ${next}`, read: joined });
      words.push(joined);
      at++;
      continue;
    }
    const read = canRead ? word : wordMeant(word, at === typed.length - 1, lexicon, options, corrections);
    words.push(read);
  }
  return { words, corrections };
}

/** The compound that two words make, when one letter of it is wrong ("dapan klas"). */
function joinedMeant(
  word: string,
  next: string | undefined,
  lexicon: Lexicon,
  { correct, compounds }: CorrectionOptions,
): string | undefined {
  if (!correct || !compounds || next === undefined || isStopWord(word) || isStopWord(next)) return undefined;
  if (word.length + next.length < LONG_WORD) return undefined;
  const better = lexicon.spellChecker.correct(word + next);
  return better?.edits === 1 ? better.word : undefined;
}

function wordMeant(
  word: string,
  isLast: boolean,
  lexicon: Lexicon,
  { correct, compounds, typing }: CorrectionOptions,
  corrections: Correction[],
): string {
  if (typing && isLast && word.length >= SHORTEST_START) {
    const completed = lexicon.spellChecker.complete(word);
    if (completed !== undefined) return completed;
  }
  const better = correct && word.length >= SHORTEST_WORD ? lexicon.spellChecker.correct(word) : undefined;
  if (better === undefined) return word;
  const isCompound = compounds && decompound(word, (part) => lexicon.stems.has(part)) !== undefined;
  if (isCompound && (better.edits > 1 || word.length < LONG_WORD)) return word;
  corrections.push({ typed: word, read: better.word });
  return better.word;
}

/** Whether the catalogue has the word, another form of it, or the compound that it makes with its neighbour. */
function isReadable(
  word: string,
  at: number,
  words: readonly string[],
  lexicon: Lexicon,
  compounds: boolean,
): boolean {
  const stemmed = stem(word);
  if (isStopWord(word) || /\d/.test(word)) return true;
  if (lexicon.words.has(word) || lexicon.stems.has(stemmed) || lexicon.names.has(stemmed)) return true;
  if (!compounds) return false;
  const before = words[at - 1];
  const after = words[at + 1];
  const knows = (joined: string) => lexicon.stems.has(joined);
  return (
    (before !== undefined && compoundForms(before, word).some(knows)) ||
    (after !== undefined && compoundForms(word, after).some(knows))
  );
}
