/** The search tables as files of the site, and how a browser gets them back. */
import { createSearcher, type Searcher } from '../searcher.ts';
import type { SearchTables } from '../index/build-tables.ts';
import type { EntryRows, LexiconTable } from './tables.ts';

const LEXICON = 'lexicon.json';
const ENTRIES = 'entries.json';
const shardFile = (number: number): string => `${number}.bin`;

/**
 * The files of the search tables, by name. They belong in a folder of their own, whose name changes with every build, so that a
 * visitor's cache never mixes two of them.
 */
export function filesOf({ lexicon, entries, shards }: SearchTables): Map<string, string | Uint8Array> {
  return new Map<string, string | Uint8Array>([
    [LEXICON, JSON.stringify(lexicon)],
    [ENTRIES, JSON.stringify(entries)],
    ...shards.map((shard, number) => [shardFile(number), shard] as const),
  ]);
}

/**
 * Opens the search from the site's files.
 *
 * @param folder Address of the folder, with a slash at the end.
 * @param load Fetches a file; only given by tests.
 * @throws Error when a file can't be had; asking again tries again.
 */
export async function openSearch(folder: string, load: typeof fetch = fetch): Promise<Searcher> {
  const file = async (name: string): Promise<Response> => {
    const response = await load(folder + name);
    if (!response.ok) throw new Error(`${folder}${name}: ${response.status}`);
    return response;
  };
  const [lexicon, entries] = await Promise.all([
    file(LEXICON).then((response) => response.json() as Promise<LexiconTable>),
    file(ENTRIES).then((response) => response.json() as Promise<EntryRows>),
  ]);
  return createSearcher({
    lexicon,
    entries,
    loadShard: async (number) => new Uint8Array(await (await file(shardFile(number))).arrayBuffer()),
  });
}
