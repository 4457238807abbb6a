import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { typeOf, type FoundFile } from '../../content/read-content.ts';
import { LARGEST } from './file-kinds.ts';

/**
 * Reads all that lies in `public/`, at any depth; a folder itself is reported only when it cannot be opened.
 *
 * @param root The folder `public/`.
 * @returns Paths within it, in alphabetical order; none when there is no such folder.
 */
export function readPublicFolder(root: string, folder = ''): FoundFile[] {
  let names: string[];
  try {
    names = readdirSync(join(root, folder)).sort();
  } catch {
    return folder === '' ? [] : [{ path: folder, type: 'unreadable', size: 0, bytes: new Uint8Array() }];
  }
  return names.flatMap((name) => {
    const path = folder === '' ? name : `${folder}/${name}`;
    const stats = lstatSync(join(root, path));
    const found: FoundFile = { path, type: typeOf(stats), size: stats.size, bytes: new Uint8Array() };
    if (found.type === 'folder') return readPublicFolder(root, path);
    if (found.type !== 'file' || stats.size > LARGEST) return [found];
    try {
      return [{ ...found, bytes: readFileSync(join(root, path)) }];
    } catch {
      return [{ ...found, type: 'unreadable' }];
    }
  });
}
