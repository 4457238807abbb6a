import type { z } from 'zod';
import { parse } from 'yaml';
import { diagnose } from '../diagnose.ts';
import { toEntryFile, toYaml } from '../entry-file.ts';
import { splitFrontmatter } from '../frontmatter.ts';
import type { ContentKinds } from '../kinds.ts';
import { convert, type Converted, type ImportContext, type RawRecord } from './convert.ts';
import type { Records } from './records.ts';

/** What an import would do to one file of `content/`. */
export type Change =
  | { kind: 'new' | 'same'; path: string; text: string }
  | { kind: 'changed'; path: string; text: string; fields: string[] };

/** A record that is not imported, with the line of the import file on which it stands. */
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
  const refusals: Refusal[] = input.unreadable.map(({ line, reason }) => ({ line, reasons: [reason] }));
  const entries = new Map<string, string>();
  const lists = new Map<string, unknown[]>();

  for (const { line, value } of input.records) {
    const refuse = (...reasons: string[]) => refusals.push({ line, reasons });
    const converted = isRecord(value) ? convert(value, context) : undefined;
    if (!converted) {
      refuse('Dit is geen interventie, artikel, thema, factor, begrip of gemeente: de velden kloppen niet.');
      continue;
    }
    const reasons = reasonsAgainst(converted, kinds);
    if (reasons.length > 0) {
      refuse(...reasons);
    } else if ('file' in converted) {
      lists.set(converted.file, [...(lists.get(converted.file) ?? []), converted.value]);
    } else {
      const path = `${converted.folder}/${converted.slug}.mdx`;
      if (entries.has(path)) refuse(`${path} staat twee keer in dit bestand.`);
      else entries.set(path, entryText(converted, kinds));
    }
  }
  for (const [file, values] of lists) {
    const isList = kinds.files[file as keyof typeof kinds.files].type === 'array';
    entries.set(file, toYaml(isList ? merged(read(file), values) : (values[0] as object)));
  }

  const changes = [...entries].map(([path, text]) => changeOf(path, text, read(path)));
  return { changes, refusals: refusals.sort((a, b) => a.line - b.line) };
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

function reasonsAgainst(converted: Converted, kinds: ContentKinds): string[] {
  const diagnoses =
    'file' in converted
      ? diagnose(elementOf(kinds.files[converted.file]), converted.value)
      : diagnose(kinds.folders[converted.folder], converted.frontmatter);
  const reasons = diagnoses.map(({ path, problem, remedy }) => `${path.join('.')}: ${problem} ${remedy}`);
  if ('body' in converted && converted.body.trim() === '') reasons.push('Er is geen tekst.');
  if ('slug' in converted && converted.slug === '') {
    reasons.push(
      'slug: Hier is geen bestandsnaam van te maken. Gebruik kleine letters, cijfers en koppeltekens.',
    );
  }
  return reasons;
}

function elementOf(schema: ContentKinds['files'][keyof ContentKinds['files']]): z.ZodType {
  return schema.type === 'array' ? schema.element : schema;
}

function entryText(entry: Extract<Converted, { folder: string }>, kinds: ContentKinds): string {
  const order = Object.keys(kinds.folders[entry.folder].shape);
  const ordered = order.filter((key) => key in entry.frontmatter).map((key) => [key, entry.frontmatter[key]]);
  return toEntryFile(Object.fromEntries(ordered) as RawRecord, entry.body);
}

function changeOf(path: string, text: string, current: string | undefined): Change {
  if (current === undefined) return { kind: 'new', path, text };
  if (current === text) return { kind: 'same', path, text };
  return { kind: 'changed', path, text, fields: changedFields(current, text) };
}

/** Names of the fields in which two versions of a file differ; `tekst` stands for the body. */
function changedFields(before: string, after: string): string[] {
  const [old, now] = [splitFrontmatter(before), splitFrontmatter(after)];
  if (!old || !now) return ['tekst'];
  const [oldData, nowData] = [dataOf(old.yaml), dataOf(now.yaml)];
  const keys = new Set([...Object.keys(oldData), ...Object.keys(nowData)]);
  const fields = [...keys].filter((key) => JSON.stringify(oldData[key]) !== JSON.stringify(nowData[key]));
  if (old.body.trim() !== now.body.trim()) fields.push('tekst');
  return fields.length > 0 ? fields : ['opmaak'];
}

function dataOf(yaml: string): RawRecord {
  try {
    const data: unknown = parse(yaml);
    return isRecord(data) ? data : {};
  } catch {
    return {};
  }
}

function isRecord(value: unknown): value is RawRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
