/** The orders in which what has an address is listed. Equals stand in an order too: it is the same every time. */
import { compareNames } from '../language/alphabet.ts';

interface WithSlug {
  slug: string;
}

/** Orders things by their slug. */
export const bySlug = (a: WithSlug, b: WithSlug): number => (a.slug < b.slug ? -1 : 1);

/** Gives what orders things by a name, and equals by their slug. */
export function byName<T extends WithSlug>(nameOf: (thing: T) => string): (a: T, b: T) => number {
  return (a, b) => compareNames(nameOf(a), nameOf(b)) || bySlug(a, b);
}

/** Orders things by their title, and equals by their slug. */
export const byTitle = byName(({ title }: WithSlug & { title: string }) => title);
