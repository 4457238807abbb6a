import type { Catalogue } from '../model.ts';
import { compareNames } from '../../language/alphabet.ts';
import { nearest } from '../../language/nearest.ts';
import { allOtherNamesIn } from './other-names.ts';
import { slugOf } from '../../language/slug.ts';

/** A name that a visitor may look for: of a municipality, or of a place with the municipality that it belongs to. */
export type PlaceName = readonly [name: string, municipality: string];

/** Every municipality by name, each with the other names that lead to it: small enough to send to a browser. */
export type PlaceNameRows = readonly (readonly [municipality: string, ...otherNames: string[]])[];

/** What a text may mean as the name of a place. */
export interface FoundPlaces {
  /** The names that are just that, a municipality's own first. */
  exact: readonly PlaceName[];
  /** Names that begin with it, then those with a word that does; each municipality once, without those above. */
  beginning: readonly PlaceName[];
  /** The names that are nearest to it in spelling, when there is none of the above: to ask, never to assume. */
  near: readonly PlaceName[];
}

/** @param typed Any text; capitals, accents, spaces and hyphens make no difference. */
export type PlaceFinder = (typed: string) => FoundPlaces;

/** Every name of a place that is known. */
export function placeNamesIn(catalogue: Pick<Catalogue, 'places' | 'municipalities'>): PlaceNameRows {
  const others = new Map<string, string[]>(catalogue.municipalities.map(({ name }) => [name, []]));
  for (const { name, municipalities } of allOtherNamesIn(catalogue)) {
    for (const each of municipalities) others.get(each.name)?.push(name);
  }
  return [...others].map(([municipality, names]) => [municipality, ...names]);
}

/** Makes the function that finds places by name. */
export function placeFinder(rows: PlaceNameRows): PlaceFinder {
  const names = rows
    .flatMap((row) => row.map((name) => ({ place: [name, row[0]] as const, slug: slugOf(name) })))
    .sort((a, b) => compareNames(a.place[0], b.place[0]));
  const onePerMunicipality = (found: readonly PlaceName[], taken: readonly PlaceName[] = []) => {
    const seen = new Set(taken.map(([, municipality]) => municipality));
    return found.filter(([, municipality]) => !seen.has(municipality) && seen.add(municipality));
  };
  const where = (holds: (slug: string) => boolean) =>
    names.filter(({ slug }) => holds(slug)).map(({ place }) => place);

  return (typed) => {
    const wanted = slugOf(typed).replace(/^gemeente-(?=.)/, '');
    if (wanted === '') return { exact: [], beginning: [], near: [] };
    const joined = wanted.replaceAll('-', '');
    const same = where((slug) => slug.replaceAll('-', '') === joined);
    const exact = onePerMunicipality([...same.filter(isOwnName), ...same]);
    const begun = [
      ...where((slug) => slug.startsWith(wanted)),
      ...where((slug) => slug.includes(`-${wanted}`)),
    ];
    const beginning = onePerMunicipality(begun, exact);
    if (exact.length > 0 || beginning.length > 0) return { exact, beginning, near: [] };
    const near = nearest(
      typed,
      names.map(({ place: [name] }) => name),
    );
    return { exact, beginning, near: names.map(({ place }) => place).filter(([name]) => name === near) };
  };
}

/** The one municipality that was named: by its own name, or by another that is of no other municipality. */
export function destinationOf({ exact }: FoundPlaces): string | undefined {
  const [first] = exact;
  return first && (exact.length === 1 || isOwnName(first)) ? first[1] : undefined;
}

/** Whether it is the municipality's own name. */
export function isOwnName([name, municipality]: PlaceName): boolean {
  return name === municipality;
}
