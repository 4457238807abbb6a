/** The shortlist as an Excel file. */
import { writeXlsx } from 'hucre/xlsx';
import { sheetOf, textColumn } from '../../spreadsheet/table/sheet.ts';
import { shortlistTable, type ExportedList } from './export.ts';

/** Width of a column, in signs. */
const WIDTH = 32;

export async function shortlistWorkbook(list: ExportedList): Promise<Uint8Array<ArrayBuffer>> {
  const table = shortlistTable(list);
  const columns = (table[0] ?? []).map(() => textColumn(WIDTH));
  return (await writeXlsx({ sheets: [sheetOf('Selectie', table, columns)] })) as Uint8Array<ArrayBuffer>;
}
