/**
 * A set of data as a table. Its columns follow from the schema: the fields of a group stand each by itself (`contact.url`), several
 * values stand in one cell in the notation of `cell-notation.ts`.
 */
import { valueAt } from '../../content/record.ts';
import { joinGroups, joinValues } from '../../spreadsheet/table/cell-notation.ts';
import type { CellValue } from '../../spreadsheet/table/grid.ts';
import { itemSchema, type DatasetFormat, type JsonSchema } from './format.ts';

export type CellKind = 'text' | 'number' | 'boolean' | 'date' | 'list' | 'groups';

export interface TableColumn {
  /** Place of the field in an item: `contact.url`. */
  key: string;
  /** In Dutch. */
  title: string;
  description: string;
  kind: CellKind;
  /** Those of each group that a cell may hold, in the order in which they stand there. */
  parts: readonly TableColumn[];
}

/** The columns of items with a schema. Of a field whose names of fields are data (`labels`) there is none. */
export function columnsOf({ properties = {} }: JsonSchema): TableColumn[] {
  return Object.entries(properties).flatMap(([name, field]): TableColumn[] => {
    if (field.additionalProperties) return [];
    const title = field.title ?? name;
    const description = field.description ?? '';
    if (field.properties) {
      return columnsOf(field).map((inner) => ({
        ...inner,
        key: `${name}.${inner.key}`,
        title: `${title}: ${inner.title.charAt(0).toLowerCase()}${inner.title.slice(1)}`,
      }));
    }
    return [{ key: name, title, description, kind: kindOf(field), parts: columnsOf(field.items ?? {}) }];
  });
}

function kindOf({ type, format, items }: JsonSchema): CellKind {
  if (type === 'array') return items?.properties ? 'groups' : 'list';
  if (type === 'integer' || type === 'number') return 'number';
  if (type === 'boolean') return 'boolean';
  return format === 'date' ? 'date' : 'text';
}

/**
 * The cell of a column in the row of an item; empty text when the item has no value there. A date stays text.
 *
 * @param nameOf What to write for a value of a field (`practice.form`).
 */
export function cellOf(
  { key, kind, parts }: TableColumn,
  item: object,
  nameOf: (field: string, value: string) => string = (_, value) => value,
): Exclude<CellValue, Date | null> {
  const value = valueAt(item, key.split('.'));
  if (Array.isArray(value)) {
    return kind === 'list'
      ? joinValues(value.map((each) => nameOf(key, String(each))))
      : joinGroups(
          value.map((group: object) =>
            parts.map((part) =>
              String(cellOf(part, group, (field, each) => nameOf(`${key}.${field}`, each))),
            ),
          ),
        );
  }
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' ? nameOf(key, value) : '';
}

/** The columns of sets whose cells hold groups, each with the parts of a group: `sources: title | publisher | url`. */
export function groupNotations(datasets: readonly Pick<DatasetFormat, 'item'>[]): string[] {
  const columns = datasets.flatMap((dataset) => columnsOf(itemSchema(dataset)));
  const notations = columns
    .filter(({ kind }) => kind === 'groups')
    .map(({ key, parts }) => `${key}: ${parts.map((part) => part.key).join(' | ')}`);
  return [...new Set(notations)];
}

/**
 * Items as rows below a row with the names of the columns, as the fields are called in JSON. The last column has the version of the
 * format, which a CSV file has no other place for.
 */
export function tableOf(
  items: readonly object[],
  columns: readonly TableColumn[],
  version: string,
): Exclude<CellValue, Date | null>[][] {
  return [
    [...columns.map(({ key }) => key), 'version'],
    ...items.map((item) => [...columns.map((column) => cellOf(column, item)), version]),
  ];
}
