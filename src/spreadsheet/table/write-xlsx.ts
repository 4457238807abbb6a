import { colToLetter, writeXlsx, type DataValidation, type WriteSheet } from 'hucre/xlsx';
import type { Labels } from '../../content/labels.ts';
import { nameOfValue } from './choice-names.ts';
import type { Column, ColumnKind } from './columns.ts';
import { FileRefusal } from './grid.ts';
import { MAX_CELL, sheetOf, textColumn, wrappedColumn } from './sheet.ts';
import { INTERVENTIONS_SHEET } from './sheet-names.ts';
import type { WrittenCell } from './to-cells.ts';

const EXPLANATION_SHEET = 'Uitleg';
const VALUES_SHEET = 'Waarden';

/** The day that a file says it was changed: the same for all, so that the same table gives the same bytes. */
const MODIFIED = new Date('1980-01-01T00:00:00Z');

/** Rows below the last that say what to fill in as well. */
const ROOM = 1000;

/** The most characters that Excel shows beside a cell; with more it does not open the file. */
const MAX_MESSAGE = 255;

/** How to write what a column holds. */
const HOW: Readonly<Record<ColumnKind, string>> = {
  text: 'Gewone tekst.',
  list: 'Meer waarden: zet er een ; tussen, of begin een nieuwe regel (Alt+Enter).',
  groups: 'Elk op een eigen regel (Alt+Enter), met de delen in deze volgorde:',
  number: 'Een jaar, vier cijfers.',
  boolean: 'ja of nee.',
  date: 'Een datum: 2026-11-21 of 21-11-2026.',
  section: 'Gewone tekst. Een lege regel (twee keer Alt+Enter) begint een nieuwe alinea.',
};

/** How to write a text that holds a character with a meaning. */
const CHARACTERS_IN_PARTS =
  'Laat een deel leeg als je het niet weet. Staat er een | of ; in een deel? Zet er dan een \\ voor.';

/** Width of a column, in characters. */
const WIDTH: Readonly<Record<ColumnKind, number>> = {
  text: 30,
  list: 28,
  groups: 50,
  number: 12,
  boolean: 14,
  date: 16,
  section: 60,
};

/**
 * A table as an Excel file, with a sheet that explains the columns and one with the values to choose from. With no rows
 * below its header it is a template.
 *
 * @throws FileRefusal when a text does not fit in a cell.
 */
export async function toSpreadsheet(
  table: readonly (readonly WrittenCell[])[],
  columns: readonly Column[],
  labels: Labels,
): Promise<Uint8Array> {
  const values = columns.flatMap(({ key, title, choices }) => {
    const nameOf = nameOfValue(labels[key] ?? new Map());
    return choices ? [{ key, cells: [title, ...choices.map(nameOf)] }] : [];
  });
  refuseLongCells(table);
  return writeXlsx({
    properties: { title: 'Interventiebank', modified: MODIFIED },
    sheets: [
      interventionsSheet(table, columns, values),
      explanationSheet(columns),
      valuesSheet(values.map(({ cells }) => cells)),
    ],
  });
}

interface ValueList {
  key: string;
  cells: string[];
}

function interventionsSheet(
  table: readonly (readonly WrittenCell[])[],
  columns: readonly Column[],
  values: readonly ValueList[],
): WriteSheet {
  return {
    ...sheetOf(
      INTERVENTIONS_SHEET,
      table,
      columns.map(({ kind }) => (kind === 'number' ? wrappedColumn : textColumn)(WIDTH[kind])),
    ),
    dataValidations: columns.map((column, index) => {
      const letter = colToLetter(index);
      return {
        ...choiceIn(column, values),
        range: `${letter}2:${letter}${table.length + ROOM}`,
        allowBlank: true,
        // What is filled in may be written otherwise than in the list: Excel may not refuse it.
        showErrorMessage: false,
        showInputMessage: true,
        inputTitle: column.required ? 'Verplicht' : 'Niet verplicht',
        inputMessage: messageOf(column),
      };
    }),
  };
}

/** What a cell offers: the list of its values; nothing where it may hold several, as a second choice would replace the first. */
function choiceIn(
  { key, kind }: Column,
  values: readonly ValueList[],
): Pick<DataValidation, 'type' | 'formula1'> {
  const list = values.findIndex((each) => each.key === key);
  if (list < 0 || kind === 'list') return { type: 'custom', formula1: 'TRUE' };
  const letter = colToLetter(list);
  return {
    type: 'list',
    formula1: `${VALUES_SHEET}!$${letter}$2:$${letter}$${values[list]?.cells.length ?? 2}`,
  };
}

/** What to fill in and, where there is room for it, how. */
function messageOf(column: Column): string {
  const whole = `${column.hint} ${howToWrite(column)}`;
  return whole.length <= MAX_MESSAGE ? whole : column.hint.slice(0, MAX_MESSAGE);
}

function howToWrite({ kind, choices, parts }: Column): string {
  return (
    (choices ? `Kies uit het blad ${VALUES_SHEET}. ` : '') +
    (choices && kind === 'text' ? '' : HOW[kind]) +
    (parts ? ` ${parts.map((part) => part.title.toLowerCase()).join(' | ')}. ${CHARACTERS_IN_PARTS}` : '')
  ).trim();
}

function explanationSheet(columns: readonly Column[]): WriteSheet {
  const rows = columns.map((column) => [
    column.title,
    column.required ? 'ja' : 'nee',
    column.hint,
    howToWrite(column),
  ]);
  return sheetOf(
    EXPLANATION_SHEET,
    [['Kolom', 'Verplicht', 'Wat vul je in?', 'Hoe schrijf je het?'], ...rows],
    [24, 10, 60, 70].map((width) => textColumn(width)),
  );
}

function valuesSheet(lists: readonly (readonly string[])[]): WriteSheet {
  const longest = Math.max(...lists.map((cells) => cells.length));
  return sheetOf(
    VALUES_SHEET,
    Array.from({ length: longest }, (_, row) => lists.map((cells) => cells[row] ?? '')),
    lists.map(() => textColumn(32)),
  );
}

/** @throws FileRefusal when a text does not fit in a cell. */
function refuseLongCells(table: readonly (readonly WrittenCell[])[]): void {
  const [header = []] = table;
  for (const row of table) {
    const long = row.findIndex((cell) => String(cell).length > MAX_CELL);
    if (long < 0) continue;
    throw new FileRefusal(
      `${row[0]}, ${header[long]}: deze tekst is te lang voor een cel van Excel. Gebruik --format csv of jsonl.`,
    );
  }
}
