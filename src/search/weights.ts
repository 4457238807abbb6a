import type { Field } from './build/fields.ts';

/** Weights that are baked into the index when it is built. */
export interface IndexWeights {
  /** How much one mention in a field counts. */
  fields: Readonly<Record<Field, number>>;
  /** BM25's b: how far long fields are held back (0 not at all, 1 fully). */
  lengthNorm: number;
  /** BM25's k1: the weighted count at which a term has half of its full impact. */
  saturation: number;
  /** What a mention as part of a compound counts beside a mention as a word of its own. */
  compoundPart: number;
  /** Dimensions of the latent space. */
  latentDimensions: number;
  soft: number;
}

/** Weights with which a query is scored. */
export interface RankWeights {
  /** A concept of the glossary that the query names, beside the words themselves (1). */
  concept: number;
  narrower: number;
  broader: number;
  related: number;
  /** Exponent of how far a word of a concept's name stands for the concept by itself. */
  span: number;
  /** What entries of another sector than the query points to lose. */
  otherSector: number;
  /** How far an entry takes part in the score of entries like it. */
  neighbours: number;
  /** Concepts that share words with the query without being named by it. */
  hinted: number;
  /** A split compound's parts found apart. */
  parts: number;
  /** What a second way of saying the same thing adds. */
  echo: number;
  /** Exponent of the share of the query's words that an entry covers. */
  coverage: number;
  /** Likeness in the latent space. */
  latent: number;
  /** Exponent of that likeness. */
  latentPower: number;
  /** Words of the query in the title, as share of the query. */
  titleQuery: number;
  /** Words of the title in the query, as share of the title. */
  titleTitle: number;
  /** Floor of a topic's score in the place asked for; other places get their share of it. */
  placeFloor: number;
  /** Share of the score that entries keep outside the place: same region, same province, elsewhere. */
  placeRegion: number;
  placeProvince: number;
  placeElsewhere: number;
  /** The province of a name that is a municipality and a province both. */
  placeBoth: number;
  /** What a mention of the place's own name adds. */
  placeMention: number;
  /** Exponent of a term's rarity. */
  rarity: number;
}

export const INDEX_WEIGHTS: IndexWeights = {
  fields: { title: 4, theme: 1, sector: 0.5, factor: 0.7, summary: 2, target: 1, goal: 1, people: 0.7, body: 1 },
  lengthNorm: 0.3,
  saturation: 3,
  compoundPart: 0.5,
  latentDimensions: 40,
  soft: 1,
};

export const RANK_WEIGHTS: RankWeights = {
  concept: 0.9,
  narrower: 0.5,
  broader: 0.2,
  related: 0.25,
  span: 1,
  otherSector: 0.2,
  neighbours: 0,
  hinted: 0.5,
  parts: 0.7,
  echo: 0.2,
  coverage: 1,
  latent: 1,
  latentPower: 1,
  titleQuery: 0.15,
  titleTitle: 0.2,
  placeFloor: 0.2,
  placeRegion: 0.3,
  placeProvince: 0.2,
  placeElsewhere: 0.05,
  placeBoth: 0.7,
  placeMention: 0.5,
  rarity: 1,
};
