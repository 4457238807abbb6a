/** Everything that the browser searches with, as files of the site. */
import { facetValuesIn } from '../../catalogue/facets.ts';
import { writeFacets } from '../format/facet-rows.ts';
import { FACETS_FILE, SUGGESTIONS_FILE, KNOWLEDGE_FOLDER, tableFiles } from '../format/files.ts';
import { buildTables } from './build-tables.ts';
import { knowledgeIndex } from './knowledge-index.ts';
import { orderFiles } from './order-files.ts';
import type { SearchSource } from './source.ts';
import { suggestionRows } from './suggestion-rows.ts';

export type SearchFiles = Map<string, string | Uint8Array>;

/** The files by their path in the folder of the search. */
export async function searchFiles(source: SearchSource): Promise<SearchFiles> {
  const valuesOf = facetValuesIn(source);
  const knowledge = await knowledgeIndex(source);
  return new Map<string, string | Uint8Array>([
    ...tableFiles(buildTables(source)),
    ...orderFiles(source.interventions),
    [FACETS_FILE, JSON.stringify(writeFacets(source.interventions.map(valuesOf)))],
    [SUGGESTIONS_FILE, JSON.stringify(suggestionRows(source))],
    ...[...knowledge].map(([path, content]) => [KNOWLEDGE_FOLDER + path, content] as const),
  ]);
}
