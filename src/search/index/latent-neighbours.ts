/** The latent semantic neighbours of each term, learnt from the catalogue, its glossary and the knowledge base. */
import type { Neighbours } from '../format/tables.ts';
import { indexesWhere } from '../selection.ts';
import type { IndexWeights } from '../weights.ts';
import type { TermWeights } from './impacts.ts';
import { truncatedSvd, normOf } from './latent-semantic-analysis.ts';

/** A cosine similarity below this says nothing. */
const MIN_SIMILARITY = 0.05;
/** So many entries are learnt from: more of them teach little, and the time would grow with the catalogue. */
const MAX_TRAINING_TEXTS = 2_000;

/**
 * Gives the function that finds a term's latent semantic neighbours: the entries with the greatest cosine similarity to it,
 * `similarity(t, d) = v(t) · v(d) / (|v(t)| |v(d)|)`.
 *
 * `v(t)` is the term's row of `V` in `A ≈ U Σ Vᵀ`, where each row of `A` is a text of unit length, its terms weighing `impact · log(N /
 * frequency)`; `v(d)` is the sum of the vectors of the entry's terms, weighed in the same way.
 *
 * @param entries The impacts of every entry.
 * @param background Those of texts that only teach which terms go together.
 * @see Deerwester, Dumais, Furnas, Landauer & Harshman (1990). Indexing by latent semantic analysis. JASIS 41(6).
 */
export function learnNeighbours(
  entries: readonly TermWeights[],
  background: readonly TermWeights[],
  weights: IndexWeights,
): (term: string) => Neighbours {
  const step = Math.ceil(entries.length / MAX_TRAINING_TEXTS);
  const texts = [...entries.filter((_, entry) => entry % step === 0), ...background];
  const frequency = new Map<string, number>();
  for (const text of texts)
    for (const term of text.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const columns = new Map([...frequency.keys()].map((term, column) => [term, column]));

  const idf = (term: string) => Math.log(texts.length / frequency.get(term)!);
  const space = truncatedSvd(
    texts.map((text) => rowOf(text, columns, idf)),
    columns.size,
    weights.latentDimensions,
  );
  const axes = Array.from({ length: weights.latentDimensions }, () => new Float64Array(entries.length));
  entries.forEach((entry, number) => {
    const vector = unitVector(positionOf(rowOf(entry, columns, idf), space, weights.latentDimensions));
    vector.forEach((value, axis) => (axes[axis]![number] = value));
  });

  return (term) => {
    const column = columns.get(term);
    if (column === undefined) return { weight: 0, entries: [], similarity: [] };
    const similarity = dotProducts(unitVector(space[column]!), axes, entries.length);
    const minSimilarity = Math.max(MIN_SIMILARITY, nthGreatest(similarity, weights.maxNeighbours));
    const neighbours = indexesWhere(similarity, (value) => value >= minSimilarity);
    return {
      weight: normOf(space[column]!),
      entries: neighbours,
      similarity: neighbours.map((entry) => similarity[entry]!),
    };
  };
}

/** Where a text stands in the latent space: its terms' vectors, added up. */
function positionOf(
  row: ReadonlyMap<number, number>,
  space: readonly Float64Array[],
  dimensions: number,
): Float64Array {
  const position = new Float64Array(dimensions);
  for (const [column, value] of row) {
    const vector = space[column]!;
    for (let axis = 0; axis < dimensions; axis++) position[axis]! += value * vector[axis]!;
  }
  return position;
}

function unitVector(vector: Float64Array): Float64Array {
  const norm = normOf(vector) || 1;
  return vector.map((value) => value / norm);
}

/** The dot products of a vector with many, of which each axis holds one coordinate: side by side they take a fraction of the time. */
function dotProducts(vector: Float64Array, axes: readonly Float64Array[], count: number): Float32Array {
  const products = new Float64Array(count);
  vector.forEach((factor, axis) => {
    const coordinates = axes[axis]!;
    for (let i = 0; i < count; i++) products[i]! += factor * coordinates[i]!;
  });
  return new Float32Array(products);
}

/** A value that about `n` of the values (−1 to 1) reach, to within a step of the thousand into which they are counted. */
function nthGreatest(values: Float32Array, n: number): number {
  const counts = new Uint32Array(STEPS + 1);
  for (const value of values) if (value > 0) counts[Math.floor(value * STEPS)]!++;
  let step = STEPS;
  for (let count = counts[step]!; count < n && step > 0; count += counts[step]!) step--;
  return step / STEPS;
}
const STEPS = 1000;

/** A text as a row of unit length: its terms, rare ones weighing more. */
function rowOf(
  text: TermWeights,
  columns: ReadonlyMap<string, number>,
  idf: (term: string) => number,
): Map<number, number> {
  const row = new Map<number, number>();
  let square = 0;
  for (const [term, weight] of text) {
    const column = columns.get(term);
    if (column === undefined) continue;
    const value = weight * idf(term);
    row.set(column, value);
    square += value * value;
  }
  const norm = Math.sqrt(square) || 1;
  for (const [column, value] of row) row.set(column, value / norm);
  return row;
}
