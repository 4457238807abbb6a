/** The orders of the list other than by relevance: made at build time. */
import type { Sort } from '../ui/state.ts';

/** An order that is kept in a file. `beste` is the order of the answer itself. */
export type KeptOrder = Exclude<Sort, 'beste'>;

/** Name of the file that has the place of every entry in an order: 32 bits each, the least first. */
export const orderFile = (sort: KeptOrder): string => `${sort}.bin`;

/** The entries in the order of a file. */
export function inOrder(entries: readonly number[], file: ArrayBuffer): number[] {
  const places = new DataView(file);
  const placeOf = (entry: number) => places.getUint32(entry * 4, true);
  return entries.toSorted((a, b) => placeOf(a) - placeOf(b));
}
