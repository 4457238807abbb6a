import type { ContentFile } from '../content/content-file.ts';
import { fieldOf, itemsOf } from '../content/record.ts';

/** The contact of an entry, or of one municipality of the list: its fields, and the path that leads to them. */
interface FoundContact {
  path: (string | number)[];
  fields: unknown;
}

/** Every contact in a file. */
export function contactsIn({ kind, data }: ContentFile): FoundContact[] {
  if (kind === 'gemeenten.yaml') return itemsOf(data).map((fields, index) => ({ path: [index], fields }));
  return [{ path: ['contact'], fields: fieldOf(data, 'contact') }];
}
