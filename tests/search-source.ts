import type { SearchTables } from '../src/search/format/tables.ts';
import { buildTables } from '../src/search/index/build-tables.ts';
import type { SearchSource } from '../src/search/index/source.ts';
import { openLexicon } from '../src/search/query/lexicon.ts';
import { createSearcher, type SearcherSource } from '../src/search/worker/searcher.ts';

/** The day for which tests make an index: none of them turns out otherwise tomorrow. */
export const INDEX_DAY = '2026-11-28';

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

/** The search over one catalogue: its tables, their lexicon and what finds in them. */
export function searchOver(source: SearchSource) {
  const tables = buildTables(source, INDEX_DAY);
  const { search } = createSearcher(searchSourceOf(tables));
  return {
    tables,
    lexicon: openLexicon(tables.lexicon),
    search,
    /** Slugs of the first results for a query. */
    slugsFor: async (query: string, count = 5): Promise<string[]> => {
      const { results } = await search(query);
      return results.slice(0, count).map(({ entry }) => tables.slugs[entry]!);
    },
  };
}
