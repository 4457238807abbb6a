import { toIntervention } from '../src/catalogue/intervention.ts';
import { byCompleteness } from '../src/catalogue/completeness.ts';
import { readEntries } from '../src/editing/read-entries.ts';

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
