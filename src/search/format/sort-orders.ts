/** The orders of the list, by their name in the address. */

/** The orders that are kept in files, made at build time. */
export const KEPT_ORDERS = ['titel', 'gecontroleerd', 'gemeente'] as const;
export type KeptOrder = (typeof KEPT_ORDERS)[number];

/** `beste` is the order by relevance: that of the search itself. */
export type Sort = 'beste' | KeptOrder;

/** The entries in the order of a file: the position of every entry in 32 bits, the least first. */
export function inOrder(entries: readonly number[], file: ArrayBuffer): number[] {
  const positions = new DataView(file);
  const positionOf = (entry: number) => positions.getUint32(entry * 4, true);
  return entries.toSorted((a, b) => positionOf(a) - positionOf(b));
}
