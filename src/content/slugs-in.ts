import { readdirSync } from 'node:fs';

/**
 * The slugs of the entries in a folder, in the order of its files, which are named for them.
 *
 * @throws When the folder can't be read.
 */
export function slugsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => name.slice(0, -'.mdx'.length));
}
