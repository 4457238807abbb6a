import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { folderOf } from './folder.ts';
import { searchFilesFromWorker } from './index-worker.ts';
import type { SearchFiles } from './search-files.ts';

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
]);

/** The module by which pages know the folder, and its name for the bundler. */
const FOLDER_MODULE = 'virtual:search-folder';
const RESOLVED_FOLDER_MODULE = `\0${FOLDER_MODULE}`;

/** While developing, files change under one address: nothing keeps them. */
const DEV_FOLDER = '/zoek/dev/';

/**
 * Astro integration that makes the files of the search: written into the site after a build, served from memory while
 * developing (and made anew when content changes), so that search works the same in both. The folder in which they stand is named after
 * them; pages wait for that name, while other modules are bundled.
 *
 * @param day The day of which the search tells what runs. Default: today.
 */
export function searchIndex(day?: string): AstroIntegration {
  let making: Promise<SearchFiles> | undefined;
  const files = (): Promise<SearchFiles> => {
    if (making === undefined) {
      making = searchFilesFromWorker(day);
      // Whoever waits for the files hears of it.
      making.catch(() => undefined);
    }
    return making;
  };
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        // Modules that are bundled wait for it: it begins before anything else.
        if (command === 'build') void files();
        const folder = async () => (command === 'build' ? folderOf(await files()) : DEV_FOLDER);
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'search-folder',
                resolveId: (id) => (id === FOLDER_MODULE ? RESOLVED_FOLDER_MODULE : undefined),
                load: async (id) =>
                  id === RESOLVED_FOLDER_MODULE
                    ? `export const searchFolder = ${JSON.stringify(await folder())};`
                    : undefined,
              },
            ],
          },
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const made = await files();
        const folder = folderOf(made);
        const target = join(fileURLToPath(dir), folder);
        for (const [path, content] of made) {
          await mkdir(dirname(join(target, path)), { recursive: true });
          await writeFile(join(target, path), content);
        }
        logger.info(`${made.size} bestanden van de zoekindex in ${folder}`);
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.on('all', (_event, path) => {
          if (path.includes('content')) making = undefined;
        });
        server.middlewares.use((request, response, next) => {
          const path = /\/zoek\/[^/]+\/([^?]+)/.exec(request.url ?? '')?.[1];
          if (path === undefined) return next();
          files().then((made) => {
            const content = made.get(path);
            if (content === undefined) return next();
            response.setHeader('Content-Type', TYPES.get(extname(path)) ?? 'application/octet-stream');
            response.end(content);
          }, next);
        });
      },
    },
  };
}
