import type { Catalogue } from '../model.ts';
import { nearest } from '../../language/nearest.ts';
import { otherNamesIn } from './other-names.ts';
import { slugOf } from '../../language/slug.ts';

/** A name that a visitor may look for: of a municipality, or of a place with the municipality that it belongs to. */
export type PlaceName = readonly [name: string, municipality: string];

/** Every name of a place that is known, by name. */
export function placeNamesIn(catalogue: Pick<Catalogue, 'places' | 'municipalities'>): PlaceName[] {
  return [
    ...catalogue.municipalities.map(({ name }): PlaceName => [name, name]),
    ...otherNamesIn(catalogue).map(({ name, municipality }): PlaceName => [name, municipality.name]),
  ].sort(([a], [b]) => a.localeCompare(b, 'nl'));
}

/**
 * The names that begin with what was typed, then those with a word that begins with it; each municipality once. When
 * there are none, the name that is nearest to it. Capitals, accents and hyphens make no difference.
 *
 * @param most Largest number of names to give.
 */
export function placesMatching(typed: string, names: readonly PlaceName[], most: number): PlaceName[] {
  const wanted = slugOf(typed);
  if (wanted === '') return [];
  const starting = names.filter(([name]) => slugOf(name).startsWith(wanted));
  const within = names.filter(([name]) => slugOf(name).includes(`-${wanted}`));
  const found = new Map<string, PlaceName>();
  for (const place of [...starting, ...within]) {
    if (!found.has(place[1])) found.set(place[1], place);
  }
  if (found.size > 0) return [...found.values()].slice(0, most);
  const near = nearest(
    typed,
    names.map(([name]) => name),
  );
  return names.filter(([name]) => name === near);
}
