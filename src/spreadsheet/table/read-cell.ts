import { withoutZeroWidth } from '../../language/characters.ts';
import type { CellValue } from './grid.ts';
import type { Labels } from '../../content/labels.ts';
import { setAt, type UnknownRecord } from '../../content/record.ts';
import { valueNamed } from './choice-names.ts';
import type { Column } from './columns.ts';
import { splitGroups, splitValues } from './cell-notation.ts';
import { excelErrorIn } from './excel-error.ts';

/** What a cell means: the value of its field (an empty text when the cell is empty), or why it has none. */
type CellReading = { value: unknown } | { problem: string };

const YES = new Set(['ja', 'j', 'waar', 'true', 'yes', 'x', '1']);
const NO = new Set(['nee', 'n', 'onwaar', 'false', 'no', '0']);

/** Excel's numbers of the first day of 2000 and the last of 2099: a number between them is a date. */
const FIRST_DAY = 36_526;
const LAST_DAY = 73_050;

/** The day from which Excel counts. It takes 1900 for a leap year, so for later dates the count begins a day early. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** A time without a day is one of the first days that Excel has, which for files from old Macs are those of 1904. */
const AFTER_TIMES = Date.UTC(1905, 0, 1);

const NO_DAY = 'Hier staat een tijd, en geen dag. Schrijf jaar-maand-dag, bijvoorbeeld 2026-11-21.';

/** Reads the cells of a column, in which a value may have any of its names. */
export function cellReader(column: Column, labels: Labels): (cell: CellValue) => CellReading {
  const choices = labels[column.key];
  const nameToValue = choices ? valueNamed(choices) : (name: string) => name;
  const parts = (column.parts ?? []).map((part) => ({
    path: part.key.split('.'),
    read: cellReader({ ...part, key: `${column.key}.${part.key}` }, labels),
  }));
  const readGroup = (texts: readonly string[]) => {
    const group: UnknownRecord = {};
    parts.forEach(({ path, read }, index) => {
      const text = texts[index] ?? '';
      const reading = read(text);
      if (text !== '') setAt(group, path, 'value' in reading ? reading.value : text);
    });
    return group;
  };
  return (cell) => readCell(cell, column, nameToValue, readGroup);
}

function readCell(
  cell: CellValue,
  { kind, parts = [] }: Column,
  nameToValue: (name: string) => string,
  readGroup: (texts: readonly string[]) => UnknownRecord,
): CellReading {
  if (cell instanceof Date && kind !== 'date') {
    return { problem: 'Excel heeft hier een datum van gemaakt. Maak er tekst van (celeigenschap Tekst).' };
  }
  const isText = kind !== 'date' && kind !== 'number' && kind !== 'boolean';
  if (isText && (typeof cell === 'boolean' || (typeof cell === 'number' && !Number.isSafeInteger(cell)))) {
    return {
      problem: `Excel heeft hier ${typeof cell === 'number' ? `een getal (${cell})` : 'WAAR of ONWAAR'} van gemaakt. Maak er tekst van (celeigenschap Tekst), zoals je het wilt lezen.`,
    };
  }
  const text = textOf(cell);
  if (text === '') return { value: '' };
  const problem = excelErrorIn(text);
  if (problem !== undefined) return { problem };
  switch (kind) {
    case 'list':
      return { value: splitValues(text).map(nameToValue) };
    case 'groups':
      return { value: splitGroups(text, parts.length).map(readGroup) };
    case 'number':
      return { value: /^\d+$/.test(text) ? Number(text) : text };
    case 'boolean':
      return readBoolean(text);
    case 'date':
      return readDate(cell, text);
    default:
      return { value: nameToValue(text) };
  }
}

/** The cell as text, with the line ends that content files have, without the soft hyphens that are copied along. */
function textOf(cell: CellValue): string {
  if (cell === null) return '';
  if (cell instanceof Date) return dayOf(cell);
  return withoutZeroWidth(String(cell)).replace(/\r\n?/g, '\n').trim();
}

function readBoolean(text: string): CellReading {
  const word = text.toLowerCase();
  if (YES.has(word) || NO.has(word)) return { value: YES.has(word) };
  return { problem: `'${text}' is geen ja of nee. Vul ja of nee in, of laat de cel leeg.` };
}

/** A date as the catalogue writes it: jaar-maand-dag. What is no date stays, for the schema to refuse. */
function readDate(cell: CellValue, text: string): CellReading {
  if (cell instanceof Date) return cell.getTime() < AFTER_TIMES ? { problem: NO_DAY } : { value: text };
  const number = Number(text);
  if (number >= FIRST_DAY && number <= LAST_DAY) {
    return { value: dayOf(new Date(EXCEL_EPOCH + Math.floor(number) * DAY)) };
  }
  const parts = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text);
  if (!parts) return { value: text };
  const [, day = '', separator, month = '', year = ''] = parts;
  if (separator === '/' && Number(day) <= 12 && day !== month) {
    return {
      problem: `Bij '${text}' is niet zeker wat de dag is en wat de maand. Schrijf jaar-maand-dag, bijvoorbeeld 2026-11-21.`,
    };
  }
  return { value: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
}

const dayOf = (date: Date) => date.toISOString().slice(0, 10);
