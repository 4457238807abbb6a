/** Writes and opens every entry's values on the facets: in the page, or in files of which a visitor loads those that are looked at. */
import { forEachFacet, type Facet, type FacetColumn, type FacetValues } from '../../catalogue/facets.ts';
import { openNumberLists, writeNumberLists } from './number-lists.ts';

/**
 * Every entry's values on a facet (`writeNumberLists`). A value is the number of its slug among those that the entries have, in
 * alphabetical order: the page has a checkbox for each, so the slugs are not written again.
 */
type FacetRow = string;

export type FacetRows = Readonly<Record<Facet, FacetRow>>;

export function writeFacets(entries: readonly FacetValues[]): FacetRows {
  return forEachFacet((facet) => {
    const slugs = [...new Set(entries.flatMap((entry) => entry[facet]))].sort();
    const numbers = new Map(slugs.map((slug, number) => [slug, number]));
    // Sorted, as entries with equal values then read alike, which compresses well.
    const lists = entries.map((entry) => [...new Set(entry[facet])].sort().map((slug) => numbers.get(slug)!));
    return writeNumberLists(lists, slugs.length);
  });
}

/** @param values The slugs of all values that entries have on the facet, each once, and no others: by them the numbers are read. */
export function openFacet(row: FacetRow, values: Iterable<string>): FacetColumn {
  const slugs = [...values].sort();
  const lists = openNumberLists(row, slugs.length);
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, entry) => (starts[entry + 1] = starts[entry]! + list.length));
  return { slugs, starts, values: Uint16Array.from(lists.flat()) };
}
