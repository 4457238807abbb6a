import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { UNNAMED_FOLDER } from '../format/files.ts';
import { folderOf } from './folder.ts';
import { searchFilesFromWorker } from './index-worker.ts';
import type { SearchFiles } from './search-files.ts';

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
]);

/**
 * Makes the files of the search: written into the site after a build, served from memory while developing (and made anew when content
 * changes), so that search works the same in both. The folder in which they stand is named after them, and pages are made beside them:
 * they get that name when they are finished.
 *
 * @param day The day for which the search decides what is still running: year-month-day.
 * @returns An Astro integration, and the step that names the folder in pages.
 */
export function searchIndex(day: string) {
  let folder = UNNAMED_FOLDER;
  let making: Promise<SearchFiles> | undefined;
  const files = (): Promise<SearchFiles> => {
    if (making === undefined) {
      making = searchFilesFromWorker(day);
      // The error reaches whoever waits for the files.
      making.catch(() => undefined);
    }
    return making;
  };
  const integration: AstroIntegration = {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ command }) => {
        // It takes the longest: it begins before anything else.
        if (command === 'build') void files();
      },
      'astro:build:done': async ({ dir, logger }) => {
        const made = await files();
        folder = folderOf(made);
        const target = join(fileURLToPath(dir), folder);
        for (const [path, content] of made) {
          await mkdir(dirname(join(target, path)), { recursive: true });
          await writeFile(join(target, path), content);
        }
        logger.info(`${made.size} bestanden van de zoekindex in ${folder}`);
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.on('all', (_event, path) => {
          if (isContent(path)) making = undefined;
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
  const namedFolder = () => ({ finish: (page: string) => page.replaceAll(UNNAMED_FOLDER, folder) });
  return { integration, namedFolder };
}

/** Whether a file is one of those that the search is made from, which stand in the working directory. */
export const isContent = (path: string): boolean => path.startsWith(resolve('content') + sep);
