import { createHash } from 'node:crypto';
import type { SearchFiles } from './search-files.ts';

/**
 * The folder of the site in which the files of the search stand: `/zoek/3f2a91c0/`. Its name is made from their names and bytes, so
 * that a browser never mixes files of two builds, and may keep them for ever.
 */
export function folderOf(files: SearchFiles): string {
  const hash = createHash('sha256');
  for (const path of [...files.keys()].sort()) {
    const content = Buffer.from(files.get(path)!);
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return `/zoek/${hash.digest('hex').slice(0, 8)}/`;
}
