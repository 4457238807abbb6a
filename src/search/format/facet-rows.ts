/** Writes and opens every entry's values on the facets: in the page, or in files of which a visitor loads those that are looked at. */
import { forEachFacet, type Facet, type FacetColumn, type FacetValues } from '../../catalogue/facets.ts';

/** All values (slugs) on a facet, and each entry's as numbers in base 36, joined by `+`; entries separated by a space. */
export interface FacetRow {
  slugs: readonly string[];
  entries: string;
}

export type FacetRows = Readonly<Record<Facet, FacetRow>>;

export function writeFacets(entries: readonly FacetValues[]): FacetRows {
  return forEachFacet((facet) => {
    const slugs = [...new Set(entries.flatMap((entry) => entry[facet]))].sort();
    const numbers = new Map(slugs.map((slug, number) => [slug, number.toString(36)]));
    const written = entries.map((entry) =>
      [...new Set(entry[facet])].map((slug) => numbers.get(slug)).join('+'),
    );
    return { slugs, entries: written.join(' ') };
  });
}

export function openFacet({ slugs, entries }: FacetRow): FacetColumn {
  const rows = entries.split(' ');
  const starts = new Uint32Array(rows.length + 1);
  const values: number[] = [];
  rows.forEach((row, at) => {
    for (const number of row && row.split('+')) values.push(parseInt(number, 36));
    starts[at + 1] = values.length;
  });
  return { slugs, starts, values: Uint16Array.from(values) };
}
