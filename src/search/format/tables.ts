/**
 * What the browser loads to search: made once per build by `index/build-tables.ts`, and nothing else is needed to rank.
 *
 * The lexicon is loaded with the first search. Postings are cut into shards of a few kB, of which a query loads only those
 * that hold its terms, so that the bytes of a search hardly grow with the catalogue.
 */
import { MAX_QUESTIONS } from '../../catalogue/practice.ts';
import type { Sector } from '../../catalogue/taxonomy.ts';
import type { WordRows } from './word-list.ts';

/**
 * The concepts of the glossary, as the search needs them: see `writeConcepts`. The position of a concept is its number, by which relations
 * and terms of the index refer to it.
 */
export interface ConceptRows {
  /** Of each concept its term, its slug (empty where it is that of the term) and its other names: synonyms, abbreviations and sayings. */
  names: string;
  /** Numbers of the concepts that each one names as narrower, and as related (`writeNumberLists`). */
  narrower: string;
  related: string;
  /** Slugs of all themes. */
  themes: readonly string[];
  /** Numbers of the themes that each concept belongs to. */
  themesOf: string;
}

/** Places by name, in the form of the content. */
export interface PlaceRows {
  /** The name of every municipality (`writeNames`); its position is its number. */
  municipalities: string;
  provinces: readonly string[];
  /** The number of each municipality's province, as one list (`writeNumberLists`). */
  provinceOf: string;
  /** Other names of municipalities. */
  aliases: string;
  /** The number of each one's municipality, as one list. */
  municipalityOf: string;
  /** Adjectives and short forms that no rule gives, separated by a comma, each with the name of its place: haags(e) of Den Haag. */
  adjectives: readonly (readonly [name: string, adjectives: string])[];
  /** Names of regions. */
  regions: string;
  /** The numbers of each one's municipalities. */
  municipalitiesIn: string;
  /** Names that the entries use as ordinary words too. */
  ordinary: readonly string[];
  /** Towns and former municipalities that the catalogue speaks of: see `writeTowns`. */
  towns: string;
  /** Those with names of ordinary words, which are places only where a query says so. */
  ordinaryTowns: string;
}

/** What words outside the topic point to: a facet of the catalogue, a trait that entries have without a facet, or what is not wanted. */
export type CueKind =
  | 'voor'
  | 'wanneer'
  | 'effect'
  | 'waar'
  | 'kosten'
  | 'betaler'
  | 'status'
  | 'verloop'
  | 'omvang'
  | 'rol'
  | 'niet';

/** A value that words of a query point to ("na de laatste bel": after school). */
export type CueRow = readonly [
  kind: CueKind,
  slug: string,
  /** As it is shown; empty when it is not shown. */
  name: string,
  /** Phrases that say nothing else, separated by a comma. */
  pointing: string,
  /** Phrases that are a topic too, separated by a comma. */
  topical: string,
];

export interface LexiconTable {
  /** Words of the catalogue, each with how common it is (`frequencyOf`); those in names of `concepts` are known from there. */
  words: WordRows;
  concepts: ConceptRows;
  places: PlaceRows;
  cues: readonly CueRow[];
  /**
   * Where every shard of postings begins, in order (`writeSorted`): the shortest prefix that distinguishes its first term from those
   * before it.
   */
  shards: string;
}

/** The data of every entry for ranking, in a compact form: it is loaded as a whole. */
export interface EntryRows {
  /** Numbers of the municipalities of every entry: see `writeNumberLists`. */
  municipalities: string;
  /** One letter for each entry, from `a`: a bit for every sector, in the order of the taxonomy. */
  sectors: string;
}

/** The same, opened. An entry's number is its position in these lists. */
export interface EntryTable {
  size: number;
  municipalities: readonly (readonly number[])[];
  sectors: readonly ReadonlySet<Sector>[];
}

/** All that the search ranks with. */
export interface SearchTables {
  lexicon: LexiconTable;
  entries: EntryRows;
  /** Slug of every entry by its number: for whoever writes the records that results are shown from. */
  slugs: readonly string[];
  /** The other towns and former municipalities, by the letter under which they are looked for: see `writeTowns`. */
  towns: ReadonlyMap<string, string>;
  /** For every municipality, by number: those that are like it and have entries, most alike first. */
  peers: readonly (readonly number[])[];
  /** Postings as bytes; `lexicon.shards` says which terms are in which. */
  shards: readonly Uint8Array[];
}

/** Which entries speak of a term, and how strongly. */
export interface Posting {
  /** Inverse document frequency, from 0 (every entry has the term) to 1 (hardly any). */
  idf: number;
  /** Numbers of the entries, rising. */
  entries: ArrayLike<number>;
  /** BM25F impact of the term in each of these entries, from 0 to 1. */
  impacts: ArrayLike<number>;
  /** 1 where the title has the term. */
  titles: ArrayLike<number>;
  /** Which questions of the entry have the term: bit `n` for its question `n`. */
  questions: ArrayLike<number>;
  /** Latent semantic neighbours: entries that are near the term in meaning, whether they use it or not. */
  neighbours: Neighbours;
}

export interface Neighbours {
  /** How much the term says about meaning: the length of its vector in the latent space. */
  weight: number;
  entries: ArrayLike<number>;
  /** Cosine similarity of term and entry, from 0 to 1. */
  similarity: ArrayLike<number>;
}

/** A kind of page of the knowledge base, as its hits are labelled. */
export type KnowledgeKind = 'Gemeente' | 'Begrip' | 'Kennisartikel' | 'Factor' | 'Thema';

/** The term under which a concept's entries are found: concepts that stand near each other in the glossary share a shard. */
export const conceptTerm = (concept: number): string => `@${concept.toString(36).padStart(2, '0')}`;

/** The number of the concept of such a term; `undefined` for another term. */
export const conceptOf = (term: string): number | undefined =>
  term.startsWith('@') ? parseInt(term.slice(1), 36) : undefined;

/** The term under which a theme's entries are found. */
export const themeTerm = (slug: string): string => `#${slug}`;

/** The term under which the entries are found that fit a value of a cue: see `isCueTerm`. */
export const cueTerm = (kind: CueKind, slug: string): string => `~${kind}/${slug}`;

export const isCueTerm = (term: string): boolean => term.startsWith('~');

/** The number of a question among those of all entries, by its position among those of its own. */
export const questionNumber = (entry: number, position: number): number => entry * MAX_QUESTIONS + position;

/** The number of the entry that a question is of. */
export const entryOfQuestion = (question: number): number => Math.floor(question / MAX_QUESTIONS);

/** The term under which the entries that are similar to an entry are found, as its neighbours. */
export const similarTerm = (entry: number): string => `=${entry.toString(36)}`;

export const isSimilarTerm = (term: string): boolean => term.startsWith('=');

/**
 * Up to this number of entries, the similar entries of all are one shard, loaded with the first query: it is small, and nearly every query
 * would otherwise wait for part of it after its own postings.
 */
export const MAX_SIMILAR_AHEAD = 500;
