/** Corrects misspelt words towards the words of the catalogue: Fuse.js proposes, the number of slips decides. */
import Fuse from 'fuse.js';

export interface Speller {
  /** The word that was most likely meant, or `undefined` when none is near enough. */
  correct(word: string): { word: string; slips: number } | undefined;
}

/** How many slips of the finger a word of this length may hold. */
const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : length < 12 ? 2 : 3);

/**
 * @param words The folded words of the vocabulary, each with how common it is: of equally near words the commonest wins.
 */
export function spellerOf(words: ReadonlyMap<string, number>): Speller {
  let fuse: Fuse<string> | undefined;
  return {
    correct(word) {
      const allowed = slipsAllowed(word.length);
      if (allowed === 0) return undefined;
      fuse ??= new Fuse([...words.keys()].filter((each) => each.length > 3), {
        threshold: 0.4,
        distance: 30,
        minMatchCharLength: 3,
        includeScore: true,
      });
      let best: { word: string; slips: number } | undefined;
      let bestCost = Infinity;
      for (const { item } of fuse.search(word.slice(0, 32), { limit: 30 })) {
        if (Math.abs(item.length - word.length) > allowed) continue;
        const slips = slipsBetween(word, item);
        if (slips > allowed) continue;
        const cost = slips + (item[0] === word[0] ? 0 : 0.5) - Math.min(0.4, 0.05 * Math.log2(1 + (words.get(item) ?? 0)));
        if (cost < bestCost) {
          bestCost = cost;
          best = { word: item, slips };
        }
      }
      return best;
    },
  };
}

/** Letters added, left out, changed or swapped with the next: the restricted Damerau–Levenshtein distance. */
export function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let slips = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        slips = Math.min(slips, (beforeLast[j - 2] as number) + 1);
      }
      row.push(slips);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] as number;
}
