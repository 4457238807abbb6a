import { FileRefusal } from './grid.ts';

/** Largest import file of any kind, in bytes. 10,000 interventions take some 18 MB as CSV. */
export const MAX_IMPORT_SIZE = 30_000_000;

/** Most rows or records with something in them, the header of a table among them. */
const MAX_ROWS = 20_000;

/** Most filled cells, or values of records: fifty in each row. */
export const MAX_CELLS = 1_000_000;

/** How deep the values of a record may lie in each other. Content needs four levels. */
export const MAX_DEPTH = 20;

/** Counts what is filled in a file; empty rows and cells are free. */
export interface LimitCounter {
  /** @throws FileRefusal when there are more rows than {@link MAX_ROWS}. */
  row: () => void;
  /** @throws FileRefusal when there are more cells than {@link MAX_CELLS}. */
  cells: (more: number) => void;
}

/** A counter for one file, of whatever kind. */
export function limitCounter(): LimitCounter {
  let [rows, cells] = [0, 0];
  return {
    row: () => {
      if (++rows > MAX_ROWS) throw tooMany(MAX_ROWS, 'rijen');
    },
    cells: (more) => {
      cells += more;
      if (cells > MAX_CELLS) throw tooMany(MAX_CELLS, 'gevulde cellen');
    },
  };
}

function tooMany(limit: number, what: string): FileRefusal {
  return new FileRefusal(`Dit bestand heeft meer dan ${limit} ${what}. Verdeel het over meer bestanden.`);
}
