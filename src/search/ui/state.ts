import { FACETS, forEachFacet, type Selection } from '../../catalogue/facets.ts';

/** The orders of the list, by their name in the address. The first is used when the address names none. */
export const SORTS = {
  beste: 'Beste eerst',
  titel: 'Titel (A–Z)',
  gecontroleerd: 'Laatst bekeken',
  gemeente: 'Gemeente (A–Z)',
} as const;
export type Sort = keyof typeof SORTS;

/** What a visitor may tell the search not to do with the words, by its name in the address (`zonder=…`). */
export const LEFT_OUT = ['correctie', 'synoniemen', 'plaats'] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** What a visitor asks of the explorer. The address mirrors it, so that it can be shared and kept. */
export interface ExplorerState {
  query: string;
  selection: Selection;
  sort: Sort;
  without: ReadonlySet<LeftOut>;
}

/** Number of hits that are shown at first, and that "Toon meer" adds. */
export const PAGE = 24;

/** Longest query (in characters) that is searched; the rest of a longer one is dropped. */
export const LONGEST_QUERY = 200;

/**
 * Reads the state from the query of an address. Values that do not exist are left out.
 *
 * @param known The values (slugs) that exist on each facet.
 */
export function stateFrom(search: string, known: Selection): ExplorerState {
  const parameters = new URLSearchParams(search);
  const sort = parameters.get('sorteer') ?? '';
  return {
    query: (parameters.get('q') ?? '').slice(0, LONGEST_QUERY),
    selection: forEachFacet(
      (facet) => new Set(parameters.getAll(facet).filter((value) => known[facet].has(value))),
    ),
    sort: isSort(sort) ? sort : 'beste',
    without: new Set(LEFT_OUT.filter((each) => parameters.getAll('zonder').includes(each))),
  };
}

/** The values of filters and of the order in an address that do not exist, each once. */
export function unknownValuesIn(search: string, known: Selection): { filters: string[]; sorts: string[] } {
  const parameters = new URLSearchParams(search);
  const filters = FACETS.flatMap((facet) =>
    parameters.getAll(facet).filter((value) => value !== '' && !known[facet].has(value)),
  );
  const sorts = parameters.getAll('sorteer').filter((value) => value !== '' && !isSort(value));
  return { filters: [...new Set(filters)], sorts: [...new Set(sorts)] };
}

/** The query of the address for a state, with the question mark; empty when nothing is asked. */
export function searchFrom({ query, selection, sort, without }: ExplorerState): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query.trim());
  for (const facet of FACETS) {
    for (const value of [...selection[facet]].sort()) parameters.append(facet, value);
  }
  if (sort !== 'beste') parameters.set('sorteer', sort);
  if (query.trim() !== '') for (const each of without) parameters.append('zonder', each);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

function isSort(name: string): name is Sort {
  return Object.hasOwn(SORTS, name);
}
