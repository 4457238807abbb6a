/** Why an entry is among the results: told beside it. */
import type { Expansion, ParsedQuery } from '../query/parse.ts';
import type { Posting } from '../format/tables.ts';

export interface Reason {
  /** The word of the query. */
  word: string;
  /** The term by which the entry was found: a stem, or a concept. `undefined` when it is only near in meaning. */
  term?: string;
  from: Expansion['from'] | 'meaning';
}

/** For each word of the query the best way in which the entry says it; words that it doesn't speak of are left out. */
export function reasonsFor(
  entry: number,
  reading: ParsedQuery,
  postings: ReadonlyMap<string, Posting>,
): Reason[] {
  return reading.queryTerms.flatMap(({ word, expansions }): Reason[] => {
    let best: Reason | undefined;
    let bestScore = 0;
    for (const { terms, weight, from } of expansions) {
      for (const term of terms) {
        const posting = postings.get(term);
        const at = posting === undefined ? -1 : placeOf(entry, posting.entries);
        if (posting === undefined || at < 0) continue;
        const score = weight * posting.impacts[at]! * posting.idf;
        if (best !== undefined && score <= bestScore) continue;
        bestScore = score;
        best = { word, term, from };
      }
    }
    if (best !== undefined) return [best];
    const isKin = expansions.some(({ terms }) =>
      terms.some((term) => placeOf(entry, postings.get(term)?.neighbours.entries ?? []) >= 0),
    );
    return isKin ? [{ word, from: 'meaning' }] : [];
  });
}

/** Position of a number in a rising list, or -1. */
function placeOf(number: number, rising: ArrayLike<number>): number {
  let low = 0;
  let high = rising.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = rising[middle]!;
    if (found === number) return middle;
    if (found < number) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
