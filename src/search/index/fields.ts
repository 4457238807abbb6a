/** The fields of an intervention as the index sees them: plain text, one string per field. */
import { fieldsWithRole, rolesOf, SEARCH_FIELDS, type SearchField } from '../../catalogue/field-roles.ts';
import type { Intervention } from '../../catalogue/model.ts';
import { BODY_ROLES, interventionSchema, NO_VOCABULARY, type Practice } from '../../catalogue/schema.ts';
import { PRACTICE_LISTS } from '../../catalogue/practice-values.ts';
import { SECTORS } from '../../catalogue/taxonomy.ts';
import type { SearchSource } from './source.ts';

export type FieldTexts = Readonly<Record<SearchField, string>>;

const schema = interventionSchema(NO_VOCABULARY);

/** The fields of an entry that each field of the search is made of, and what a mention in it counts. */
const searched = [
  ...fieldsWithRole(schema, 'search').map((name) => ({ name, ...rolesOf(schema, name).search! })),
  { name: 'text', ...BODY_ROLES.search },
] as readonly { name: keyof Intervention; field: SearchField; weight: number }[];

/** What one mention in each field counts. */
export const FIELD_WEIGHTS = forEachField((field) => searched.find((each) => each.field === field)!.weight);

/** The names of the values of `practice` on screen, by its fields. */
const PRACTICE_NAMES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(PRACTICE_LISTS).map(([field, list]) => [
    field,
    new Map(Object.entries(list).map(([slug, { name }]) => [slug, name])),
  ]),
);

/**
 * Gives the function that writes an intervention out as fields, with the names of its themes, sectors and factors, and of how it is
 * done. Of what is known of the effect only the note is searched: a level lifts no entry unless it is asked for.
 */
export function fieldsFrom(source: SearchSource): (entry: Intervention) => FieldTexts {
  const names: Partial<Record<keyof Intervention, ReadonlyMap<string, string>>> = {
    themes: new Map(source.themes.map(({ slug, name }) => [slug, name])),
    factors: new Map(
      source.factors.map(({ slug, name, alsoKnownAs }) => [slug, [name, ...alsoKnownAs].join(', ')]),
    ),
    sectors: new Map(Object.entries(SECTORS).map(([code, { name }]) => [code, `${code}, ${name}`])),
  };
  const textsOf = (entry: Intervention, name: keyof Intervention): string[] => {
    if (name === 'practice') return practiceTexts(entry.practice);
    if (name === 'evidence') return [entry.evidence?.note ?? ''];
    const values: unknown[] = [entry[name]].flat();
    return values.map((value) => names[name]?.get(String(value)) ?? String(value));
  };
  return (entry) =>
    forEachField((field) =>
      searched
        .filter((each) => each.field === field)
        .flatMap(({ name }) => textsOf(entry, name))
        .join('. '),
    );
}

function practiceTexts(practice: Practice): string[] {
  const fields = Object.entries(practice) as [string, string | readonly string[]][];
  return fields.flatMap(([field, values]) =>
    [values].flat().map((value) => PRACTICE_NAMES.get(field)?.get(value) ?? value),
  );
}

/** Something for every field of the search. */
export function forEachField<T>(value: (field: SearchField) => T): Record<SearchField, T> {
  return Object.fromEntries(SEARCH_FIELDS.map((field) => [field, value(field)])) as Record<SearchField, T>;
}
