import { joinSources, joinValues, type SourceParts } from './cell-notation.ts';
import type { Labels } from '../../content/labels.ts';
import { nameOfValue } from './choice-names.ts';
import type { Column } from './columns.ts';
import { isRecord, ownValue } from '../../content/record.ts';
import { splitSections } from './sections.ts';

/** An intervention as it stands in its file: nothing is filled in where the file says nothing. */
export interface EntryRecord {
  slug: string;
  data: Readonly<Record<string, unknown>>;
  body: string;
}

/** A cell that is written: text, or a year. */
export type WrittenCell = string | number;

/** Entries as the rows of a table, below a row with the names of the columns. */
export function toTable(
  entries: readonly EntryRecord[],
  columns: readonly Column[],
  labels: Labels,
): WrittenCell[][] {
  const cells = columns.map((column) => cellWriter(column, labels));
  return [columns.map(({ title }) => title), ...entries.map((entry) => cells.map((cellOf) => cellOf(entry)))];
}

function cellWriter({ key, kind }: Column, labels: Labels): (entry: EntryRecord) => WrittenCell {
  const choices = labels[key];
  const nameOf = choices ? nameOfValue(choices) : (value: string) => value;
  const write = (value: unknown): WrittenCell => {
    if (kind === 'list' && Array.isArray(value)) return joinValues(value.map((each) => nameOf(String(each))));
    if (kind === 'sources' && Array.isArray(value)) return joinSources(value as SourceParts[]);
    if (typeof value === 'boolean') return value ? 'ja' : 'nee';
    if (typeof value === 'number') return value;
    return typeof value === 'string' ? nameOf(value) : '';
  };
  if (key === 'slug') return ({ slug }) => slug;
  if (kind === 'section')
    return ({ body }) => splitSections(body)[key as keyof ReturnType<typeof splitSections>];
  return ({ data }) => write(valueAt(data, key));
}

/** The value of a field, or of a part of a field (`contact.url`). */
function valueAt(data: unknown, key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>((value, name) => (isRecord(value) ? ownValue(value, name) : undefined), data);
}
