import type { z } from 'zod';
import { parse } from 'yaml';
import { schemaIssues, type SchemaIssue } from '../../lint/schema-issues.ts';
import { toEntryFile, toYaml } from '../../content/entry-file.ts';
import { dataOf, updatedEntry } from '../../content/entry-update.ts';
import { splitFrontmatter } from '../../content/frontmatter.ts';
import { nearest } from '../../language/nearest.ts';
import { MAX_SLUG } from '../../language/slug.ts';
import type { ContentKinds, FileName } from '../../content/kinds.ts';
import { excelErrorIn } from '../table/excel-error.ts';
import { comparableTitle, isRecord, ownValue, valueAt, type UnknownRecord } from '../../content/record.ts';
import { convert, convertRow, type Converted, type ConvertedEntry, type ImportContext } from './convert.ts';
import type { Records, SourceRecord } from '../table/records.ts';

/** What an import would do to one file of `content/`; `line` is where the import file asks for it. */
export type Change = { line: number; path: string; text: string } & (
  { kind: 'new' | 'same' } | { kind: 'changed'; fields: string[] }
);

/** A record that is not imported, with the line or row of the import file on which it stands. */
interface RefusedRecord {
  line: number;
  reasons: string[];
}

export interface ImportPlan {
  changes: Change[];
  refusals: RefusedRecord[];
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
  const refusals: RefusedRecord[] = [...input.unreadable];
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
    const reasons = reasonsAgainst(converted, record, { kinds, context, read });
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
      const other = entries.get(path);
      if (other) {
        refuse(
          `${path} staat twee keer in dit bestand, ook in rij ${other.line}. Haal er één weg. Zijn het er echt twee? ` +
            `Geef elk een eigen titel, of een eigen ${fileField(record)}.`,
        );
      } else entries.set(path, { line, path, ...entryChange(converted, kinds, read(path)) });
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

/** What is there already, and the schemas that a record has to fit. */
interface Present {
  kinds: ContentKinds;
  context: ImportContext;
  read: (path: string) => string | undefined;
}

function reasonsAgainst(converted: Converted, record: SourceRecord, present: Present): string[] {
  const { place, nameOf, value } = record;
  const placeOf = place ?? ((path) => path.join('.'));
  const lost = place ? [] : lostValues(value);
  const inWords = ({ path, problem, remedy }: SchemaIssue) => `${placeOf(path)}: ${problem} ${remedy}`;
  if ('file' in converted) {
    const issues = schemaIssues(elementOf(present.kinds.files[converted.file]), converted.value);
    return [...issues.map(inWords), ...lost];
  }
  const { folder, slug, isNamed, frontmatter, body } = converted;
  const issues = schemaIssues(present.kinds.folders[folder], frontmatter, nameOf);
  const hasText = body.trim() !== '';
  const isWhole = hasText && !issues.some(({ path }) => isMissing(frontmatter, path));
  const reasons = [...issues.map(inWords), ...lost];
  if (!hasText) reasons.push(`${place ? `${place(['approach'])}: ` : ''}Er is geen tekst.`);
  const ofName = reasonAgainstName(converted, record, present, isWhole);
  const title = titleOf(frontmatter);
  if (slug === '' && isNamed) {
    reasons.push(
      `${placeOf(['slug'])}: Hier is geen bestandsnaam van te maken. Gebruik kleine letters, cijfers en koppeltekens.`,
    );
  } else if (slug === '' && title !== '') {
    reasons.push(
      `${placeOf(['title'])}: Van '${title}' is geen bestandsnaam te maken. Schrijf de titel in ons alfabet, of vul zelf een ` +
        `${fileField(record)} in.`,
    );
  } else if (slug.length > MAX_SLUG) {
    reasons.push(
      `${placeOf(['slug'])}: Deze bestandsnaam is te lang: ${slug.length} tekens. Maak er hoogstens ${MAX_SLUG} van.`,
    );
  }
  return ofName === undefined ? reasons : [`${placeOf(['slug'])}: ${ofName}`, ...reasons];
}

/**
 * Why a record can't be about the file that it names, or that its title leads to.
 *
 * @param isWhole Whether it has all that a new entry needs.
 */
function reasonAgainstName(
  { folder, slug, isNamed, frontmatter }: ConvertedEntry,
  record: SourceRecord,
  { context, read }: Present,
  isWhole: boolean,
): string | undefined {
  const path = `${folder}/${slug}.mdx`;
  const current = read(path);
  if (current === undefined) {
    if (!record.place || !isNamed || isWhole) return undefined;
    const meant = nearest(slug, context.slugsIn(folder));
    return (
      `${path} bestaat niet. ${meant ? `Bedoel je ${meant}?` : 'Kijk de naam na.'} ` +
      'Is dit een nieuwe interventie? Vul dan in wat nog ontbreekt.'
    );
  }
  // What names no file is new, or was imported before: then its title is that of the file.
  if (isNamed) return undefined;
  const title = titleOf(dataOf(splitFrontmatter(current)?.yaml ?? ''));
  if (title !== '' && comparableTitle(title) === comparableTitle(titleOf(frontmatter))) return undefined;
  return (
    `${path} bestaat al, ${title === '' ? 'zonder titel' : `en heet '${title}'`}. Is dit dezelfde? ` +
    `Vul bij ${fileField(record)} in: ${slug}. Is dit een andere? Geef die een andere titel, of een eigen ${fileField(record)}.`
  );
}

/** What the field is called that names a file. */
const fileField = ({ place }: SourceRecord) => (place ? 'Bestandsnaam' : 'slug');

/** The title of an entry, or the name of a theme or factor; empty when it has none. */
function titleOf({ title, name }: UnknownRecord): string {
  const titled = title ?? name;
  return typeof titled === 'string' ? titled : '';
}

/** Whether an issue is about a field, in no list, that is not there. */
function isMissing(data: UnknownRecord, path: readonly (string | number)[]): boolean {
  return path.every((step) => typeof step === 'string') && valueAt(data, path) === undefined;
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
