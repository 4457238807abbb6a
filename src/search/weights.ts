/**
 * The weights by which results are ordered. Thresholds stand beside their use: from which score an entry is shown or a match is strong,
 * how much of a long question is read.
 *
 * How they were set: from what the literature gives for BM25F and query expansion, then moved one at a time, and kept only
 * where both sets of judged queries (`tests/relevance`) gained, on the middle of a plateau rather than on its peak. Fitted by coordinate
 * ascent they gain about 0.01 nDCG@10 on the queries that they are fitted on and lose as much on others, so they are
 * left as they are: `node tests/relevance/cross-validation.ts` says whether that still holds. What moved them since is told in
 * `tests/relevance/README.md`.
 */
import type { SearchField } from '../catalogue/field-roles.ts';
import type { EvidenceLevel } from '../catalogue/taxonomy.ts';

/** Weights that are baked into the tables when they are built. */
export interface IndexWeights {
  /** What one mention in a field counts. */
  fields: Readonly<Record<SearchField, number>>;
  /** BM25's b: how far long fields are held back (0 not at all, 1 fully). */
  b: number;
  /** BM25's k1: the weighted count at which a term has half of its full impact. */
  k1: number;
  /** What a mention as part of a compound counts beside a mention as a word of its own. */
  compoundPart: number;
  /** What it counts, in mentions, that an entry is said to be about a concept: the first of those that it names, … */
  tag: number;
  /** … and half of that the one after so many others. */
  tagHalving: number;
  /** Impact of a second or third theme; the main theme's is 1. */
  furtherTheme: number;
  /** Dimensions of the latent semantic space. */
  latentDimensions: number;
  /** About the most entries that are kept as a term's latent neighbours. */
  maxNeighbours: number;
  /** The most entries that are kept as similar to an entry. */
  maxSimilar: number;
  /** The strongest terms of an entry, by which similar ones are found. */
  similarTerms: number;
  /** The most entries that are kept of a term: those with the greatest impact. */
  maxPostings: number;
}

/**
 * How well an entry fits a value that cues point to (0–1), where it is not in full. A value that entries seldom mention (that they cost
 * nothing) has less impact: leaving it out says little.
 */
interface CueImpacts {
  /** It is for all years of the primary school, of which the query names some. */
  widerAudience: number;
  /** How far each level of evidence lifts an entry when a query asks for evidence. */
  evidence: Readonly<Record<EvidenceLevel, number>>;
  /** Its results are kept track of, or studied. */
  followed: number;
  /** What it costs, with a figure in it. */
  costInFigures: number;
  /** The same in words alone. */
  costInWords: number;
  /** It costs little or nothing. */
  free: number;
  /** Volunteers deliver it, and its costs don't say that it is free. */
  byVolunteers: number;
}

/** How far other ways of saying stand for a word (1). */
export interface ExpansionWeights {
  /** The concept that the word names, by any of its names. */
  concept: number;
  narrower: number;
  broader: number;
  related: number;
  /** The themes that the concept belongs to. */
  theme: number;
  /** The parts of a compound found apart, when the compound itself is known too. */
  parts: number;
  /** Words with the same prefix, when nothing else was found. */
  prefix: number;
  /** The value that a cue points to ("na de laatste bel"), as a query term of its own. */
  cue: number;
  /** The value of a cue that is a topic too ("peuters"), beside the word. */
  topicalCue: number;
  /** What words that only point to a value are worth beside the words of the topic. */
  pointingWord: number;
}

export interface RankWeights {
  /** What further expansions of a query term add to the best one. */
  tieBreaker: number;
  /** What the idf of a concept counts in the importance of a query term: its own entries are fewer than those of its words. */
  conceptImportance: number;
  /** How much of an entry's score depends on whether it is about all of the query at once (0–1). */
  coordination: number;
  /** Score, as share of a query term's importance, at which the term counts as covered. */
  fullCoordinationAt: number;
  /** Cosine similarity of the latent semantic neighbours to a query term, beside the term itself. */
  neighbours: number;
  /** The same to the query as a whole. */
  neighboursOfQuery: number;
  /** The share of the query that the entry's best question covers, … */
  question: number;
  /** … to this power: one question that covers all of it counts more than two that cover half. */
  questionPower: number;
  /** What is similar to the best entries, … */
  similar: number;
  /** … which are so many. */
  feedbackEntries: number;
  /** Words of the query in the title. */
  title: number;
  /** A title that has all words of the query, when there are several: somebody types the name of an entry. */
  fullTitle: number;
  /** Exponent γ of a term's idf. */
  idf: number;
  /** Share that an entry of another sector than the query points to loses. */
  otherSectorPenalty: number;
  /** What meeting a condition of the query in full adds to a score, as share of it. */
  condition: number;
  place: PlaceWeights;
  /** Score cutoff: results below this share of the best score are left out, … */
  scoreCutoff: number;
  /** … but so many are shown at least, when there are. */
  minResults: number;
}

/** With a place in the query: shares of the score by distance. */
export interface PlaceWeights {
  /** What every entry inside gets, as share of the best score: the place alone counts too. */
  floor: number;
  /** The province of a name that is also a municipality ("Groningen"). */
  namesake: number;
  /** A municipality that is like the one asked for, where that is asked ("gemeente zoals Breda"). */
  peer: number;
  /** Any other municipality, where that is asked: what is alike is not said, and the topic counts for more. */
  unlike: number;
  region: number;
  province: number;
  elsewhere: number;
  /** What a mention of the place's own name adds. */
  mention: number;
}

/** Without `fields`: each field of an entry has its weight in `catalogue/schema.ts`, gathered as `FIELD_WEIGHTS`. */
export const INDEX_WEIGHTS: Omit<IndexWeights, 'fields'> = {
  b: 0.3,
  k1: 3,
  compoundPart: 0.5,
  tag: 16,
  tagHalving: 3,
  furtherTheme: 0.45,
  latentDimensions: 65,
  maxNeighbours: 40,
  maxSimilar: 12,
  similarTerms: 30,
  maxPostings: 800,
};

export const CUE_IMPACTS: CueImpacts = {
  widerAudience: 0.7,
  evidence: { beschreven: 0, gevolgd: 0.1, onderzocht: 0.7, 'effect gemeten': 1 },
  followed: 0.5,
  costInFigures: 0.5,
  costInWords: 0.2,
  free: 0.4,
  byVolunteers: 0.15,
};

export const EXPANSION_WEIGHTS: ExpansionWeights = {
  concept: 0.8,
  narrower: 0.3,
  broader: 0.2,
  related: 0.12,
  theme: 0.3,
  parts: 0.7,
  prefix: 0.5,
  cue: 0.4,
  topicalCue: 0.4,
  pointingWord: 0.4,
};

export const RANK_WEIGHTS: RankWeights = {
  tieBreaker: 0.2,
  conceptImportance: 0.8,
  coordination: 0.7,
  fullCoordinationAt: 0.8,
  neighbours: 0.7,
  neighboursOfQuery: 0.4,
  question: 0.1,
  questionPower: 2.5,
  similar: 0.9,
  feedbackEntries: 5,
  title: 0.15,
  fullTitle: 0.4,
  idf: 0.6,
  otherSectorPenalty: 0.3,
  condition: 0.8,
  place: {
    floor: 0.2,
    namesake: 0.7,
    peer: 0.85,
    unlike: 0.4,
    region: 0.3,
    province: 0.2,
    elsewhere: 0.05,
    mention: 0.25,
  },
  scoreCutoff: 0.1,
  minResults: 12,
};
