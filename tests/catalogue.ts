import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

import { byCompleteness } from '../src/catalogue/quality/completeness.ts';
import { toIntervention, type Municipality } from '../src/catalogue/model.ts';
import type { PlacesData } from '../src/catalogue/schema.ts';
import { readEntries } from '../src/content/read-entries.ts';

/**
 * The folder with a small catalogue: frozen copies of real entries, articles and lists, with their sources, so that no
 * change of an editor breaks a test of the code.
 */
export const CATALOGUE = 'tests/fixtures/catalogue';

/** A catalogue as the site has it: its entries best documented first. */
export function readCatalogue(folder: string) {
  const list = (name: string): unknown => parse(readFileSync(join(folder, name), 'utf8'));
  return {
    interventions: readEntries(folder, 'interventies')
      .map(({ slug, data, body }) => toIntervention(slug, data, body))
      .sort(byCompleteness),
    articles: readEntries(folder, 'kennis').map(({ slug, data }) => ({ ...data, slug })),
    themes: readEntries(folder, 'themas').map(({ slug, data }) => ({ ...data, slug })),
    factors: readEntries(folder, 'factoren').map(({ slug, data }) => ({ ...data, slug })),
    municipalities: list('gemeenten.yaml') as Municipality[],
    places: list('plaatsnamen.yaml') as PlacesData,
  };
}

/** The one of a list with this slug or name. Throws when there is none. */
export function oneOf<T extends { slug: string; name?: string }>(list: readonly T[], name: string): T {
  const found = list.find((each) => each.slug === name || each.name === name);
  if (!found) throw new Error(`${name} is not in the catalogue`);
  return found;
}
