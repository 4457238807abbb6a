/** The interventions as an Excel file for people to read: names in Dutch, and sheets that explain them. */
import { writeXlsx } from 'hucre/xlsx';
import type { EntryRecord } from '../entry-record.ts';
import { SITE_NAME } from '../licence.ts';
import type { CellValue } from '../../spreadsheet/table/grid.ts';
import { dateColumn, MAX_CELL, sheetOf, textColumn, wrappedColumn } from '../../spreadsheet/table/sheet.ts';
import { INTERVENTIONS_SHEET } from '../../spreadsheet/table/sheet-names.ts';
import { cellOf, type CellKind, type TableColumn } from './table.ts';

const CUT = ' … (Deze tekst past niet in een cel van Excel. De hele tekst staat in de andere bestanden.)';

/** What a column holds, in words. */
const KINDS: Readonly<Record<CellKind, string>> = {
  text: 'Tekst',
  number: 'Getal',
  boolean: 'Ja of nee (WAAR of ONWAAR)',
  date: 'Datum: jaar-maand-dag',
  list: 'Meer waarden, met ; ertussen',
  groups: 'Elk op een eigen regel, met | tussen de delen',
};

/** Width of a column, in characters. */
const WIDTH: Readonly<Record<CellKind, number>> = {
  text: 30,
  number: 12,
  boolean: 14,
  date: 14,
  list: 28,
  groups: 50,
};

/**
 * @param about What is to be known of the data as a whole: names and values.
 * @param date The day that the file says it was changed, for the same bytes at any time; none for the first day that there is.
 */
export async function workbookOf(
  entries: readonly EntryRecord[],
  columns: readonly TableColumn[],
  about: readonly (readonly [string, string])[],
  date = '1980-01-01',
): Promise<Uint8Array> {
  const rows = entries.map((entry) => columns.map((column) => typedCell(column, entry)));
  return writeXlsx({
    properties: { title: SITE_NAME, modified: dayOf(date) },
    sheets: [
      sheetOf(INTERVENTIONS_SHEET, [columns.map(({ title }) => title), ...rows], columns.map(columnFor)),
      sheetOf(
        'Uitleg',
        [
          ['Kolom', 'Wat staat erin?', 'Soort', 'Naam in JSON en CSV'],
          ...columns.map(({ key, title, description, kind, parts }) => [
            title,
            description,
            parts.length > 0
              ? `${KINDS[kind]}: ${parts.map((part) => part.title.toLowerCase()).join(' | ')}`
              : KINDS[kind],
            key,
          ]),
        ],
        [28, 70, 50, 26].map((width) => textColumn(width)),
      ),
      sheetOf(
        'Over deze gegevens',
        [['Wat', 'Waarde'], ...about],
        [28, 90].map((width) => textColumn(width)),
      ),
    ],
  });
}

const dayOf = (date: string) => new Date(`${date}T00:00:00Z`);

function columnFor({ kind }: TableColumn) {
  if (kind === 'date') return dateColumn(WIDTH.date);
  return (kind === 'number' || kind === 'boolean' ? wrappedColumn : textColumn)(WIDTH[kind]);
}

function typedCell(column: TableColumn, entry: EntryRecord): CellValue {
  const cell = cellOf(column, entry, (field, value) => entry.labels[field]?.[value] ?? value);
  if (typeof cell !== 'string') return cell;
  if (column.kind === 'date' && cell !== '') return dayOf(cell);
  return cell.length > MAX_CELL ? cell.slice(0, MAX_CELL - CUT.length) + CUT : cell;
}
