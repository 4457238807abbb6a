/** Data of which only the names of the fields are certain. */
export type UnknownRecord = Record<string, unknown>;

/** Whether a value is an object with fields. */
export function isRecord(value: unknown): value is UnknownRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
