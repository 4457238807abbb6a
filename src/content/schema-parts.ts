import { z } from 'zod';

/** Stands in a path for any item of a list. */
export const ITEM = '*';

/** A schema without what makes its value optional. */
export function unwrapped(schema: z.ZodType): z.ZodType {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault || inner instanceof z.ZodPrefault)
    inner = inner.unwrap() as z.ZodType;
  return inner;
}

/**
 * The part of a schema that a path leads to, which is the schema of the value that stands there; `undefined` when there
 * is none. The way into a list is a number or {@link ITEM}; before the name of a field it may be left out.
 */
export function partOf(schema: z.ZodType, path: readonly (string | number)[]): z.ZodType | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const whole = unwrapped(schema);
  if (whole instanceof z.ZodArray) {
    const isItem = typeof step === 'number' || step === ITEM;
    return partOf(whole.element as z.ZodType, isItem ? rest : path);
  }
  let part: z.ZodType | undefined;
  if (whole instanceof z.ZodObject && Object.hasOwn(whole.shape, step)) part = whole.shape[step] as z.ZodType;
  if (whole instanceof z.ZodRecord) part = whole.valueType as z.ZodType;
  return part && partOf(part, rest);
}

/** The name of each field of the object that a path leads to, by what the schema calls it in Dutch. */
export function fieldNamesByTitle(
  schema: z.ZodType,
  path: readonly (string | number)[],
): Record<string, string> {
  const part = partOf(schema, path);
  const object = part && unwrapped(part);
  if (!(object instanceof z.ZodObject)) return {};
  const titled = Object.entries(object.shape).flatMap(([name, field]) => {
    const title = (field as z.ZodType).meta()?.title;
    return title === undefined ? [] : [[title, name] as const];
  });
  return Object.fromEntries(titled);
}

/** The names of the fields of the object that a path leads to, in the order of the schema; none for what is no object. */
export function fieldNamesAt(schema: z.ZodType, path: readonly (string | number)[]): string[] {
  const part = partOf(schema, path);
  const object = part && unwrapped(part);
  if (object instanceof z.ZodObject) return Object.keys(object.shape);
  if (object instanceof z.ZodRecord && object.keyType instanceof z.ZodEnum) {
    return object.keyType.options as string[];
  }
  return [];
}
