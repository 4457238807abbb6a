import { streamCsvRows } from 'hucre/csv';
import { slugOf } from '../../catalogue/slug.ts';
import { decodeText } from './decode-text.ts';
import { unguarded } from './formula-guard.ts';
import { FileRefusal, MAX_ROWS, TOO_MANY_ROWS, type Grid } from './grid.ts';

/** What parts the cells: Dutch Excel writes semicolons, others commas, and "Unicode-tekst" has tabs. */
const DELIMITERS = [';', ',', '\t'];

/** The line with which a file can tell Excel its delimiter. */
const DELIMITER_LINE = /^sep=(.)\r?\n/i;

/**
 * Reads a CSV file.
 *
 * @param isHeader Whether a name is that of a column: the delimiter is the one that gives the most of them.
 * @throws FileRefusal when the file is no CSV.
 */
export function readCsv(bytes: Uint8Array, isHeader: (name: string) => boolean): Grid {
  const { text: decoded, notes } = decodeText(bytes);
  const declared = DELIMITER_LINE.exec(decoded);
  const text = decoded.slice(declared?.[0].length ?? 0);
  const delimiter = declared?.[1] ?? delimiterOf(text, isHeader);
  const rows: string[][] = [];
  // Row by row: the reader's texts take far less memory once they have been looked at.
  for (const row of streamCsvRows(text, { delimiter })) {
    if (rows.length === MAX_ROWS) throw new FileRefusal(TOO_MANY_ROWS);
    rows.push(row.map((cell) => unguarded(String(cell ?? ''))));
  }
  const firstRow = declared ? 2 : 1;
  if (isQuoteOpen(text)) {
    throw new FileRefusal(
      `Een aanhalingsteken (") is niet gesloten. Kijk in rij ${rows.length - 1 + firstRow}, of bewaar de tabel opnieuw.`,
    );
  }
  return {
    rows,
    notes,
    faults: [],
    place: (row, column) => `rij ${row + firstRow}${column ? `, kolom ${column.header}` : ''}`,
  };
}

/** Whether there is an odd number of quotation marks: one that opens is not closed, and all behind it is one cell. */
function isQuoteOpen(text: string): boolean {
  let isOpen = false;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) isOpen = !isOpen;
  return isOpen;
}

function delimiterOf(text: string, isHeader: (name: string) => boolean): string {
  const firstLine = /^.*\S.*$/m.exec(text)?.[0] ?? '';
  const headersWith = (delimiter: string) =>
    firstLine.split(delimiter).filter((name) => isHeader(slugOf(name))).length;
  return DELIMITERS.reduce((best, each) => (headersWith(each) > headersWith(best) ? each : best));
}
