import type { SearchTables } from '../src/search/format/tables.ts';
import type { SearcherSource } from '../src/search/worker/searcher.ts';

/** What a searcher loads, straight from the tables: without files or a browser. */
export function searchSourceOf(tables: SearchTables) {
  return {
    lexicon: tables.lexicon,
    entries: tables.entries,
    loadShard: (number) => Promise.resolve(tables.shards[number]!),
    loadPeers: () => Promise.resolve(tables.peers),
    loadTowns: (letter) => Promise.resolve(tables.towns.get(letter) ?? ''),
  } satisfies SearcherSource;
}
