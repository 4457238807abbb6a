/** What is done with a field beside showing it: said at the field in the schema, and nowhere else. */
import { z } from 'zod';

/** The fields of the search: one or several fields of an entry, read as one text. `body` is the text below them. */
export const SEARCH_FIELDS = [
  'title',
  'theme',
  'sector',
  'factor',
  'summary',
  'target',
  'goal',
  'people',
  'questions',
  'practice',
  'evidence',
  'body',
] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

export interface FieldRoles {
  /** The field of the search that it is part of, and what one mention there counts beside one in the text (1). */
  search?: { field: SearchField; weight: number };
  /** Visitors read it as sentences: it is checked as prose. */
  isProse?: true;
  /** Only someone who has studied the sources can know it: the form for proposals leaves it out. */
  isForEditors?: true;
}

/** The roles of fields, as `register` writes them at the end of a field's schema. */
export const fieldRoles = z.registry<FieldRoles>();

/** The names of the fields of an object that have a role, in the order of the schema. */
export function fieldsWithRole(schema: z.ZodObject, role: keyof FieldRoles): string[] {
  return Object.keys(schema.shape).filter((name) => rolesOf(schema, name)[role] !== undefined);
}

/** The roles of a field of an object; none for a field that it does not have. */
export function rolesOf(schema: z.ZodObject, name: string): FieldRoles {
  const field = schema.shape[name] as z.ZodType | undefined;
  return (field && fieldRoles.get(field)) ?? {};
}
