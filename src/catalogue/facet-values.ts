import type { FacetValues } from './facets.ts';
import type { Catalogue, Intervention } from './model.ts';
import { slugOf } from '../language/slug.ts';
import { SECTORS } from './taxonomy.ts';

/**
 * Gives the function that tells an entry's value on each facet. Province follows from municipality, level from
 * factor: they are never written in an entry.
 */
export function facetValuesIn(
  catalogue: Pick<Catalogue, 'municipalities' | 'factors'>,
): (intervention: Intervention) => FacetValues {
  const municipalities = new Map(catalogue.municipalities.map((each) => [each.name, each]));
  const levels = new Map(catalogue.factors.map((each) => [each.slug, each.level]));
  return (intervention) => {
    const places = intervention.municipalities.flatMap((name) => municipalities.get(name) ?? []);
    return {
      thema: intervention.themes,
      sector: intervention.sectors.map((sector) => SECTORS[sector].slug),
      gemeente: places.map((place) => place.slug),
      provincie: [...new Set(places.map((place) => slugOf(place.province)))],
      factor: intervention.factors,
      niveau: [...new Set(intervention.factors.flatMap((factor) => levels.get(factor) ?? []))],
    };
  };
}
