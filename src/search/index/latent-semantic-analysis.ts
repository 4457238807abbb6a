/**
 * Latent semantic analysis: a truncated singular value decomposition by subspace iteration. Deterministic, so that
 * the same content always gives the same tables.
 */

/** One row per text: column → value. */
type SparseRows = readonly ReadonlyMap<number, number>[];

/** A row in arrays, which are walked several times as fast as a map. */
interface PackedRow {
  columns: Uint32Array;
  values: Float64Array;
}

/**
 * The right singular vectors: the position of every column in the `dimensions` strongest directions.
 *
 * @param rounds After fewer than about twenty the space still depends on the random numbers that it begins with: with other ones the mean
 *   of the judged queries differs by 0.003, which is more than most weights gain.
 * @returns One vector per column.
 */
export function truncatedSvd(
  sparse: SparseRows,
  columns: number,
  dimensions: number,
  rounds = 24,
): Float64Array<ArrayBuffer>[] {
  const rows = sparse.map((row): PackedRow => ({
    columns: Uint32Array.from(row.keys()),
    values: Float64Array.from(row.values()),
  }));
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
  const values = Float64Array.from(projected, (vector) => normOf(vector));
  return Array.from({ length: columns }, (_, column) =>
    Float64Array.from(projected, (vector, axis) => vector[column]! / (values[axis] || 1)),
  );
}

function timesTransposed(rows: readonly PackedRow[], vector: Float64Array, columns: number): Float64Array {
  const result = new Float64Array(columns);
  rows.forEach((row, index) => {
    const factor = vector[index]!;
    for (let i = 0; i < row.columns.length; i++) result[row.columns[i]!]! += factor * row.values[i]!;
  });
  return result;
}

function timesRows(rows: readonly PackedRow[], vector: Float64Array): Float64Array<ArrayBuffer> {
  return Float64Array.from(rows, (row) => {
    let sum = 0;
    for (let i = 0; i < row.columns.length; i++) sum += row.values[i]! * vector[row.columns[i]!]!;
    return sum;
  });
}

function orthonormalise(vectors: Float64Array[]): void {
  vectors.forEach((vector, index) => {
    for (let pass = 0; pass < 2; pass++) {
      for (let other = 0; other < index; other++) {
        const basis = vectors[other]!;
        const overlap = dot(vector, basis);
        for (let i = 0; i < vector.length; i++) vector[i] = vector[i]! - overlap * basis[i]!;
      }
    }
    const norm = normOf(vector) || 1;
    for (let i = 0; i < vector.length; i++) vector[i] = vector[i]! / norm;
  });
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** The length of a vector. */
export const normOf = (vector: Float64Array): number => Math.sqrt(dot(vector, vector));

/** A small linear congruential generator: the same index every build. */
function generator(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1664525 + 1013904223) % 4294967296) / 4294967296;
}
