import { getCollection, type CollectionKey } from 'astro:content';
import { toCatalogue } from '../content/catalogue.ts';
import type { Catalogue } from '../catalogue/model.ts';

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
  const [interventies, kennis, themas, factoren, municipalities, concepts, places, figures] =
    await Promise.all([
      entries('interventions'),
      entries('articles'),
      entries('themes'),
      entries('factors'),
      getCollection('municipalities'),
      getCollection('concepts'),
      getCollection('places'),
      getCollection('figures'),
    ]);
  return toCatalogue({
    interventies,
    kennis,
    themas,
    factoren,
    'gemeenten.yaml': municipalities.map(({ data }) => data),
    'begrippen.yaml': concepts.map(({ data }) => data),
    'plaatsnamen.yaml': only(places).data,
    'cijfers.yaml': only(figures).data,
  });
}

async function entries<C extends CollectionKey>(collection: C) {
  return (await getCollection(collection)).map(({ id, data, body = '' }) => ({ slug: id, data, body }));
}

/** The one entry of a collection that is a file. */
function only<T>([entry]: readonly T[]): T {
  if (!entry) throw new Error('A file of content/ could not be read.');
  return entry;
}
