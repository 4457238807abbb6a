/** A list of entries as an Excel file. */
import { writeXlsx } from 'hucre/xlsx';
import { sheetOf, textColumn } from '../../spreadsheet/table/sheet.ts';
import { listTable, type ExportedList } from './export.ts';

/** Width of a column, in characters. */
const WIDTH = 32;

export async function listWorkbook(list: ExportedList): Promise<Uint8Array<ArrayBuffer>> {
  const table = listTable(list);
  const columns = (table[0] ?? []).map(() => textColumn(WIDTH));
  const name = list.asked === undefined ? 'Selectie' : 'Interventies';
  return (await writeXlsx({ sheets: [sheetOf(name, table, columns)] })) as Uint8Array<ArrayBuffer>;
}
