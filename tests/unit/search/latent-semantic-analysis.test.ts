import { expect, test } from 'vitest';
import { dot, truncatedSvd, normOf } from '../../../src/search/index/latent-semantic-analysis.ts';

/** Columns: 0 and 1 never stand together, but both stand with 2; 3 and 4 are another subject. */
const rows = [
  [0, 2],
  [1, 2],
  [0, 2],
  [1, 2],
  [3, 4],
  [3, 4],
].map((columns) => new Map(columns.map((column) => [column, 1])));

const cosineSimilarity = (space: readonly Float64Array[], a: number, b: number) =>
  dot(space[a]!, space[b]!) / (normOf(space[a]!) * normOf(space[b]!));

test('terms that share company are near each other, others are not', () => {
  const space = truncatedSvd(rows, 5, 2);
  expect(cosineSimilarity(space, 0, 1)).toBeGreaterThan(0.9);
  expect(Math.abs(cosineSimilarity(space, 0, 3))).toBeLessThan(0.1);
});

test('the same texts always give the same space', () => {
  expect(truncatedSvd(rows, 5, 2)).toEqual(truncatedSvd(rows, 5, 2));
});
