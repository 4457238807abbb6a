/** Everything that the browser searches with, as files of the site. */
import { FACETS, facetValuesIn } from '../../catalogue/facets.ts';
import { writeFacets } from '../format/facet-rows.ts';
import {
  CONCEPT_NAMES_FILE,
  facetFile,
  KNOWLEDGE_FOLDER,
  QUESTIONS_IN_FILE,
  questionsFile,
  SUGGESTIONS_FILE,
  tableFiles,
} from '../format/files.ts';
import { questionNumber } from '../format/tables.ts';
import { buildTables } from './build-tables.ts';
import { knowledgeIndex } from './knowledge-index.ts';
import { orderFiles } from './order-files.ts';
import type { SearchSource } from './source.ts';
import { conceptNameRows, suggestionRows } from './suggestion-rows.ts';

export type SearchFiles = Map<string, string | Uint8Array>;

/**
 * The files by their path in the folder of the search.
 *
 * @param today The day for which they say what is still running: year-month-day.
 */
export async function searchFiles(source: SearchSource, today: string): Promise<SearchFiles> {
  const valuesOf = facetValuesIn(source, today);
  const facets = writeFacets(source.interventions.map(valuesOf));
  const knowledge = await knowledgeIndex(source);
  return new Map<string, string | Uint8Array>([
    ...tableFiles(buildTables(source, today)),
    ...orderFiles(source.interventions),
    ...questionFiles(source.interventions),
    ...FACETS.map((facet) => [facetFile(facet), facets[facet]] as const),
    [SUGGESTIONS_FILE, JSON.stringify(suggestionRows(source))],
    [CONCEPT_NAMES_FILE, JSON.stringify(conceptNameRows(source))],
    ...[...knowledge].map(([path, content]) => [KNOWLEDGE_FOLDER + path, content] as const),
  ]);
}

/** The questions of every entry, a few in a file, by its name. */
export function questionFiles(entries: readonly { questions: readonly string[] }[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const [entry, { questions }] of entries.entries())
    for (let from = 0; from < questions.length; from += QUESTIONS_IN_FILE)
      files.set(
        questionsFile(questionNumber(entry, from)),
        JSON.stringify(questions.slice(from, from + QUESTIONS_IN_FILE)),
      );
  return files;
}
