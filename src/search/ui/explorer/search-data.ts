/** What the explorer's answers are made from, each loaded when it is first needed. What failed is tried again. */
import { facetTable, forEachFacet, type FacetTable, type FacetValues } from '../../../catalogue/facets.ts';
import { orderFile, type KeptOrder } from '../../format/sort-orders.ts';
import { once } from '../../worker/once.ts';
import { openFacets, type FacetRows } from '../../format/facet-rows.ts';
import { createSearchClient, type SearchClient } from '../../worker/client.ts';
import type { Cards } from './cards.ts';

export interface SearchData {
  search: SearchClient;
  facets: () => Promise<FacetTable>;
  order: (sort: KeptOrder) => Promise<ArrayBuffer>;
}

/** @param folder Address of the folder with the files of the search. */
export function searchDataIn(folder: string, cards: Cards): SearchData {
  const file = async (name: string) => {
    const response = await fetch(folder + name);
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return response;
  };
  const orders = new Map<KeptOrder, () => Promise<ArrayBuffer>>();
  const onPage = cards.isComplete ? Promise.resolve(facetTable(valuesOnPage(cards))) : undefined;
  const loaded = once(async () =>
    facetTable(openFacets((await (await file('facets.json')).json()) as FacetRows)),
  );
  return {
    search: createSearchClient(folder),
    facets: () => onPage ?? loaded(),
    order: (sort) => {
      const order = orders.get(sort) ?? once(async () => (await file(orderFile(sort))).arrayBuffer());
      orders.set(sort, order);
      return order();
    },
  };
}

function valuesOnPage(cards: Cards): FacetValues[] {
  return Array.from({ length: cards.size }, (_, entry) => {
    const { dataset } = cards.of(entry)!;
    return forEachFacet((facet) => dataset[facet]?.split(' ').filter(Boolean) ?? []);
  });
}
