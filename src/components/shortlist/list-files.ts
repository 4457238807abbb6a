/** Lists of entries as files for the visitor. What a format needs is loaded on first use. */
import { download } from '../ui/download.ts';
import { listJson, listTable, listText, missingInWords, type ExportedList } from './export.ts';

export type ListFormat = 'csv' | 'xlsx' | 'txt' | 'json';

/** What a file holds, and of which type it is. */
const FILES: Readonly<
  Record<ListFormat, { type: string; write: (list: ExportedList) => Promise<BlobPart> | BlobPart }>
> = {
  csv: {
    type: 'text/csv',
    write: async (list) => (await import('../../spreadsheet/table/write-csv.ts')).toCsv(listTable(list)),
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: async (list) => (await import('./workbook.ts')).listWorkbook(list),
  },
  txt: { type: 'text/plain', write: listText },
  json: { type: 'application/json', write: listJson },
};

/**
 * Gives the visitor a list as a file.
 *
 * @param name Of the file, before the day.
 * @returns Words that say so, and of how many entries little is in it; or that it can't be had now.
 */
export async function downloadList(name: string, format: ListFormat, list: ExportedList): Promise<string> {
  const { type, write } = FILES[format];
  const file = `${name}-${list.day}.${format}`;
  try {
    download(file, type, await write(list));
    return `${file} is gedownload. ${missingInWords(list.entries)}`.trim();
  } catch {
    return 'Downloaden lukt nu niet. Laad de pagina opnieuw, en probeer het nog eens.';
  }
}
