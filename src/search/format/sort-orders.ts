/** The orders of the list, by their name in the address. */

/** The orders that are kept in files, made at build time. */
export const KEPT_ORDERS = ['titel', 'gecontroleerd', 'gemeente'] as const;
export type KeptOrder = (typeof KEPT_ORDERS)[number];

/** `beste` is the order by relevance: that of the search itself. */
export type Sort = 'beste' | KeptOrder;

/** The position of every entry in an order. */
type Positions = (entry: number) => number;

/**
 * Opens the file of an order: the position of every entry in 32 bits, the least first.
 *
 * @param size Number of entries in the catalogue.
 * @throws RangeError when it has not a position for each: cut off on the way, or another file in its place.
 */
export function openOrder(file: ArrayBuffer, size: number): Positions {
  if (file.byteLength !== size * 4) throw new RangeError();
  const positions = new DataView(file);
  return (entry) => positions.getUint32(entry * 4, true);
}

/** The entries in an order. */
export function inOrder(entries: readonly number[], positionOf: Positions): number[] {
  return entries.toSorted((a, b) => positionOf(a) - positionOf(b));
}
