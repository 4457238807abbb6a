import { expect, test } from 'vitest';
import { figuresOf, firstExact, ndcgAt10, type JudgedQuery } from '../../relevance/metrics.ts';

const relevant = { a: 2, b: 1, c: 1 };
const query: JudgedQuery = { id: 'x', kind: 'topic', query: 'x', intent: '', relevant };

test('the best order scores 1, none of the relevant scores 0', () => {
  expect(ndcgAt10(['a', 'b', 'c', 'd'], relevant)).toBe(1);
  expect(ndcgAt10(['d', 'e'], relevant)).toBe(0);
});

test('gains are discounted by the logarithm of the rank', () => {
  const ideal = 3 + 1 / Math.log2(3) + 1 / 2;
  expect(ndcgAt10(['b', 'a'], relevant)).toBeCloseTo((1 + 3 / Math.log2(3)) / ideal);
});

test('what stands after the tenth does not count', () => {
  expect(ndcgAt10([...'defghijklm', 'a'], relevant)).toBe(0);
});

test('the first exact answer is one of grade 2', () => {
  expect(firstExact(['b', 'a'], relevant)).toBe(2);
  expect(firstExact(['b'], relevant)).toBeUndefined();
});

test('figures are means over the queries', () => {
  const figures = figuresOf([
    { query, ranked: ['a'] },
    { query, ranked: [] },
  ]);
  expect(figures).toMatchObject({ queries: 2, hit1: 0.5, hit5: 0.5, mrr: 0.5, empty: 0.5 });
});
