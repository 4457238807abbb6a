import { expect, test } from 'vitest';
import { figuresByKind, type JudgedQuery } from '../../relevance/metrics.ts';
import {
  developmentQueries,
  everydayQueries,
  fourthQueries,
  heldOutQueries,
  openedQueries,
  ownQueries,
  publicQueries,
  secondDevelopmentQueries,
  secondOpenedQueries,
  thirdQueries,
} from '../../relevance/judged-queries.ts';
import { slugsFor } from './tables.ts';

async function figuresFor(queries: readonly JudgedQuery[]) {
  return figuresByKind(
    await Promise.all(queries.map(async (query) => ({ query, ranked: await slugsFor(query.query, 10) }))),
  );
}

test('the ranking of the public queries keeps its floor', async () => {
  const figures = await figuresFor(publicQueries());
  const { ndcg, hit5, empty } = figures.get('all')!;
  expect(ndcg).toBeGreaterThanOrEqual(0.91);
  expect(hit5).toBeGreaterThanOrEqual(0.95);
  expect(empty).toBe(0);
  for (const [kind, figure] of figures) expect(figure.ndcg, kind).toBeGreaterThanOrEqual(0.8);
});

test('so does that of our own queries', async () => {
  const { ndcg, empty } = (await figuresFor(ownQueries())).get('all')!;
  expect(ndcg).toBeGreaterThanOrEqual(0.88);
  expect(empty).toBe(0);
});

test('and that of queries that were written after the weights', async () => {
  const { ndcg, empty } = (await figuresFor(heldOutQueries())).get('all')!;
  expect(ndcg).toBeGreaterThanOrEqual(0.86);
  expect(empty).toBe(0);
});

test('and that of questions in everyday words', async () => {
  const { ndcg, empty } = (await figuresFor(everydayQueries())).get('all')!;
  expect(ndcg).toBeGreaterThanOrEqual(0.755);
  expect(empty).toBe(0);
});

test.each([
  ['development', developmentQueries(), 'schools', 0.845],
  ['development', developmentQueries(), 'policy', 0.83],
  ['opened', openedQueries(), 'schools', 0.85],
  ['opened', openedQueries(), 'policy', 0.82],
  ['second development', secondDevelopmentQueries(), 'schools', 0.815],
  ['second development', secondDevelopmentQueries(), 'policy', 0.72],
  ['second opened', secondOpenedQueries(), 'schools', 0.82],
  ['second opened', secondOpenedQueries(), 'policy', 0.83],
  ['third', thirdQueries(), 'policy', 0.75],
  ['fourth', fourthQueries(), 'policy', 0.75],
] as const)('and that of the %s queries of %s', async (_, queries, side, floor) => {
  const figures = await figuresFor(queries.filter((query) => query.side === side));
  const { ndcg, empty } = figures.get('all')!;
  expect(ndcg).toBeGreaterThanOrEqual(floor);
  expect(empty).toBe(0);
});

test('queries that ask for evidence find what was looked into', async () => {
  const queries = [...developmentQueries(), ...openedQueries(), ...secondDevelopmentQueries()];
  const figures = await figuresFor(queries);
  expect(figures.get('evidence')!.ndcg).toBeGreaterThanOrEqual(0.76);
  for (const [kind, figure] of figures) expect(figure.ndcg, kind).toBeGreaterThanOrEqual(0.72);
});
