import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { toIntervention, type Municipality } from '../src/catalogue/model.ts';
import { byCompleteness } from '../src/catalogue/quality/completeness.ts';
import type { PlacesData } from '../src/catalogue/schema.ts';
import { readEntries } from '../src/content/read-entries.ts';

/** The real entries, best documented first as on the site: tests use them rather than made-up ones. */
export const interventions = readEntries('content', 'interventies')
  .map(({ slug, data, body }) => toIntervention(slug, data, body))
  .sort(byCompleteness);

export const factors = readEntries('content', 'factoren').map(({ slug, data }) => ({ ...data, slug }));

export const articles = readEntries('content', 'kennis').map(({ slug, data }) => ({ ...data, slug }));

/** The entry with this slug. Throws when there is none. */
export function intervention(slug: string) {
  const found = interventions.find((each) => each.slug === slug);
  if (!found) throw new Error(`${slug} is not in content/interventies`);
  return found;
}

export const themes = readEntries('content', 'themas').map(({ slug, data }) => ({ ...data, slug }));

export const municipalities = parse(readFileSync('content/gemeenten.yaml', 'utf8')) as Municipality[];

export const places = parse(readFileSync('content/plaatsnamen.yaml', 'utf8')) as PlacesData;

/** The municipality with this name. Throws when there is none. */
export function municipality(name: string) {
  const found = municipalities.find((each) => each.name === name);
  if (!found) throw new Error(`${name} is not in content/gemeenten.yaml`);
  return found;
}
