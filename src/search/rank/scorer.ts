/** Scores the entries for one query term, and gives the reason from the same numbers: what ranked an entry is what is named. */
import { questionNumber, type Posting } from '../format/tables.ts';
import type { Expansion } from '../query/expansions.ts';
import type { QueryTerm } from '../query/query-parser.ts';
import type { RankWeights } from '../weights.ts';

export type Postings = ReadonlyMap<string, Posting>;

/** Why an entry is among the results, for one query term. */
export interface Reason {
  /** The word of the query. */
  word: string;
  /** The term of the index that ranked the entry: a stem, a concept or a theme. `undefined` when it is only near in meaning. */
  term?: string;
  from: Expansion['from'] | 'meaning';
  /** What it is worth: the score of the expansion for the entry. */
  score: number;
}

/** What every entry scores for a query term. Lists are by number of the entry. */
export interface TermScores {
  scores: Float32Array;
  /** By words in the title alone. */
  titleScores: Float32Array;
  /** The entries that have the word itself in the title. */
  inTitle: ReadonlySet<number>;
  /** Entries with a score. */
  matched: ReadonlySet<number>;
  /** How much the query term says, by its idf: its share in the whole query. See {@link scoreQueryTerm}. */
  importance: number;
  /** What each term of the index weighs: for likeness in meaning to the query as a whole. */
  termWeights: ReadonlyMap<string, number>;
  /** The score of each question for this term, by its number. */
  questionScores: ReadonlyMap<number, number>;
  /** The expansion with the greatest score for an entry; `undefined` for an entry without a score. */
  reasonFor: (entry: number) => Reason | undefined;
}

/** A term of an expansion that the index has. */
interface ScoredTerm {
  term: string;
  posting: Posting;
  /** Its idf to the power γ. */
  idf: number;
}

interface ScoredExpansion {
  from: Expansion['from'];
  found: readonly ScoredTerm[];
  /** What each term counts: parts found together say more than each alone. */
  share: number;
}

/** What a term adds to the score of the entry at a position of its posting list. */
const scoreAt = ({ posting, idf }: ScoredTerm, at: number, share: number): number =>
  posting.impacts[at]! * idf * share;

/**
 * Scores every entry for one query term. With the impacts of the index (BM25F) and `γ = weights.idf`:
 *
 * - an expansion `e` of `n` terms: `s(e) = w(e) · √n / n · Σ impact(t) · idf(t)^γ` over its terms
 * - the query term: `max s(e) + tieBreaker · (Σ s(e) − max s(e)) + neighbours · importance · similarity`
 * - in the title: `max w(e) · idf(t)^γ / n`, related concepts left out
 * - its importance, with `m(e) = Σ idf(t)^γ / n` and 1 for the idf of a term that no entry has: the greatest of `weight · m(e)` for its
 *   word and compound, `conceptImportance · weight · m(e)` for its concepts, and `w(e) · m(e)` for the first that has entries when it is
 *   of another kind
 *
 * where the tie-breaker is that of a disjunction-max query, and the similarity that of the latent semantic neighbours.
 *
 * @see Robertson, Zaragoza & Taylor (2004). Simple BM25 extension to multiple weighted fields. CIKM.
 * @see https://lucene.apache.org/core/9_0_0/core/org/apache/lucene/search/DisjunctionMaxQuery.html
 */
export function scoreQueryTerm(
  { word, expansions, weight: worth = 1 }: QueryTerm,
  postings: Postings,
  size: number,
  weights: RankWeights,
): TermScores {
  const scores = new Float32Array(size);
  const sums = new Float32Array(size);
  const titleScores = new Float32Array(size);
  const inTitle = new Set<number>();
  const matched = new Set<number>();
  const termWeights = new Map<string, number>();
  const questionScores = new Map<number, number>();
  const scored: ScoredExpansion[] = [];
  let importance = 0;
  for (const { terms, weight: ofTerms, from } of expansions) {
    const weight = ofTerms * worth;
    const found = terms.flatMap((term): ScoredTerm[] => {
      const posting = postings.get(term);
      return posting === undefined ? [] : [{ term, posting, idf: posting.idf ** weights.idf }];
    });
    if (found.length === 0) continue;
    // A term that no entry has could not be rarer.
    const meanIdf =
      (found.reduce((sum, { idf }) => sum + idf, 0) + terms.length - found.length) / terms.length;
    if (from === 'word' || from === 'compound') importance = Math.max(importance, worth * meanIdf);
    else if (from === 'concept')
      importance = Math.max(importance, weights.conceptImportance * worth * meanIdf);
    else if (importance === 0) importance = weight * meanIdf;
    const share = (weight * Math.sqrt(terms.length)) / terms.length;
    scored.push({ from, found, share });
    const expansionScores = new Map<number, number>();
    const expansionQuestions = new Map<number, number>();
    for (const each of found) {
      const { term, posting, idf } = each;
      const termWeight = (weight * idf) / terms.length;
      termWeights.set(term, Math.max(termWeights.get(term) ?? 0, termWeight));
      for (let at = 0; at < posting.entries.length; at++) {
        const entry = posting.entries[at]!;
        expansionScores.set(entry, (expansionScores.get(entry) ?? 0) + scoreAt(each, at, share));
        if (posting.titles[at] && from !== 'related') {
          titleScores[entry] = Math.max(titleScores[entry]!, termWeight);
          if (from === 'word') inTitle.add(entry);
        }
        for (let bits = posting.questions[at]!; bits > 0; bits &= bits - 1) {
          const question = questionNumber(entry, 31 - Math.clz32(bits & -bits));
          expansionQuestions.set(question, (expansionQuestions.get(question) ?? 0) + idf * share);
        }
      }
    }
    for (const [question, score] of expansionQuestions)
      questionScores.set(question, Math.max(score, questionScores.get(question) ?? 0));
    for (const [entry, score] of expansionScores) {
      matched.add(entry);
      sums[entry]! += score;
      if (score > scores[entry]!) scores[entry] = score;
    }
  }
  for (const entry of matched) scores[entry]! += weights.tieBreaker * (sums[entry]! - scores[entry]!);
  // Nearness in meaning counts word by word: an entry that is near one word doesn't cover the others.
  const similarities = neighbourSimilarity(termWeights, postings);
  for (const [entry, similarity] of similarities) {
    scores[entry]! += weights.neighbours * importance * similarity;
    matched.add(entry);
  }

  const reasonFor = (entry: number): Reason | undefined => {
    const best = bestExpansion(entry, scored);
    if (best !== undefined) return { word, ...best };
    const similarity = similarities.get(entry);
    if (similarity === undefined) return undefined;
    return { word, from: 'meaning', score: weights.neighbours * importance * similarity };
  };
  return { scores, titleScores, inTitle, matched, importance, termWeights, questionScores, reasonFor };
}

/** The expansion with the greatest score for an entry, and of its terms the one that adds most. */
function bestExpansion(
  entry: number,
  expansions: readonly ScoredExpansion[],
): { term: string; from: Expansion['from']; score: number } | undefined {
  let best: { term: string; from: Expansion['from']; score: number } | undefined;
  for (const { from, found, share } of expansions) {
    let score = 0;
    let strongest = { term: '', score: 0 };
    for (const each of found) {
      const at = indexIn(each.posting.entries, entry);
      if (at < 0) continue;
      const added = scoreAt(each, at, share);
      score += added;
      if (added > strongest.score) strongest = { term: each.term, score: added };
    }
    if (score > (best?.score ?? 0)) best = { term: strongest.term, from, score };
  }
  return best;
}

/** Position of a number in a rising list, or -1. */
function indexIn(rising: ArrayLike<number>, number: number): number {
  let low = 0;
  let high = rising.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = rising[middle]!;
    if (found === number) return middle;
    if (found < number) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/**
 * Likeness in meaning of entries to terms together: `Σ m(t) · cos(t, entry) / Σ m(t)`, where `m(t)` is the weight of the term times
 * how much it says about meaning (the length of its vector).
 */
export function neighbourSimilarity(
  termWeights: ReadonlyMap<string, number>,
  postings: Postings,
): Map<number, number> {
  const similarities = new Map<number, number>();
  let total = 0;
  for (const [term, weight] of termWeights) {
    const { neighbours } = postings.get(term)!;
    const mass = weight * neighbours.weight;
    total += mass;
    for (let at = 0; at < neighbours.entries.length; at++) {
      const entry = neighbours.entries[at]!;
      similarities.set(entry, (similarities.get(entry) ?? 0) + mass * neighbours.similarity[at]!);
    }
  }
  for (const [entry, sum] of similarities) similarities.set(entry, sum / total);
  return similarities;
}
