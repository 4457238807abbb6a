/**
 * Corrects and completes words towards those of the catalogue. Words that share letter pairs are picked first, so that Fuse.js,
 * which weighs them, has tens of words to look at rather than thousands; the number of edits decides.
 */
import Fuse from 'fuse.js/basic';

export interface SpellChecker {
  /** The word that was most likely meant, or `undefined` when none is near enough. */
  correct: (word: string) => { word: string; edits: number } | undefined;
  /** The commonest word that begins with these letters. */
  complete: (start: string) => string | undefined;
}

/** Words that Fuse.js looks at. */
const SHORTLIST = 60;
const SHORTEST_WORD = 4;
const LONGEST_WORD = 32;

/** How many edits a word of this length may hold. */
const maxEdits = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : length < 14 ? 2 : 3);

/** @param words The folded words of the vocabulary, each with how common it is: of equally near words the commonest wins. */
export function createSpellChecker(words: ReadonlyMap<string, number>): SpellChecker {
  const list = [...words.keys()].filter((word) => word.length >= SHORTEST_WORD);
  const byPair = new Map<string, number[]>();
  for (const [at, word] of list.entries()) {
    for (const pair of pairsOf(word)) {
      const found = byPair.get(pair);
      if (found) found.push(at);
      else byPair.set(pair, [at]);
    }
  }

  const shortlist = (word: string, allowed: number): string[] => {
    const shared = new Uint8Array(list.length);
    const near: number[] = [];
    for (const pair of pairsOf(word)) {
      for (const at of byPair.get(pair) ?? []) {
        if (Math.abs(list[at]!.length - word.length) > allowed) continue;
        if (shared[at] === 0) near.push(at);
        shared[at]! += 1;
      }
    }
    return near
      .sort((a, b) => shared[b]! / list[b]!.length - shared[a]! / list[a]!.length)
      .slice(0, SHORTLIST)
      .map((at) => list[at]!);
  };

  const correct: SpellChecker['correct'] = (word) => {
    const allowed = maxEdits(word.length);
    if (allowed === 0 || word.length > LONGEST_WORD) return undefined;
    const fuse = new Fuse(shortlist(word, allowed), { threshold: 0.5, ignoreLocation: true });
    let best: { word: string; edits: number } | undefined;
    let bestCost = Infinity;
    for (const { item } of fuse.search(word)) {
      const edits = editDistance(word, item);
      if (edits > allowed) continue;
      const common = Math.min(0.4, 0.05 * Math.log2(1 + (words.get(item) ?? 0)));
      const cost = edits + (item[0] === word[0] ? 0 : 0.5) - common;
      if (cost >= bestCost) continue;
      bestCost = cost;
      best = { word: item, edits };
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
    complete(start) {
      let best: string | undefined;
      for (const word of list) {
        if (word.startsWith(start) && (best === undefined || words.get(word)! > words.get(best)!))
          best = word;
      }
      return best;
    },
  };
}

/** The different pairs of letters in a word, its edges included. */
function pairsOf(word: string): Set<string> {
  const marked = `^${word}$`;
  return new Set(Array.from({ length: marked.length - 1 }, (_, at) => marked.slice(at, at + 2)));
}

/** Letters added, left out, changed or swapped with the next: the restricted Damerau–Levenshtein distance. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let edits = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, beforeLast[j - 2]! + 1);
      row.push(edits);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
