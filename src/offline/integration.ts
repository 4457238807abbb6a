import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { FACETS } from '../catalogue/facets.ts';
import { ENTRIES_FILE, facetFile, LEXICON_FILE } from '../search/format/files.ts';

/** What the service worker knows of the site: paths from the top of it. */
export interface OfflineSite {
  /** The page that is shown in the place of one that is not kept. */
  offlinePage: string;
  /** Kept from the first visit on. */
  always: string[];
  /** Kept from the first search on: what every search needs. */
  forSearch: string[];
}

const OFFLINE_PAGE = 'offline/';
const EXPLORER = 'interventies/';

/**
 * Astro integration that writes the service worker into the site, as one file at its top, after the site was built.
 *
 * @param isKept Whether browsers keep what visitors see. If not, the worker makes those that once did forget it.
 */
export function offlineReading(isKept: boolean): AstroIntegration {
  return {
    name: 'offline-reading',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const source = isKept ? 'service-worker.ts' : 'forgetting-worker.ts';
        await build({
          configFile: false,
          publicDir: false,
          logLevel: 'error',
          define: isKept ? { OFFLINE_SITE: JSON.stringify(offlineSite(folder)) } : {},
          build: {
            outDir: folder,
            emptyOutDir: false,
            target: 'es2022',
            rolldownOptions: {
              input: fileURLToPath(new URL(source, import.meta.url)),
              output: { entryFileNames: 'offline.js', format: 'iife' },
            },
          },
        });
      },
    },
  };
}

/** @param folder The site as it was built. */
export function offlineSite(folder: string): OfflineSite {
  const filesLike = (pattern: string) =>
    globSync(pattern, { cwd: folder })
      .map((path) => path.replaceAll('\\', '/'))
      .sort();
  // The explorer of a large catalogue filters by files: see `ResultList.astro`.
  const hasFacets = readFileSync(join(folder, EXPLORER, 'index.html'), 'utf8').includes('data-facet-rows');
  const names = [ENTRIES_FILE, LEXICON_FILE, ...(hasFacets ? [] : FACETS.map(facetFile))];
  return {
    offlinePage: OFFLINE_PAGE,
    always: [OFFLINE_PAGE, ...filesLike('_astro/currency-notice*.js')],
    forSearch: [EXPLORER, ...filesLike(`{_astro/search-worker-*.js,zoek/*/{${names.join(',')}}}`)],
  };
}
