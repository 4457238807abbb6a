import { getCollection } from 'astro:content';
import { byCompleteness } from '../catalogue/quality/completeness.ts';
import { toIntervention, type Catalogue } from '../catalogue/model.ts';

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

async function read(): Promise<Catalogue> {
  const [interventions, articles, themes, factors, municipalities, concepts, places, figures] =
    await Promise.all([
      getCollection('interventions'),
      getCollection('articles'),
      getCollection('themes'),
      getCollection('factors'),
      getCollection('municipalities'),
      getCollection('concepts'),
      getCollection('places'),
      getCollection('figures'),
    ]);
  const [named] = places;
  if (!named) throw new Error('content/plaatsnamen.yaml kon niet worden gelezen.');
  const [official] = figures;
  if (!official) throw new Error('content/cijfers.yaml kon niet worden gelezen.');
  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'nl');
  return {
    interventions: interventions
      .map(({ id, data, body = '' }) => toIntervention(id, data, body))
      .sort(byCompleteness),
    articles: articles
      .map(({ id, data }) => ({ ...data, slug: id }))
      .sort((a, b) => a.title.localeCompare(b.title, 'nl', { numeric: true })),
    themes: themes.map(({ id, data }) => ({ ...data, slug: id })).sort(byName),
    factors: factors.map(({ id, data }) => ({ ...data, slug: id })).sort((a, b) => a.number - b.number),
    municipalities: municipalities.map(({ data }) => data).sort(byName),
    concepts: concepts.map(({ data }) => data).sort((a, b) => a.term.localeCompare(b.term, 'nl')),
    places: named.data,
    figures: official.data,
  };
}
