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

/** The value of a field, if the data has fields and this is one of them. */
export function fieldOf(data: unknown, name: string): unknown {
  return isRecord(data) ? ownValue(data, name) : undefined;
}

/** Sets the value that a path of names leads to, and makes what it lies in where that is not there. */
export function setAt(data: UnknownRecord, [name = '', ...inner]: readonly string[], value: unknown): void {
  if (inner.length === 0) {
    data[name] = value;
    return;
  }
  const group = { ...(data[name] as object | undefined) };
  setAt(group, inner, value);
  data[name] = group;
}

/** The value that a path of names leads to. */
export function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce(fieldOf, data);
}

/** The items of a list; none if it is no list. */
export function itemsOf(list: unknown): unknown[] {
  return Array.isArray(list) ? list : [];
}

/** The texts in a list; none if it is no list. */
export function textsIn(list: unknown): string[] {
  return itemsOf(list).filter((item) => typeof item === 'string');
}

/** A title as it is compared: capitals and the white space around it make no difference. Empty when there is none. */
export function comparableTitle(title: unknown): string {
  return typeof title === 'string' ? title.normalize('NFKC').trim().toLowerCase() : '';
}

/** A value that is a day of the calendar, as year-month-day; nothing for any other value. */
export function calendarDay(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return undefined;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) ? value : undefined;
}

/** The data without some of its fields. */
export function without<T extends object, K extends string>(data: T, ...names: readonly K[]): Omit<T, K> {
  const left = Object.entries(data).filter(([name]) => !names.some((each) => each === name));
  return Object.fromEntries(left) as Omit<T, K>;
}
