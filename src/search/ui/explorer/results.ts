/** From the explorer's state to what the page shows: search, filters, order. */
import { loadOnce } from '../../../browser/load-once.ts';
import {
  FACETS,
  filterByFacets,
  forEachFacet,
  type Facet,
  type FacetColumn,
  type FacetedResult,
  type FacetTable,
  type Selection,
} from '../../../catalogue/facets.ts';
import { openFacet, type FacetRows } from '../../format/facet-rows.ts';
import { facetFile, fileLoaderFor, orderFile } from '../../format/files.ts';
import { inOrder, openOrder, type KeptOrder } from '../../format/sort-orders.ts';
import type { SearchClient } from '../../worker/client.ts';
import type { Explanation, SearchResponse } from '../../worker/protocol.ts';
import type { ExplorerState } from '../state.ts';
import type { Cards } from './cards.ts';

/** What the page shows. */
export interface Results {
  /** Numbers of the entries that fit the query and the filters, in order. */
  entries: readonly number[];
  /** So many at the top match strongly; all of them when there is no search, or its order was left. */
  strongCount?: number;
  /** Of the facets that were looked at; nothing when these could not be had. */
  counts?: FacetedResult['counts'] | undefined;
  /** Counts those that are looked at by now. Rejects when they can't be had. */
  count?: () => Promise<FacetedResult['counts']>;
  /** When little is found: the facets with a choice, each alone and several together, with how many entries there are without it. */
  loosened?: readonly (readonly [readonly Facet[], number])[];
  /** Nothing without a query, when its words say nothing yet, or when the search could not be had. */
  response?: SearchResponse | undefined;
  /** What the cards of entries show of the search, for those that were prepared. */
  explanations: Map<number, Explanation>;
  /** Whether the last word says nothing yet: what is shown are the results of the words before it. */
  isProvisional: boolean;
  /** Whether everything needed could be loaded. */
  isReached: boolean;
}

export interface ResultLoader {
  /**
   * Gives the results for a state. Never rejects: what can't be had is left out.
   *
   * @param max Number of entries that are going to be shown.
   */
  load: (state: ExplorerState, isTyping: boolean, max: number) => Promise<Results>;
  /**
   * Makes ready what the list needs to show these entries. Rejects when it can't be had.
   *
   * @param isLate Whether they are shown already, without their questions.
   */
  prepare: (results: Results, entries: readonly number[], isLate?: boolean) => Promise<void>;
}

/** Number of entries whose cards have to be there before the list is shown: about a screen. */
const FIRST_CARDS = 8;

/** Up to this many results are few: then the notices offer to drop a filter. */
const FEW = 3;

/**
 * @param folder Address of the folder with the files of the search, with a slash at the end.
 * @param values All values that entries have on the facets.
 */
export function resultLoader(
  folder: string,
  search: SearchClient,
  cards: Cards,
  values: Selection,
): ResultLoader {
  const file = fileLoaderFor(folder);
  const everyEntry = [...Array(cards.size).keys()];
  // The page has the values of all entries when it lists them all.
  const written = document.querySelector('[data-facet-rows]')?.textContent;
  const rows = written ? (JSON.parse(written) as FacetRows) : undefined;
  const facetOf = loadOnce(async (facet: Facet) =>
    openFacet(rows?.[facet] ?? (await (await file(facetFile(facet))).text()), values[facet]),
  );
  /** Of a large catalogue, the facets with a choice, and those of which the choices can be seen. */
  const tableFor = async (selection: Selection): Promise<FacetTable> => {
    const table: Partial<Record<Facet, FacetColumn>> = {};
    await Promise.all(
      FACETS.map(async (facet) => {
        const opened = document
          .querySelector(`details[open] [name=${facet}]`)
          ?.closest<HTMLElement>('details');
        if (rows ?? (selection[facet].size > 0 || opened?.offsetParent)) table[facet] = await facetOf(facet);
      }),
    );
    return table;
  };
  const order = loadOnce(async (name: KeptOrder) =>
    openOrder(await (await file(orderFile(name))).arrayBuffer(), cards.size),
  );

  const prepare: ResultLoader['prepare'] = async ({ response, explanations }, entries, isLate = false) => {
    await cards.load(entries);
    const unexplained = response ? entries.filter((entry) => isLate || !explanations.has(entry)) : [];
    if (!response || unexplained.length === 0) return;
    const more = await search('explain', {
      number: response.number,
      cards: unexplained.map(cards.textsOf),
      isLate,
    });
    for (const [entry, explanation] of more) explanations.set(entry, explanation);
  };

  const load: ResultLoader['load'] = async ({ query, selection, sort, switchedOff }, isTyping, max) => {
    const hasQuery = query.trim() !== '';
    try {
      const response = hasQuery ? await search('search', { query, switchedOff, isTyping }) : await nextTask();
      const table = await tableFor(selection);
      const found = response?.entries ?? everyEntry;
      const { fitting, counts } = filterByFacets(table, found, selection);
      const results: Results = {
        entries: sort === 'beste' ? fitting : inOrder(fitting, await order(sort)),
        ...(response && sort === 'beste' && { strongCount: strongIn(fitting, response) }),
        counts,
        count: async () => filterByFacets(await tableFor(selection), found, selection).counts,
        ...(fitting.length <= FEW && {
          loosened: loosenedBy(selection, (left) => filterByFacets(table, found, left).fitting.length),
        }),
        response,
        explanations: new Map(response?.explanations),
        isProvisional: hasQuery && (response?.isProvisional ?? true),
        isReached: true,
      };
      const first = results.entries.slice(0, max).filter((entry, at) => at < FIRST_CARDS || cards.of(entry));
      await prepare(results, first);
      return results;
    } catch (error) {
      reportError(error);
      const table = await tableFor(selection).catch(() => undefined);
      const result = table && filterByFacets(table, everyEntry, selection);
      return {
        entries: result?.fitting ?? everyEntry,
        counts: result?.counts,
        explanations: new Map(),
        isProvisional: false,
        isReached: false,
      };
    }
  };
  return { load, prepare };
}

/** @param count Gives how many entries a selection leaves. */
function loosenedBy(selection: Selection, count: (left: Selection) => number): [Facet[], number][] {
  const chosen = FACETS.filter((facet) => selection[facet].size > 0);
  const without = (facets: readonly Facet[]) =>
    count(forEachFacet((facet) => (facets.includes(facet) ? new Set() : selection[facet])));
  const singles = chosen.map((facet) => [facet]);
  return (chosen.length > 1 ? [...singles, chosen] : singles).map((facets) => [facets, without(facets)]);
}

/** Without a query everything is there at once, but shown in a task of its own, so that a key or a click is over first. */
const nextTask = () => new Promise<undefined>((resolve) => setTimeout(resolve));

/** How many of the entries are among those that match strongly. */
function strongIn(fitting: readonly number[], { entries, strongCount }: SearchResponse): number {
  const matching = new Set(entries.slice(0, strongCount));
  return fitting.filter((entry) => matching.has(entry)).length;
}
