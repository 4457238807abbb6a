import { FACETS, type Facet, type Selection } from '../catalogue/facets.ts';

/** The orders of the list, by their name in the address. The first is used when the address names none. */
export const SORTS = {
  beste: 'Beste eerst',
  titel: 'Titel (A–Z)',
  gecontroleerd: 'Laatst bekeken',
  gemeente: 'Gemeente (A–Z)',
} as const;
export type Sort = keyof typeof SORTS;

/** What a visitor asks of the explorer. The address mirrors it, so that it can be shared and kept. */
export interface ExplorerState {
  query: string;
  selection: Selection;
  sort: Sort;
}

/** Longest query (in characters) that is searched; the rest of a longer one is dropped. */
export const LONGEST_QUERY = 200;

/**
 * Reads the state from the query of an address. Values that do not exist are left out.
 *
 * @param known The values (slugs) that exist on each facet.
 */
export function stateFrom(search: string, known: Selection): ExplorerState {
  const parameters = new URLSearchParams(search);
  const selection = Object.fromEntries(
    FACETS.map((facet) => [
      facet,
      new Set(parameters.getAll(facet).filter((value) => known[facet].has(value))),
    ]),
  ) as Record<Facet, Set<string>>;
  const sort = parameters.get('sorteer') ?? '';
  return {
    query: (parameters.get('q') ?? '').slice(0, LONGEST_QUERY),
    selection,
    sort: Object.hasOwn(SORTS, sort) ? (sort as Sort) : 'beste',
  };
}

/** The query of the address for a state, with the question mark; empty when nothing is asked. */
export function searchFrom({ query, selection, sort }: ExplorerState): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query.trim());
  for (const facet of FACETS) {
    for (const value of [...selection[facet]].sort()) parameters.append(facet, value);
  }
  if (sort !== 'beste') parameters.set('sorteer', sort);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
