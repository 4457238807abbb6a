import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import { PEER_FIELDS, PEER_WEIGHTS, type PeerFactory } from './engine.ts';

/** The part of Pagefind's browser script that the comparison uses. */
interface PagefindScript {
  options: (options: { basePath: string; noWorker: boolean }) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<{ meta: { slug: string } }> }[] }>;
}

/** Where the script is made to believe that the index stands. */
const BASE = 'http://pagefind.test/';
const MAX_RESULTS = 20;

/** Pagefind for Dutch, with its weights. Its browser script runs here as it is: only the files come from memory. */
export const pagefind: PeerFactory = async (documents) => {
  const { index } = await createIndex({ forceLanguage: 'nl' });
  if (index === undefined) throw new Error('Pagefind made no index');
  for (const document of documents) {
    const paragraphs = PEER_FIELDS.map(
      (field) =>
        `<p data-pagefind-weight="${PEER_WEIGHTS[field]}">${document[field].replace(/</g, '&lt;')}</p>`,
    );
    await index.addHTMLFile({
      url: `/${document.id}/`,
      content: `<html lang="nl"><body data-pagefind-body data-pagefind-meta="slug:${document.id}">${paragraphs.join('')}</body></html>`,
    });
  }
  const { files } = await index.getFiles();
  await close();
  const contents = new Map(files.map(({ path, content }) => [BASE + path, content]));
  const network = globalThis.fetch;
  const fetchHere = (input: string | URL | Request) => {
    const address = (input instanceof Request ? input.url : String(input)).replace(/\?.*$/, '');
    const content = contents.get(address);
    return content === undefined ? network(input) : Promise.resolve(new Response(new Uint8Array(content)));
  };
  globalThis.fetch = fetchHere;

  const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
  const script = join(folder, 'pagefind.mjs');
  await writeFile(script, contents.get(`${BASE}pagefind.js`)!);
  const engine = (await import(pathToFileURL(script).href)) as PagefindScript;
  await engine.options({ basePath: BASE, noWorker: true });
  await engine.init();
  return {
    name: 'Pagefind',
    search: async (query) => {
      const { results } = await engine.search(query);
      const pages = await Promise.all(results.slice(0, MAX_RESULTS).map((result) => result.data()));
      return pages.map(({ meta }) => meta.slug);
    },
  };
};
