import { z } from 'zod';
import { unwrapped } from '../diagnose.ts';

/** A field of the form, as Decap CMS reads it. See https://decapcms.org/docs/widgets/ */
export interface FormField {
  name: string;
  label: string;
  widget: 'string' | 'text' | 'number' | 'boolean' | 'datetime' | 'select' | 'list' | 'object' | 'markdown';
  required: boolean;
  hint?: string;
  /** Where its schema is: see {@link partOf}. */
  path?: string[];
  fields?: FormField[];
  field?: FormField;
  options?: { label: string; value: string }[];
  [option: string]: unknown;
}

/** The Dutch names of what can be chosen: by field, then by value. A value without a name shows itself. */
export type ChoiceNames = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** From this number of characters, text gets a box of several lines. */
const LONG_TEXT = 200;

/** Stands in a path for the items of a list. */
const ITEM = '*';

/**
 * The fields of a form, from the schema of the data that is filled in: a field for each field, in the same order.
 *
 * @param names The names of what can be chosen.
 * @param path Where the schema is in that of the whole entry.
 * @throws Error when a field of the schema has a type that no widget is known for.
 */
export function formFields(schema: z.ZodObject, names: ChoiceNames, path: string[] = []): FormField[] {
  return Object.entries(schema.shape).map(([name, field]) =>
    formField(name, field as z.ZodType, names, [...path, name]),
  );
}

/** The part of a schema that a field's path leads to, which is the schema of what is filled in there. */
export function partOf(schema: z.ZodType, path: readonly string[]): z.ZodType {
  return path.reduce<z.ZodType>((whole, step) => {
    let here = unwrapped(whole);
    if (here instanceof z.ZodArray) here = here.element;
    return here instanceof z.ZodObject ? (here.shape[step] as z.ZodType) : (here as z.ZodType);
  }, schema);
}

function formField(name: string, schema: z.ZodType, names: ChoiceNames, path: string[]): FormField {
  const { title = name, description } = schema.meta() ?? {};
  return {
    name,
    label: title,
    required: !schema.safeParse(undefined).success,
    ...(description !== undefined && { hint: description }),
    path,
    ...widgetFor(unwrapped(schema), names, path),
  };
}

type Widget = Pick<FormField, 'widget'> & Partial<FormField>;

function widgetFor(type: unknown, names: ChoiceNames, path: string[]): Widget {
  if (type instanceof z.ZodEnum) return { widget: 'select', options: optionsOf(type, names, path) };
  if (type instanceof z.ZodBoolean) return { widget: 'boolean', default: false };
  if (type instanceof z.ZodNumber) return { widget: 'number', value_type: 'int', step: 1 };
  if (type instanceof z.ZodISODate) {
    return { widget: 'datetime', format: 'YYYY-MM-DD', date_format: true, time_format: false, default: '' };
  }
  if (type instanceof z.ZodObject) return { widget: 'object', fields: formFields(type, names, path) };
  if (type instanceof z.ZodArray) return listWidget(type.element as z.ZodType, names, path);
  if (type instanceof z.ZodString) {
    const isLong = path.length === 1 && (type.maxLength ?? 0) >= LONG_TEXT;
    return { widget: isLong ? 'text' : 'string' };
  }
  if (type instanceof z.ZodStringFormat) return { widget: 'string' };
  throw new Error(`No widget of the form is known for the field ${path.join('.')}.`);
}

function listWidget(item: z.ZodType, names: ChoiceNames, path: string[]): Widget {
  const { title = 'naam' } = item.meta() ?? {};
  if (item instanceof z.ZodEnum) {
    return { widget: 'select', multiple: true, options: optionsOf(item, names, path) };
  }
  if (item instanceof z.ZodObject) {
    return {
      widget: 'list',
      label_singular: title.toLowerCase(),
      fields: formFields(item, names, path),
      minimize_collapsed: false,
      summary: '{{fields.title}}',
    };
  }
  const label = { name: 'item', label: 'Naam', required: true, path: [...path, ITEM] };
  return {
    widget: 'list',
    label_singular: title,
    field: { ...label, ...widgetFor(item, names, label.path) },
  };
}

function optionsOf(type: z.ZodEnum, names: ChoiceNames, path: string[]) {
  const named = names[path.at(-1) ?? ''] ?? {};
  return type.options.map((value) => ({ label: named[value] ?? String(value), value: String(value) }));
}
