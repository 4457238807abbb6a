/** One record of an import file, with the line or row (from 1) on which it starts. */
export interface SourceRecord {
  line: number;
  value: unknown;
  /** Names the cell that holds a field, when the record is a row of a table. */
  place?: (path: readonly PropertyKey[]) => string;
  /** Names a field by its column, when the record is a row of a table. */
  nameOf?: (path: readonly PropertyKey[]) => string;
}

/** A line or a row that could not be read as a record. */
export interface UnreadableRecord {
  line: number;
  reasons: string[];
}

/** What a file holds. */
export interface Records {
  records: SourceRecord[];
  unreadable: UnreadableRecord[];
  /** What the editor should know about how the file was read. */
  notes?: string[];
}
