import type { z } from 'zod';
import { parse } from 'yaml';
import { schemaIssues } from '../../lint/schema-issues.ts';
import { toEntryFile, toYaml } from '../../content/entry-file.ts';
import { dataOf, updatedEntry } from '../../content/entry-update.ts';
import { splitFrontmatter } from '../../content/frontmatter.ts';
import { MAX_SLUG } from '../../language/slug.ts';
import type { ContentKinds, FileName } from '../../content/kinds.ts';
import { excelErrorIn } from '../table/excel-error.ts';
import { isRecord, ownValue, type UnknownRecord } from '../../content/record.ts';
import { comparableTitle } from '../../lint/rules/same-title.ts';
import { convert, convertRow, type Converted, type ConvertedEntry, type ImportContext } from './convert.ts';
import type { Records, SourceRecord } from './records.ts';

/** What an import would do to one file of `content/`; `line` is where the import file asks for it. */
export type Change = { line: number; path: string; text: string } & (
  { kind: 'new' | 'same' } | { kind: 'changed'; fields: string[] }
);

/** A record that is not imported, with the line or row of the import file on which it stands. */
export interface Refusal {
  line: number;
  reasons: string[];
}

export interface ImportPlan {
  changes: Change[];
  refusals: Refusal[];
}

/**
 * Works out what an import would do, without doing it.
 *
 * @param input The records, as read from a file.
 * @param kinds The schemas that each record has to fit.
 * @param read Gives the text of a file of `content/`, or `undefined` when there is none.
 */
export function planImport(
  input: Records,
  kinds: ContentKinds,
  context: ImportContext,
  read: (path: string) => string | undefined,
): ImportPlan {
  const refusals: Refusal[] = [...input.unreadable];
  const entries = new Map<string, Change>();
  const lists = new Map<FileName, { line: number; values: unknown[] }>();

  for (const record of input.records) {
    const { line } = record;
    const refuse = (...reasons: string[]) => refusals.push({ line, reasons });
    const converted = convertedFrom(record, context, read);
    if (!converted) {
      refuse('Dit is geen interventie, artikel, thema, factor, begrip of gemeente: de velden kloppen niet.');
      continue;
    }
    const reasons = [
      ...('folder' in converted ? reasonsAgainstFile(converted, record, read) : []),
      ...reasonsAgainst(converted, kinds, record),
    ];
    if (reasons.length > 0) {
      refuse(...reasons);
    } else if ('file' in converted) {
      const list = lists.get(converted.file) ?? { line, values: [] };
      if (list.values.some((other) => isSameItem(kinds.files[converted.file], other, converted.value))) {
        refuse(`Dit deel van ${converted.file} staat twee keer in dit bestand.`);
        continue;
      }
      list.values.push(converted.value);
      lists.set(converted.file, list);
    } else {
      const path = `${converted.folder}/${converted.slug}.mdx`;
      if (entries.has(path)) refuse(`${path} staat twee keer in dit bestand.`);
      else entries.set(path, { line, path, ...entryChange(converted, kinds, read(path)) });
    }
  }

  const changes = [...entries.values()];
  for (const [path, { line, values }] of lists) {
    const isList = kinds.files[path].type === 'array';
    const current = read(path);
    const text = toYaml(isList ? merged(current, values) : (values[0] as object));
    if (current === undefined || current === text) {
      changes.push({ line, path, text, kind: current === undefined ? 'new' : 'same' });
    } else {
      changes.push({ line, path, text, kind: 'changed', fields: ['tekst'] });
    }
  }
  return { changes, refusals: refusals.sort((a, b) => a.line - b.line) };
}

function convertedFrom(
  { value, place }: SourceRecord,
  context: ImportContext,
  read: (path: string) => string | undefined,
): Converted | undefined {
  if (!isRecord(value)) return undefined;
  return place ? convertRow(value, read) : convert(value, context);
}

/** A list with imported items in it: an item with a slug that the list has takes its place, others join at the end. */
function merged(current: string | undefined, imported: readonly unknown[]): unknown[] {
  const present: unknown = current === undefined ? [] : parse(current);
  const items = new Map<unknown, unknown>();
  const all: unknown[] = Array.isArray(present) ? present.concat(imported) : [...imported];
  for (const item of all) {
    items.set((item as { slug?: unknown }).slug, item);
  }
  return [...items.values()];
}

/** Whether a file can hold only one of two items: they have the same slug, or it is no list. */
function isSameItem(schema: z.ZodType, one: unknown, other: unknown): boolean {
  const slugOfItem = (item: unknown) => (isRecord(item) ? item.slug : undefined);
  return schema.type !== 'array' || slugOfItem(one) === slugOfItem(other);
}

/**
 * Why a record can't be what becomes of its file. A record that names no file is new, or was imported before: then its
 * title is that of the file. What has another title is something else, which may not be written over.
 */
function reasonsAgainstFile(
  { folder, slug, isNamed, frontmatter }: ConvertedEntry,
  { place }: SourceRecord,
  read: (path: string) => string | undefined,
): string[] {
  if (isNamed) return [];
  const path = `${folder}/${slug}.mdx`;
  const current = read(path);
  if (current === undefined) return [];
  const present = titleOf(dataOf(splitFrontmatter(current)?.yaml ?? ''));
  if (present !== '' && comparableTitle(present) === comparableTitle(titleOf(frontmatter))) return [];
  const field = place ? 'Bestandsnaam' : 'slug';
  return [
    `${place?.(['slug']) ?? 'slug'}: ${path} bestaat al, ${present === '' ? 'zonder titel' : `en heet '${present}'`}. ` +
      `Is dit dezelfde? Vul bij ${field} in: ${slug}. Is dit een andere? Geef haar een andere titel, of een eigen ${field}.`,
  ];
}

/** The title of an entry, or the name of a theme or factor; empty when it has none. */
function titleOf({ title, name }: UnknownRecord): string {
  const titled = title ?? name;
  return typeof titled === 'string' ? titled : '';
}

function reasonsAgainst(converted: Converted, kinds: ContentKinds, { place, value }: SourceRecord): string[] {
  const placeOf = place ?? ((path) => path.join('.'));
  const diagnoses =
    'file' in converted
      ? schemaIssues(elementOf(kinds.files[converted.file]), converted.value)
      : schemaIssues(kinds.folders[converted.folder], converted.frontmatter);
  const reasons = diagnoses.map(({ path, problem, remedy }) => `${placeOf(path)}: ${problem} ${remedy}`);
  if (!place) reasons.push(...lostValues(value));
  if ('body' in converted && converted.body.trim() === '') {
    reasons.push(`${place ? `${place(['approach'])}: ` : ''}Er is geen tekst.`);
  }
  if ('slug' in converted && converted.slug === '') {
    reasons.push(
      `${placeOf(['slug'])}: Hier is geen bestandsnaam van te maken. Gebruik kleine letters, cijfers en koppeltekens.`,
    );
  }
  if ('slug' in converted && converted.slug.length > MAX_SLUG) {
    reasons.push(
      `${placeOf(['slug'])}: Deze bestandsnaam is te lang: ${converted.slug.length} tekens. Maak er hoogstens ${MAX_SLUG} van.`,
    );
  }
  return reasons;
}

/** The fields of a record that are no data of their own: they become the name or the text of a file. */
const TEXTS = ['slug', 'approach', 'results', 'body', 'description', 'inPractice'];

/** What a record holds that would not be read: a text that is none, and errors of a spreadsheet in place of a value. */
function lostValues(record: unknown): string[] {
  if (!isRecord(record)) return [];
  const noTexts = TEXTS.map((key) => [key, ownValue(record, key)] as const)
    .filter(([, text]) => text !== undefined && text !== null && typeof text !== 'string')
    .map(([key]) => `${key}: Hier hoort gewone tekst te staan. Zet er aanhalingstekens omheen.`);
  return [...noTexts, ...excelErrorsIn(record, [])];
}

function excelErrorsIn(value: unknown, path: readonly string[]): string[] {
  if (typeof value === 'string') {
    const problem = excelErrorIn(value);
    return problem === undefined ? [] : [`${path.join('.')}: ${problem}`];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => excelErrorsIn(each, [...path, key]));
}

function elementOf(schema: ContentKinds['files'][keyof ContentKinds['files']]): z.ZodType {
  return schema.type === 'array' ? schema.element : schema;
}

function entryChange(
  entry: ConvertedEntry,
  kinds: ContentKinds,
  current: string | undefined,
): { kind: 'new' | 'same'; text: string } | { kind: 'changed'; text: string; fields: string[] } {
  const order = Object.keys(kinds.folders[entry.folder].shape);
  const data: UnknownRecord = {};
  for (const key of order) if (Object.hasOwn(entry.frontmatter, key)) data[key] = entry.frontmatter[key];
  if (current === undefined) return { kind: 'new', text: toEntryFile(data, entry.body) };
  const { text, fields } = updatedEntry(current, data, entry.body);
  return fields.length > 0 ? { kind: 'changed', text, fields } : { kind: 'same', text };
}
