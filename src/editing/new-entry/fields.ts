import { z } from 'zod';
import { interventionSchema, type InterventionData } from '../../catalogue/schema.ts';

/** One field of a new entry, as it is asked for and as it stands in the file. */
export interface Field {
  /** Name in the file. */
  name: string;
  /** Name and hint as the schema words them, in Dutch. */
  title: string;
  hint: string;
  isRequired: boolean;
  /** What an answer has to fit. */
  schema: z.ZodType;
  shape: Shape;
}

/** What an answer looks like. */
export type Shape =
  | { kind: 'text' | 'number' | 'texts' | 'yes-no' }
  | { kind: 'one-of' | 'some-of'; values: readonly string[]; default?: string }
  | { kind: 'group' | 'groups'; fields: readonly Field[] };

/**
 * The fields of an object, read from its schema: a field that is added there is asked for and written without more.
 *
 * @throws When a field has a type that cannot be asked for, or no name in Dutch.
 */
export function fieldsOf(schema: z.ZodObject): Field[] {
  return Object.entries(schema.shape).map(([name, each]) => {
    const field = each as z.ZodType;
    const { title, description } = { ...bare(field).meta(), ...field.meta() };
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

/** Fields that come first in the questions: from what an editor knows by heart to what has to be looked up. */
const ASKED_FIRST: readonly (keyof InterventionData)[] = [
  'title',
  'municipalities',
  'themes',
  'sectors',
  'organiser',
  'targetGroup',
  'goal',
  'factors',
  'summary',
  'sources',
  'contact',
];

/** The fields of a new entry in the order in which they are asked for: none is left out. */
export function inAskingOrder(fields: readonly Field[]): Field[] {
  const place = ({ name }: Field) => {
    const index = (ASKED_FIRST as readonly string[]).indexOf(name);
    return index === -1 ? ASKED_FIRST.length : index;
  };
  return fields.toSorted((a, b) => place(a) - place(b));
}

/** The fields of an intervention without the lists that its values come from: enough to write a template. */
export function templateFields(): Field[] {
  return fieldsOf(interventionSchema({ themes: [], factors: [], municipalities: [], places: {} }));
}

function shapeOf(name: string, schema: z.ZodType): Shape {
  const inner = bare(schema);
  if (inner instanceof z.ZodEnum) {
    const values = inner.options as string[];
    return {
      kind: 'one-of',
      values,
      ...(schema instanceof z.ZodDefault && { default: String(schema.def.defaultValue) }),
    };
  }
  if (inner instanceof z.ZodObject) return { kind: 'group', fields: fieldsOf(inner) };
  if (inner instanceof z.ZodArray) {
    const element = bare(inner.element as z.ZodType);
    if (element instanceof z.ZodEnum) return { kind: 'some-of', values: element.options as string[] };
    if (element instanceof z.ZodObject) return { kind: 'groups', fields: fieldsOf(element) };
    if (element.type === 'string') return { kind: 'texts' };
  }
  const kind = SIMPLE_KINDS[inner.type];
  if (kind) return { kind };
  throw new Error(`No question is known for the type '${inner.type}' of '${name}'.`);
}

/** The kind of answer by zod's name for a type. */
const SIMPLE_KINDS: Partial<Record<z.ZodType['type'], 'text' | 'number' | 'yes-no'>> = {
  string: 'text',
  number: 'number',
  boolean: 'yes-no',
};

function bare(schema: z.ZodType): z.ZodType {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) inner = inner.unwrap() as z.ZodType;
  return inner;
}
