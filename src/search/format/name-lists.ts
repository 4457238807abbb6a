/** Names as text, for which JSON would need quotes. */

const SEPARATOR = ';';

/**
 * In a name the separator is a comma, which is read and shown as well.
 *
 * @param names Not one empty name alone.
 */
export const writeNames = (names: readonly string[]): string =>
  names.map((name) => name.replaceAll(SEPARATOR, ',')).join(SEPARATOR);

export const openNames = (written: string): string[] => (written === '' ? [] : written.split(SEPARATOR));
