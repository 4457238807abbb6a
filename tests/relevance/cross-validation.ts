/**
 * Prints how well the weights hold on queries that they were not chosen on: fits them on four fifths of the public queries and
 * measures on the rest, five times; and on one set of queries after the other. `node tests/relevance/cross-validation.ts`.
 *
 * Fitting that gains where it was fitted and loses elsewhere is noise: then the weights stay as they are.
 */
import { buildTables } from '../../src/search/index/build-tables.ts';
import { readSearchSource } from '../../src/search/index/source.ts';
import { createSearcher } from '../../src/search/worker/searcher.ts';
import {
  EXPANSION_WEIGHTS,
  RANK_WEIGHTS,
  type ExpansionWeights,
  type PlaceWeights,
  type RankWeights,
} from '../../src/search/weights.ts';
import { INDEX_DAY } from '../search-source.ts';
import { ndcgAt10 } from './metrics.ts';
import { ownQueries, publicQueries } from './judged-queries.ts';

/** The values that are tried for each weight. */
const GRID: {
  rank: Partial<Record<Exclude<keyof RankWeights, 'place'>, readonly number[]>>;
  place: Partial<Record<keyof PlaceWeights, readonly number[]>>;
  expansion: Partial<Record<keyof ExpansionWeights, readonly number[]>>;
} = {
  rank: {
    tieBreaker: [0, 0.1, 0.2, 0.35],
    coordination: [0.5, 0.75, 1],
    fullCoordinationAt: [0.35, 0.5, 0.7],
    neighbours: [0.4, 0.7, 0.9, 1.2],
    neighboursOfQuery: [0.4, 0.7, 1],
    title: [0, 0.15, 0.3],
    idf: [0.4, 0.6, 0.8, 1],
    otherSectorPenalty: [0, 0.15, 0.3, 0.45],
  },
  place: {
    floor: [0.1, 0.2, 0.35],
    namesake: [0.55, 0.7, 0.85],
    region: [0.15, 0.3, 0.45],
    province: [0.1, 0.2, 0.3],
    mention: [0, 0.25, 0.5],
  },
  expansion: {
    concept: [0.5, 0.7, 0.9],
    narrower: [0.2, 0.35, 0.5, 0.7],
    broader: [0.1, 0.2, 0.3, 0.45],
    related: [0.15, 0.25, 0.35],
    parts: [0.5, 0.7, 0.9],
  },
};
/** A gain smaller than this is not followed. */
const MIN_GAIN = 0.0007;
const FOLDS = 5;

/** Values of the weights in the grid, by path: `rank.idf`. */
type Choice = Readonly<Record<string, number>>;

const weights = structuredClone({ rank: RANK_WEIGHTS, expansion: EXPANSION_WEIGHTS });
/** The weights in the grid, by path: what they belong to, and the values that are tried. */
const tried = new Map(
  (
    [
      ['rank', weights.rank, GRID.rank],
      ['place', weights.rank.place, GRID.place],
      ['expansion', weights.expansion, GRID.expansion],
    ] as unknown as [string, Record<string, number>, Record<string, readonly number[]>][]
  ).flatMap(([group, owner, grid]) =>
    Object.entries(grid).map(([name, values]) => [`${group}.${name}`, { owner, name, values }] as const),
  ),
);
const tables = buildTables(readSearchSource('content'), INDEX_DAY);
const { search } = createSearcher({
  lexicon: tables.lexicon,
  entries: tables.entries,
  loadShard: (number) => Promise.resolve(tables.shards[number]!),
  loadTowns: (letter) => Promise.resolve(tables.towns.get(letter) ?? ''),
  weights,
});
const publics = publicQueries();
const queries = [...publics, ...ownQueries()];
const publicNumbers = publics.map((_, number) => number);
const ownNumbers = queries.map((_, number) => number).slice(publics.length);
const known = new Map<string, number[]>();
const asTheyAre: Choice = Object.fromEntries(
  [...tried].map(([path, { owner, name }]) => [path, owner[name]!]),
);

console.log('gewichten zoals ze zijn:', await figuresText(asTheyAre));
const onPublic = await fitted(publicNumbers);
console.log('gekozen op de openbare vragen:', await figuresText(onPublic), changes(onPublic));
const onOwn = await fitted(ownNumbers);
console.log('gekozen op de eigen vragen:   ', await figuresText(onOwn), changes(onOwn));

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
  for (const [path, { values }] of [...tried, ...tried]) {
    for (const value of values) {
      const score = await meanOf({ ...choice, [path]: value }, numbers);
      if (score <= best + MIN_GAIN) continue;
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
  for (const [path, { owner, name }] of tried) owner[name] = choice[path]!;
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

async function figuresText(choice: Choice): Promise<string> {
  const figures = [await meanOf(choice, publicNumbers), await meanOf(choice, ownNumbers)];
  return `openbaar ${figures[0]!.toFixed(3)}, eigen ${figures[1]!.toFixed(3)}`;
}

function changes(choice: Choice): string {
  const changed = Object.entries(choice).filter(([path, value]) => value !== asTheyAre[path]);
  return changed.map(([path, value]) => `${path} ${value}`).join(', ');
}
