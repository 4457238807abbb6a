import { z } from 'zod';
import { partOf, unwrapped } from '../content/schema-parts.ts';
import { isRecord } from '../content/record.ts';
import { dutchList } from '../language/dutch.ts';

/** Number of fields of a group that are written out: those that it needs, and others up to so many. */
const MAX_FIELDS = 3;

/** Longest web address, in characters, that is repeated in the lines to copy. */
const MAX_ADDRESS = 80;

/**
 * The lines to copy where a group of fields, or a list of them, belongs and something else or nothing stands.
 *
 * @param path Where it belongs in the data.
 * @param value What stands there.
 * @returns What to write, in Dutch; `undefined` where no group belongs, or where one stands.
 */
export function fieldsToCopy(
  schema: z.ZodType,
  path: readonly (string | number)[],
  value: unknown,
): string | undefined {
  const part = partOf(schema, path);
  const whole = part && unwrapped(part);
  const isList = whole instanceof z.ZodArray;
  const group = isList ? unwrapped(whole.element as z.ZodType) : whole;
  const isThere = isList ? Array.isArray(value) && value.length > 0 : isRecord(value);
  const name = path.at(-1);
  if (!(group instanceof z.ZodObject) || name === undefined || isThere) return undefined;

  const isItem = isList || typeof name === 'number';
  const indent = ' '.repeat(2 * (path.length + (isList ? 1 : 0)));
  const lines = shownFields(group).map((field, index) => {
    const start = isItem && index === 0 ? `${indent.slice(2)}- ` : indent;
    return `"${start}${field}: ${exampleOf(field, value)}"`;
  });
  const below =
    value === undefined && typeof name === 'string'
      ? `"${' '.repeat(2 * (path.length - 1))}${name}:", met daaronder `
      : '';
  return `Schrijf ${below}${dutchList(lines)}${lines.length > 1 ? ', elk op een eigen regel' : ''}.`;
}

/** The fields that a group needs, and others up to {@link MAX_FIELDS}, in the order of the schema. */
function shownFields({ shape }: z.ZodObject): string[] {
  const names = Object.keys(shape);
  const needed = names.filter((name) => !(shape[name] as z.ZodType).safeParse(undefined).success);
  const others = names.filter((name) => !needed.includes(name));
  const shown = [...needed, ...others.slice(0, Math.max(0, MAX_FIELDS - needed.length))];
  return names.filter((name) => shown.includes(name));
}

function exampleOf(field: string, value: unknown): string {
  if (field !== 'url') return '…';
  const isAddress =
    typeof value === 'string' && /^https?:\/\/\S+$/.test(value) && value.length <= MAX_ADDRESS;
  return isAddress ? value : 'https://…';
}
