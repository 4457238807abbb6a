import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { createIndex } from 'pagefind';
import { toIntervention } from '../catalogue/intervention.ts';
import { readEntries } from '../editing/read-entries.ts';
import { ENTRIES_FILE, type EntrySlugs } from './full-text.ts';
import { searchDocument } from './search-document.ts';

/** The folder of the site in which the index stands. */
const FOLDER = 'pagefind';

/** Pagefind's own interfaces, which come with every index. We have one of our own. */
const READY_MADE_UI = /-ui\.(css|js)$|pagefind-highlight\.js$/;

/**
 * Astro integration that makes the full-text index: written into the site after a build, served from memory while
 * developing (and made anew when content changes), so that search works the same in both.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const { files, entries } = await indexContent('content');
        const target = join(fileURLToPath(dir), FOLDER);
        await rm(target, { recursive: true, force: true });
        for (const [path, content] of files) {
          await mkdir(dirname(join(target, path)), { recursive: true });
          await writeFile(join(target, path), content);
        }
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        logger.info(`${entries} interventies geïndexeerd in ${seconds} s`);
      },
      'astro:server:setup': ({ server }) => {
        let index: ReturnType<typeof indexContent> | undefined;
        server.watcher.on('all', (_event, path) => {
          if (path.includes('content')) index = undefined;
        });
        server.middlewares.use((request, response, next) => {
          const path = /\/pagefind\/([^?]+)/.exec(request.url ?? '')?.[1];
          if (!path) return next();
          index ??= indexContent('content');
          index.then(({ files }) => {
            const content = files.get(path);
            if (!content) return next();
            response.setHeader(
              'Content-Type',
              path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
            );
            response.end(content);
          }, next);
        });
      },
    },
  };
}

/**
 * Makes the index of all interventions.
 *
 * @returns The files of the index by their path, and the number of entries in it.
 * @throws Error that names what Pagefind could not do.
 */
async function indexContent(content: string): Promise<{ files: Map<string, Uint8Array>; entries: number }> {
  const { index, errors } = await createIndex({ forceLanguage: 'nl' });
  if (!index) throw new Error(`De zoekindex kon niet worden gemaakt: ${errors.join('; ')}`);
  try {
    const names = { themes: namesIn(content, 'themas'), factors: namesIn(content, 'factoren') };
    const entries = readEntries(content, 'interventies');
    for (const { slug, data, body } of entries) {
      const added = await index.addHTMLFile({
        url: `/interventies/${slug}/`,
        content: searchDocument(toIntervention(slug, data, body), names),
      });
      if (added.errors.length > 0) {
        throw new Error(`${slug} kon niet worden geïndexeerd: ${added.errors.join('; ')}`);
      }
    }
    const result = await index.getFiles();
    if (result.errors.length > 0) {
      throw new Error(`De zoekindex kon niet worden geschreven: ${result.errors.join('; ')}`);
    }
    const files = new Map(
      result.files
        .filter(({ path }) => !READY_MADE_UI.test(path))
        .map(({ path, content }) => [path, content]),
    );
    files.set(ENTRIES_FILE, new TextEncoder().encode(JSON.stringify(slugsByPageId(files))));
    return { files, entries: entries.length };
  } finally {
    await index.deleteIndex();
  }
}

/** Reads from Pagefind's fragments (one for each page: gzipped JSON after a signature) which entry each page is. */
function slugsByPageId(files: ReadonlyMap<string, Uint8Array>): EntrySlugs {
  const slugs: Record<string, string> = {};
  for (const [path, content] of files) {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (!id) continue;
    const text = gunzipSync(content).toString('utf8');
    const { meta } = JSON.parse(text.slice(text.indexOf('{'))) as { meta: { slug: string } };
    slugs[id] = meta.slug;
  }
  return slugs;
}

/** The name of each theme or factor by its slug. */
function namesIn(content: string, folder: 'themas' | 'factoren'): Map<string, string> {
  return new Map(readEntries(content, folder).map(({ slug, data }) => [slug, data.name]));
}
