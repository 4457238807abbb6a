import type { Catalogue, Municipality } from '../model.ts';
import { compareNames } from '../../language/alphabet.ts';
import { slugOf } from '../../language/slug.ts';

/**
 * A name that is not (or no longer) a municipality's own: of a town, a district or a former municipality. Or one that is
 * the own name of another municipality, of which this is a namesake.
 */
export interface OtherName {
  name: string;
  slug: string;
  /** The municipalities that it belongs to now: several for namesakes, and for a municipality that was divided. */
  municipalities: readonly Municipality[];
}

type Places = Pick<Catalogue, 'places' | 'municipalities'>;

/** Every other name of a place, by name. Of spellings that have the same address, the first counts. */
export function allOtherNamesIn({ places, municipalities }: Places): OtherName[] {
  const byName = new Map(municipalities.map((each) => [each.name, each]));
  const found = new Map<string, { name: string; municipalities: Set<Municipality> }>();
  const add = (name: string, present: readonly string[]) => {
    const slug = slugOf(name);
    const others = present.flatMap((each) => byName.get(each) ?? []).filter((each) => each.slug !== slug);
    if (others.length === 0) return;
    const known = found.get(slug) ?? { name, municipalities: new Set() };
    for (const each of others) known.municipalities.add(each);
    found.set(slug, known);
  };
  for (const [name, present] of Object.entries(places.places)) add(name, [present]);
  // Bergen (L) and Bergen (NH) are both called Bergen.
  for (const { name } of municipalities) add(name.replace(/ \(.+\)$/, ''), [name]);
  for (const [name, present] of Object.entries(places.localities)) add(name, present);
  for (const [name, present] of Object.entries(places.formerMunicipalities)) add(name, present);
  return [...found]
    .map(([slug, { name, municipalities: present }]) => ({ name, slug, municipalities: [...present] }))
    .sort((a, b) => compareNames(a.name, b.name));
}

/**
 * The other names that have a page: those that editors gave beside the register's, and those that belong to several
 * municipalities. None has the address of a municipality.
 */
export function otherNamesIn({ places, municipalities }: Places): OtherName[] {
  const own = new Set(municipalities.map(({ slug }) => slug));
  const given = new Set(Object.keys(places.places).map(slugOf));
  return allOtherNamesIn({ places, municipalities }).filter(
    ({ slug, municipalities: present }) => !own.has(slug) && (given.has(slug) || present.length > 1),
  );
}

/** Gives the function that returns in which other municipalities a place has the name of this one. */
export function namesakesIn(catalogue: Places): (municipality: Municipality) => readonly Municipality[] {
  const bySlug = new Map(allOtherNamesIn(catalogue).map((each) => [each.slug, each.municipalities]));
  return ({ slug }) => bySlug.get(slug) ?? [];
}
