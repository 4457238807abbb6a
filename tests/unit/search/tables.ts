/** The real content's search tables, made once for the tests that need them. */
import { buildTables } from '../../../src/search/index/build-tables.ts';
import { createSearcher } from '../../../src/search/worker/searcher.ts';
import { openLexicon } from '../../../src/search/query/lexicon.ts';
import { searchSourceOf } from '../../search-source.ts';
import { source } from './source.ts';

export const tables = buildTables(source);
export const lexicon = openLexicon(tables.lexicon);

const { search } = createSearcher(searchSourceOf(tables));
export { search };

/** Slugs of the first results for a query. */
export async function slugsFor(query: string, count = 5): Promise<string[]> {
  const { results } = await search(query);
  return results.slice(0, count).map(({ entry }) => tables.slugs[entry]!);
}
