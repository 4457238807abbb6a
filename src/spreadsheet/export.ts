import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { interventionSchema } from '../catalogue/schema.ts';
import { dataOf } from '../content/entry-update.ts';
import { splitFrontmatter } from '../content/frontmatter.ts';
import { slugsIn } from '../content/slugs-in.ts';
import { readChoiceNames } from './table/choice-names.ts';
import { columnsOf } from './table/columns.ts';
import { FileRefusal } from './table/grid.ts';
import { toTable, type EntryRecord } from './table/to-cells.ts';
import { toCsv } from './table/write-csv.ts';
import { toSpreadsheet } from './table/write-xlsx.ts';
import { readVocabulary } from '../content/vocabulary.ts';

export const EXPORT_FORMATS = ['csv', 'xlsx', 'jsonl'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/**
 * All interventions in one file. Importing it again changes nothing.
 *
 * @param content The folder `content/`.
 * @throws FileRefusal when an entry can't be read, or not be written in this format.
 */
export async function exportInterventions(
  content: string,
  format: ExportFormat,
): Promise<string | Uint8Array> {
  const entries = readRecords(content);
  if (format === 'jsonl') {
    return entries.map(({ slug, data, body }) => `${JSON.stringify({ slug, ...data, body })}\n`).join('');
  }
  const columns = columnsOf(interventionSchema(readVocabulary(content)));
  const names = readChoiceNames(content);
  const table = toTable(entries, columns, names);
  return format === 'csv' ? toCsv(table) : toSpreadsheet(table, columns, names);
}

/** An Excel file with the columns and no interventions yet. */
export function templateFor(content: string): Promise<Uint8Array> {
  const columns = columnsOf(interventionSchema(readVocabulary(content)));
  const names = readChoiceNames(content);
  return toSpreadsheet(toTable([], columns, names), columns, names);
}

function readRecords(content: string): EntryRecord[] {
  const folder = join(content, 'interventies');
  return slugsIn(folder).map((slug) => {
    const path = join(folder, `${slug}.mdx`);
    const parts = splitFrontmatter(readFileSync(path, 'utf8'));
    const data = dataOf(parts?.yaml ?? '');
    if (!parts || Object.keys(data).length === 0) {
      throw new FileRefusal(`${path} kan niet worden gelezen. Wat eraan scheelt, zegt npm run check.`);
    }
    return { slug, data, body: parts.body.trim() };
  });
}
