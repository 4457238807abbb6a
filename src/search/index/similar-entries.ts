/** Which entries are alike, by the terms that they are strongest in. */
import { isCueTerm, type Neighbours, type Posting } from '../format/tables.ts';
import { indexesOfGreatest } from '../selection.ts';
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
  const mentions = new Map<string, { entry: number; value: number }[]>();
  vectors.forEach((vector, entry) => {
    for (const [term, value] of vector) {
      const list = mentions.get(term);
      if (list) list.push({ entry, value });
      else mentions.set(term, [{ entry, value }]);
    }
  });
  const columns = new Map(
    [...mentions].map(([term, list]) => {
      const kept =
        list.length > maxPostings ? list.sort((a, b) => b.value - a.value).slice(0, maxPostings) : list;
      return [
        term,
        {
          entries: Uint32Array.from(kept, ({ entry }) => entry),
          values: Float64Array.from(kept, ({ value }) => value),
        },
      ];
    }),
  );
  const similarity = new Float64Array(entries.length);
  return (entry) => {
    similarity.fill(0);
    for (const [term, value] of vectors[entry]!) {
      const column = columns.get(term)!;
      for (let i = 0; i < column.entries.length; i++)
        similarity[column.entries[i]!]! += value * column.values[i]!;
    }
    similarity[entry] = 0;
    const kept = indexesOfGreatest(similarity, maxSimilar).sort((a, b) => a - b);
    return { weight: 0, entries: kept, similarity: kept.map((other) => similarity[other]!) };
  };
}

/** The strongest terms of an entry, as a vector of unit length. Cues are left out: what half of the entries fit makes none alike. */
function strongest(
  terms: TermWeights,
  postings: ReadonlyMap<string, Pick<Posting, 'idf'>>,
  count: number,
): [term: string, value: number][] {
  const weighed = [...terms]
    .filter(([term]) => !isCueTerm(term))
    .map(([term, impact]): [string, number] => [term, impact * (postings.get(term)?.idf ?? 0)])
    .sort(([, a], [, b]) => b - a)
    .slice(0, count);
  const norm = Math.hypot(...weighed.map(([, value]) => value)) || 1;
  return weighed.map(([term, value]) => [term, value / norm]);
}
