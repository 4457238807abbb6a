/** Makes the orders of the list: sorting Dutch names is slow, and so is the making of a collator. */
import { compareNames } from '../../language/alphabet.ts';
import { orderFile } from '../format/files.ts';
import { KEPT_ORDERS, type KeptOrder } from '../format/sort-orders.ts';

/** What an entry is ordered by. */
interface Ordered {
  title: string;
  municipalities: readonly string[];
  lastChecked?: string | undefined;
}

const byTitle = (a: Ordered, b: Ordered) => compareNames(a.title, b.title);
const first = ({ municipalities: [name = ''] }: Ordered) => name;

const ORDERS: Readonly<Record<KeptOrder, (a: Ordered, b: Ordered) => number>> = {
  titel: byTitle,
  gecontroleerd: (a, b) => (b.lastChecked ?? '').localeCompare(a.lastChecked ?? '') || byTitle(a, b),
  gemeente: (a, b) => compareNames(first(a), first(b)) || byTitle(a, b),
};

/** The orders of entries by the name of their file. */
export function orderFiles(entries: readonly Ordered[]): Map<string, Uint8Array> {
  return new Map(
    KEPT_ORDERS.map((sort) => {
      const positions = new DataView(new ArrayBuffer(entries.length * 4));
      const order = [...entries.keys()].sort((a, b) => ORDERS[sort](entries[a]!, entries[b]!));
      order.forEach((entry, position) => positions.setUint32(entry * 4, position, true));
      return [orderFile(sort), new Uint8Array(positions.buffer)];
    }),
  );
}
