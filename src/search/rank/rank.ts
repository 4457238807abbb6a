/** From a parsed query to a ranked list: pure arithmetic over postings. */
import { stem } from '../../language/stem.ts';
import type { EntryTable } from '../format/tables.ts';
import type { PlaceTable } from '../query/places.ts';
import type { ParsedQuery } from '../query/query-parser.ts';
import type { PlaceWeights, RankWeights } from '../weights.ts';
import { placeProximity } from './place-proximity.ts';
import { neighbourSimilarity, scoreQueryTerm, type Postings, type Reason } from './scorer.ts';

export interface RankedEntry {
  /** Number of the entry. */
  entry: number;
  score: number;
  /** Share of the query's words, by importance, that the entry speaks of: 0–1. */
  coordination: number;
  /** How near the entry is to the place asked for: 1 inside, or when no place was asked for. */
  proximity: number;
}

export interface Ranking {
  /** Best first. */
  results: readonly RankedEntry[];
  /** Why an entry is among the results: one reason for each query term that it matches. Found when asked for, entry by entry. */
  reasonsFor: (entry: number) => Reason[];
}

/** Scores at or below this share of the best say nothing. */
const MIN_SCORE_SHARE = 0.02;

/**
 * Ranks the entries. With the score `s(q)` and importance `i(q)` of every query term (see `scoreQueryTerm`), and `c =
 * weights.coordination`:
 *
 * - `coordination = Σ i(q) · min(1, s(q) / (fullCoordinationAt · i(q))) / Σ i(q)`: the share of the query that the entry covers, after
 *   the coordination factor of the vector space model
 * - `score = (Σ s(q) · (1 − c + c · coordination) + title · Σ title(q)) / Σ i(q) + neighboursOfQuery · similarity`
 * - an entry of another sector than the query points to: `score · (1 − otherSectorPenalty)`
 * - with a place in the query: `(score + place alone) · proximity · (1 + mention · impact of its name)`
 *
 * Results below the score cutoff (`scoreCutoff` of the best) are left out, but for the first `minResults`. Equal scores stand in the
 * order of the catalogue.
 *
 * @param postings Those of all terms of the query that the index has.
 * @see https://lucene.apache.org/core/4_0_0/core/org/apache/lucene/search/similarities/TFIDFSimilarity.html `coord(q,d)`
 */
export function rank(
  parsedQuery: ParsedQuery,
  postings: Postings,
  entries: EntryTable,
  places: PlaceTable,
  weights: RankWeights,
): Ranking {
  const size = entries.size;
  const topic = new Float32Array(size);
  const covered = new Float32Array(size);
  const titles = new Float32Array(size);
  const termWeights = new Map<string, number>();
  const scored = parsedQuery.queryTerms.map((queryTerm) =>
    scoreQueryTerm(queryTerm, postings, size, weights),
  );
  for (const each of scored) {
    const full = each.importance * weights.fullCoordinationAt || 1;
    for (const entry of each.matched) {
      topic[entry]! += each.scores[entry]!;
      covered[entry]! += each.importance * Math.min(1, each.scores[entry]! / full);
      titles[entry]! += each.titleScores[entry]!;
    }
    for (const [term, weight] of each.termWeights)
      termWeights.set(term, Math.max(weight, termWeights.get(term) ?? 0));
  }
  const importance = scored.reduce((sum, each) => sum + each.importance, 0) || 1;
  const similarities = neighbourSimilarity(termWeights, postings);
  const coordinationOf = (entry: number) => Math.min(1, covered[entry]! / importance);
  const scores = new Float32Array(size);
  for (let entry = 0; entry < size; entry++) {
    const words =
      topic[entry]! * (1 - weights.coordination + weights.coordination * coordinationOf(entry)) +
      weights.title * titles[entry]!;
    scores[entry] = words / importance + weights.neighboursOfQuery * (similarities.get(entry) ?? 0);
  }
  penaliseOtherSectors(scores, parsedQuery, entries, weights);
  const proximity = applyPlace(parsedQuery, postings, entries, places, weights, scores);
  return {
    results: ordered(scores, weights).map((entry) => ({
      entry,
      score: scores[entry]!,
      coordination: coordinationOf(entry),
      proximity: proximity?.[entry] ?? 1,
    })),
    reasonsFor: (entry) => scored.flatMap(({ reasonFor }) => reasonFor(entry) ?? []),
  };
}

function penaliseOtherSectors(
  scores: Float32Array,
  { sectors }: ParsedQuery,
  entries: EntryTable,
  weights: RankWeights,
): void {
  if (sectors.size === 0) return;
  for (let entry = 0; entry < scores.length; entry++) {
    if (sectors.isDisjointFrom(entries.sectors[entry]!)) scores[entry]! *= 1 - weights.otherSectorPenalty;
  }
}

/** Weighs the scores by place, in place; gives how near each entry is, or `undefined` when no place was asked for. */
function applyPlace(
  parsedQuery: ParsedQuery,
  postings: Postings,
  entries: EntryTable,
  places: PlaceTable,
  { place }: RankWeights,
  scores: Float32Array,
): Float32Array | undefined {
  if (parsedQuery.places.length === 0) return undefined;
  const ofMunicipality = placeProximity(parsedQuery.places, places, place);
  const mentions = new Float32Array(scores.length);
  const names = parsedQuery.places.map(({ name }) => name).filter((name) => !places.ordinary.has(name));
  for (const word of names.flatMap((name) => name.split(' '))) {
    const posting = postings.get(stem(word));
    for (let at = 0; at < (posting?.entries.length ?? 0); at++) {
      const entry = posting!.entries[at]!;
      mentions[entry] = Math.max(mentions[entry]!, posting!.impacts[at]!);
    }
  }
  const best = scores.reduce((max, score) => Math.max(max, score), 0);
  return scores.map((score, entry) => {
    const municipalities = entries.municipalities[entry]!;
    const here = Math.max(place.elsewhere, ...municipalities.map((each) => ofMunicipality[each]!));
    const near = Math.max(here, mentions[entry]! > 0 ? place.region : 0);
    scores[entry] = (score + placeAlone(here, best, place)) * near * (1 + place.mention * mentions[entry]!);
    return here;
  });
}

/** What an entry gets for its place alone: a little inside when there is a topic too, else whatever is near. */
function placeAlone(proximity: number, best: number, place: PlaceWeights): number {
  if (best === 0) return proximity > place.elsewhere ? 1 : 0;
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
