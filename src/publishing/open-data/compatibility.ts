import type { JsonSchema } from './format.ts';

/**
 * What a reader who was promised one schema may stumble over in the data of another: a field that is gone, or that need no longer be
 * there; a value of another type or form; one that a list no longer has; a list that may be shorter. What was added is no break.
 *
 * @returns What breaks, each with the place of the field; nothing when all that was promised still holds.
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
