/**
 * The classes in which Statistics Netherlands orders municipalities by number of inhabitants: the lowest number of each.
 *
 * @see https://www.cbs.nl/nl-nl/onze-diensten/methoden/begrippen/gemeentegrootte
 */
const LOWEST = [0, 5_000, 10_000, 20_000, 50_000, 100_000, 150_000, 250_000];

/** The year of the numbers of inhabitants: that of the borders. */
export const INHABITANTS_YEAR = 2023;

/** A class of size: at least `from` inhabitants and fewer than `to`, which the highest class does not have. */
export interface SizeClass {
  from: number;
  to: number | undefined;
}

/** The class to which a municipality with this number of inhabitants belongs. */
export function sizeClassOf(inhabitants: number): SizeClass {
  const index = LOWEST.findLastIndex((lowest) => inhabitants >= lowest);
  return { from: LOWEST[index] ?? 0, to: LOWEST[index + 1] };
}
