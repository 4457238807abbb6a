/**
 * The folder with a small catalogue: frozen copies of real entries, articles and lists, with their sources, so that no
 * change of an editor breaks a test of the code.
 */
export const CATALOGUE = 'tests/fixtures/catalogue';

/** The one of a list with this slug or name. Throws when there is none. */
export function oneOf<T extends { slug: string; name?: string }>(list: readonly T[], name: string): T {
  const found = list.find((each) => each.slug === name || each.name === name);
  if (!found) throw new Error(`${name} is not in the catalogue`);
  return found;
}
