import { groupBy } from './group-by.ts';
import { withoutDiacritics } from './slug.ts';

let collator: Intl.Collator | undefined;

/** Compares two names for the order in which they are listed: that of the alphabet, and numbers by their size. */
export function compareNames(a: string, b: string): number {
  // Made when it is first used: that takes a browser milliseconds.
  collator ??= new Intl.Collator('nl', { numeric: true });
  return collator.compare(a, b);
}

/**
 * Groups things under the first letter of their name, as in a Dutch register: diacritics and a leading `'s-` or `'t `
 * do not count ('s-Hertogenbosch stands under H).
 *
 * @returns Letters in order, each with its things in the order in which they came.
 */
export function alphabetically<T>(things: readonly T[], nameOf: (thing: T) => string): [string, T[]][] {
  const byLetter = groupBy(things, (thing) =>
    withoutDiacritics(nameOf(thing))
      .replace(/^'[st][- ]/i, '')
      .charAt(0)
      .toUpperCase(),
  );
  return [...byLetter].sort(([a], [b]) => compareNames(a, b));
}
