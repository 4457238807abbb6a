/** From what is looked for to a ranked list: pure arithmetic over postings. */
import { stem } from '../../language/stem.ts';
import type { ParsedQuery, QueryTerm } from '../query/parse.ts';
import type { PlaceTable } from '../query/places.ts';
import type { EntryTable, Posting } from '../format/tables.ts';
import type { PlaceWeights, RankWeights } from './weights.ts';
import { placeProximity } from './place-proximity.ts';

export type Postings = ReadonlyMap<string, Posting>;

export interface RankedEntry {
  /** Number of the entry. */
  entry: number;
  score: number;
  /** Share of the query's words, by importance, that the entry speaks of: 0–1. */
  coordination: number;
  /** How near the entry is to the place asked for: 1 inside, or when no place was asked for. */
  proximity: number;
}

/** Scores at or below this share of the best say nothing. */
const MIN_SCORE_SHARE = 0.02;

export function rank(
  reading: ParsedQuery,
  postings: Postings,
  entries: EntryTable,
  places: PlaceTable,
  weights: RankWeights,
): RankedEntry[] {
  const size = entries.size;
  const topic = new Float32Array(size);
  const covered = new Float32Array(size);
  const titles = new Float32Array(size);
  const asked = new Map<string, number>();
  let importance = 0;
  for (const unit of reading.queryTerms) {
    const scored = scoreUnit(unit, postings, size, weights);
    importance += scored.importance;
    const enough = scored.importance * weights.fullCoordinationAt || 1;
    for (const entry of scored.touched) {
      topic[entry]! += scored.scores[entry]!;
      covered[entry]! += scored.importance * Math.min(1, scored.scores[entry]! / enough);
      titles[entry]! += scored.titles[entry]!;
    }
    for (const [term, weight] of scored.asked) asked.set(term, Math.max(weight, asked.get(term) ?? 0));
  }
  const whole = importance || 1;
  const neighbours = neighbourSimilarity(asked, postings);
  const scores = new Float32Array(size);
  for (let entry = 0; entry < size; entry++) {
    const coordination = Math.min(1, covered[entry]! / whole);
    const words =
      topic[entry]! * (1 - weights.coordination + weights.coordination * coordination) +
      weights.title * titles[entry]!;
    scores[entry] = words / whole + weights.neighboursOfQuery * (neighbours.get(entry) ?? 0);
  }
  penaliseOtherSectors(scores, reading, entries, weights);
  const proximity = applyPlace(reading, postings, entries, places, weights, scores);
  return ordered(scores, weights, (entry) => ({
    entry,
    score: scores[entry]!,
    coordination: Math.min(1, covered[entry]! / whole),
    proximity: proximity?.[entry] ?? 1,
  }));
}

/** What every entry scores for one word: its best way of saying it, and a little for every further one. */
function scoreUnit(unit: QueryTerm, postings: Postings, size: number, weights: RankWeights) {
  const scores = new Float32Array(size);
  const sums = new Float32Array(size);
  const titles = new Float32Array(size);
  const touched = new Set<number>();
  const asked = new Map<string, number>();
  let importance = 0;
  for (const { terms, weight, from } of unit.expansions) {
    const found = terms.flatMap((term) => {
      const posting = postings.get(term);
      return posting === undefined ? [] : [{ term, posting, idf: posting.idf ** weights.idf }];
    });
    if (found.length === 0) continue;
    const idf = (found.reduce((sum, each) => sum + each.idf, 0) + terms.length - found.length) / terms.length;
    if (from === 'word' || from === 'compound') importance = Math.max(importance, idf);
    else if (from === 'concept') importance = Math.max(importance, CONCEPT_IMPORTANCE * idf);
    else if (importance === 0) importance = weight * idf;
    // Parts found together say more than each alone.
    const share = (weight * Math.sqrt(terms.length)) / terms.length;
    const way = new Map<number, number>();
    for (const { term, posting, idf: rare } of found) {
      asked.set(term, Math.max(asked.get(term) ?? 0, (weight * rare) / terms.length));
      for (let at = 0; at < posting.entries.length; at++) {
        const entry = posting.entries[at]!;
        way.set(entry, (way.get(entry) ?? 0) + posting.impacts[at]! * rare * share);
        if (posting.titles[at] && from !== 'related')
          titles[entry] = Math.max(titles[entry]!, (weight * rare) / terms.length);
      }
    }
    for (const [entry, score] of way) {
      touched.add(entry);
      sums[entry]! += score;
      if (score > scores[entry]!) scores[entry] = score;
    }
  }
  for (const entry of touched) scores[entry]! += weights.tieBreaker * (sums[entry]! - scores[entry]!);
  // Nearness in meaning counts word by word: an entry that is kin to one word doesn't cover the others.
  for (const [entry, similarity] of neighbourSimilarity(asked, postings)) {
    scores[entry]! += weights.neighbours * importance * similarity;
    touched.add(entry);
  }
  return { scores, titles, touched, importance, asked };
}

/** A concept's own entries are fewer than those of its words: its rarity overstates how much it is worth. */
const CONCEPT_IMPORTANCE = 0.8;

/** Likeness in meaning of entries to all terms asked for, each weighing by how much it says about meaning. */
function neighbourSimilarity(asked: ReadonlyMap<string, number>, postings: Postings): Map<number, number> {
  const similarities = new Map<number, number>();
  let mass = 0;
  for (const [term, weight] of asked) {
    const { neighbours } = postings.get(term)!;
    const share = weight * neighbours.weight;
    mass += share;
    for (let at = 0; at < neighbours.entries.length; at++) {
      const entry = neighbours.entries[at]!;
      similarities.set(entry, (similarities.get(entry) ?? 0) + share * neighbours.similarity[at]!);
    }
  }
  for (const [entry, sum] of similarities) similarities.set(entry, sum / mass);
  return similarities;
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
  reading: ParsedQuery,
  postings: Postings,
  entries: EntryTable,
  places: PlaceTable,
  { place }: RankWeights,
  scores: Float32Array,
): Float32Array | undefined {
  if (reading.places.length === 0) return undefined;
  const ofMunicipality = placeProximity(reading.places, places, place);
  const mentions = new Float32Array(scores.length);
  const names = reading.places.map(({ name }) => name).filter((name) => !places.ordinary.has(name));
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
function ordered(
  scores: Float32Array,
  { scoreCutoff, minResults }: RankWeights,
  toRanked: (entry: number) => RankedEntry,
): RankedEntry[] {
  const best = scores.reduce((max, score) => Math.max(max, score), 0);
  const entries = numbersAbove(scores, best * MIN_SCORE_SHARE).sort(
    (a, b) => scores[b]! - scores[a]! || a - b,
  );
  return entries.filter((entry, at) => at < minResults || scores[entry]! >= best * scoreCutoff).map(toRanked);
}

function numbersAbove(values: Float32Array, least: number): number[] {
  const numbers: number[] = [];
  values.forEach((value, number) => {
    if (value > least) numbers.push(number);
  });
  return numbers;
}
