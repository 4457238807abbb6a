/** Corrects words that the catalogue doesn't know towards the words that it has. */
import {
  compoundForms,
  correctedCompound,
  decompound,
  runTogether,
  type ReadWord,
} from '../../language/decompound.ts';
import { stem } from '../../language/stem.ts';
import { isJoiningWord, isStopWord } from '../../language/stop-words.ts';
import { cuesIn } from './cues.ts';
import type { Lexicon } from './lexicon.ts';
import { placesIn } from './places.ts';

export interface Correction {
  typed: string;
  read: string;
}

export interface CorrectionOptions {
  correct: boolean;
  /** The last word is still being typed. */
  typing: boolean;
}

/** From this length on a word may be one edit away from a longer word rather than a new compound. */
const MIN_LONG_WORD_LENGTH = 8;
const MIN_WORD_LENGTH = 4;
/** How many times less common a word must be than the one it makes with the word before it. */
const MIN_TIMES_RARER = 4;
/** From how many letters on a word that is being typed is completed. */
const MIN_PREFIX_LENGTH = 3;

/**
 * Reads words as the catalogue knows them. A word stays as it is when it is a place, a stop word, holds a digit, or is known: as it
 * stands, by its stem, as a synonym phrase, or as a compound with the word beside it. Another is corrected by the spell checker,
 * unless it is a new compound of known parts, and the correction takes more than one edit or the word is short. The last word, while it
 * is being typed, is completed instead, which is no correction.
 *
 * @param typed Normalised words.
 * @returns The words as they are read, and each correction that was made, from left to right. One correction may read two words as
 *   one compound ("dapan klas" as "dakpanklas").
 */
export function correctWords(
  typed: readonly string[],
  lexicon: Lexicon,
  options: CorrectionOptions,
): { words: string[]; corrections: Correction[] } {
  const words: string[] = [];
  const corrections: Correction[] = [];
  const places = placesIn(typed, lexicon.places);
  const isPlace = (at: number) => places.some(({ start, end }) => start <= at && at < end);
  const cues = cuesIn(typed, lexicon.cues);
  const isRead = (at: number) =>
    isPlace(at) || cues.some(({ start, end }) => start <= at && at < end) || isKnown(typed, at, lexicon);
  /** The word that the one at an index and those after it form, when they were typed apart. */
  const joinedAt = (at: number, areKnown: boolean): Joined | undefined => {
    const [word = '', next, third] = typed.slice(at, at + 3);
    if (!options.correct || isPlace(at) || next === undefined || isStopWord(next)) return undefined;
    if (isStopWord(word)) return rejoin(word, next, third, lexicon);
    return areKnown ? undefined : correctCompound(word + next, lexicon);
  };
  for (let at = 0; at < typed.length; at++) {
    const word = typed[at]!;
    const isWordRead = isRead(at);
    const joined = joinedAt(at, isWordRead && (at + 1 === typed.length || isRead(at + 1)));
    if (joined !== undefined) {
      corrections.push({ typed: typed.slice(at, at + joined.parts).join(' '), read: joined.read });
      words.push(...joined.read.split(' '));
      at += joined.parts - 1;
      continue;
    }
    const read = isWordRead
      ? word
      : correctWord(word, at === typed.length - 1, lexicon, options, corrections);
    words.push(...read.split(' '));
  }
  return { words, corrections };
}

/** The reading of words that were typed apart, and their number. */
interface Joined {
  read: string;
  parts: number;
}

/**
 * The word that two or three make which were typed apart, as telephones do, when the first is one that is not read by itself ("na
 * schoolse", "voor lees expres"). Of two the other has to be unknown or far less common than the word: "voor lezen" is what it says.
 */
function rejoin(
  first: string,
  second: string,
  third: string | undefined,
  lexicon: Lexicon,
): Joined | undefined {
  const commonness = (word: string) => lexicon.words.get(word) ?? 0;
  const two = first + second;
  if (third !== undefined && !isStopWord(third)) {
    const three = two + third;
    if (commonness(three) > 0) return { read: three, parts: 3 };
    const isOdd = commonness(second) < 2 || commonness(third) < 2;
    const read = isOdd ? nearName(three, lexicon) : undefined;
    // A name of three words is right as it is.
    if (read?.startsWith(first) && read.split(' ').length < 3) return { read, parts: 3 };
  }
  const isWord = commonness(two) > 0 && commonness(second) * MIN_TIMES_RARER <= commonness(two);
  return isWord && second.length >= MIN_WORD_LENGTH ? { read: two, parts: 2 } : undefined;
}

/** The compound that two words make, when one letter of it is wrong ("dapan klas"). */
function correctCompound(joined: string, lexicon: Lexicon): Joined | undefined {
  const read = joined.length < MIN_LONG_WORD_LENGTH ? undefined : nearName(joined, lexicon);
  return read === undefined ? undefined : { read, parts: 2 };
}

/** The word or name that is one edit away. */
function nearName(word: string, lexicon: Lexicon): string | undefined {
  const correction = lexicon.spellChecker.correct(word);
  return correction?.edits === 1 ? asWritten(correction.word, lexicon) : undefined;
}

/** A name of several words that the spell checker knows as one; another word as it is. */
const asWritten = (word: string, { joinedNames }: Lexicon): string => joinedNames.get(word) ?? word;

function correctWord(
  word: string,
  isLast: boolean,
  lexicon: Lexicon,
  { correct, typing }: CorrectionOptions,
  corrections: Correction[],
): string {
  const completed =
    isLast && word.length >= MIN_PREFIX_LENGTH ? lexicon.spellChecker.complete(word) : undefined;
  if (typing && completed !== undefined) return completed;
  if (!correct) return word;
  const meant = word.length < MIN_WORD_LENGTH ? undefined : readAs(word, lexicon);
  // A half-typed word is completed as it was during typing, so reopening the address gives the same results.
  const read = meant !== undefined && !isStopWord(meant) ? meant : (completed ?? meant);
  if (read === undefined || read === word) return word;
  corrections.push({ typed: word, read });
  return read;
}

/** What an unknown word was most likely meant to be: one word, several when it was run together, or a compound that is right as it is. */
function readAs(word: string, lexicon: Lexicon): string | undefined {
  const { joinedNames, spellChecker } = lexicon;
  const name = joinedNames.get(word);
  if (name !== undefined) return name;
  const correction = spellChecker.correct(word);
  const near = correction && asWritten(correction.word, lexicon);
  const isCompound = decompound(word, (part) => lexicon.stems.has(part)) !== undefined;
  if (isCompound) return correction?.edits === 1 && word.length >= MIN_LONG_WORD_LENGTH ? near : word;
  if (correction?.edits === 1 || word.length < MIN_LONG_WORD_LENGTH) return near;
  const separate = runTogether(word, (part) => isJoiningWord(part) || isPartWord(part, lexicon))?.join(' ');
  if (separate?.includes(' ') === true) return separate;
  const corrected = correctedCompound(
    word,
    (part) => isPartWord(part, lexicon),
    (part): ReadWord | undefined => {
      const meant = spellChecker.correct(part);
      return meant !== undefined && isPartWord(meant.word, lexicon) ? meant : undefined;
    },
  );
  return corrected !== undefined && corrected.edits < (correction?.edits ?? Infinity) ? corrected.word : near;
}

/** Whether the catalogue has this word, and it is long enough not to be mistaken for an ending. */
const isPartWord = (word: string, { words }: Lexicon): boolean =>
  word.length >= MIN_WORD_LENGTH && words.has(word) && !isStopWord(word);

/** Whether the catalogue knows the word, another form of it, or the compound that it makes with its neighbour. */
function isKnown(words: readonly string[], at: number, lexicon: Lexicon): boolean {
  const word = words[at]!;
  const stemmed = stem(word);
  if (isStopWord(word) || /\d/.test(word)) return true;
  if (lexicon.words.has(word) || lexicon.stems.has(stemmed) || lexicon.synonymPhrases.has(stemmed))
    return true;
  const before = words[at - 1];
  const after = words[at + 1];
  const isStem = (joined: string) => lexicon.stems.has(joined);
  return (
    (before !== undefined && compoundForms(before, word).some(isStem)) ||
    (after !== undefined && compoundForms(word, after).some(isStem))
  );
}
