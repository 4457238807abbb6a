/** Data of which only the names of the fields are certain. */
export type UnknownRecord = Record<string, unknown>;

/** Whether two values hold the same data, at every depth. The order of fields makes no difference. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((each, index) => isSame(each, other[index]));
  }
  if (!isRecord(one) || !isRecord(other)) return Object.is(one, other);
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => isSame(one[name], other[name]));
}

/** Whether a value is an object with fields. */
export function isRecord(value: unknown): value is UnknownRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of a field that the data itself has: not what every object has, such as `constructor`. */
export function ownValue(data: UnknownRecord, key: string): unknown {
  return Object.hasOwn(data, key) ? data[key] : undefined;
}
