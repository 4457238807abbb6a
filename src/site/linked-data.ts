/** What the linked data of the site is made with, and the files of it. */
import { conceptSchemes } from '../publishing/linked-data/concept-schemes.ts';
import { dataCatalogue, datasets } from '../publishing/linked-data/data-catalogue.ts';
import type { Resource } from '../publishing/linked-data/graph.ts';
import { identifiersIn } from '../publishing/linked-data/identifiers.ts';
import { link } from './addresses.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { responsible } from './site.ts';

/** What things are called in linked data. */
export const ids = identifiersIn(link, import.meta.env.SITE);

/** The data sets of the site. */
export const loadDatasets = async () => datasets(await loadCatalogue(), ids);

/** The files of linked data below `/data/`, by their name without ending. */
export async function loadGraphs(): Promise<{ name: string; resources: readonly Resource[] }[]> {
  const pages = {
    home: ids.full(link.home()),
    data: ids.full(link.data()),
    contribute: ids.full(link.contribute()),
  };
  return [
    { name: 'begrippen', resources: conceptSchemes(await loadCatalogue(), ids) },
    { name: 'catalogus', resources: dataCatalogue(await loadDatasets(), responsible, pages, ids) },
  ];
}
