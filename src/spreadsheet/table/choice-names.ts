import type { LabelsByValue } from '../../content/labels.ts';
import { slugOf } from '../../language/slug.ts';

/**
 * Finds the value that a name stands for, whatever its capitals, accents and spaces. A name of two values, and one of
 * none, stays as it is: the schema says what is wrong with it.
 */
export function valueNamed(labels: LabelsByValue): (name: string) => string {
  const values = new Map<string, Set<string>>();
  const add = (name: string, value: string) => {
    values.set(slugOf(name), (values.get(slugOf(name)) ?? new Set()).add(value));
  };
  for (const [value, { written }] of labels) [value, ...written].forEach((name) => add(name, value));
  return (name) => {
    if (labels.has(name)) return name;
    const found = values.get(slugOf(name));
    return found?.size === 1 ? ([...found][0] ?? name) : name;
  };
}

/** Gives each value the name that people know it by, as long as that name leads back to it. */
export function nameOfValue(labels: LabelsByValue): (value: string) => string {
  const valueOf = valueNamed(labels);
  return (value) => {
    const name = labels.get(value)?.written[0];
    return name !== undefined && valueOf(name) === value ? name : value;
  };
}
