/** One record of an import file, with the line or row (from 1) on which it starts. */
export interface SourceRecord {
  line: number;
  value: unknown;
  /** Names the cell that holds a field, when the record is a row of a table. */
  place?: (path: readonly PropertyKey[]) => string;
}

/** A line or a row that could not be read as a record. */
export interface UnreadableRecord {
  line: number;
  reasons: string[];
}

export interface Records {
  records: SourceRecord[];
  unreadable: UnreadableRecord[];
  /** What the editor should know about how the file was read. */
  notes?: string[];
}

/** Reads text into records. */
export type RecordReader = (text: string) => Records;

/** JSON Lines: one object a line. A line that is no JSON is reported, the rest is read. */
export const readJsonLines: RecordReader = (text) => {
  const result: Records = { records: [], unreadable: [] };
  text.split(/\r?\n/).forEach((content, index) => {
    if (content.trim() === '') return;
    try {
      result.records.push({ line: index + 1, value: JSON.parse(content) });
    } catch {
      result.unreadable.push({
        line: index + 1,
        reasons: ['Deze regel is geen JSON. Op elke regel hoort één object te staan, tussen { en }.'],
      });
    }
  });
  return result;
};

/** A JSON document: a list of records, or one record. */
export const readJson: RecordReader = (text) => {
  try {
    const value: unknown = JSON.parse(text);
    const values = Array.isArray(value) ? value : [value];
    return { records: values.map((each: unknown) => ({ line: 1, value: each })), unreadable: [] };
  } catch {
    return { records: [], unreadable: [{ line: 1, reasons: ['Dit bestand is geen JSON.'] }] };
  }
};

/** The reader of text for a file name, or `undefined` when there is none for its ending. */
export function readerFor(fileName: string): RecordReader | undefined {
  if (/\.(jsonl|ndjson)$/i.test(fileName)) return readJsonLines;
  if (/\.json$/i.test(fileName)) return readJson;
  return undefined;
}
