/** Data of which only the names of the fields are certain. */
export type UnknownRecord = Record<string, unknown>;

/** Whether a value is an object with fields. */
export function isRecord(value: unknown): value is UnknownRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of a field that the data itself has: not what every object has, such as `constructor`. */
export function ownValue(data: UnknownRecord, key: string): unknown {
  return Object.hasOwn(data, key) ? data[key] : undefined;
}
