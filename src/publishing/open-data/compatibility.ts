import type { JsonSchema } from './format.ts';

/**
 * The breaking changes from one schema to another, for a reader of its data: a field that was removed or is no longer required, a value of
 * another type or form, a value that an enumeration no longer has, a list that may be shorter. Additions do not break.
 *
 * @returns The breaking changes, each with the place of the field; none when all that was promised still holds.
 */
export function breaksOf(promised: JsonSchema, present: JsonSchema, place = ''): string[] {
  const at = place || 'the whole';
  const breaks: string[] = [];
  for (const key of ['type', 'format', 'const'] as const) {
    if (promised[key] !== present[key]) {
      breaks.push(`${at}: ${key} was ${inWords(promised[key])}, is ${inWords(present[key])}`);
    }
  }
  if (promised.enum) {
    const kept = present.enum ?? [];
    const gone = promised.enum.filter((value) => !kept.includes(value));
    if (!present.enum) breaks.push(`${at}: is no longer one of a list`);
    else if (gone.length > 0) breaks.push(`${at}: no longer has ${gone.map(inWords).join(', ')}`);
  } else if (present.enum) breaks.push(`${at}: has become one of a list`);
  if ((present.minItems ?? 0) < (promised.minItems ?? 0)) {
    breaks.push(`${at}: may have fewer than ${promised.minItems} items`);
  }
  for (const name of promised.required ?? []) {
    if (present.properties?.[name] && !present.required?.includes(name)) {
      breaks.push(`${inside(place, name)}: need no longer be there`);
    }
  }
  for (const [name, field] of Object.entries(promised.properties ?? {})) {
    const now = present.properties?.[name];
    if (now) breaks.push(...breaksOf(field, now, inside(place, name)));
    else breaks.push(`${inside(place, name)}: is gone`);
  }
  for (const [key, step] of [
    ['items', '[]'],
    ['additionalProperties', '.*'],
    ['propertyNames', ' (names)'],
  ] as const) {
    if (promised[key]) breaks.push(...breaksOf(promised[key], present[key] ?? {}, `${place}${step}`));
  }
  return breaks;
}

const inside = (place: string, name: string) => (place ? `${place}.${name}` : name);

const inWords = (value: unknown) => (value === undefined ? 'not told' : JSON.stringify(value));
