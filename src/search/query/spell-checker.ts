/**
 * Corrects and completes words towards those of the catalogue. Words that share most letter pairs are picked first, so that the edit
 * distance, which decides, has tens of words to look at rather than thousands.
 */
import { editDistance } from '../../language/edit-distance.ts';

export interface SpellChecker {
  /** The word that was most likely meant, or `undefined` when none is near enough. */
  correct: (word: string) => { word: string; edits: number } | undefined;
  /** The commonest word that begins with these letters. */
  complete: (prefix: string) => string | undefined;
}

/** Words whose edit distance is looked at. */
const MAX_CANDIDATES = 60;
const MIN_WORD_LENGTH = 4;
const MAX_WORD_LENGTH = 32;

/** How many edits a word of this length may hold. */
export const maxEdits = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : length < 14 ? 2 : 3);

/**
 * Makes a spell checker. Of the words within the allowed number of edits it takes the one of the least cost:
 *
 * `cost = edits + 0.5 · [another first letter] − min(0.4, 0.05 · log₂(1 + frequency))`
 *
 * or, before all others, one that sounds the same ("zondach"), which counts as one edit.
 *
 * The edits are those of optimal string alignment; frequency only decides between words that are equally near.
 *
 * @param words The normalised words of the vocabulary, each with its frequency.
 */
export function createSpellChecker(words: ReadonlyMap<string, number>): SpellChecker {
  const list = [...words.keys()].filter((word) => word.length >= MIN_WORD_LENGTH);
  const byBigram = new Map<string, number[]>();
  for (const [at, word] of list.entries()) {
    for (const bigram of bigramsOf(word)) {
      const found = byBigram.get(bigram);
      if (found) found.push(at);
      else byBigram.set(bigram, [at]);
    }
  }

  let bySound: Map<string, string> | undefined;
  /** The commonest word that sounds the same. */
  const soundAlike = (word: string): string | undefined => {
    if (bySound === undefined) {
      bySound = new Map();
      for (const known of list) {
        const sound = soundOf(known);
        const other = bySound.get(sound);
        if (other === undefined || words.get(known)! > words.get(other)!) bySound.set(sound, known);
      }
    }
    return bySound.get(soundOf(word));
  };

  const candidates = (word: string, allowed: number): string[] => {
    const shared = new Uint8Array(list.length);
    const near: number[] = [];
    for (const bigram of bigramsOf(word)) {
      for (const at of byBigram.get(bigram) ?? []) {
        if (Math.abs(list[at]!.length - word.length) > allowed) continue;
        if (shared[at] === 0) near.push(at);
        shared[at]! += 1;
      }
    }
    return near
      .sort((a, b) => shared[b]! / list[b]!.length - shared[a]! / list[a]!.length)
      .slice(0, MAX_CANDIDATES)
      .map((at) => list[at]!);
  };

  const correct: SpellChecker['correct'] = (word) => {
    const allowed = maxEdits(word.length);
    if (allowed === 0 || word.length > MAX_WORD_LENGTH) return undefined;
    const same = soundAlike(word);
    if (same !== undefined) return { word: same, edits: 1 };
    let best: { word: string; edits: number } | undefined;
    let bestCost = Infinity;
    for (const candidate of candidates(word, allowed)) {
      const edits = editDistance(word, candidate);
      if (edits > allowed) continue;
      const frequencyBonus = Math.min(0.4, 0.05 * Math.log2(1 + words.get(candidate)!));
      const cost = edits + (candidate[0] === word[0] ? 0 : 0.5) - frequencyBonus;
      if (cost >= bestCost) continue;
      bestCost = cost;
      best = { word: candidate, edits };
    }
    return best;
  };

  const corrected = new Map<string, ReturnType<SpellChecker['correct']>>();
  return {
    correct(word) {
      // While a visitor types, the words before the last one come back with every key.
      if (!corrected.has(word)) corrected.set(word, correct(word));
      return corrected.get(word);
    },
    complete(prefix) {
      let best: string | undefined;
      for (const word of list) {
        if (word.startsWith(prefix) && (best === undefined || words.get(word)! > words.get(best)!))
          best = word;
      }
      return best;
    },
  };
}

/** The different pairs of letters in a word, its edges included. */
function bigramsOf(word: string): Set<string> {
  const marked = `^${word}$`;
  return new Set(Array.from({ length: marked.length - 1 }, (_, at) => marked.slice(at, at + 2)));
}

/** Ways to write the same sound in Dutch, each with the one that stands for them all. */
const SOUNDS: readonly (readonly [written: RegExp, sound: string])[] = [
  [/ch|g/g, 'g'],
  [/ij|y/g, 'ei'],
  [/ou/g, 'au'],
  [/ie/g, 'i'],
  [/ph|v/g, 'f'],
  [/[cq]/g, 'k'],
  [/z/g, 's'],
  [/x/g, 'ks'],
  [/th|dt$|d$/g, 't'],
  [/(.)\1+/g, '$1'],
];

/** How a word sounds, about: words that differ only in how a sound is written come out the same. */
function soundOf(word: string): string {
  return SOUNDS.reduce((sounding, [written, sound]) => sounding.replace(written, sound), word);
}
