import { UserError } from '../../errors/user-error.ts';

/** What a cell of a table holds. */
export type CellValue = string | number | boolean | Date | null;

/** A row in which something is filled in. */
export interface GridRow {
  /** Number of the row in the file, from 0. */
  index: number;
  cells: readonly CellValue[];
}

/** A table as it was read, from whatever kind of file. */
export interface Grid {
  /** The rows in which something is filled in, from top to bottom, the header among them. */
  rows: readonly GridRow[];
  /**
   * Names a place for the editor.
   *
   * @param row From 0.
   * @param column Its number, from 0, with its header; none for the row as a whole.
   */
  place: (row: number, column?: { index: number; header: string }) => string;
  /** Cells that could not be read, or not as a whole, in words. `row` and `column` from 0. */
  faults: readonly CellFault[];
  /** What the editor should know about how the file was read. */
  notes: readonly string[];
}

export interface CellFault {
  row: number;
  column: number;
  reason: string;
}

export const isEmpty = (cell: CellValue | undefined) =>
  cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');

/** What a column is called in messages that has no name. */
export const NAMELESS = 'zonder naam';

/** Says, in Dutch, why a file as a whole can't be read or written. */
export class FileRefusal extends UserError {
  override name = 'FileRefusal';
}
