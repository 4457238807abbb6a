import type { Records, SourceRecord, UnreadableRecord } from './records.ts';
import type { Labels } from '../../content/labels.ts';
import type { Column } from './columns.ts';
import { NAMELESS, type Grid } from './grid.ts';
import { setAt } from '../../content/record.ts';
import { cellReader } from './read-cell.ts';
import { readHeader, type PlacedColumn } from './read-header.ts';

/**
 * Reads a table as records of interventions. A record has the fields of which there is a column: it says nothing of the
 * others. A row with a cell that can't be read is no record; an empty row is passed over.
 *
 * @throws FileRefusal when the names of the columns are not understood.
 */
export function toRecords(grid: Grid, columns: readonly Column[], labels: Labels): Records {
  const { row: headerRow, placed } = readHeader(grid, columns);
  const nameOf = namerFor(placed, columns);
  const columnsToRead = placed.map((each) => ({ ...each, read: cellReader(each.column, labels) }));
  const faults = Map.groupBy(grid.faults, ({ row }) => row);
  const cellsOf = new Map(grid.rows.map(({ index, cells }) => [index, cells]));

  const records: SourceRecord[] = [];
  const unreadable: UnreadableRecord[] = [];
  for (const row of [...new Set([...cellsOf.keys(), ...faults.keys()])].sort((a, b) => a - b)) {
    if (row <= headerRow) continue;
    const cells = cellsOf.get(row) ?? [];
    const faultsHere = faults.get(row) ?? [];
    const reasons = faultsHere.map(({ column: index, reason }) => {
      const header = placed.find((each) => each.index === index)?.header ?? NAMELESS;
      return `${grid.place(row, { index, header })}: ${reason}`;
    });
    const value: Record<string, unknown> = {};
    for (const { column, index, header, read } of columnsToRead) {
      if (faultsHere.some((each) => each.column === index)) continue;
      const reading = read(cells[index] ?? null);
      if ('problem' in reading) reasons.push(`${grid.place(row, { index, header })}: ${reading.problem}`);
      else setAt(value, column.key.split('.'), reading.value);
    }
    if (reasons.length > 0) unreadable.push({ line: row + 1, reasons });
    else records.push({ line: row + 1, value, place: placeIn(grid, row, placed), nameOf });
  }
  const notes = [...grid.notes];
  if (records.length + unreadable.length === 0) notes.push('Onder de namen van de kolommen staat niets.');
  return { records, unreadable, notes };
}

/** Names the cell of a field; the row, when the field has no column. */
function placeIn(grid: Grid, row: number, placed: readonly PlacedColumn[]) {
  return (path: readonly PropertyKey[]) => {
    const key = keyOf(path);
    const found =
      placed.find(({ column }) => key === column.key) ??
      placed.find(({ column }) => key.startsWith(`${column.key}.`) || column.key.startsWith(`${key}.`));
    return grid.place(row, found);
  };
}

/** Names the column of a field: as the table does, or as a table would that had it. */
function namerFor(placed: readonly PlacedColumn[], columns: readonly Column[]) {
  return (path: readonly PropertyKey[]) => {
    const key = keyOf(path);
    const column =
      columns.find((each) => key === each.key || key.startsWith(`${each.key}.`)) ??
      columns.find((each) => each.key.startsWith(`${key}.`));
    if (!column) return key;
    const part = column.parts?.find((each) => key === `${column.key}.${each.key}`);
    const header = placed.find((each) => each.column === column)?.header ?? column.title;
    return part ? `${header}: ${part.title.toLowerCase()}` : header;
  };
}

const keyOf = (path: readonly PropertyKey[]) => path.filter((step) => typeof step === 'string').join('.');
