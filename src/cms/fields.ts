/**
 * From the fields of the schema to those of the form. What can be chosen comes in with the schema, its names with the labels:
 * `EntryForm.astro` brings them together.
 */
import type { z } from 'zod';
import type { Field, Shape } from '../content/fields.ts';
import type { Labels } from '../content/labels.ts';
import { ITEM, partOf, unwrapped } from '../content/schema-parts.ts';
import { inSentence } from '../language/dutch.ts';

/** A field of the form, as Decap CMS reads it. See https://decapcms.org/docs/widgets/ */
export interface FormField {
  name: string;
  label: string;
  widget: 'string' | 'text' | 'number' | 'boolean' | 'datetime' | 'select' | 'list' | 'object' | 'markdown';
  required: boolean;
  hint?: string;
  /** Where its schema is in that of the whole entry: see `partOf`. */
  path?: string[];
  fields?: FormField[];
  field?: FormField;
  options?: { label: string; value: string }[];
  [option: string]: unknown;
}

/** The Dutch names of what can be chosen: by field (`practice.form`), then by value. A value without a name shows itself. */
export type ChoiceLabels = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** From this number of characters, text gets a box of several lines. */
const LONG_TEXT = 200;

/**
 * The fields of a form: one for each field of what is filled in, in the same order.
 *
 * @param names The names of what can be chosen.
 * @param path What the fields lie in: the names on the way from the whole entry.
 */
export function formFields(
  fields: readonly Field[],
  names: ChoiceLabels,
  path: readonly string[] = [],
): FormField[] {
  return fields.map(({ name, title, hint, isRequired, shape }) => {
    const own = [...path, name];
    const widget = widgetFor(shape, names, own);
    // Decap asks for what a group needs also when the group is left out: whether it is complete, the schema says.
    const inner = !isRequired &&
      shape.kind === 'group' &&
      widget.fields && { fields: widget.fields.map((field) => ({ ...field, required: false })) };
    return { name, label: title, required: isRequired, hint, path: own, ...widget, ...inner };
  });
}

/** What the form calls the field that a path of the schema leads to: "Bronnen", "Contact: e-mailadres" for one within a group. */
export function titleAt(schema: z.ZodType, path: readonly PropertyKey[]): string {
  const steps = path.filter((step) => typeof step === 'string');
  const titles = steps.map((name, index) => {
    const part = partOf(schema, steps.slice(0, index + 1));
    return (part && { ...unwrapped(part).meta(), ...part.meta() }.title) ?? name;
  });
  return titles.map((title, index) => (index === 0 ? title : inSentence(title))).join(': ');
}

type Widget = Pick<FormField, 'widget'> & Partial<FormField>;

function widgetFor(shape: Shape, names: ChoiceLabels, path: readonly string[]): Widget {
  switch (shape.kind) {
    case 'one-of':
      return { widget: 'select', options: optionsOf(shape.values, names, path) };
    case 'some-of':
      return { widget: 'select', multiple: true, options: optionsOf(shape.values, names, path) };
    case 'yes-no':
      return { widget: 'boolean', default: false };
    case 'number':
      return { widget: 'number', value_type: 'int', step: 1 };
    case 'date':
      return {
        widget: 'datetime',
        format: 'YYYY-MM-DD',
        date_format: true,
        time_format: false,
        default: '',
      };
    case 'group':
      return { widget: 'object', collapsed: false, fields: formFields(shape.fields, names, path) };
    case 'groups':
      return {
        widget: 'list',
        label_singular: shape.item.toLowerCase(),
        fields: formFields(shape.fields, names, path),
        minimize_collapsed: false,
        summary: `{{fields.${shape.fields[0]?.name ?? ''}}}`,
      };
    case 'texts':
      return {
        widget: 'list',
        label_singular: shape.item.toLowerCase(),
        field: {
          name: 'item',
          label: shape.item,
          required: true,
          path: [...path, ITEM],
          widget: (shape.longest ?? 0) >= LONG_TEXT ? 'text' : 'string',
        },
      };
    case 'text': {
      const isLong = path.length === 1 && (shape.longest ?? 0) >= LONG_TEXT;
      return { widget: isLong ? 'text' : 'string' };
    }
  }
}

/** The names of what can be chosen, for the form in the browser. */
export function optionLabels(labels: Labels): ChoiceLabels {
  const named = Object.entries(labels).map(([field, byValue]) => {
    const options = [...byValue].map(([value, { name, option = name }]) => [value, option] as const);
    return [field, Object.fromEntries(options.filter(([value, option]) => value !== option))] as const;
  });
  return Object.fromEntries(named);
}

/** What a value of a field is called. */
export function labelOf(names: ChoiceLabels, field: string, value: string): string {
  const named = Object.hasOwn(names, field) ? names[field] : undefined;
  return (named && Object.hasOwn(named, value) ? named[value] : undefined) ?? value;
}

function optionsOf(values: readonly string[], names: ChoiceLabels, path: readonly string[]) {
  return values.map((value) => ({ label: labelOf(names, path.join('.'), value), value }));
}
