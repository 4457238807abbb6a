import { getCollection } from 'astro:content';
import { toCatalogue } from '../content/catalogue.ts';
import { mentionsIn } from '../catalogue/glossary.ts';
import type { Catalogue } from '../catalogue/model.ts';
import { articleFitIn } from '../catalogue/recommend/article-fit.ts';
import { guideFactsIn } from '../catalogue/recommend/challenge-fit.ts';
import { besideOthersIn } from '../catalogue/recommend/beside-others.ts';
import { relatedIn } from '../catalogue/recommend/related.ts';
import { spotlights } from '../catalogue/recommend/spotlight.ts';
import { buildDay } from './site.ts';

let loaded: Promise<Catalogue> | undefined;

/** While developing, time (ms) for which what was read counts: one page asks for it hundreds of times, a card each. */
const DEV_AGE_MS = 300;

/**
 * The whole catalogue, from Astro's collections. Pages read it from here and never fetch by themselves.
 * During a build it is read once; while developing it is read anew for a page, so that a change shows at once.
 */
export function loadCatalogue(): Promise<Catalogue> {
  if (loaded === undefined) {
    loaded = read();
    if (import.meta.env.DEV) setTimeout(() => (loaded = undefined), DEV_AGE_MS);
  }
  return loaded;
}

/** Gives the function that gives what is made of the catalogue: once for all pages of a build. */
export function onceFor<T>(make: (catalogue: Catalogue) => T): () => Promise<T> {
  let known: { of: Catalogue; made: T } | undefined;
  return async () => {
    const catalogue = await loadCatalogue();
    if (known?.of !== catalogue) known = { of: catalogue, made: make(catalogue) };
    return known.made;
  };
}

/** The function that sets a municipality of the catalogue beside the others: what one page worked out, another has too. */
export const loadBesideOthers = onceFor(besideOthersIn);

/** The function that finds an entry's related entries. */
export const loadRelated = onceFor(({ interventions }) => relatedIn(interventions));

/** The function that finds the concepts that a text names. */
export const loadMentions = onceFor(({ concepts }) => mentionsIn(concepts));

/** Brings articles and interventions together. */
export const loadArticleFit = onceFor(articleFitIn);

/** What the guide knows of the interventions. */
export const loadGuideFacts = onceFor(guideFactsIn);

/** Number of entries that the home page shows in a week. */
const SPOTLIGHT_SIZE = 4;

/** The entries that the home page shows, a set a week: see `turnOf`. */
export const loadSpotlights = onceFor(({ interventions }) =>
  spotlights(interventions, SPOTLIGHT_SIZE, buildDay()),
);

async function read(): Promise<Catalogue> {
  const [
    interventies,
    kennis,
    themas,
    factoren,
    verzamelingen,
    uitdagingen,
    municipalities,
    concepts,
    places,
    figures,
    redirects,
    indicators,
    indicatorValues,
  ] = await Promise.all([
    getCollection('interventions'),
    getCollection('articles'),
    getCollection('themes'),
    getCollection('factors'),
    getCollection('curatedLists'),
    getCollection('challenges'),
    getCollection('municipalities'),
    getCollection('concepts'),
    getCollection('places'),
    getCollection('figures'),
    getCollection('redirects'),
    getCollection('indicators'),
    getCollection('indicatorValues'),
  ]);
  return toCatalogue({
    interventies: entriesOf(interventies),
    kennis: entriesOf(kennis),
    themas: entriesOf(themas),
    factoren: entriesOf(factoren),
    verzamelingen: entriesOf(verzamelingen),
    uitdagingen: entriesOf(uitdagingen),
    'gemeenten.yaml': municipalities.map(({ data }) => data),
    'begrippen.yaml': concepts.map(({ data }) => data),
    'plaatsnamen.yaml': only(places).data,
    'cijfers.yaml': only(figures).data,
    'doorverwijzingen.yaml': only(redirects).data,
    'indicatoren.yaml': only(indicators).data,
    indicatoren: Object.fromEntries(indicatorValues.map(({ id, data }) => [id, data.values])),
  });
}

function entriesOf<D>(collection: readonly { id: string; data: D; body?: string }[]) {
  return collection.map(({ id, data, body = '' }) => ({ slug: id, data, body }));
}

/** The one entry of a collection that is a file. */
function only<T>([entry]: readonly T[]): T {
  if (!entry) throw new Error('A file of content/ could not be read.');
  return entry;
}
