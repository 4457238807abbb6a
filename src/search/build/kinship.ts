/** Which entries are near each term in meaning, learnt from the catalogue, its glossary and the knowledge base. */
import type { Kin } from '../tables/tables.ts';
import type { IndexWeights } from '../weights.ts';
import type { TermWeights } from './impacts.ts';
import { dot, latentSpace, normOf } from './latent.ts';

/** Likeness below this says nothing. */
const LEAST_LIKENESS = 0.05;

/**
 * Gives the function that finds a term's kin.
 *
 * @param entries What every entry says.
 * @param background Texts that only teach which terms go together.
 */
export function learnKinship(
  entries: readonly TermWeights[],
  background: readonly TermWeights[],
  weights: IndexWeights,
): (term: string) => Kin {
  const texts = [...entries, ...background];
  const frequency = new Map<string, number>();
  for (const text of texts) for (const term of text.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  // A term of one text has no company to be known by.
  const columns = new Map<string, number>();
  for (const [term, count] of frequency) if (count > 1) columns.set(term, columns.size);

  const rows = texts.map((text) => rowOf(text, columns, (term) => Math.log(texts.length / frequency.get(term)!)));
  const termVectors = latentSpace(rows, columns.size, weights.latentDimensions);
  const entryVectors = rows.slice(0, entries.length).map((row) => {
    const vector = new Float64Array(weights.latentDimensions);
    for (const [column, value] of row) {
      const termVector = termVectors[column]!;
      for (let axis = 0; axis < vector.length; axis++) vector[axis]! += value * termVector[axis]!;
    }
    return vector;
  });
  const entryNorms = entryVectors.map((vector) => normOf(vector) || 1);

  return (term) => {
    const column = columns.get(term);
    if (column === undefined) return { weight: 0, entries: [], likeness: [] };
    const vector = termVectors[column]!;
    const weight = normOf(vector);
    const near = entryVectors
      .map((other, entry) => ({ entry, likeness: dot(vector, other) / (weight * entryNorms[entry]! || 1) }))
      .filter(({ likeness }) => likeness > LEAST_LIKENESS)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, weights.mostKin)
      .sort((a, b) => a.entry - b.entry);
    return { weight, entries: near.map(({ entry }) => entry), likeness: near.map(({ likeness }) => likeness) };
  };
}

/** A text as a row of unit length: its terms, rare ones weighing more. */
function rowOf(
  text: TermWeights,
  columns: ReadonlyMap<string, number>,
  rarity: (term: string) => number,
): Map<number, number> {
  const row = new Map<number, number>();
  let square = 0;
  for (const [term, weight] of text) {
    const column = columns.get(term);
    if (column === undefined) continue;
    const value = weight * rarity(term);
    row.set(column, value);
    square += value * value;
  }
  const norm = Math.sqrt(square) || 1;
  for (const [column, value] of row) row.set(column, value / norm);
  return row;
}
