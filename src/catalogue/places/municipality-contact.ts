import type { Municipality } from '../model.ts';
import type { Contact } from '../schema.ts';

/** A municipality as the organisation to ask. */
export function municipalityContact({ name, website }: Pick<Municipality, 'name' | 'website'>): Contact {
  return { organisation: `Gemeente ${name}`, ...(website && { url: website }) };
}
