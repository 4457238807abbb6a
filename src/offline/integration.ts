import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';

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
          define: { OFFLINE_SITE: JSON.stringify(offlineSite(folder)) },
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
function offlineSite(folder: string): OfflineSite {
  const filesLike = (pattern: string) =>
    globSync(pattern, { cwd: folder })
      .map((path) => path.replaceAll('\\', '/'))
      .sort();
  return {
    offlinePage: OFFLINE_PAGE,
    always: [OFFLINE_PAGE, ...filesLike('_astro/currency-notice*.js')],
    forSearch: [
      'interventies/',
      ...filesLike('{_astro/search-worker-*.js,zoek/*/{entries,facets,lexicon}.json}'),
    ],
  };
}
