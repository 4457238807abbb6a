import Fuse from 'fuse.js';

/**
 * The value that a person most likely meant by `typed`.
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
  const names = [...values.map((value) => ({ name: value, value }))];
  for (const [name, value] of Object.entries(aliases)) names.push({ name, value });
  const fuse = new Fuse(names, { keys: ['name'], threshold: 0.5, ignoreDiacritics: true });
  return fuse.search(typed, { limit: 1 })[0]?.item.value;
}
