/** Our search as an engine in the comparison: straight from the tables, without a browser. */
import { buildTables, type SearchTables } from '../../src/search/index/build-tables.ts';
import type { SearchSource } from '../../src/search/index/source.ts';
import type { QueryOptions } from '../../src/search/query/parse.ts';
import { createSearcher } from '../../src/search/searcher.ts';
import {
  INDEX_WEIGHTS,
  RANK_WEIGHTS,
  EXPANSION_WEIGHTS,
  type IndexWeights,
  type RankWeights,
  type ExpansionWeights,
} from '../../src/search/rank/weights.ts';
import type { PeerEngine } from './peers/engine.ts';

export interface Setting {
  index?: Partial<IndexWeights>;
  rank?: Partial<RankWeights>;
  reading?: Partial<ExpansionWeights>;
  options?: QueryOptions;
}

export function ourSearch(name: string, source: SearchSource, setting: Setting = {}): PeerEngine {
  return engineOver(name, buildTables(source, { ...INDEX_WEIGHTS, ...setting.index }), setting);
}

export function engineOver(
  name: string,
  tables: SearchTables,
  { rank, reading, options }: Setting = {},
): PeerEngine {
  const { search } = createSearcher({
    lexicon: tables.lexicon,
    entries: tables.entries,
    loadShard: (number) => Promise.resolve(tables.shards[number]!),
    weights: { rank: { ...RANK_WEIGHTS, ...rank }, reading: { ...EXPANSION_WEIGHTS, ...reading } },
  });
  return {
    name,
    search: async (query) => (await search(query, options)).results.map(({ entry }) => tables.slugs[entry]!),
  };
}
