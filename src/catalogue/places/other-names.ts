import type { Catalogue, Municipality } from '../model.ts';
import { slugOf } from '../../language/slug.ts';

/** A name that is not (or no longer) a municipality's own: of a town, a district or a former municipality. */
export interface OtherName {
  name: string;
  slug: string;
  /** The municipality that it belongs to now. */
  municipality: Municipality;
}

/**
 * The other names of places that differ from every municipality's own name in their address too, by name. Of
 * spellings that have the same address, the first counts.
 */
export function otherNamesIn({
  places,
  municipalities,
}: Pick<Catalogue, 'places' | 'municipalities'>): OtherName[] {
  const byName = new Map(municipalities.map((each) => [each.name, each]));
  const taken = new Set(municipalities.map(({ slug }) => slug));
  const names: OtherName[] = [];
  for (const [name, present] of Object.entries(places.places)) {
    const slug = slugOf(name);
    const municipality = byName.get(present);
    if (!municipality || taken.has(slug)) continue;
    taken.add(slug);
    names.push({ name, slug, municipality });
  }
  return names.sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}
