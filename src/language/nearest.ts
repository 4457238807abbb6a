import Fuse from 'fuse.js/basic';
import { slugOf } from './slug.ts';

/** Longest text, in characters, that is taken for a name. */
const MAX_NAME_LENGTH = 60;

/** Fuse's score (0 is the same, 1 is nothing alike) up to which a value counts as near. */
const MAX_SCORE = 0.33;

/**
 * The value that a person most likely meant by `typed`: the nearest in spelling, or else one that is named in it.
 * Capitals, accents and spaces make no difference.
 *
 * @param typed What was written.
 * @param values The values that exist.
 * @param aliases Other names, each with the value that it stands for (`Den Bosch` for `'s-Hertogenbosch`).
 * @returns The nearest value, or `undefined` when nothing comes near.
 */
export function nearest(
  typed: string,
  values: readonly string[],
  aliases: Readonly<Record<string, string>> = {},
): string | undefined {
  const wanted = slugOf(typed);
  if (wanted.length < 2 || typed.length > MAX_NAME_LENGTH) return undefined;
  const names = [...values.map((value) => [value, value] as const), ...Object.entries(aliases)].map(
    ([name, value]) => ({ name: slugOf(name), value }),
  );
  const fuse = new Fuse(names, { keys: ['name'], threshold: MAX_SCORE, distance: 30, includeScore: true });
  const named = names.find(({ name }) => name.length > 3 && wanted.includes(name));
  return fuse.search(wanted, { limit: 1 })[0]?.item.value ?? named?.value;
}
