import { lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { FoundFile } from './content-file.ts';

/**
 * Largest file, in bytes, that is read. The longest list, the glossary, is a tenth of it, and so is a book chapter;
 * a larger file is a mistake, and reading it would hold up the check of all others.
 */
export const MAX_FILE_SIZE = 1_000_000;

/** Files that are no content and may lie in `content/`: its licence. */
const BESIDE_CONTENT = new Set(['LICENSE']);

/** Files that macOS and Windows leave behind in folders that someone looked at. */
const LEFT_BY_SYSTEM = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/**
 * Reads all that lies in `content/`: the top level and what is directly in the folders that are named.
 *
 * @param root The folder `content/`.
 * @param folders Names of the folders to look into.
 * @throws When `root` is no folder that can be read.
 */
export function readContentFolder(root: string, folders: readonly string[]): FoundFile[] {
  return namesIn(root)
    .filter((name) => !BESIDE_CONTENT.has(name))
    .flatMap((name) => {
      const found = readFound(root, name);
      if (found.type !== 'folder' || !folders.includes(name)) return [found];
      return namesIn(join(root, name)).map((entry) => readFound(root, `${name}/${entry}`));
    });
}

function namesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !LEFT_BY_SYSTEM.has(name))
    .sort();
}

function readFound(root: string, path: string): FoundFile {
  const stats = lstatSync(join(root, path));
  const found: FoundFile = { path, type: typeOf(stats), size: stats.size, bytes: new Uint8Array() };
  if (found.type !== 'file' || stats.size > MAX_FILE_SIZE) return found;
  try {
    return { ...found, bytes: readFileSync(join(root, path)) };
  } catch {
    return { ...found, type: 'unreadable' };
  }
}

/** What lies at a path. */
export function typeOf(stats: Stats): FoundFile['type'] {
  if (stats.isFile()) return 'file';
  if (stats.isDirectory()) return 'folder';
  return stats.isSymbolicLink() ? 'link' : 'other';
}
