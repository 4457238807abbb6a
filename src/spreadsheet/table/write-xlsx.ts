import { colToLetter, writeXlsx, type WriteSheet } from 'hucre/xlsx';
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

/** Rows below the last that have the lists to choose from as well. */
const ROOM = 1000;

/** How to write what a column holds. */
const HOW: Readonly<Record<ColumnKind, string>> = {
  text: 'Gewone tekst.',
  list: 'Meer waarden: zet er een ; tussen, of begin een nieuwe regel (Alt+Enter).',
  groups: 'Elk op een eigen regel (Alt+Enter), met de delen in deze volgorde:',
  number: 'Een jaar, vier cijfers.',
  boolean: 'ja of nee.',
  date: 'Een datum: 2026-11-21 of 21-11-2026.',
  section: 'Gewone tekst of Markdown. Een lege regel (twee keer Alt+Enter) begint een nieuwe alinea.',
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
    dataValidations: columns.flatMap(({ key, title, hint }, index) => {
      const list = values.findIndex((each) => each.key === key);
      if (list < 0) return [];
      const [letter, listLetter] = [colToLetter(index), colToLetter(list)];
      return [
        {
          type: 'list' as const,
          range: `${letter}2:${letter}${table.length + ROOM}`,
          formula1: `${VALUES_SHEET}!$${listLetter}$2:$${listLetter}$${values[list]?.cells.length ?? 2}`,
          allowBlank: true,
          // A cell may hold several values, which is not in the list: Excel may not refuse it.
          showErrorMessage: false,
          showInputMessage: true,
          inputTitle: title,
          inputMessage: hint,
        },
      ];
    }),
  };
}

function explanationSheet(columns: readonly Column[]): WriteSheet {
  const rows = columns.map(({ key, title, hint, required, kind, choices, parts }) => [
    title,
    required ? 'ja' : 'nee',
    hint,
    (choices ? `Kies uit het blad ${VALUES_SHEET}. ` : '') +
      (choices && kind === 'text' ? '' : HOW[kind]) +
      (parts ? ` ${parts.map((part) => part.title.toLowerCase()).join(' | ')}. ${CHARACTERS_IN_PARTS}` : ''),
    key,
  ]);
  return sheetOf(
    EXPLANATION_SHEET,
    [['Kolom', 'Verplicht', 'Wat vul je in?', 'Hoe schrijf je het?', 'In het Engels'], ...rows],
    [24, 10, 60, 70, 22].map((width) => textColumn(width)),
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
