import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the files of the search are made from. */
const MADE_FROM = ['content', 'src/search', 'src/catalogue'];

let known: string | undefined;

/**
 * The folder of the site in which the files of the search stand: `/zoek/3f2a91c0/`. Its name changes with what they are made
 * from, so that a browser never mixes files of two builds, and may keep them for ever.
 */
export function searchFolder(): string {
  known ??= `/zoek/${hashOf(MADE_FROM)}/`;
  return known;
}

function hashOf(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) =>
      file.isFile(),
    );
    for (const path of files.map((file) => join(file.parentPath, file.name)).sort()) {
      hash.update(path).update(readFileSync(path));
    }
  }
  return hash.digest('hex').slice(0, 8);
}
