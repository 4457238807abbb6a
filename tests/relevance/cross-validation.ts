/**
 * Prints how well the weights hold on queries that they were not chosen on: fits them on four fifths of the public queries and
 * measures on the rest, five times; and on one set of queries after the other. `node tests/relevance/cross-validation.ts`.
 *
 * Fitting that gains where it was fitted and loses elsewhere is noise: then the weights stay as they are.
 */
import { buildTables } from '../../src/search/index/build-tables.ts';
import { readSearchSource } from '../../src/search/index/read-source.ts';
import { createSearcher } from '../../src/search/searcher.ts';
import { RANK_WEIGHTS, EXPANSION_WEIGHTS } from '../../src/search/rank/weights.ts';
import { ndcgAt10 } from './metrics.ts';
import { ownQueries, publicQueries } from './judged-queries.ts';

/** The values that are tried for each weight, by its path. */
const GRID: Readonly<Record<string, readonly number[]>> = {
  'rank.echo': [0, 0.1, 0.2, 0.35],
  'rank.coverage': [0.5, 0.75, 1],
  'rank.coveredAt': [0.35, 0.5, 0.7],
  'rank.kin': [0.4, 0.7, 0.9, 1.2],
  'rank.kinOfAll': [0.4, 0.7, 1],
  'rank.title': [0, 0.15, 0.3],
  'rank.rarity': [0.4, 0.6, 0.8, 1],
  'rank.otherSector': [0, 0.15, 0.3, 0.45],
  'rank.place.floor': [0.1, 0.2, 0.35],
  'rank.place.namesake': [0.55, 0.7, 0.85],
  'rank.place.region': [0.15, 0.3, 0.45],
  'rank.place.province': [0.1, 0.2, 0.3],
  'rank.place.mention': [0, 0.25, 0.5],
  'reading.concept': [0.5, 0.7, 0.9],
  'reading.narrower': [0.2, 0.35, 0.5, 0.7],
  'reading.broader': [0.1, 0.2, 0.3, 0.45],
  'reading.related': [0.15, 0.25, 0.35],
  'reading.parts': [0.5, 0.7, 0.9],
  'reading.span': [0.5, 1, 2],
};
/** A gain smaller than this is not followed. */
const LEAST_GAIN = 0.0007;
const FOLDS = 5;

type Choice = Readonly<Record<string, number>>;
interface Nested {
  [key: string]: number | Nested;
}

const weights = structuredClone({ rank: RANK_WEIGHTS, reading: EXPANSION_WEIGHTS });
const tables = buildTables(readSearchSource('content'));
const { search } = createSearcher({
  lexicon: tables.lexicon,
  entries: tables.entries,
  loadShard: (number) => Promise.resolve(tables.shards[number]!),
  weights,
});
const publics = publicQueries();
const queries = [...publics, ...ownQueries()];
const publicNumbers = publics.map((_, number) => number);
const ownNumbers = queries.map((_, number) => number).slice(publics.length);
const known = new Map<string, number[]>();
const asTheyAre = Object.fromEntries(Object.keys(GRID).map((path) => [path, valueAt(path)]));

console.log('gewichten zoals ze zijn:', await told(asTheyAre));
const onPublic = await fitted(publicNumbers);
console.log('gekozen op de openbare vragen:', await told(onPublic), changes(onPublic));
const onOwn = await fitted(ownNumbers);
console.log('gekozen op de eigen vragen:   ', await told(onOwn), changes(onOwn));

let heldOut = 0;
for (let fold = 0; fold < FOLDS; fold++) {
  const rest = publicNumbers.filter((number) => number % FOLDS !== fold);
  const test = publicNumbers.filter((number) => number % FOLDS === fold);
  const score = await meanOf(await fitted(rest), test);
  console.log(
    `deel ${fold + 1}: ${score.toFixed(3)} (zoals ze zijn ${(await meanOf(asTheyAre, test)).toFixed(3)})`,
  );
  heldOut += score * test.length;
}
console.log(`kruisvalidatie, openbare vragen: ${(heldOut / publics.length).toFixed(3)}`);

/** Coordinate ascent: one weight after the other, twice round. */
async function fitted(numbers: readonly number[]): Promise<Choice> {
  let choice: Choice = asTheyAre;
  let best = await meanOf(choice, numbers);
  for (const path of [...Object.keys(GRID), ...Object.keys(GRID)]) {
    for (const value of GRID[path]!) {
      const score = await meanOf({ ...choice, [path]: value }, numbers);
      if (score <= best + LEAST_GAIN) continue;
      best = score;
      choice = { ...choice, [path]: value };
    }
  }
  return choice;
}

async function meanOf(choice: Choice, numbers: readonly number[]): Promise<number> {
  const scores = await scoresOf(choice);
  return numbers.reduce((sum, number) => sum + scores[number]!, 0) / numbers.length;
}

async function scoresOf(choice: Choice): Promise<number[]> {
  const key = JSON.stringify(choice);
  let scores = known.get(key);
  if (scores !== undefined) return scores;
  for (const [path, value] of Object.entries(choice)) setAt(path, value);
  scores = [];
  for (const { query, relevant } of queries) {
    const { results } = await search(query);
    scores.push(
      ndcgAt10(
        results.slice(0, 10).map(({ entry }) => tables.slugs[entry]!),
        relevant,
      ),
    );
  }
  known.set(key, scores);
  return scores;
}

async function told(choice: Choice): Promise<string> {
  const figures = [await meanOf(choice, publicNumbers), await meanOf(choice, ownNumbers)];
  return `openbaar ${figures[0]!.toFixed(3)}, eigen ${figures[1]!.toFixed(3)}`;
}

function changes(choice: Choice): string {
  const changed = Object.entries(choice).filter(([path, value]) => value !== asTheyAre[path]);
  return changed.map(([path, value]) => `${path} ${value}`).join(', ');
}

function valueAt(path: string): number {
  const value = path
    .split('.')
    .reduce<number | Nested>((at, key) => (at as Nested)[key]!, weights as unknown as Nested);
  return value as number;
}

function setAt(path: string, value: number): void {
  const keys = path.split('.');
  const last = keys.pop()!;
  const owner = keys.reduce<Nested>((at, key) => at[key] as Nested, weights as unknown as Nested);
  owner[last] = value;
}
