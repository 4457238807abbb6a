/** What a cell of a table holds. */
export type CellValue = string | number | boolean | Date | null;

/** A table as it was read, from whatever kind of file. */
export interface Grid {
  /** The cells by row, the header among them. */
  rows: readonly (readonly CellValue[])[];
  /**
   * Names a place for the editor.
   *
   * @param row From 0.
   * @param column Its number, from 0, with its header; none for the row as a whole.
   */
  place: (row: number, column?: { index: number; header: string }) => string;
  /** Cells that could not be read, in words. `row` and `column` from 0. */
  faults: readonly { row: number; column: number; reason: string }[];
  /** What the editor should know about how the file was read. */
  notes: readonly string[];
}

/** Most rows that a file may have, the header among them. */
export const MAX_ROWS = 20_000;

/** What to say of a file with more rows. */
export const TOO_MANY_ROWS = `Dit bestand heeft meer dan ${MAX_ROWS} rijen. Verdeel het over meer bestanden.`;

/** Says, in Dutch, why a file as a whole can't be read or written. */
export class FileRefusal extends Error {
  override name = 'FileRefusal';
}
