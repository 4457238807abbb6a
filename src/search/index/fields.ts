/** The fields of an intervention as the index sees them: plain text, one string per field. */
import { SECTORS } from '../../catalogue/taxonomy.ts';
import type { Field } from '../weights.ts';
import type { SearchSource } from './source.ts';

export const FIELDS = [
  'title',
  'theme',
  'sector',
  'factor',
  'summary',
  'target',
  'goal',
  'people',
  'body',
] as const satisfies readonly Field[];

export type FieldTexts = Readonly<Record<Field, string>>;

/** Gives the function that writes an intervention out as fields, with the names of its themes, sectors and factors. */
export function fieldsFrom(
  source: SearchSource,
): (entry: SearchSource['interventions'][number]) => FieldTexts {
  const themes = new Map(source.themes.map((theme) => [theme.slug, theme.name]));
  const factors = new Map(
    source.factors.map((factor) => [factor.slug, [factor.name, ...(factor.alsoKnownAs ?? [])].join(', ')]),
  );
  const named = (names: Map<string, string>, slugs: readonly string[]) =>
    slugs.map((slug) => names.get(slug) ?? slug).join('. ');
  return (entry) => ({
    title: entry.title,
    theme: named(themes, entry.themes),
    sector: entry.sectors.map((code) => `${code}, ${SECTORS[code].name}`).join('. '),
    factor: named(factors, entry.factors),
    summary: entry.summary,
    target: entry.targetGroup,
    goal: entry.goal,
    people: [entry.organiser, ...entry.partners].join('. '),
    body: entry.text,
  });
}
