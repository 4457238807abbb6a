/**
 * Prints how good the ranking is without a browser: ours by kind of query, what each idea gains, and other engines on the
 * same documents. `node tests/relevance/offline.ts`; the browser's own figures come from `npm run relevance`.
 */
import { fieldsFrom } from '../../src/search/index/fields.ts';
import { readSearchSource } from '../../src/search/index/source.ts';
import type { QueryOptions } from '../../src/search/query/query-options.ts';
import { figuresByKind, type Figures, type JudgedQuery } from './metrics.ts';
import { everydayQueries, heldOutQueries, ownQueries, publicQueries } from './judged-queries.ts';
import { ourSearch, type Setting } from './our-search.ts';
import { PEERS } from './peers/index.ts';
import type { PeerDocument, PeerEngine } from './peers/engine.ts';
import { importWith } from './variant.ts';

const source = readSearchSource('content');
const queries = publicQueries();

const ours = ourSearch('Interventiebank', source);
printKinds('Interventiebank, openbare vragen', await answersOf(ours, queries));
printKinds('Interventiebank, eigen vragen', await answersOf(ours, ownQueries()));
printKinds('Interventiebank, alledaagse vragen', await answersOf(ours, everydayQueries()));
printKinds('Interventiebank, later geschreven vragen', await answersOf(ours, heldOutQueries()));

console.log('\nWat elk idee oplevert (openbaar · eigen)');
printRow('alles', await bothSets(ours));
const without: Record<string, Setting> = {
  synoniemen: { options: { synonyms: false } },
  plaatsen: { options: { places: false } },
  samenstellingen: { options: { compounds: false }, index: { compoundPart: 0 } },
  'correctie van typefouten': { options: { correct: false } },
  'verwante begrippen': { expansion: { narrower: 0, broader: 0, related: 0 } },
  'geleerde verwantschap': { rank: { neighbours: 0, neighboursOfQuery: 0 } },
  'versoepeling bij onbekende woorden': { options: { prefixFallback: false } satisfies QueryOptions },
  sectoren: { rank: { otherSectorPenalty: 0 } },
  'dekking van de vraag': { rank: { coordination: 0 } },
};
for (const [idea, setting] of Object.entries(without)) {
  printRow(`zonder ${idea}`, await bothSets(ourSearch(idea, source, setting)));
}
const unstemmed = (await importWith(
  new URL('our-search.ts', import.meta.url),
  '/language/stem.ts',
  new URL('without-stemming.ts', import.meta.url),
)) as { ourSearch: typeof ourSearch };
printRow('zonder stamvormen', await bothSets(unstemmed.ourSearch('stem', source)));

console.log('\nAndere zoekmachines op dezelfde teksten, openbare vragen');
const toFields = fieldsFrom(source);
const documents = source.interventions.map((entry): PeerDocument => ({
  id: entry.slug,
  place: entry.municipalities.join(', '),
  ...toFields(entry),
}));
for (const peer of PEERS) {
  const engine = await peer(documents);
  printFigures(engine.name, await answersOf(engine, queries));
}

async function answersOf(engine: PeerEngine, asked: readonly JudgedQuery[]) {
  return Promise.all(asked.map(async (query) => ({ query, ranked: await engine.search(query.query) })));
}

async function bothSets(engine: PeerEngine): Promise<number[]> {
  const sets = [await answersOf(engine, queries), await answersOf(engine, ownQueries())];
  return sets.map((answers) => figuresByKind(answers).get('all')!.ndcg);
}

function printKinds(title: string, answers: Awaited<ReturnType<typeof answersOf>>): void {
  console.log(`\n${title}\n${'soort'.padEnd(36)}nDCG@10  hit@1  hit@5    MRR   leeg`);
  for (const [kind, figures] of figuresByKind(answers)) printLine(`${kind} (${figures.queries})`, figures);
}

function printFigures(name: string, answers: Awaited<ReturnType<typeof answersOf>>): void {
  const figures = figuresByKind(answers);
  const kinds = [...figures].slice(1).map(([kind, { ndcg }]) => `${kind} ${ndcg.toFixed(2)}`);
  printLine(name, figures.get('all')!, `  ${kinds.join(' ')}`);
}

function printLine(name: string, { ndcg, hit1, hit5, mrr, empty }: Figures, after = ''): void {
  const columns = [ndcg, hit1, hit5, mrr, empty].map((figure) => figure.toFixed(3).padStart(7));
  console.log(name.padEnd(36) + columns.join('') + after);
}

function printRow(name: string, figures: readonly number[]): void {
  console.log(name.padEnd(44) + figures.map((figure) => figure.toFixed(3)).join(' · '));
}
