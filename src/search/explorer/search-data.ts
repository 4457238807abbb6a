/** What the explorer's answers are made from, each loaded when it is first needed. What failed is tried again. */
import { facetTable, forEachFacet, type FacetTable, type FacetValues } from '../../catalogue/facets.ts';
import { orderFile, type KeptOrder } from '../orders.ts';
import type { Searcher } from '../searcher.ts';
import { openFacets, type FacetRows } from '../tables/facet-rows.ts';
import { openSearch } from '../tables/files.ts';
import type { Cards } from './cards.ts';

export interface SearchData {
  searcher: () => Promise<Searcher>;
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
    searcher: once(() => openSearch(folder)),
    facets: () => onPage ?? loaded(),
    order: (sort) => {
      const order = orders.get(sort) ?? once(async () => (await file(orderFile(sort))).arrayBuffer());
      orders.set(sort, order);
      return order();
    },
  };
}

/** Does something once; when it failed, again at the next call. */
function once<T>(act: () => Promise<T>): () => Promise<T> {
  let acting: Promise<T> | undefined;
  return () => {
    acting ??= act().catch((error: unknown) => {
      acting = undefined;
      throw error;
    });
    return acting;
  };
}

function valuesOnPage(cards: Cards): FacetValues[] {
  return Array.from({ length: cards.size }, (_, entry) => {
    const { dataset } = cards.of(entry)!;
    return forEachFacet((facet) => dataset[facet]?.split(' ').filter(Boolean) ?? []);
  });
}
