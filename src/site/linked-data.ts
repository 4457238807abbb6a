/** What the linked data of the site is made with, and the files of it. */
import { conceptSchemes } from '../publishing/linked-data/concept-schemes.ts';
import { dataCatalogue, datasets, type NamedFile } from '../publishing/linked-data/data-catalogue.ts';
import { toJsonLd, toTurtle, type Resource } from '../publishing/linked-data/graph.ts';
import { identifiersIn } from '../publishing/linked-data/identifiers.ts';
import { link } from './addresses.ts';
import { loadCatalogue, onceFor } from './load-catalogue.ts';
import { loadOpenData } from './open-data.ts';
import { responsible } from './site.ts';

/** What things are called in linked data. */
export const ids = identifiersIn(link, import.meta.env.SITE);

/** The lists as SKOS. */
const loadSchemes = onceFor((catalogue) => conceptSchemes(catalogue, ids));

/** The data sets of the site. */
export async function loadDatasets() {
  const schemes = await loadSchemes();
  const skos: NamedFile[] = [
    ['SKOS in Turtle', { path: 'begrippen.ttl', bytes: Buffer.from(toTurtle(schemes)) }],
    ['SKOS in JSON-LD', { path: 'begrippen.jsonld', bytes: Buffer.from(toJsonLd(schemes)) }],
  ];
  return datasets((await loadOpenData()).datasets, skos, (await loadCatalogue()).themes, ids);
}

/** The files of linked data below `/data/`, by their name without ending. */
export async function loadGraphs(): Promise<{ name: string; resources: readonly Resource[] }[]> {
  const pages = {
    home: ids.full(link.home()),
    data: ids.full(link.data()),
    contribute: ids.full(link.contribute()),
  };
  return [
    { name: 'begrippen', resources: await loadSchemes() },
    { name: 'catalogus', resources: dataCatalogue(await loadDatasets(), responsible, pages, ids) },
  ];
}
