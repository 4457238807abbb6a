import { isRecord, type UnknownRecord } from './record.ts';

/**
 * A value without what says nothing, at any depth: what is undefined or null, and empty texts, lists and objects.
 *
 * @param textAs Rewrites each text first.
 */
export function withoutEmpty(value: UnknownRecord, textAs?: (text: string) => string): UnknownRecord;
export function withoutEmpty(value: unknown, textAs?: (text: string) => string): unknown;
export function withoutEmpty(value: unknown, textAs = (text: string) => text): unknown {
  if (typeof value === 'string') return textAs(value);
  if (Array.isArray(value)) return value.map((each) => withoutEmpty(each, textAs)).filter(isFilled);
  if (!isRecord(value)) return value;
  const kept = Object.entries(value)
    .map(([key, each]) => [key, withoutEmpty(each, textAs)] as const)
    .filter(([, each]) => isFilled(each));
  return Object.fromEntries(kept);
}

function isFilled(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}
