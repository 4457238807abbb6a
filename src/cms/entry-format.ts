import { isMap, isScalar } from 'yaml';
import { z } from 'zod';
import { withoutZeroWidth } from '../language/characters.ts';
import { withoutEmpty } from '../content/empty.ts';
import { toEntryFile } from '../content/entry-file.ts';
import { dataOf, updatedEntry } from '../content/entry-update.ts';
import { parseYaml, splitFrontmatter } from '../content/frontmatter.ts';
import { isRecord, isSame, type UnknownRecord } from '../content/record.ts';
import { unwrapped } from '../content/schema-parts.ts';

/** The data of an entry as the form holds it: the frontmatter, and the text as one field more. */
export type FormData = Record<string, unknown>;

/** Name of the field that holds the text below the frontmatter. */
export const BODY = 'body';

/** Name of the field that holds what a new file is to be called. The form fills it in as it saves. */
export const SLUG = 'bestandsnaam';

/** Name of the field that holds the file as it was read. The form does not show it. */
const ORIGINAL = 'bestand';

/** Reads and writes a file for the form. See https://decapcms.org/docs/custom-formatters/ */
export interface EntryFormat {
  fromFile: (text: string) => FormData;
  toFile: (data: FormData) => string;
}

/**
 * The format of the files of a folder. A new file is written by the same hand as those of the importer; of a file that was
 * read, only what was filled in otherwise is changed.
 */
export function entryFormat(schema: z.ZodObject): EntryFormat {
  return {
    fromFile: (text) => {
      const parts = splitFrontmatter(text);
      return { ...dataOf(parts?.yaml ?? ''), [BODY]: parts?.body.trim() ?? text, [ORIGINAL]: text };
    },
    toFile: (data) => {
      const { [BODY]: body, [ORIGINAL]: original } = data;
      const frontmatter = frontmatterOf(schema, data);
      const text = typeof body === 'string' ? withoutZeroWidth(body) : '';
      return typeof original === 'string'
        ? changed(original, schema, frontmatter, text)
        : toEntryFile(frontmatter, text);
    },
  };
}

/** A file with other data and text in it: whatever is the same stays as it is written, and so does what surrounds it. */
function changed(original: string, schema: z.ZodObject, frontmatter: UnknownRecord, text: string): string {
  const parts = splitFrontmatter(original);
  if (!parts) return toEntryFile(frontmatter, text);
  const { yaml, body } = parts;
  const present = dataOf(yaml);
  const normal = asWritten(schema, present) as UnknownRecord;
  const untouched = Object.entries(present).filter(([name]) => isSame(normal[name], frontmatter[name]));
  const next = inOrder(schema, { ...frontmatter, ...Object.fromEntries(untouched) }) as UnknownRecord;
  const fields = isSame(next, present) ? yaml : changedFields(original, yaml, next);
  const [start = '', end = ''] = [/^\s*/, /\s*$/].map((space) => space.exec(body)?.[0]);
  const isEmpty = body.trim() === '';
  return `---\n${fields}---\n${isEmpty ? '\n' : start}${text.trim()}${isEmpty ? '\n' : end}`;
}

/** The YAML of a file with other data in it: a field with the same data keeps its lines, and the comments above it. */
function changedFields(original: string, yaml: string, data: UnknownRecord): string {
  const update = updatedEntry(original, data, '');
  const after = splitFrontmatter(update.text)?.yaml ?? '';
  const written = new Map(fieldLines(yaml));
  const kept = fieldLines(after)
    .map(([name, lines]) => (update.fields.includes(name) ? lines : (written.get(name) ?? lines)))
    .join('');
  return isSame(dataOf(kept), dataOf(after)) ? kept : after;
}

/** The lines of each field, with the comments and blank lines above it; what stands below the last one is its own. */
function fieldLines(yaml: string): [name: string, lines: string][] {
  const { contents } = parseYaml(yaml);
  if (!isMap(contents)) return [];
  const keys = contents.items.flatMap(({ key }) => (isScalar(key) ? [key] : []));
  const starts = keys.map(({ range }, index) => (index === 0 ? 0 : withLinesAbove(yaml, range?.[0] ?? 0)));
  return keys.map(({ value }, index) => [String(value), yaml.slice(starts[index], starts[index + 1])]);
}

/** Where the comments and blank lines begin that stand above a place in a text. */
function withLinesAbove(text: string, place: number): number {
  const above = text.lastIndexOf('\n', place - 2) + 1;
  return place > 0 && /^(?:#.*|\s*)\n$/.test(text.slice(above, place)) ? withLinesAbove(text, above) : place;
}

/** The frontmatter as the form holds it, as it belongs in a file. */
export function frontmatterOf(schema: z.ZodObject, data: FormData): UnknownRecord {
  const besides = [BODY, SLUG, ORIGINAL];
  const fields = Object.entries(data).filter(([name]) => !besides.includes(name));
  return asWritten(schema, Object.fromEntries(fields)) as UnknownRecord;
}

/**
 * What is filled in as it belongs in a file: fields in the order of the schema, text without line ends, spaces around it and
 * what copying brings along unseen, nothing for what was left empty (for which the form has `''`, `null` and empty lists).
 */
export function asWritten(schema: z.ZodType, value: unknown): unknown {
  const filledIn = withoutEmpty(value, (text) => withoutZeroWidth(text).trim().replace(/\s+/g, ' '));
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
