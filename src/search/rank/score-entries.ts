/** Scores the entries for the words of a query. */
import { entryOfQuestion } from '../format/tables.ts';
import type { ParsedQuery } from '../query/query-parser.ts';
import type { RankWeights } from '../weights.ts';
import { neighbourSimilarity, scoreQueryTerm, type Postings, type Reason } from './scorer.ts';
import { indexesOfGreatest } from '../selection.ts';

/** What the entries score for the words of a query. Lists are by number of the entry. */
export interface ScoredEntries {
  scores: Float32Array;
  /** The entries with the greatest scores, best first: entries similar to them are scored too (pseudo-relevance feedback). */
  best: readonly number[];
  /** Share of the query's words, by importance, that the entry speaks of: 0–1. */
  coordinationOf: (entry: number) => number;
  /** The number of the question of the entry that covers most of the query. */
  bestQuestionOf: (entry: number) => { question?: number };
  /** One reason for each query term that the entry matches. */
  reasonsFor: (entry: number) => Reason[];
}

/** The least share of the query that a question must cover to be named as a reason. */
const MIN_QUESTION_SHARE = 0.5;

/**
 * Scores the entries. With the score `s(q)` and importance `i(q)` of every query term (see `scoreQueryTerm`), and `c =
 * weights.coordination`:
 *
 * - `cover(q) = min(1, s(q) / (fullCoordinationAt · i(q)))`: how far the entry covers a query term
 * - `coordination = Σ i(q) · cover(q) / Σ i(q)`: the share of the query that it covers, after the coordination factor of the vector
 *   space model
 * - `conjunction = 1 − √(Σ i(q) · (1 − cover(q))² / Σ i(q))`: how far it is about all of the query at once, by the "and" of the extended
 *   Boolean model with p = 2: a condition that is not met at all costs more than two that are half met
 * - `question = max Σ min(i(q), w(q, p)) / Σ i(q)` over the questions `p` of the entry: the share of the query that one of them asks by
 *   itself, as in passage retrieval
 * - `score = (Σ s(q) · (1 − c + c · conjunction) + title · Σ title(q)) / Σ i(q) + neighboursOfQuery · similarity + question ·
 *   question^questionPower`, and `+ fullTitle` when the title has all words of a query of several
 *
 * @param postings Those of all terms of the query that the index has.
 * @param size Number of entries.
 * @see https://lucene.apache.org/core/4_0_0/core/org/apache/lucene/search/similarities/TFIDFSimilarity.html `coord(q,d)`
 * @see Salton, Fox & Wu (1983). Extended Boolean information retrieval. CACM 26(11).
 * @see Callan (1994). Passage-level evidence in document retrieval. SIGIR.
 */
export function scoreEntries(
  { queryTerms }: ParsedQuery,
  postings: Postings,
  size: number,
  weights: RankWeights,
): ScoredEntries {
  const topic = new Float32Array(size);
  const covered = new Float32Array(size);
  const missed = new Float32Array(size);
  const titles = new Float32Array(size);
  const termWeights = new Map<string, number>();
  const questionScores = new Map<number, number>();
  const scored = queryTerms.map((queryTerm) => scoreQueryTerm(queryTerm, postings, size, weights));
  const importance = scored.reduce((sum, each) => sum + each.importance, 0) || 1;
  missed.fill(importance);
  for (const each of scored) {
    const full = each.importance * weights.fullCoordinationAt || 1;
    for (const entry of each.matched) {
      topic[entry]! += each.scores[entry]!;
      const cover = Math.min(1, each.scores[entry]! / full);
      covered[entry]! += each.importance * cover;
      missed[entry]! -= each.importance * (1 - (1 - cover) ** 2);
      titles[entry]! += each.titleScores[entry]!;
    }
    for (const [question, score] of each.questionScores)
      questionScores.set(question, (questionScores.get(question) ?? 0) + Math.min(each.importance, score));
    for (const [term, weight] of each.termWeights)
      termWeights.set(term, Math.max(weight, termWeights.get(term) ?? 0));
  }
  const similarities = neighbourSimilarity(termWeights, postings);
  const coordinationOf = (entry: number) => Math.min(1, covered[entry]! / importance);
  const bestQuestions = new Uint32Array(size);
  const questionShares = new Float32Array(size);
  for (const [question, score] of questionScores) {
    const entry = entryOfQuestion(question);
    if (score / importance <= questionShares[entry]!) continue;
    questionShares[entry] = score / importance;
    bestQuestions[entry] = question;
  }
  const hasFullTitle = (entry: number) =>
    scored.length > 1 && scored.every(({ inTitle }) => inTitle.has(entry));
  const scores = new Float32Array(size);
  for (let entry = 0; entry < size; entry++) {
    // Rounding may leave a little less than nothing.
    const conjunction = 1 - Math.sqrt(Math.max(0, missed[entry]! / importance));
    const words =
      topic[entry]! * (1 - weights.coordination + weights.coordination * conjunction) +
      weights.title * titles[entry]!;
    scores[entry] =
      words / importance +
      (hasFullTitle(entry) ? weights.fullTitle : 0) +
      weights.neighboursOfQuery * (similarities.get(entry) ?? 0) +
      weights.question * questionShares[entry]! ** weights.questionPower;
  }
  return {
    scores,
    best: indexesOfGreatest(scores, weights.feedbackEntries),
    coordinationOf,
    bestQuestionOf: (entry) =>
      questionShares[entry]! >= MIN_QUESTION_SHARE ? { question: bestQuestions[entry]! } : {},
    reasonsFor: (entry) => scored.flatMap(({ reasonFor }) => reasonFor(entry) ?? []),
  };
}
