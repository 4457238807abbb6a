import { joinGroups, joinValues } from './cell-notation.ts';
import type { Labels } from '../../content/labels.ts';
import { nameOfValue } from './choice-names.ts';
import type { Column } from './columns.ts';
import { valueAt } from '../../content/record.ts';
import { splitSections } from './sections.ts';

/** An intervention as it stands in its file: nothing is filled in where the file says nothing. */
export interface FileRecord {
  slug: string;
  data: Readonly<Record<string, unknown>>;
  body: string;
}

/** A cell that is written: text, or a year. */
export type WrittenCell = string | number;

/** Entries as the rows of a table, below a row with the names of the columns. */
export function toTable(
  entries: readonly FileRecord[],
  columns: readonly Column[],
  labels: Labels,
): WrittenCell[][] {
  const cells = columns.map((column) => cellWriter(column, labels));
  return [columns.map(({ title }) => title), ...entries.map((entry) => cells.map((cellOf) => cellOf(entry)))];
}

function cellWriter(column: Column, labels: Labels): (entry: FileRecord) => WrittenCell {
  const { key, kind } = column;
  if (key === 'slug') return ({ slug }) => slug;
  if (kind === 'section')
    return ({ body }) => splitSections(body)[key as keyof ReturnType<typeof splitSections>];
  const write = valueWriter(column, labels);
  return ({ data }) => write(valueAt(data, key.split('.')));
}

/** Gives the cell for a value of a column. */
function valueWriter({ key, kind, parts = [] }: Column, labels: Labels): (value: unknown) => WrittenCell {
  const choices = labels[key];
  const nameOf = choices ? nameOfValue(choices) : (value: string) => value;
  const partWriters = parts.map((part) => {
    const write = valueWriter({ ...part, key: `${key}.${part.key}` }, labels);
    return (group: unknown) => String(write(valueAt(group, part.key.split('.'))));
  });
  return (value) => {
    if (kind === 'list' && Array.isArray(value)) return joinValues(value.map((each) => nameOf(String(each))));
    if (kind === 'groups' && Array.isArray(value)) {
      return joinGroups(value.map((group) => partWriters.map((write) => write(group))));
    }
    if (typeof value === 'boolean') return value ? 'ja' : 'nee';
    if (typeof value === 'number') return value;
    return typeof value === 'string' ? nameOf(value) : '';
  };
}
