/** Our search as an engine in the comparison: straight from the tables, without a browser. */
import type { SearchTables } from '../../src/search/format/tables.ts';
import { buildTables } from '../../src/search/index/build-tables.ts';
import type { SearchSource } from '../../src/search/index/source.ts';
import type { QueryOptions } from '../../src/search/query/query-options.ts';
import { createSearcher } from '../../src/search/worker/searcher.ts';
import {
  RANK_WEIGHTS,
  EXPANSION_WEIGHTS,
  type IndexWeights,
  type RankWeights,
  type ExpansionWeights,
} from '../../src/search/weights.ts';
import { INDEX_DAY, searchSourceOf } from '../search-source.ts';
import type { PeerEngine } from './peers/engine.ts';

export interface Setting {
  index?: Partial<IndexWeights>;
  rank?: Partial<RankWeights>;
  expansion?: Partial<ExpansionWeights>;
  options?: QueryOptions;
}

export function ourSearch(name: string, source: SearchSource, setting: Setting = {}): PeerEngine {
  return engineOver(name, buildTables(source, INDEX_DAY, setting.index), setting);
}

export function engineOver(
  name: string,
  tables: SearchTables,
  { rank, expansion, options }: Setting = {},
): PeerEngine {
  const { search } = createSearcher({
    ...searchSourceOf(tables),
    weights: { rank: { ...RANK_WEIGHTS, ...rank }, expansion: { ...EXPANSION_WEIGHTS, ...expansion } },
  });
  return {
    name,
    search: async (query) => (await search(query, options)).results.map(({ entry }) => tables.slugs[entry]!),
  };
}
