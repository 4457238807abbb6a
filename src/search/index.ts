/** What a search needs to know of the catalogue: made at build time, read in the browser. */
import type { Sector } from '../catalogue/taxonomy.ts';
import type { PlaceTable } from './places.ts';

/** Entries that speak of a term, with how strongly (0–1). */
export interface Posting {
  /** Numbers of the entries, rising. */
  entries: readonly number[];
  impacts: readonly number[];
  /** The same entries' title speaks of it. */
  inTitle: ReadonlySet<number>;
  /** How telling the term is: 0 when all entries have it, 1 for the rarest. */
  rarity: number;
}

export interface Lexicon {
  /** Words to correct towards, with how common they are. */
  words: ReadonlyMap<string, number>;
  /** Stems that the catalogue knows. */
  stems: ReadonlySet<string>;
  /** Names of concepts by key → slugs. */
  names: ReadonlyMap<string, readonly string[]>;
  concepts: ReadonlyMap<string, { term: string; narrower: readonly string[]; broader: readonly string[]; related: readonly string[] }>;
  /** Stem → concepts whose names or definition use it, with how strongly (0–1). */
  hints: ReadonlyMap<string, ReadonlyMap<string, number>>;
  places: PlaceTable;
}

export interface EntryTable {
  slugs: readonly string[];
  /** Numbers of the municipalities of each entry. */
  municipalities: readonly (readonly number[])[];
  sectors: readonly (readonly Sector[])[];
  /** Entries most like each entry, with how much (0–1). */
  neighbours: readonly (readonly { entry: number; likeness: number }[])[];
  /** Number of content words in each title. */
  titleLengths: readonly number[];
}
