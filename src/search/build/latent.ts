/**
 * Latent semantic analysis: which words belong together, learnt from the catalogue, its glossary and the knowledge base.
 * A truncated singular value decomposition by subspace iteration, deterministic.
 */

/** One row per text: column → value. */
export type SparseRows = readonly ReadonlyMap<number, number>[];

/**
 * Right singular vectors, scaled: the position of every column (term) in `dimensions` directions.
 *
 * @returns `columns × dimensions`, and the singular values.
 */
export function latentSpace(
  rows: SparseRows,
  columns: number,
  dimensions: number,
  rounds = 12,
): { vectors: Float64Array[]; values: Float64Array } {
  const size = Math.min(dimensions, rows.length);
  const random = generator(20261121);
  // Orthonormal basis of rows' space, refined by multiplying with A·Aᵀ.
  let basis = Array.from({ length: size }, () => Float64Array.from(rows, () => random() - 0.5));
  orthonormalise(basis);
  for (let round = 0; round < rounds; round++) {
    basis = basis.map((vector) => timesRows(rows, timesTransposed(rows, vector, columns)));
    orthonormalise(basis);
  }
  const projected = basis.map((vector) => timesTransposed(rows, vector, columns));
  const values = Float64Array.from(projected, (vector) => Math.sqrt(dot(vector, vector)));
  const vectors = Array.from({ length: columns }, (_, column) =>
    Float64Array.from(projected, (vector, axis) => (vector[column] as number) / (values[axis] || 1)),
  );
  return { vectors, values };
}

function timesTransposed(rows: SparseRows, vector: Float64Array, columns: number): Float64Array {
  const result = new Float64Array(columns);
  rows.forEach((row, index) => {
    const factor = vector[index] as number;
    for (const [column, value] of row) result[column] = (result[column] as number) + factor * value;
  });
  return result;
}

function timesRows(rows: SparseRows, vector: Float64Array): Float64Array {
  return Float64Array.from(rows, (row) => {
    let sum = 0;
    for (const [column, value] of row) sum += value * (vector[column] as number);
    return sum;
  });
}

function orthonormalise(vectors: Float64Array[]): void {
  vectors.forEach((vector, index) => {
    for (let pass = 0; pass < 2; pass++) {
      for (let other = 0; other < index; other++) {
        const basis = vectors[other] as Float64Array;
        const overlap = dot(vector, basis);
        for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] as number) - overlap * (basis[i] as number);
      }
    }
    const norm = Math.sqrt(dot(vector, vector)) || 1;
    for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] as number) / norm;
  });
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/** A small linear congruential generator: the same index every build. */
function generator(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1664525 + 1013904223) % 4294967296) / 4294967296;
}
