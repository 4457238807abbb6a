import { FACETS, forEachFacet, type Facet, type Selection } from '../../catalogue/facets.ts';
import { KEPT_ORDERS, type Sort } from '../format/sort-orders.ts';
import { MAX_QUERY_LENGTH, type QuerySwitch } from '../query/query-options.ts';
import type { QueryChange } from '../worker/protocol.ts';

/** The orders of the list, by their name in the address. The first is used when the address names none. */
export const SORTS: Readonly<Record<Sort, string>> = {
  beste: 'Past het best',
  titel: 'Titel (A–Z)',
  gecontroleerd: 'Laatst gecontroleerd',
  gemeente: 'Gemeente (A–Z)',
};

/** What a visitor may switch off, by its name in the address (`zonder=…`). */
const SWITCHES: readonly (readonly [name: string, QuerySwitch])[] = [
  ['correctie', 'correct'],
  ['synoniemen', 'synonyms'],
  ['plaats', 'places'],
  ['situatie', 'cues'],
];

/** The query, the filters and the order of the explorer. The address mirrors it, so that it can be shared and kept. */
export interface ExplorerState {
  query: string;
  selection: Selection;
  sort: Sort;
  switchedOff: ReadonlySet<QuerySwitch>;
  /** Whether the knowledge base stands above the list: the search was begun there. */
  articlesFirst: boolean;
}

/** The key and the value in the address of a search that was begun in the knowledge base. */
export const KIND_KEY = 'soort';
export const KNOWLEDGE_KIND = 'kennis';

/**
 * Reads the state from the query of an address. Values that do not exist are left out.
 *
 * @param known The values (slugs) that exist on each facet.
 */
export function stateFrom(search: string, known: Selection): ExplorerState {
  const parameters = new URLSearchParams(search);
  const sort = parameters.get('sorteer') ?? '';
  const without = parameters.getAll('zonder');
  return {
    // On one line, as the box has it. Cut off, but not in the middle of a character.
    query: (parameters.get('q') ?? '')
      .replace(/[\r\n]+/g, ' ')
      .slice(0, MAX_QUERY_LENGTH)
      .replace(/\p{Cs}$/u, ''),
    selection: forEachFacet(
      (facet) => new Set(valuesIn(parameters, facet, known).filter((value) => known[facet].has(value))),
    ),
    sort: isSort(sort) ? sort : 'beste',
    articlesFirst: parameters.get(KIND_KEY) === KNOWLEDGE_KIND,
    switchedOff: new Set(SWITCHES.flatMap(([name, each]) => (without.includes(name) ? [each] : []))),
  };
}

/** The values of a facet in an address; people also type them with capitals. */
const valuesIn = (parameters: URLSearchParams, facet: Facet, known: Selection): string[] =>
  parameters.getAll(facet).map((value) => {
    const slug = value.toLowerCase();
    return known[facet].has(slug) ? slug : value;
  });

/** The state that an offer of the search leads to. */
export function withChange(state: ExplorerState, { filters = {}, ...change }: QueryChange): ExplorerState {
  const selection = forEachFacet((facet) =>
    filters[facet] ? new Set(filters[facet]) : state.selection[facet],
  );
  return { ...state, ...change, selection };
}

/** The values of filters and of the order in an address that do not exist, each once. */
export function unknownValuesIn(search: string, known: Selection): { filters: string[]; sorts: string[] } {
  const parameters = new URLSearchParams(search);
  const filters = FACETS.flatMap((facet) =>
    valuesIn(parameters, facet, known).filter((value) => value !== '' && !known[facet].has(value)),
  );
  const sorts = parameters.getAll('sorteer').filter((value) => value !== '' && !isSort(value));
  return { filters: [...new Set(filters)], sorts: [...new Set(sorts)] };
}

/** The query of the address for a state, with the question mark; empty for the state without query and filters. */
export function searchFrom({ query, selection, sort, switchedOff, articlesFirst }: ExplorerState): string {
  const parameters = new URLSearchParams();
  const words = query.trim();
  if (words !== '') parameters.set('q', words);
  for (const facet of FACETS) {
    for (const value of [...selection[facet]].sort()) parameters.append(facet, value);
  }
  if (sort !== 'beste') parameters.set('sorteer', sort);
  if (words !== '') {
    for (const [name, each] of SWITCHES) if (switchedOff.has(each)) parameters.append('zonder', name);
  }
  if (articlesFirst) parameters.set(KIND_KEY, KNOWLEDGE_KIND);
  const text = parameters.toString();
  return text && `?${text}`;
}

function isSort(name: string): name is Sort {
  return ['beste', ...KEPT_ORDERS].includes(name);
}
