/**
 * Prints how good the ranking is without a browser: ours by kind of query, what each idea gains, and other engines on the
 * same documents, questions and practice included. `node tests/relevance/offline.ts`; the browser's own figures come from
 * `npm run relevance`. With `--blind` also the totals of the blind sets, and no more of them: note each reading in `README.md`.
 */
import { basename } from 'node:path';
import { FIELD_WEIGHTS, fieldsFrom } from '../../src/search/index/fields.ts';
import { readSearchSource, type SearchSource } from '../../src/search/index/source.ts';
import { figuresByKind, figuresOf, type Figures, type JudgedQuery } from './metrics.ts';
import { blindQueries, openSets } from './judged-queries.ts';
import { ourSearch, type Setting } from './our-search.ts';
import { PEERS } from './peers/index.ts';
import type { PeerDocument, PeerEngine } from './peers/engine.ts';
import { importWith } from './variant.ts';

const SIDES = { schools: 'scholen', policy: 'beleid' };
/** The queries of each side by themselves, where a set has sides. */
const SETS = new Map(
  openSets().flatMap(([name, queries]) =>
    [...Map.groupBy<JudgedQuery['side'], JudgedQuery>(queries, ({ side }) => side)].map(
      ([side, ofSide]) => [side ? `${name}, ${SIDES[side]}` : name, ofSide] as const,
    ),
  ),
);
/** Read apart: of these only totals are printed, of our search and of no part of it. */
const BLIND = new Map(process.argv.includes('--blind') ? [['blind, beleid', blindQueries()]] : []);

const source = readSearchSource('content');
const ours = ourSearch('Interventiebank', source);
const oursBySet = new Map<string, number>();
for (const [set, queries] of [...SETS, ...BLIND]) {
  const answers = await answersOf(ours, queries);
  if (SETS.has(set)) oursBySet.set(set, figuresOf(answers).ndcg);
  console.log(`\n${set}\n${'soort'.padEnd(36)}nDCG@10  hit@1  hit@5    MRR   leeg`);
  for (const [kind, figures] of figuresByKind(answers)) printLine(`${kind} (${figures.queries})`, figures);
}

console.log(`\nWat elk idee oplevert\n${''.padEnd(36)}${[...SETS.keys()].join(' · ')}`);
printRow('alles', [...oursBySet.values()]);
const withoutQuestions: SearchSource = {
  ...source,
  interventions: source.interventions.map((entry) => ({ ...entry, questions: [] })),
};
const withoutSituations: SearchSource = {
  ...source,
  concepts: source.concepts.map((concept) => ({ ...concept, situations: [] })),
};
const withoutSayings: SearchSource = {
  ...source,
  concepts: source.concepts.map((concept) => ({ ...concept, sayings: [] })),
};
const without: Record<string, { setting?: Setting; from?: SearchSource }> = {
  'de vragen van interventies': { from: withoutQuestions },
  'de best passende vraag': { setting: { rank: { question: 0 } } },
  'hoe het gaat en de toelichting op het effect': {
    setting: { index: { fields: { ...FIELD_WEIGHTS, practice: 0, evidence: 0 } } },
  },
  'wat op de beste lijkt': { setting: { rank: { similar: 0 } } },
  'situaties van begrippen': { from: withoutSituations },
  'zegswijzen van begrippen': { from: withoutSayings },
  synoniemen: { setting: { options: { synonyms: false } } },
  plaatsen: { setting: { options: { places: false } } },
  'correctie van typefouten': { setting: { options: { correct: false } } },
  'verwante begrippen': { setting: { expansion: { narrower: 0, broader: 0, related: 0 } } },
  'geleerde verwantschap': { setting: { rank: { neighbours: 0, neighboursOfQuery: 0 } } },
  sectoren: { setting: { rank: { otherSectorPenalty: 0 } } },
  'wat voorwaarden van de vraag verhogen': { setting: { rank: { condition: 0 } } },
  'dekking van de vraag': { setting: { rank: { coordination: 0 } } },
};
for (const [idea, { setting, from = source }] of Object.entries(without))
  printRow(`zonder ${idea}`, await totalsOf(ourSearch(idea, from, setting)));
for (const [idea, file] of [
  ['stamvormen', 'language/stem.ts'],
  ['samenstellingen', 'language/decompound.ts'],
  ['versoepeling bij onbekende woorden', 'query/prefix-fallback.ts'],
] as const) {
  const variant = (await importWith(
    new URL('our-search.ts', import.meta.url),
    `/${file}`,
    new URL(`without/${basename(file)}`, import.meta.url),
  )) as { ourSearch: typeof ourSearch };
  printRow(`zonder ${idea}`, await totalsOf(variant.ourSearch(idea, source)));
}

console.log('\nAndere zoekmachines op dezelfde teksten');
const toFields = fieldsFrom(source);
const documents = source.interventions.map((entry): PeerDocument => ({
  id: entry.slug,
  place: entry.municipalities.join(', '),
  ...toFields(entry),
}));
const best = new Map<string, number>();
for (const peer of PEERS) {
  const engine = await peer(documents);
  const totals = await totalsOf(engine);
  printRow(engine.name, totals);
  [...SETS.keys()].forEach((set, at) => best.set(set, Math.max(best.get(set) ?? 0, totals[at]!)));
}
printRow(
  'wij, zoveel keer de beste',
  [...SETS.keys()].map((set) => oursBySet.get(set)! / best.get(set)!),
);

async function answersOf(engine: PeerEngine, asked: readonly JudgedQuery[]) {
  return Promise.all(asked.map(async (query) => ({ query, ranked: await engine.search(query.query) })));
}

/** The nDCG@10 of every set. */
async function totalsOf(engine: PeerEngine): Promise<number[]> {
  const totals: number[] = [];
  for (const queries of SETS.values()) totals.push(figuresOf(await answersOf(engine, queries)).ndcg);
  return totals;
}

function printLine(name: string, { ndcg, hit1, hit5, mrr, empty }: Figures): void {
  const columns = [ndcg, hit1, hit5, mrr, empty].map((figure) => figure.toFixed(3).padStart(7));
  console.log(name.padEnd(36) + columns.join(''));
}

function printRow(name: string, figures: readonly number[]): void {
  console.log(name.padEnd(52) + figures.map((figure) => figure.toFixed(3)).join(' · '));
}
