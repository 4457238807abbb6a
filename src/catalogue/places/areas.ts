import type { Catalogue, Intervention, Municipality } from '../model.ts';
import { compareNames } from '../../language/alphabet.ts';
import { slugOf } from '../../language/slug.ts';
import { PROVINCE_SLUGS, PROVINCES } from '../taxonomy.ts';

/** A province or a region: a name for several municipalities. */
export interface Area {
  slug: string;
  name: string;
  municipalities: readonly Municipality[];
}

/** The twelve provinces, from north to south, with all their municipalities. */
export function provincesIn({ municipalities }: Pick<Catalogue, 'municipalities'>): Area[] {
  return PROVINCE_SLUGS.map((slug) => {
    const { name } = PROVINCES[slug];
    return { slug, name, municipalities: municipalities.filter(({ province }) => province === name) };
  });
}

/**
 * The regions that have a name, by name, each with the municipalities that the list of places gives it. The list
 * names provinces too, some under a second name (Friesland): these are not regions.
 */
export function regionsIn({ places, municipalities }: Pick<Catalogue, 'places' | 'municipalities'>): Area[] {
  const provinces = Object.values(PROVINCES).map(({ name }) => places.regions[name]?.join());
  return Object.entries(places.regions)
    .filter(([, names]) => !provinces.includes(names.join()))
    .map(([name, names]) => ({
      slug: slugOf(name),
      name,
      municipalities: municipalities.filter((each) => names.includes(each.name)),
    }))
    .sort((a, b) => compareNames(a.name, b.name));
}

/** The interventions of the municipalities of an area, in their order. */
export function entriesOf(
  { municipalities }: Pick<Area, 'municipalities'>,
  interventions: readonly Intervention[],
): Intervention[] {
  const names = new Set(municipalities.map(({ name }) => name));
  return interventions.filter((each) => each.municipalities.some((name) => names.has(name)));
}

/** The interventions of each municipality, by its name. */
export function entriesByPlace(interventions: readonly Intervention[]): Map<string, Intervention[]> {
  const byPlace = new Map<string, Intervention[]>();
  for (const intervention of interventions) {
    for (const name of intervention.municipalities) {
      const own = byPlace.get(name);
      if (own) own.push(intervention);
      else byPlace.set(name, [intervention]);
    }
  }
  return byPlace;
}
