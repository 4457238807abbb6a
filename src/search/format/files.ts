/** The names of the files that the browser searches with, and how it gets them. */
import { responseAt } from '../../browser/response-at.ts';
import type { Facet } from '../../catalogue/facets.ts';
import { MAX_QUESTIONS } from '../../catalogue/practice.ts';
import type { SearchTables } from './tables.ts';
import type { KeptOrder } from './sort-orders.ts';

/** The folder of the search while developing, when nothing keeps its files, and in pages that are not finished: see `index/folder.ts`. */
export const UNNAMED_FOLDER = '/zoek/dev/';

export const LEXICON_FILE = 'lexicon.json';
export const ENTRIES_FILE = 'entries.json';
/** For every municipality the numbers of those that are like it. */
export const PEERS_FILE = 'gelijken.json';
export const SUGGESTIONS_FILE = 'suggesties.json';
/** The concepts to suggest, for a search box that has no lexicon. */
export const CONCEPT_NAMES_FILE = 'begrippen.json';
/** Pagefind's folder, with a slash at the end. */
export const KNOWLEDGE_FOLDER = 'pagefind/';
/** The values of all entries on a facet. */
export const facetFile = (facet: Facet): string => `facet-${facet}.txt`;
export const shardFile = (number: number): string => `${number}.bin`;
export const townsFile = (letter: string): string => `plaatsen-${letter}.txt`;
/** Number of questions in a file. A card shows one of them, so larger files would only be slower. An entry's questions fill whole files. */
export const QUESTIONS_IN_FILE = MAX_QUESTIONS / 4;
/** @param question Its number: see `questionNumber`. */
export const questionsFile = (question: number): string =>
  `vragen-${Math.floor(question / QUESTIONS_IN_FILE)}.json`;
export const orderFile = (order: KeptOrder): string => `${order}.bin`;

/** The search tables as files, by name. */
export function tableFiles({
  lexicon,
  entries,
  towns,
  peers,
  shards,
}: SearchTables): Map<string, string | Uint8Array> {
  return new Map<string, string | Uint8Array>([
    [LEXICON_FILE, JSON.stringify(lexicon)],
    [ENTRIES_FILE, JSON.stringify(entries)],
    [PEERS_FILE, JSON.stringify(peers)],
    ...[...towns].map(([letter, written]) => [townsFile(letter), written] as const),
    ...shards.map((shard, number) => [shardFile(number), shard] as const),
  ]);
}

/** Fetches a file by its name. Rejects when it can't be had: with its address, or when it takes too long. */
type FileLoader = (name: string) => Promise<Response>;

/** @param folder Address of the folder with the files of the search, with a slash at the end. */
export function fileLoaderFor(folder: string): FileLoader {
  return (name) => responseAt(folder + name);
}
