import { streamCsvRows } from 'hucre/csv';
import { slugOf } from '../../language/slug.ts';
import { limitCounter } from './limits.ts';
import { decodeText } from './decode-text.ts';
import { unguarded } from './formula-guard.ts';
import { FileRefusal, isEmpty, type CellFault, type Grid, type GridRow } from './grid.ts';

/** What parts the cells: Dutch Excel writes semicolons, others commas, and "Unicode-tekst" has tabs. */
const DELIMITERS = [';', ',', '\t'];

/** A text that a file gives as a formula, so that Excel takes no zeros off it: `="0765141234"`. */
const TEXT_FORMULA = /^="([^"]*)"$/;

/** A formula by its function or its first cell: what was saved is not what the editor saw. */
const FORMULA = /^\s*=\s*(?:[A-Z][A-Z\d.]*\(|\$?[A-Z]{1,3}\$?\d)/i;

const NO_OUTCOME = 'Hier staat een formule, en geen uitkomst. Vul de waarde zelf in.';

/** The line that declares a file's delimiter to Excel. */
const DELIMITER_LINE = /^sep=(.)\r?\n/i;

/**
 * Reads a CSV file.
 *
 * @param isHeader Whether a name is that of a column: the delimiter is the one that gives the most of them.
 * @throws FileRefusal when the file is no CSV, or holds too much.
 */
export function readCsv(bytes: Uint8Array, isHeader: (name: string) => boolean): Grid {
  const { text: decoded, notes } = decodeText(bytes);
  const declared = DELIMITER_LINE.exec(decoded);
  const text = decoded.slice(declared?.[0].length ?? 0);
  const delimiter = declared?.[1] ?? delimiterOf(text, isHeader);
  const firstRow = declared ? 2 : 1;
  const misquoted = misquotedRow(text, delimiter);
  if (misquoted) {
    throw new FileRefusal(
      `Een aanhalingsteken (") is ${misquoted.problem}. Kijk in rij ${misquoted.row + firstRow}, of bewaar de tabel opnieuw.`,
    );
  }
  const count = limitCounter();
  const rows: GridRow[] = [];
  const faults: CellFault[] = [];
  let index = 0;
  // Row by row: the reader's texts take far less memory once they have been looked at.
  for (const row of streamCsvRows(text, { delimiter })) {
    const end = row.findLastIndex((cell) => !isEmpty(cell)) + 1;
    if (end > 0) {
      const written = row.slice(0, end).map((cell) => String(cell).replace(TEXT_FORMULA, '$1'));
      written.forEach((cell, column) => {
        if (FORMULA.test(cell)) faults.push({ row: index, column, reason: NO_OUTCOME });
      });
      const cells = written.map(unguarded);
      count.row();
      count.cells(cells.filter((cell) => !isEmpty(cell)).length);
      rows.push({ index, cells });
    }
    index++;
  }
  return {
    rows,
    notes,
    faults,
    place: (row, column) => `rij ${row + firstRow}${column ? `, kolom ${column.header}` : ''}`,
  };
}

/**
 * The first row (from 0) with a quotation mark out of place: one that stands behind spaces, that opens a cell and is not
 * closed, or that closes it before the end. Cells and rows would run into each other.
 */
function misquotedRow(text: string, delimiter: string): { row: number; problem: string } | undefined {
  let row = 0;
  for (let at = 0; at < text.length; at++) {
    const start = at;
    while (text[at] === ' ') at++;
    if (text[at] === '"') {
      if (at > start) return { row, problem: 'niet het eerste teken van de cel' };
      let end = text.indexOf('"', at + 1);
      while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
      if (end < 0) return { row, problem: 'niet gesloten' };
      at = end + 1;
      while (text[at] === ' ') at++;
      if (at < text.length && !endsCell(text[at]))
        return { row, problem: 'gesloten voor het eind van de cel' };
    }
    while (at < text.length && !endsCell(text[at])) at++;
    if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) row++;
  }
  return undefined;

  function endsCell(character: string | undefined): boolean {
    return character === delimiter || character === '\n' || character === '\r';
  }
}

function delimiterOf(text: string, isHeader: (name: string) => boolean): string {
  const firstLine = /^.*\S.*$/m.exec(text)?.[0] ?? '';
  const headersWith = (delimiter: string) =>
    firstLine.split(delimiter).filter((name) => isHeader(slugOf(name))).length;
  return DELIMITERS.reduce((best, each) => (headersWith(each) > headersWith(best) ? each : best));
}
