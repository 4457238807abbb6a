import { nearest } from '../../language/nearest.ts';
import { slugOf } from '../../language/slug.ts';
import { columnsByName, type Column } from './columns.ts';
import { FileRefusal, isEmpty, NAMELESS, type CellValue, type Grid } from './grid.ts';

/** A column as it stands in a file. */
export interface PlacedColumn {
  column: Column;
  /** Number of the column in the file, from 0. */
  index: number;
  /** The name that it has there. */
  header: string;
}

/** The most cells without a column name that are reported one by one. */
const SHOWN_NAMELESS = 5;

/**
 * Reads the first row in which something is filled in as the names of the columns.
 *
 * @returns The number of that row, and the columns that have a name.
 * @throws FileRefusal when a name is not known or stands there twice, when values stand below no name, when names of
 *   columns stand further down again, or when the names don't identify the interventions.
 */
export function readHeader(grid: Grid, columns: readonly Column[]): { row: number; placed: PlacedColumn[] } {
  const [{ index: row, cells } = { index: 0, cells: [] }, ...below] = grid.rows;
  const names = cells.map(nameIn);
  const known = columnsByName(columns);
  const placed = names.flatMap((header, index) => {
    const column = known.get(slugOf(header));
    return column ? [{ column, index, header }] : [];
  });
  if (placed.length === 0) {
    throw new FileRefusal(
      'De namen van de kolommen zijn niet gevonden. In de eerste rij horen namen als Titel, Samenvatting en Gemeenten ' +
        'te staan. Maak een sjabloon met: npm run import -- --sjabloon',
    );
  }

  const titles = columns.map(({ title }) => title);
  const place = (index: number) => grid.place(row, { index, header: names[index] || NAMELESS });
  const problems = [
    ...names.flatMap((header, index) => {
      if (header === '' || known.has(slugOf(header))) return [];
      const meant = nearest(header, titles);
      return `${place(index)}: deze kolom bestaat niet. ${meant ? `Bedoel je ${meant}?` : 'Haal hem weg.'}`;
    }),
    ...namelessColumns(below, names).map(
      ({ index, value, at }) =>
        `${place(index)}: geef deze kolom een naam. Daar staat nu '${value}' (${grid.place(at, { index, header: NAMELESS })}). ` +
        'Hoort dat nog bij de cel ervoor? Zet die cel in CSV dan tussen aanhalingstekens (").',
    ),
    ...placed
      .filter(({ column }, index) => placed.findIndex((other) => other.column === column) < index)
      .map(
        ({ column, index }) =>
          `${place(index)}: de kolom ${column.title} staat er twee keer. Haal er één weg.`,
      ),
    ...below
      .filter(({ cells: each }) => isHeader(each, known, names))
      .map(
        ({ index }) =>
          `${grid.place(index)}: hier staan opnieuw namen van kolommen. Zet elke tabel in een eigen bestand, of haal deze rij weg.`,
      ),
    ...grid.faults
      .filter((fault) => fault.row <= row)
      .map(
        ({ row: at, column, reason }) =>
          `${grid.place(at, { index: column, header: names[column] || NAMELESS })}: ${reason}`,
      ),
  ];
  const keys = new Set(placed.map(({ column }) => column.key));
  if (!tellsWhich(keys)) {
    problems.push('Er is een kolom Bestandsnaam nodig, of de kolommen Titel en Gemeenten.');
  }
  if (problems.length > 0) throw new FileRefusal(problems.join('\n'));
  return { row, placed };
}

/**
 * Whether these rows hold a table of interventions: a row of which at least half are names of columns, with something
 * below it.
 */
export function holdTable(rows: readonly (readonly CellValue[])[], columns: readonly Column[]): boolean {
  const known = columnsByName(columns);
  return rows.slice(0, -1).some((cells) => {
    const names = cells.map(nameIn).filter((name) => name !== '');
    const keys = names.flatMap((name) => known.get(slugOf(name))?.key ?? []);
    return keys.length >= names.length / 2 && tellsWhich(new Set(keys));
  });
}

const nameIn = (cell: CellValue) => (isEmpty(cell) ? '' : String(cell).trim());

/** Whether the column names identify the interventions that the rows are about. */
const tellsWhich = (keys: ReadonlySet<string>) =>
  keys.has('slug') || (keys.has('title') && keys.has('municipalities'));

/** The columns without a name in which something stands, also beyond the last name, each with its first value. */
function namelessColumns(
  below: Grid['rows'],
  names: readonly string[],
): { index: number; value: string; at: number }[] {
  const found = new Map<number, { index: number; value: string; at: number }>();
  for (const { index: at, cells } of below) {
    cells.forEach((cell, index) => {
      if (names[index] || isEmpty(cell) || found.has(index)) return;
      found.set(index, { index, value: String(cell).trim().slice(0, 40), at });
    });
    if (found.size >= SHOWN_NAMELESS) break;
  }
  return [...found.values()].slice(0, SHOWN_NAMELESS).sort((a, b) => a.index - b.index);
}

/** Whether a row holds nothing but names of columns: several of them, or those of the header once more. */
function isHeader(
  cells: readonly CellValue[],
  known: ReadonlyMap<string, Column>,
  names: readonly string[],
): boolean {
  const filled = cells.map(nameIn).filter((name) => name !== '');
  if (!filled.every((name) => known.has(slugOf(name)))) return false;
  return (
    filled.length > 1 || cells.every((cell, index) => slugOf(nameIn(cell)) === slugOf(names[index] ?? ''))
  );
}
