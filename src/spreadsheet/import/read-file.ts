import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { slugOf } from '../../language/slug.ts';
import type { Labels } from '../../content/labels.ts';
import { columnsByName, type Column } from '../table/columns.ts';
import { decodeText } from '../table/decode-text.ts';
import { FileRefusal } from '../table/grid.ts';
import { readCsv } from '../table/read-csv.ts';
import { holdTable } from '../table/read-header.ts';
import { readSpreadsheet } from '../table/read-xlsx.ts';
import { toRecords } from '../table/to-records.ts';
import { MAX_IMPORT_SIZE } from '../table/limits.ts';
import type { Records } from '../table/records.ts';
import { readerFor } from './records.ts';

/** How files of other kinds begin, with what to say about them. */
const STRANGERS: readonly (readonly [start: string, problem: string])[] = [
  ['%PDF', 'Dit is een PDF, geen tabel.'],
  [
    '\xd0\xcf\x11\xe0',
    'Dit is een oud Excel-bestand (.xls) of een bestand met een wachtwoord. Open het in Excel en bewaar het als .xlsx, ' +
      'zonder wachtwoord.',
  ],
];

/** How a zip file begins, which an .xlsx is: with a file, or with the end when there is none. */
const ZIP_STARTS = ['PK\x03\x04', 'PK\x05\x06'];

/**
 * Reads an import file: CSV, an Excel file, JSON Lines or JSON. What is in it decides, rather than its name.
 *
 * @param columns The columns that a table may have.
 * @param labels The names of the values that its cells may hold.
 * @throws FileRefusal when it can't be read.
 */
export async function readImportFile(
  path: string,
  columns: readonly Column[],
  labels: Labels,
): Promise<Records> {
  const bytes = readBytes(path);
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  const stranger = STRANGERS.find(([beginning]) => start.startsWith(beginning));
  if (stranger) throw new FileRefusal(stranger[1]);
  if (ZIP_STARTS.includes(start)) {
    return toRecords(await readSpreadsheet(bytes, (rows) => holdTable(rows, columns)), columns, labels);
  }

  const readText = readerFor(path);
  if (readText) {
    const { text, notes } = decodeText(bytes);
    return { ...readText(text), notes };
  }
  if (/^\.(csv|tsv|txt)$/i.test(extname(path))) {
    const known = columnsByName(columns);
    return toRecords(
      readCsv(bytes, (name) => known.has(slugOf(name))),
      columns,
      labels,
    );
  }
  throw new FileRefusal(
    extname(path).toLowerCase() === '.xlsx'
      ? 'Dit bestand heet .xlsx maar is geen Excel-bestand.'
      : 'Dit soort bestand kan niet worden gelezen. Gebruik .xlsx, .csv, .jsonl of .json.',
  );
}

function readBytes(path: string): Uint8Array {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new FileRefusal('Dit bestand bestaat niet.');
  if (!stats.isFile()) throw new FileRefusal('Dit is geen bestand maar een map, of iets anders.');
  if (stats.size === 0) throw new FileRefusal('Dit bestand is leeg.');
  if (stats.size > MAX_IMPORT_SIZE) {
    const megabytes = (bytes: number) => Math.round(bytes / 1_000_000);
    throw new FileRefusal(
      `Dit bestand is te groot: ${megabytes(stats.size)} MB. Het mag hoogstens ${megabytes(MAX_IMPORT_SIZE)} MB zijn.`,
    );
  }
  try {
    return readFileSync(path);
  } catch {
    throw new FileRefusal('Dit bestand kan niet worden geopend. Staat het nog open in Excel?');
  }
}
