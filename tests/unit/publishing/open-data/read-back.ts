/** Readers of the published tables, as a reuser would write them by what `/data/` says. */
import { streamCsvRows } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { setAt, type UnknownRecord } from '../../../../src/content/record.ts';
import type { TableColumn } from '../../../../src/publishing/open-data/table.ts';
import { splitGroups, splitValues } from '../../../../src/spreadsheet/table/cell-notation.ts';
import { unguarded } from '../../../../src/spreadsheet/table/formula-guard.ts';

/** The rows of a CSV file, as the texts of their cells. */
export function csvRows(bytes: Uint8Array): string[][] {
  // A decoder takes the byte order mark off.
  const text = new TextDecoder().decode(bytes);
  return [...streamCsvRows(text, { delimiter: ';' })].map((row) => row.map(String));
}

/** The items of a CSV file, without fields that a table does not have. */
export function itemsOfCsv(bytes: Uint8Array, columns: readonly TableColumn[]): UnknownRecord[] {
  const [header = [], ...rows] = csvRows(bytes);
  return rows.map((row) =>
    itemOf(
      columns,
      ({ key }) => unguarded(row[header.indexOf(key)] ?? ''),
      (number) => Number(number.replace(',', '.')),
    ),
  );
}

/** The items of the first sheet of an Excel file, in which values have their names. */
export async function itemsOfWorkbook(bytes: Uint8Array, columns: readonly TableColumn[]) {
  const { sheets } = await readXlsx(bytes);
  const [header = [], ...rows] = sheets[0]?.rows ?? [];
  return rows.map((row) => itemOf(columns, ({ title }) => row[header.indexOf(title)] ?? '', Number));
}

function itemOf(
  columns: readonly TableColumn[],
  cellOf: (column: TableColumn) => unknown,
  numberOf: (cell: string) => number,
): UnknownRecord {
  const item: UnknownRecord = {};
  for (const column of columns) {
    const cell = cellOf(column);
    // An empty cell is an empty list, or a field that is not there.
    if (cell === '' && column.kind !== 'list' && column.kind !== 'groups') continue;
    setAt(item, column.key.split('.'), valueOf(column, cell, numberOf));
  }
  return item;
}

function valueOf({ kind, parts }: TableColumn, cell: unknown, numberOf: (cell: string) => number): unknown {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell !== 'string') return cell;
  if (kind === 'list') return splitValues(cell);
  if (kind === 'groups') {
    return splitGroups(cell, parts.length).map((group) =>
      itemOf(parts, (part) => group[parts.indexOf(part)], Number),
    );
  }
  if (kind === 'number') return numberOf(cell);
  return kind === 'boolean' ? cell === 'true' : cell;
}
