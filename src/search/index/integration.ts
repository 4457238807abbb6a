import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { searchFolder } from './folder.ts';
import type { SearchFiles } from './search-files.ts';
import { searchFilesFromWorker } from './worker.ts';

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
]);

/**
 * Astro integration that makes the files of the search: written into the site after a build, served from memory while
 * developing (and made anew when content changes), so that search works the same in both.
 */
export function searchIndex(): AstroIntegration {
  let making: Promise<SearchFiles> | undefined;
  const make = () => {
    making = searchFilesFromWorker();
    // Whoever waits for the files hears of it.
    making.catch(() => undefined);
    return making;
  };
  return {
    name: 'search-index',
    hooks: {
      'astro:build:start': () => void make(),
      'astro:build:done': async ({ dir, logger }) => {
        const files = await (making ?? make());
        const target = join(fileURLToPath(dir), searchFolder());
        for (const [path, content] of files) {
          await mkdir(dirname(join(target, path)), { recursive: true });
          await writeFile(join(target, path), content);
        }
        logger.info(`${files.size} bestanden van de zoekindex in ${searchFolder()}`);
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.on('all', (_event, path) => {
          if (path.includes('content')) making = undefined;
        });
        server.middlewares.use((request, response, next) => {
          const path = /\/zoek\/[^/]+\/([^?]+)/.exec(request.url ?? '')?.[1];
          if (path === undefined) return next();
          (making ?? make()).then((files) => {
            const content = files.get(path);
            if (content === undefined) return next();
            response.setHeader('Content-Type', TYPES.get(extname(path)) ?? 'application/octet-stream');
            response.end(content);
          }, next);
        });
      },
    },
  };
}
