import { expect, test } from 'vitest';
import { figuresByKind, type JudgedQuery } from '../../../relevance/metrics.ts';
import {
  developmentQueries,
  everydayQueries,
  fifthQueries,
  fourthOpenedQueries,
  fourthQueries,
  heldOutQueries,
  openedQueries,
  ownQueries,
  publicQueries,
  secondDevelopmentQueries,
  secondOpenedQueries,
  thirdOpenedQueries,
  thirdQueries,
} from '../../../relevance/judged-queries.ts';
import { slugsFor } from './tables.ts';

async function figuresFor(queries: readonly JudgedQuery[]) {
  return figuresByKind(
    await Promise.all(queries.map(async (query) => ({ query, ranked: await slugsFor(query.query, 10) }))),
  );
}

test('nDCG@10 of the public queries is at least 0.91, and of each kind of these 0.8', async () => {
  const figures = await figuresFor(publicQueries());
  const { ndcg, hit5, empty } = figures.get('all')!;
  expect(ndcg).toBeGreaterThanOrEqual(0.91);
  expect(hit5).toBeGreaterThanOrEqual(0.95);
  expect(empty).toBe(0);
  for (const [kind, figure] of figures) expect(figure.ndcg, kind).toBeGreaterThanOrEqual(0.8);
});

test('nDCG@10 of our own queries is at least 0.88', async () => {
  const { ndcg, empty } = (await figuresFor(ownQueries())).get('all')!;
  expect(ndcg).toBeGreaterThanOrEqual(0.88);
  expect(empty).toBe(0);
});

test('nDCG@10 of the held-out queries, written after the weights, is at least 0.87', async () => {
  const { ndcg, empty } = (await figuresFor(heldOutQueries())).get('all')!;
  expect(ndcg).toBeGreaterThanOrEqual(0.87);
  expect(empty).toBe(0);
});

test('nDCG@10 of the questions in everyday words is at least 0.755', async () => {
  const { ndcg, empty } = (await figuresFor(everydayQueries())).get('all')!;
  expect(ndcg).toBeGreaterThanOrEqual(0.755);
  expect(empty).toBe(0);
});

test.each([
  { name: 'development', queries: developmentQueries(), side: 'schools', floor: 0.845 },
  { name: 'development', queries: developmentQueries(), side: 'policy', floor: 0.83 },
  { name: 'opened', queries: openedQueries(), side: 'schools', floor: 0.85 },
  { name: 'opened', queries: openedQueries(), side: 'policy', floor: 0.82 },
  { name: 'second development', queries: secondDevelopmentQueries(), side: 'schools', floor: 0.815 },
  { name: 'second development', queries: secondDevelopmentQueries(), side: 'policy', floor: 0.72 },
  { name: 'second opened', queries: secondOpenedQueries(), side: 'schools', floor: 0.82 },
  { name: 'second opened', queries: secondOpenedQueries(), side: 'policy', floor: 0.83 },
  { name: 'third', queries: thirdQueries(), side: 'policy', floor: 0.79 },
  { name: 'fourth', queries: fourthQueries(), side: 'policy', floor: 0.77 },
  { name: 'fifth', queries: fifthQueries(), side: 'policy', floor: 0.74 },
  { name: 'third opened', queries: thirdOpenedQueries(), side: 'schools', floor: 0.86 },
  { name: 'third opened', queries: thirdOpenedQueries(), side: 'policy', floor: 0.76 },
  { name: 'fourth opened', queries: fourthOpenedQueries(), side: 'schools', floor: 0.72 },
  { name: 'fourth opened', queries: fourthOpenedQueries(), side: 'policy', floor: 0.66 },
])('nDCG@10 of the $name queries of $side is at least $floor', async ({ queries, side, floor }) => {
  const figures = await figuresFor(queries.filter((query) => query.side === side));
  const { ndcg, empty } = figures.get('all')!;
  expect(ndcg).toBeGreaterThanOrEqual(floor);
  expect(empty).toBe(0);
});

test('nDCG@10 of the queries that ask for evidence is at least 0.76, and of each kind beside them 0.72', async () => {
  const queries = [...developmentQueries(), ...openedQueries(), ...secondDevelopmentQueries()];
  const figures = await figuresFor(queries);
  expect(figures.get('evidence')!.ndcg).toBeGreaterThanOrEqual(0.76);
  for (const [kind, figure] of figures) expect(figure.ndcg, kind).toBeGreaterThanOrEqual(0.72);
});
