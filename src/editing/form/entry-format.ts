import { parse } from 'yaml';
import { z } from 'zod';
import { withoutEmpty } from '../empty.ts';
import { toEntryFile } from '../entry-file.ts';
import { splitFrontmatter } from '../frontmatter.ts';
import { isRecord } from '../record.ts';
import { unwrapped } from '../schema-parts.ts';

/** The data of an entry as the form holds it: the frontmatter, and the text as one field more. */
export type FormData = Record<string, unknown>;

/** Name of the field that holds the text below the frontmatter. */
export const BODY = 'body';

/** Name of the field that holds what a new file is to be called. The form fills it in as it saves. */
export const SLUG = 'bestandsnaam';

/** Reads and writes a file for the form. See https://decapcms.org/docs/custom-formatters/ */
export interface EntryFormat {
  fromFile: (text: string) => FormData;
  toFile: (data: FormData) => string;
}

/**
 * The format of the files of a folder: written by the same hand as those of the importer, so that saving an entry
 * changes nothing but what was filled in.
 */
export function entryFormat(schema: z.ZodObject): EntryFormat {
  return {
    fromFile: (text) => {
      const parts = splitFrontmatter(text);
      const frontmatter = parts ? (parse(parts.yaml) as FormData | null) : {};
      return { ...frontmatter, [BODY]: parts?.body.trim() ?? text };
    },
    toFile: (data) => {
      const body = data[BODY];
      return toEntryFile(frontmatterOf(schema, data), typeof body === 'string' ? body : '');
    },
  };
}

/** The frontmatter as the form holds it, as it belongs in a file. */
export function frontmatterOf(schema: z.ZodObject, data: FormData): object {
  const fields = Object.entries(data).filter(([name]) => name !== BODY && name !== SLUG);
  return asWritten(schema, Object.fromEntries(fields)) as object;
}

/**
 * What is filled in as it belongs in a file: fields in the order of the schema, text without line ends or spaces
 * around it, nothing for what was left empty (for which the form has `''`, `null` and empty lists).
 */
export function asWritten(schema: z.ZodType, value: unknown): unknown {
  const filledIn = withoutEmpty(value, (text) => text.trim().replace(/\s+/g, ' '));
  return inOrder(schema, filledIn);
}

function inOrder(schema: z.ZodType, value: unknown): unknown {
  const type = unwrapped(schema);
  if (type instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((item) => inOrder(type.element as z.ZodType, item));
  }
  if (!(type instanceof z.ZodObject) || !isRecord(value)) return value;
  const order = Object.keys(type.shape);
  const fields = Object.entries(value).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return Object.fromEntries(
    fields.map(([name, each]) => [
      name,
      Object.hasOwn(type.shape, name) ? inOrder(type.shape[name] as z.ZodType, each) : each,
    ]),
  );
}
