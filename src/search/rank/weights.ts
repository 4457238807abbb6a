/**
 * Every number that decides the order of results.
 *
 * How they were set: from what the literature gives for BM25F and query expansion, then moved one at a time, and kept only
 * where both sets of judged queries (`tests/relevance`) gained, on the middle of a plateau rather than on its peak. Fitted by coordinate
 * ascent they gain about 0.01 nDCG@10 on the queries that they are fitted on and lose as much on others, so they are
 * left as they are: `node tests/relevance/cross-validation.ts` tells whether that still holds (0.884 cross-validated, 0.882 as they are).
 */

/** Weights that are baked into the tables when they are built. */
export interface IndexWeights {
  /** What one mention in a field counts. */
  fields: Readonly<Record<Field, number>>;
  /** BM25's b: how far long fields are held back (0 not at all, 1 fully). */
  lengthNorm: number;
  /** BM25's k1: the weighted count at which a term has half of its full impact. */
  saturation: number;
  /** What a mention as part of a compound counts beside a mention as a word of its own. */
  compoundPart: number;
  /** Impact of a second or third theme; the main theme's is 1. */
  furtherTheme: number;
  /** Dimensions of the latent space in which words and entries are near each other in meaning. */
  latentDimensions: number;
  /** The most entries that are kept as a term's kin. */
  mostKin: number;
  /** The most entries that are kept of a term: those with the greatest impact. */
  mostEntries: number;
}

export type Field =
  'title' | 'theme' | 'sector' | 'factor' | 'summary' | 'target' | 'goal' | 'people' | 'body';

/** How far other ways of saying stand for a word (1). */
export interface ReadingWeights {
  /** The concept that the word names, by any of its names. */
  concept: number;
  narrower: number;
  broader: number;
  related: number;
  /** The themes that the concept belongs to. */
  theme: number;
  /** The parts of a compound found apart, when the compound itself is known too. */
  parts: number;
  /** Exponent of how far one word of a longer name stands for the concept by itself. */
  span: number;
  /** Words that begin alike, when nothing else was found. */
  resembling: number;
}

export interface RankWeights {
  /** What a second way of saying the same thing adds to the best one. */
  echo: number;
  /** How much of an entry's score depends on the share of the query that it covers (0–1). */
  coverage: number;
  /** Impact, as share of a word's importance, at which the word counts as covered. */
  coveredAt: number;
  /** Nearness in meaning to a word, beside the word itself. */
  kin: number;
  /** Nearness in meaning to the query as a whole. */
  kinOfAll: number;
  /** Words of the query in the title. */
  title: number;
  /** Exponent of a term's rarity. */
  rarity: number;
  /** Share that an entry of another sector than the query points to loses. */
  otherSector: number;
  place: PlaceWeights;
  /** Results below this share of the best score are left out, … */
  tail: number;
  /** … but so many are shown at least, when there are. */
  leastResults: number;
}

/** With a place in the query: shares of the score by distance. */
export interface PlaceWeights {
  /** What every entry inside gets, as share of the best score: the place alone counts too. */
  floor: number;
  /** The province of a name that is also a municipality ("Groningen"). */
  namesake: number;
  region: number;
  province: number;
  elsewhere: number;
  /** What a mention of the place's own name adds. */
  mention: number;
}

export const INDEX_WEIGHTS: IndexWeights = {
  fields: {
    title: 4,
    theme: 1,
    sector: 0.5,
    factor: 0.7,
    summary: 2,
    target: 1,
    goal: 1,
    people: 0.7,
    body: 1,
  },
  lengthNorm: 0.3,
  saturation: 3,
  compoundPart: 0.5,
  furtherTheme: 0.45,
  latentDimensions: 55,
  mostKin: 40,
  mostEntries: 800,
};

export const READING_WEIGHTS: ReadingWeights = {
  concept: 0.65,
  narrower: 0.5,
  broader: 0.3,
  related: 0.25,
  theme: 0.45,
  parts: 0.7,
  span: 1,
  resembling: 0.5,
};

export const RANK_WEIGHTS: RankWeights = {
  echo: 0.2,
  coverage: 1,
  coveredAt: 0.5,
  kin: 0.9,
  kinOfAll: 0.5,
  title: 0.15,
  rarity: 0.6,
  otherSector: 0.3,
  place: { floor: 0.2, namesake: 0.7, region: 0.3, province: 0.2, elsewhere: 0.05, mention: 0.25 },
  tail: 0.1,
  leastResults: 12,
};
