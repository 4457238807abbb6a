import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { byCompleteness } from '../../catalogue/quality/completeness.ts';
import { toIntervention } from '../../catalogue/model.ts';
import { plainText } from '../../language/plain-text.ts';
import type { ConceptData, MunicipalityData, PlacesData } from '../../catalogue/schema.ts';
import { readEntries } from '../../content/read-entries.ts';
import type { SearchSource } from './source.ts';

/**
 * Reads from disk what the search tables are made from.
 *
 * @param content The folder `content/`.
 */
export function readSearchSource(content: string): SearchSource {
  const list = (name: string): unknown => parse(readFileSync(join(content, name), 'utf8'));
  const withText = <T extends { slug: string; data: object; body: string }>({ slug, data, body }: T) => ({
    ...(data as T['data']),
    slug,
    text: plainText(body),
  });
  return {
    // In the order of the catalogue: an entry's number is its position in the list without a query.
    interventions: readEntries(content, 'interventies')
      .map(({ slug, data, body }) => toIntervention(slug, data, body))
      .sort(byCompleteness),
    themes: readEntries(content, 'themas').map(withText),
    factors: readEntries(content, 'factoren').map(withText),
    concepts: list('begrippen.yaml') as ConceptData[],
    municipalities: list('gemeenten.yaml') as MunicipalityData[],
    places: list('plaatsnamen.yaml') as PlacesData,
    articles: readEntries(content, 'kennis').map(withText),
  };
}
