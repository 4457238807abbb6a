import { nearest } from '../../catalogue/nearest.ts';
import { slugOf } from '../../catalogue/slug.ts';
import { columnsByName, type Column } from './columns.ts';
import { FileRefusal, type CellValue, type Grid } from './grid.ts';

/** A column as it stands in a file. */
export interface PlacedColumn {
  column: Column;
  /** Number of the column in the file, from 0. */
  index: number;
  /** The name that it has there. */
  header: string;
}

export const isEmpty = (cell: CellValue | undefined) =>
  cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');

/**
 * Reads the first row that is not empty as the names of the columns.
 *
 * @returns The number of that row, and the columns that have a name.
 * @throws FileRefusal when a name is not known or stands there twice, when values stand below no name, or when the names
 *   can't tell which interventions it is about.
 */
export function readHeader(grid: Grid, columns: readonly Column[]): { row: number; placed: PlacedColumn[] } {
  const row = grid.rows.findIndex((cells) => !cells.every(isEmpty));
  const names = (grid.rows[row] ?? []).map((cell) => (isEmpty(cell) ? '' : String(cell).trim()));
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
  const place = (index: number) => grid.place(row, { index, header: names[index] || 'zonder naam' });
  const problems = [
    ...names.flatMap((header, index) => {
      if (header === '')
        return hasValuesBelow(grid, row, index) ? [`${place(index)}: geef deze kolom een naam.`] : [];
      if (known.has(slugOf(header))) return [];
      const meant = nearest(header, titles);
      return `${place(index)}: deze kolom bestaat niet. ${meant ? `Bedoel je ${meant}?` : 'Haal hem weg.'}`;
    }),
    ...placed
      .filter(({ column }, index) => placed.findIndex((other) => other.column === column) < index)
      .map(
        ({ column, index }) =>
          `${place(index)}: de kolom ${column.title} staat er twee keer. Haal er één weg.`,
      ),
  ];
  const keys = new Set(placed.map(({ column }) => column.key));
  if (!keys.has('slug') && !(keys.has('title') && keys.has('municipalities'))) {
    problems.push('Er is een kolom Bestandsnaam nodig, of de kolommen Titel en Gemeenten.');
  }
  if (problems.length > 0) throw new FileRefusal(problems.join('\n'));
  return { row, placed };
}

function hasValuesBelow({ rows }: Grid, row: number, column: number): boolean {
  return rows.some((cells, index) => index > row && !isEmpty(cells[column]));
}
