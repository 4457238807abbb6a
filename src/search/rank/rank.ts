/** From a parsed query to a ranked list: pure arithmetic over postings. */
import { stem } from '../../language/stem.ts';
import { similarTerm, type EntryTable, type Posting } from '../format/tables.ts';
import { conditionsIn } from '../query/cues.ts';
import type { PlaceTable } from '../query/places.ts';
import type { ParsedQuery } from '../query/query-parser.ts';
import type { PlaceWeights, RankWeights } from '../weights.ts';
import { placeProximity } from './place-proximity.ts';
import type { ScoredEntries } from './score-entries.ts';
import type { Postings, Reason } from './scorer.ts';

export interface RankedEntry {
  /** Number of the entry. */
  entry: number;
  score: number;
  /** Share of the query's words, by importance, that the entry speaks of: 0–1. */
  coordination: number;
  /** How near the entry is to the place of the query: 1 inside, or when the query names no place. */
  proximity: number;
  /** Number of the question that covers most of the query; `undefined` when none covers enough of it to be a reason. */
  question?: number;
}

export interface Ranking {
  /** Best first. */
  results: readonly RankedEntry[];
  /** So many at the top match strongly; the others are merely related. */
  strongCount: number;
  /** Why an entry is among the results: one reason for each query term that it matches. Found when asked for, entry by entry. */
  reasonsFor: (entry: number) => Reason[];
}

/** Scores at or below this share of the best say nothing. */
const MIN_SCORE_SHARE = 0.02;

/**
 * Results of at least this share of the best score match strongly. Over all judged queries 59% of those are worth showing, and 7% of
 * those below it; a place alone has its own entries above it, and its neighbours' below.
 */
const STRONG_SCORE_SHARE = 0.4;

/**
 * Ranks the entries by their scores for the words of the query (see `scoreEntries`):
 *
 * - what is similar to the best entries gets `similar · best score · Σ score(e) · similarity(e, entry) / Σ score(e)` over the best
 *   entries `e`: what is alike is relevant to the same queries (the cluster hypothesis), also when it is worded differently
 * - an entry that lies only in places that are not wanted ("niet in Breda"): 0
 * - an entry of another sector than the query points to: `score · (1 − otherSectorPenalty)`
 * - what meets a condition ("bewezen", "op zaterdag"): `score · (1 + condition · impact)`. It raises what is about the topic, and nothing
 *   above it for the condition alone; what is not wanted ("niet op zaterdag"): `score · (1 − condition · impact)`
 * - with a place in the query: `(score + place alone) · proximity · (1 + mention · impact of its name)`; what mentions the place is as near
 *   as its region
 *
 * Results below the score cutoff (`scoreCutoff` of the best) are left out, but for the first `minResults`. Equal scores stand in the
 * order of the catalogue.
 *
 * @param postings Those of all terms of the query that the index has, and of the similar entries (`similarTerm`) of `scored.best`.
 * @see van Rijsbergen (1979). Information retrieval, ch. 3: the cluster hypothesis.
 * @see Diaz (2005). Regularizing ad hoc retrieval scores. CIKM.
 */
export function rank(
  parsedQuery: ParsedQuery,
  scored: ScoredEntries,
  postings: Postings,
  entries: EntryTable,
  places: PlaceTable,
  weights: RankWeights,
): Ranking {
  const scores = withSimilar(scored, postings, weights);
  leaveOutPlaces(scores, parsedQuery, entries);
  penaliseOtherSectors(scores, parsedQuery, entries, weights);
  applyConditions(scores, parsedQuery, postings, weights);
  const proximity = applyPlaces(scores, parsedQuery, postings, entries, places, weights);
  const order = ordered(scores, weights);
  return {
    strongCount: order.filter((entry) => scores[entry]! >= STRONG_SCORE_SHARE * scores[order[0]!]!).length,
    results: order.map((entry) => ({
      entry,
      score: scores[entry]!,
      coordination: scored.coordinationOf(entry),
      proximity: proximity?.[entry] ?? 1,
      ...scored.bestQuestionOf(entry),
    })),
    reasonsFor: (entry) => {
      const reasons = scored.reasonsFor(entry);
      // Without a reason of its own it is found for what it is similar to.
      return reasons.length > 0 ? reasons : [{ word: '', from: 'meaning', score: scores[entry]! }];
    },
  };
}

/** The scores, with what the best entries give to those that are similar to them. */
function withSimilar(
  { scores, best }: ScoredEntries,
  postings: Postings,
  { similar }: RankWeights,
): Float32Array {
  const raised = scores.slice();
  const total = best.reduce((sum, entry) => sum + scores[entry]!, 0);
  for (const entry of best) {
    const share = (similar * scores[best[0]!]! * scores[entry]!) / total;
    const { neighbours } = postings.get(similarTerm(entry)) ?? { neighbours: NONE };
    for (let at = 0; at < neighbours.entries.length; at++)
      raised[neighbours.entries[at]!]! += share * neighbours.similarity[at]!;
  }
  return raised;
}
const NONE = { entries: [], similarity: [] };

/** What the index says of a term that it does not have. */
const UNKNOWN: Pick<Posting, 'entries' | 'impacts'> = { entries: [], impacts: [] };

function leaveOutPlaces(scores: Float32Array, { excludedPlaces }: ParsedQuery, entries: EntryTable): void {
  const excluded = new Set(
    excludedPlaces.flatMap(({ senses }) => senses.flatMap(({ municipalities }) => municipalities)),
  );
  if (excluded.size === 0) return;
  entries.municipalities.forEach((municipalities, entry) => {
    if (municipalities.every((each) => excluded.has(each))) scores[entry] = 0;
  });
}

function penaliseOtherSectors(
  scores: Float32Array,
  { sectors }: ParsedQuery,
  entries: EntryTable,
  weights: RankWeights,
): void {
  if (sectors.size === 0) return;
  for (let entry = 0; entry < scores.length; entry++) {
    const own = entries.sectors[entry]!;
    if (![...sectors].some((each) => own.has(each))) scores[entry]! *= 1 - weights.otherSectorPenalty;
  }
}

/**
 * Raises what meets the conditions that words of the query only point to, as "bewezen" and "op zaterdag" do, and lowers what is not wanted:
 * "niet op zaterdag".
 */
function applyConditions(
  scores: Float32Array,
  { cues }: ParsedQuery,
  postings: Postings,
  { condition }: RankWeights,
): void {
  const weights = conditionsIn(cues).map(
    ({ term, isUnwanted }) => [term, isUnwanted ? -condition : condition] as const,
  );
  for (const [term, weight] of new Map(weights)) {
    const { entries, impacts } = postings.get(term) ?? UNKNOWN;
    for (let at = 0; at < entries.length; at++) scores[entries[at]!]! *= 1 + weight * impacts[at]!;
  }
}

/**
 * Weighs the scores by the places of the query.
 *
 * @returns How near each entry is; `undefined` when the query names no place, which changes no score.
 */
function applyPlaces(
  scores: Float32Array,
  parsedQuery: ParsedQuery,
  postings: Postings,
  entries: EntryTable,
  places: PlaceTable,
  { place }: RankWeights,
): readonly number[] | undefined {
  if (parsedQuery.places.length === 0) return undefined;
  const ofMunicipality = placeProximity(parsedQuery.places, places, place);
  const least = Math.min(...ofMunicipality);
  const proximity = entries.municipalities.map((municipalities) =>
    Math.max(...municipalities.map((each) => ofMunicipality[each]!)),
  );
  const mentions = mentionsOf(parsedQuery, postings, places, scores.length);
  const best = scores.reduce((max, score) => Math.max(max, score), 0);
  for (let entry = 0; entry < scores.length; entry++) {
    const mention = mentions[entry]!;
    const near = Math.max(proximity[entry]!, mention > 0 ? place.region : 0);
    const score = scores[entry]! + placeAlone(proximity[entry]!, best, least, place);
    scores[entry] = score * near * (1 + place.mention * mention);
  }
  return proximity;
}

/** The impact in every entry of the names of the query's places. A name that is an ordinary word too says nothing. */
function mentionsOf(
  parsedQuery: ParsedQuery,
  postings: Postings,
  { ordinary }: PlaceTable,
  size: number,
): Float32Array {
  const mentions = new Float32Array(size);
  const names = parsedQuery.places.map(({ name }) => name).filter((name) => !ordinary.has(name));
  for (const name of names) {
    const { entries, impacts } = rarestWord(name, postings);
    for (let at = 0; at < entries.length; at++)
      mentions[entries[at]!] = Math.max(mentions[entries[at]!]!, impacts[at]!);
  }
  return mentions;
}

/** Of a name, the word that the fewest entries have: "den" of Den Bosch is in Den Haag too. */
function rarestWord(name: string, postings: Postings): Pick<Posting, 'entries' | 'impacts'> {
  const found = name.split(' ').map((word) => postings.get(stem(word)) ?? UNKNOWN);
  return found.reduce((rarest, each) => (each.entries.length < rarest.entries.length ? each : rarest));
}

/** What an entry gets for its place alone: a little inside when there is a topic too, else whatever is nearer than the rest. */
function placeAlone(proximity: number, best: number, least: number, place: PlaceWeights): number {
  if (best === 0) return proximity > least ? 1 : 0;
  return proximity >= place.namesake ? place.floor * best * proximity : 0;
}

/** The entries best first, without the long tail that hardly has to do with the query. */
function ordered(scores: Float32Array, { scoreCutoff, minResults }: RankWeights): number[] {
  const best = scores.reduce((max, score) => Math.max(max, score), 0);
  const entries: number[] = [];
  scores.forEach((score, entry) => {
    if (score > best * MIN_SCORE_SHARE) entries.push(entry);
  });
  return entries
    .sort((a, b) => scores[b]! - scores[a]! || a - b)
    .filter((entry, at) => at < minResults || scores[entry]! >= best * scoreCutoff);
}
