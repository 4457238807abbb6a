import { z } from 'zod';
import { inSentence } from '../language/dutch.ts';
import { unwrapped } from './schema-parts.ts';

/** One field of a kind of content, as an editor meets it. */
export interface Field {
  /** Name in the file; `contact.url` for a field of a group that stands by itself. */
  name: string;
  /** Name and hint as the schema words them, in Dutch. */
  title: string;
  hint: string;
  isRequired: boolean;
  /** What a value has to fit. */
  schema: z.ZodType;
  shape: Shape;
}

/** What a value looks like. */
export type Shape =
  | { kind: 'number' | 'yes-no' | 'date' }
  /** `longest` is the most characters that a text may have. */
  | { kind: 'text'; longest?: number }
  /** Several texts; `item` is what one of them is called. */
  | { kind: 'texts'; item: string; longest?: number }
  | { kind: 'one-of'; values: readonly string[]; default?: string }
  | { kind: 'some-of'; values: readonly string[] }
  | { kind: 'group'; fields: readonly Field[] }
  /** Several groups; `item` is what one of them is called. */
  | { kind: 'groups'; item: string; fields: readonly Field[] };

/** A field that is no group. */
export type SingleField = Field & { shape: Exclude<Shape, { kind: 'group' }> };

/**
 * The fields of an object, read from its schema: a field that is added there is asked for, explained and written
 * without more.
 *
 * @throws When a field has no name or hint in Dutch, or is of a type that editors can't be asked for.
 */
export function fieldsOf(schema: z.ZodObject): Field[] {
  return Object.entries(schema.shape).map(([name, each]) => {
    const field = each as z.ZodType;
    const { title, description } = { ...unwrapped(field).meta(), ...field.meta() };
    if (!title || !description) throw new Error(`The schema has no title or description for '${name}'.`);
    return {
      name,
      title,
      hint: description,
      isRequired: !field.safeParse(undefined).success,
      schema: field,
      shape: shapeOf(name, field),
    };
  });
}

/** Fields in which those of a group stand in its place, each by itself: `contact.url`, "Contact: website". */
export function withoutGroups(fields: readonly Field[]): SingleField[] {
  return fields.flatMap(({ shape, ...field }) => {
    if (shape.kind !== 'group') return [{ ...field, shape }];
    return withoutGroups(shape.fields).map((inner) => ({
      ...inner,
      name: `${field.name}.${inner.name}`,
      title: `${field.title}: ${inSentence(inner.title)}`,
      isRequired: field.isRequired && inner.isRequired,
    }));
  });
}

function shapeOf(name: string, schema: z.ZodType): Shape {
  const type = unwrapped(schema);
  if (type instanceof z.ZodArray) return shapeOfList(name, type);
  if (type instanceof z.ZodObject) return { kind: 'group', fields: fieldsOf(type) };
  if (type instanceof z.ZodEnum) {
    const fallback = schema instanceof z.ZodDefault && { default: String(schema.def.defaultValue) };
    return { kind: 'one-of', values: valuesOf(type), ...fallback };
  }
  if (type instanceof z.ZodBoolean) return { kind: 'yes-no' };
  if (type instanceof z.ZodNumber) return { kind: 'number' };
  if (type instanceof z.ZodISODate) return { kind: 'date' };
  if (isText(type)) return { kind: 'text', ...limitOf(type) };
  throw unknownType(name, type);
}

function shapeOfList(name: string, { element }: z.ZodArray): Shape {
  const item = unwrapped(element as z.ZodType);
  if (item instanceof z.ZodEnum) return { kind: 'some-of', values: valuesOf(item) };
  if (!(item instanceof z.ZodObject) && !isText(item)) throw unknownType(name, item);
  const { title } = item.meta() ?? {};
  if (!title) throw new Error(`The schema has no title for an item of '${name}'.`);
  if (item instanceof z.ZodObject) return { kind: 'groups', item: title, fields: fieldsOf(item) };
  return { kind: 'texts', item: title, ...limitOf(item) };
}

const valuesOf = (type: z.ZodEnum) => type.options.map(String);

const isText = (type: z.ZodType): type is z.ZodString | z.ZodStringFormat =>
  type instanceof z.ZodString || type instanceof z.ZodStringFormat;

function limitOf({ maxLength }: z.ZodString | z.ZodStringFormat) {
  return maxLength !== null && { longest: maxLength };
}

function unknownType(name: string, { type }: z.ZodType): Error {
  return new Error(`Editors can't be asked for the type '${type}' of '${name}'.`);
}
