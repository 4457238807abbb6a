import { relative, resolve, sep } from 'node:path';

/**
 * Whether a path within `content/` is one of the files that are meant, or lies in a folder that is.
 *
 * @param content The folder `content/`.
 * @param only The files and folders that are meant; all when there are none.
 */
export function selection(content: string, only: readonly string[]): (path: string) => boolean {
  const meant = only.map((path) => relative(content, resolve(path)).split(sep).join('/'));
  return (path) =>
    meant.length === 0 || meant.some((each) => each === '' || path === each || path.startsWith(`${each}/`));
}
