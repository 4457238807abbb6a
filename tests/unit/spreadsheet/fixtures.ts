import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx, type Cell, type WriteSheet } from 'hucre/xlsx';
import { afterAll } from 'vitest';
import type { Records } from '../../../src/spreadsheet/table/records.ts';
import { readImportFile } from '../../../src/spreadsheet/import/read-file.ts';
import { labelsOf } from '../../../src/content/labels.ts';
import { columnsOf } from '../../../src/spreadsheet/table/columns.ts';
import { readContent } from '../../../src/content/read-content.ts';

const content = readContent('content');
const columns = columnsOf(content.kinds.folders.interventies);
const labels = labelsOf(content);

/** A folder for the files of the tests in one file, which goes when they are done. */
export function folderForTests(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tables-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Reads what a file with this name and these contents would give. */
export function recordsIn(folder: string, name: string, data: string | Uint8Array): Promise<Records> {
  const path = join(folder, name);
  writeFileSync(path, data);
  return readImportFile(path, columns, labels);
}

/** Reads a path as it is. */
export const recordsAt = (path: string) => readImportFile(path, columns, labels);

/** The values of the records in a CSV file with these lines. */
export async function rowsOf(folder: string, ...lines: string[]): Promise<unknown[]> {
  const { records } = await recordsIn(folder, 'tabel.csv', lines.join('\r\n'));
  return records.map(({ value }) => value);
}

/** An Excel file with one sheet. */
export function workbook(
  rows: WriteSheet['rows'],
  more: Omit<Partial<WriteSheet>, 'cells'> & { cells?: Record<string, Partial<Cell>> } = {},
): Promise<Uint8Array> {
  const { cells = {}, ...rest } = more;
  return writeXlsx({
    sheets: [{ name: 'Blad1', ...(rows && { rows }), ...rest, cells: new Map(Object.entries(cells)) }],
  });
}
