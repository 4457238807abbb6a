/** One record of an import file, with the line (from 1) on which it starts. */
export interface SourceRecord {
  line: number;
  value: unknown;
}

/** A line or a file that could not be read as a record. */
export interface UnreadableRecord {
  line: number;
  reason: string;
}

export interface Records {
  records: SourceRecord[];
  unreadable: UnreadableRecord[];
}

/** Reads the text of a file into records. CSV and spreadsheets join the importer by a reader of this type. */
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
        reason: 'Deze regel is geen JSON. Op elke regel hoort één object te staan, tussen { en }.',
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
    return { records: [], unreadable: [{ line: 1, reason: 'Dit bestand is geen JSON.' }] };
  }
};

/** The reader for a file name, or `undefined` when there is none for its ending. */
export function readerFor(fileName: string): RecordReader | undefined {
  if (/\.(jsonl|ndjson)$/i.test(fileName)) return readJsonLines;
  if (/\.json$/i.test(fileName)) return readJson;
  return undefined;
}
