/**
 * Dutch writes compounds as one word; people split them or make new ones. Both ways are solved against the words
 * of the catalogue itself, so that nothing is invented.
 */
import { stem } from './stem.ts';
import { isStopWord, wordSet } from './stop-words.ts';

/** Linking elements that Dutch puts between the parts (stad+s+wijk, leerling+en+raad, kind+er+opvang). */
const LINKING_ELEMENTS = ['', 's', 'en', 'n', 'e', 'er'];
const MIN_PART_LENGTH = 3;
const MIN_COMPOUND_LENGTH = 7;
/** Longer ones are no words. */
const MAX_COMPOUND_LENGTH = 40;

/** Parts that are endings rather than words of their own when they stand at the back. */
const NO_HEAD = wordSet(`ling ing heid lijk baar loos staan teer eren ster stel tie ring ren eer aar rij jes
  den ken gen suc ging doen kend loopt liep voer`);

/** Parts that are prefixes rather than words of their own when they stand at the front. */
const NO_MODIFIER = wordSet('ver mid acht wee meed impul ont beg vol hard daag anderen ander een van');

/**
 * The two parts of a compound, as stems, or `undefined` when the catalogue does not know both.
 * Of several splits the one with the highest score is taken: `min(|modifier|, 6) + min(|head|, 6) − |link| / 2`, so that parts of
 * six letters or more count alike, and the split with the longer head (which says what the thing is) wins from left to right.
 *
 * @param word A normalised word.
 * @param isKnown Whether the catalogue has a word with this stem.
 */
export function decompound(
  word: string,
  isKnown: (stemmed: string) => boolean,
): [string, string] | undefined {
  if (word.length < MIN_COMPOUND_LENGTH || word.length > MAX_COMPOUND_LENGTH || /\d/.test(word))
    return undefined;
  let best: [string, string] | undefined;
  let bestScore = 0;
  for (let cut = MIN_PART_LENGTH; cut <= word.length - MIN_PART_LENGTH; cut++) {
    const head = stem(word.slice(cut));
    if (!isPart(word.slice(cut), head, isKnown) || NO_HEAD.has(head)) continue;
    for (const link of LINKING_ELEMENTS) {
      const end = cut - link.length;
      if (end < MIN_PART_LENGTH || word.slice(end, cut) !== link) continue;
      const front = word.slice(0, end);
      const modifier = [front, stem(front)].find(
        (form) => !NO_MODIFIER.has(form) && isPart(front, form, isKnown),
      );
      if (modifier === undefined) continue;
      const score = Math.min(front.length, 6) + Math.min(word.length - cut, 6) - link.length * 0.5;
      if (score > bestScore) {
        bestScore = score;
        best = [modifier, head];
      }
    }
  }
  return best;
}

function isPart(written: string, stemmed: string, isKnown: (stemmed: string) => boolean): boolean {
  return stemmed.length >= MIN_PART_LENGTH && !isStopWord(written) && isKnown(stemmed);
}

/** The ways in which two words next to each other may be one compound, as stems: with each of the linking letters. */
export function compoundForms(front: string, back: string): string[] {
  return LINKING_ELEMENTS.map((link) => front + link + back).map(stem);
}

/** A word as it is read, and the number of edits that this takes. */
export interface ReadWord {
  word: string;
  edits: number;
}

/** The fewest letters that a part must have, so as not to be mistaken for a misspelt ending. */
const MIN_CORRECTED_PART_LENGTH = 4;

/**
 * A compound of which one part is known, and the other once it is corrected ("leefstijlcoch"), or `undefined`. Of several,
 * the one of the fewest edits, and of these the one with the longest shorter part.
 *
 * @param word A normalised word.
 * @param isWord Whether a part is a known word.
 * @param correct Reads a part that is not known.
 */
export function correctedCompound(
  word: string,
  isWord: (part: string) => boolean,
  correct: (part: string) => ReadWord | undefined,
): ReadWord | undefined {
  if (word.length > MAX_COMPOUND_LENGTH || /\d/.test(word)) return undefined;
  let best: ReadWord | undefined;
  let bestScore = -Infinity;
  const consider = (front: string, link: string, head: string, corrected: ReadWord | undefined) => {
    if (corrected === undefined || NO_HEAD.has(stem(head))) return;
    const score = Math.min(front.length, head.length) - link.length / 2 - 10 * corrected.edits;
    if (score <= bestScore) return;
    bestScore = score;
    best = { word: front + link + head, edits: corrected.edits };
  };
  for (let cut = MIN_CORRECTED_PART_LENGTH; cut <= word.length - MIN_CORRECTED_PART_LENGTH; cut++) {
    const head = word.slice(cut);
    const isHead = isWord(head);
    for (const link of ['', 's', 'en', 'n']) {
      const front = word.slice(0, cut - link.length);
      if (front.length < MIN_CORRECTED_PART_LENGTH || front + link !== word.slice(0, cut)) continue;
      if (isWord(front)) {
        const corrected = isHead ? { word: head, edits: 0 } : correct(head);
        consider(front, link, corrected?.word ?? head, corrected);
      } else if (isHead) {
        const corrected = correct(front);
        consider(corrected?.word ?? front, link, head, corrected);
      }
    }
  }
  return best;
}

/**
 * Words that were written together without being a compound ("ontbijtopschool"), or `undefined`.
 *
 * @param isWord Whether a part is a word that may stand by itself.
 */
export function runTogether(word: string, isWord: (part: string) => boolean): string[] | undefined {
  if (word.length > MAX_COMPOUND_LENGTH) return undefined;
  // The fewest words of which the first letters of the word are made.
  const reached: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    for (let start = 0; start < end; start++) {
      const before = reached[start];
      const part = word.slice(start, end);
      if (before === undefined || !isWord(part)) continue;
      if (reached[end] === undefined || before.length + 1 < reached[end]!.length)
        reached[end] = [...before, part];
    }
  }
  return reached[word.length];
}
