import { getCollection } from 'astro:content';
import { toCatalogue } from '../content/catalogue.ts';
import { mentionsIn } from '../catalogue/glossary.ts';
import type { Catalogue } from '../catalogue/model.ts';
import { guideFactsIn } from '../catalogue/recommend/challenge-fit.ts';
import type { GuideFacts } from '../catalogue/recommend/guide.ts';
import { besideOthersIn } from '../catalogue/recommend/beside-others.ts';
import { spotlights } from '../catalogue/recommend/spotlight.ts';
import { dutchToday } from '../language/dutch.ts';
import { sketchesOf, type Sketches } from '../publishing/drawing/sketches.ts';

let loaded: Promise<Catalogue> | undefined;

/**
 * The whole catalogue, from Astro's collections. Pages read it from here and never fetch by themselves.
 * During a build it is read once; while developing it is read anew, so that a change shows at once.
 */
export function loadCatalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return read();
  loaded ??= read();
  return loaded;
}

let beside: { of: Catalogue; besideOthers: ReturnType<typeof besideOthersIn> } | undefined;

/** The function that sets a municipality of the catalogue beside the others: what one page worked out, another has too. */
export async function loadBesideOthers(): Promise<ReturnType<typeof besideOthersIn>> {
  const catalogue = await loadCatalogue();
  if (beside?.of !== catalogue) beside = { of: catalogue, besideOthers: besideOthersIn(catalogue) };
  return beside.besideOthers;
}

let sketches: { of: Catalogue; sketches: Sketches } | undefined;

/** The small drawings of all entries: each page names those that it shows. */
export async function loadSketches(): Promise<Sketches> {
  const catalogue = await loadCatalogue();
  if (sketches?.of !== catalogue) sketches = { of: catalogue, sketches: sketchesOf(catalogue.interventions) };
  return sketches.sketches;
}

let mentions: { of: Catalogue; mentions: ReturnType<typeof mentionsIn> } | undefined;

/** The function that finds the concepts that a text names. */
export async function loadMentions(): Promise<ReturnType<typeof mentionsIn>> {
  const catalogue = await loadCatalogue();
  if (mentions?.of !== catalogue) mentions = { of: catalogue, mentions: mentionsIn(catalogue.concepts) };
  return mentions.mentions;
}

/** Number of entries that the home page shows in a week. */
const SPOTLIGHT_SIZE = 4;

/** The entries that the home page shows, a set a week: see `turnOf`. */
export async function loadSpotlights() {
  const { interventions } = await loadCatalogue();
  return spotlights(interventions, SPOTLIGHT_SIZE, dutchToday());
}

let guided: { of: Catalogue; facts: GuideFacts[] } | undefined;

/** What the guide knows of the interventions: worked out once for all its pages. */
export function loadGuideFacts(catalogue: Catalogue): GuideFacts[] {
  if (guided?.of !== catalogue) guided = { of: catalogue, facts: guideFactsIn(catalogue) };
  return guided.facts;
}

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
