/** Which entries are alike, by the terms that they are strongest in. */
import type { Neighbours, Posting } from '../format/tables.ts';
import type { IndexWeights } from '../weights.ts';
import type { TermWeights } from './impacts.ts';

/**
 * Gives the function that finds the entries that are similar to an entry: those with the greatest cosine similarity over
 * each other's strongest terms, which weigh `impact · idf`. The time it takes grows with the catalogue, not with its square.
 *
 * @param entries The impacts of every entry.
 * @param postings Those of all terms.
 */
export function similarEntriesIn(
  entries: readonly TermWeights[],
  postings: ReadonlyMap<string, Pick<Posting, 'idf'>>,
  { maxSimilar, similarTerms, maxPostings }: IndexWeights,
): (entry: number) => Neighbours {
  const vectors = entries.map((terms) => strongest(terms, postings, similarTerms));
  const entriesOf = new Map<string, { entry: number; value: number }[]>();
  vectors.forEach((vector, entry) => {
    for (const [term, value] of vector) {
      const list = entriesOf.get(term);
      if (list) list.push({ entry, value });
      else entriesOf.set(term, [{ entry, value }]);
    }
  });
  for (const [term, list] of entriesOf)
    if (list.length > maxPostings)
      entriesOf.set(term, list.sort((a, b) => b.value - a.value).slice(0, maxPostings));
  return (entry) => {
    const similarity = new Map<number, number>();
    for (const [term, value] of vectors[entry]!)
      for (const other of entriesOf.get(term)!)
        if (other.entry !== entry)
          similarity.set(other.entry, (similarity.get(other.entry) ?? 0) + value * other.value);
    const kept = [...similarity]
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, maxSimilar)
      .sort(([a], [b]) => a - b);
    return { weight: 0, entries: kept.map(([other]) => other), similarity: kept.map(([, value]) => value) };
  };
}

/** The strongest terms of an entry, as a vector of unit length. */
function strongest(
  terms: TermWeights,
  postings: ReadonlyMap<string, Pick<Posting, 'idf'>>,
  count: number,
): [term: string, value: number][] {
  const weighed = [...terms]
    .map(([term, impact]): [string, number] => [term, impact * (postings.get(term)?.idf ?? 0)])
    .sort(([, a], [, b]) => b - a)
    .slice(0, count);
  const norm = Math.hypot(...weighed.map(([, value]) => value)) || 1;
  return weighed.map(([term, value]) => [term, value / norm]);
}
