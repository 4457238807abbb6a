/** The fields of an intervention as the index sees them: plain text, one string per field. */
import { fieldsWithRole, rolesOf, SEARCH_FIELDS, type SearchField } from '../../catalogue/field-roles.ts';
import type { Intervention } from '../../catalogue/model.ts';
import { BODY_ROLES, interventionSchema, NO_VOCABULARY } from '../../catalogue/schema.ts';
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

/** Gives the function that writes an intervention out as fields, with the names of its themes, sectors and factors. */
export function fieldsFrom(source: SearchSource): (entry: Intervention) => FieldTexts {
  const names: Partial<Record<SearchField, ReadonlyMap<string, string>>> = {
    theme: new Map(source.themes.map(({ slug, name }) => [slug, name])),
    factor: new Map(
      source.factors.map(({ slug, name, alsoKnownAs }) => [slug, [name, ...alsoKnownAs].join(', ')]),
    ),
    sector: new Map(Object.entries(SECTORS).map(([code, { name }]) => [code, `${code}, ${name}`])),
  };
  return (entry) =>
    forEachField((field) =>
      searched
        .filter((each) => each.field === field)
        .flatMap(({ name }): unknown => entry[name])
        .map((value) => names[field]?.get(String(value)) ?? String(value))
        .join('. '),
    );
}

/** Something for every field of the search. */
export function forEachField<T>(value: (field: SearchField) => T): Record<SearchField, T> {
  return Object.fromEntries(SEARCH_FIELDS.map((field) => [field, value(field)])) as Record<SearchField, T>;
}
