import { join } from 'node:path';
import { labelsOf } from '../content/labels.ts';
import { rawEntries, readContent, type Content } from '../content/read-content.ts';
import { isRecord } from '../content/record.ts';
import { columnsOf } from './table/columns.ts';
import { FileRefusal } from './table/grid.ts';
import { toTable, type FileRecord } from './table/to-cells.ts';
import { toCsv } from './table/write-csv.ts';
import { toSpreadsheet } from './table/write-xlsx.ts';

export const EXPORT_FORMATS = ['csv', 'xlsx', 'jsonl'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/**
 * All interventions in one file. Importing it again changes nothing.
 *
 * @param root The folder `content/`.
 * @throws FileRefusal when an entry can't be read, or not be written in this format.
 */
export async function exportInterventions(root: string, format: ExportFormat): Promise<string | Uint8Array> {
  const content = readContent(root);
  const entries = recordsOf(content, root);
  if (format === 'jsonl') {
    return entries.map(({ slug, data, body }) => `${JSON.stringify({ slug, ...data, body })}\n`).join('');
  }
  const columns = columnsOf(content.kinds.folders.interventies);
  const labels = labelsOf(content);
  const table = toTable(entries, columns, labels);
  return format === 'csv' ? toCsv(table) : toSpreadsheet(table, columns, labels);
}

/** An Excel file with the columns and no interventions yet. */
export function templateFor(content: Content): Promise<Uint8Array> {
  const columns = columnsOf(content.kinds.folders.interventies);
  const labels = labelsOf(content);
  return toSpreadsheet(toTable([], columns, labels), columns, labels);
}

function recordsOf({ files }: Content, root: string): FileRecord[] {
  return rawEntries(files, 'interventies').map(({ slug, path, data, body }) => {
    if (!isRecord(data)) {
      throw new FileRefusal(
        `${join(root, path)} kan niet worden gelezen. Wat eraan scheelt, zegt npm run check.`,
      );
    }
    return { slug, data, body: body.trim() };
  });
}
