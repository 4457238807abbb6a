/** Writes and opens the file with every entry's values on the facets, for a catalogue of which the page lists a part. */
import { FACETS, forEachFacet, type Facet, type FacetValues } from '../../catalogue/facets.ts';

/** By facet: all values (slugs), and each entry's as numbers in base 36, joined by `+`; entries separated by a space. */
export type FacetRows = Readonly<Record<Facet, { slugs: readonly string[]; entries: string }>>;

export function writeFacets(entries: readonly FacetValues[]): FacetRows {
  return forEachFacet((facet) => {
    const slugs = [...new Set(entries.flatMap((entry) => entry[facet]))].sort();
    const numbers = new Map(slugs.map((slug, number) => [slug, number.toString(36)]));
    const written = entries.map((entry) => entry[facet].map((slug) => numbers.get(slug)).join('+'));
    return { slugs, entries: written.join(' ') };
  });
}

export function openFacets(rows: FacetRows): FacetValues[] {
  const lists = forEachFacet((facet) => {
    const { slugs, entries } = rows[facet];
    const known = new Map<string, string[]>();
    return entries.split(' ').map((written) => {
      let values = known.get(written);
      if (values === undefined) {
        values = written === '' ? [] : written.split('+').map((number) => slugs[parseInt(number, 36)]!);
        known.set(written, values);
      }
      return values;
    });
  });
  return lists[FACETS[0]].map((_, entry) => forEachFacet((facet) => lists[facet][entry]!));
}
