import { limitCounter } from '../table/limits.ts';
import type { Records } from '../table/records.ts';
import { scanJson } from './scan-json.ts';

/** Reads text into records. */
type RecordReader = (text: string) => Records;

/** JSON Lines: one object a line. A line that is no JSON is reported, the rest is read. */
export const readJsonLines: RecordReader = (text) => {
  const result: Records = { records: [], unreadable: [] };
  const count = limitCounter();
  text.split(/\r?\n/).forEach((content, index) => {
    if (content.trim() === '') return;
    const line = index + 1;
    const { doubles } = scanJson(content, { ...count, row: () => undefined });
    count.row();
    try {
      addRecord(result, line, JSON.parse(content), doubles);
    } catch {
      result.unreadable.push({
        line,
        reasons: ['Deze regel is geen JSON. Op elke regel hoort één object te staan, tussen { en }.'],
      });
    }
  });
  return result;
};

/** A JSON document: a list of records, or one record. */
export const readJson: RecordReader = (text) => {
  const { starts, doubles } = scanJson(text, limitCounter());
  const result: Records = { records: [], unreadable: [] };
  const doublesOf = Map.groupBy(doubles, ({ record }) => record);
  try {
    const value: unknown = JSON.parse(text);
    const values = Array.isArray(value) ? (value as unknown[]) : [value];
    values.forEach((each, index) => addRecord(result, starts[index] ?? 1, each, doublesOf.get(index) ?? []));
  } catch {
    return { records: [], unreadable: [{ line: 1, reasons: ['Dit bestand is geen JSON.'] }] };
  }
  return result;
};

/** Adds a record, or refuses it when a value of it was lost in reading. */
function addRecord(
  { records, unreadable }: Records,
  line: number,
  value: unknown,
  doubles: readonly { name: string }[],
): void {
  if (doubles.length === 0) records.push({ line, value });
  else {
    const names = [...new Set(doubles.map(({ name }) => name))];
    unreadable.push({
      line,
      reasons: names.map((name) => `Het veld '${name}' staat er twee keer. Haal er één weg.`),
    });
  }
}

/** The reader of text for a file name, or `undefined` when there is none for its ending. */
export function readerFor(fileName: string): RecordReader | undefined {
  if (/\.(jsonl|ndjson)$/i.test(fileName)) return readJsonLines;
  if (/\.json$/i.test(fileName)) return readJson;
  return undefined;
}
