/** By what a built site is known, and what stands in it that no build made. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEFT_BY_SYSTEM } from '../content/read-content.ts';

/** The file by which a built site is known. It lists what stands at the top of the site, so that nothing else is replaced. */
export const MARKER = '.interventiebank.json';

/** Writes the marker of a site: what stands at its top. */
export function markSite(folder: string, names = readdirSync(folder)): void {
  const marker = {
    about: 'Deze map is gemaakt door npm run build, die hem ook weer vervangt. Zet hier niets bij.',
    names: [...new Set(names)].filter((name) => name !== MARKER).sort(),
  };
  writeFileSync(join(folder, MARKER), `${JSON.stringify(marker, null, 2)}\n`);
}

/** The names at the top of a site according to its marker; `undefined` without a marker that can be read. */
export function markedNames(folder: string): string[] | undefined {
  try {
    const { names } = JSON.parse(readFileSync(join(folder, MARKER), 'utf8')) as { names?: unknown };
    return Array.isArray(names) ? names.map(String) : undefined;
  } catch {
    return undefined;
  }
}

/** Something in a folder, or the folder, that no build made. */
export function strangerIn(folder: string): string | undefined {
  const names = readdirSync(folder).filter((name) => !LEFT_BY_SYSTEM.has(name));
  const marked = markedNames(folder);
  if (marked === undefined) return names.length === 0 || isUnmarkedSite(folder) ? undefined : folder;
  const stranger = names.find((name) => name !== MARKER && !marked.includes(name));
  return stranger === undefined ? undefined : join(folder, stranger);
}

/** The first sites had no marker. They are recognised by files that no other site has. */
function isUnmarkedSite(folder: string): boolean {
  return ['_astro', 'zoek', 'index.html', 'interventies/index.html', 'begrippen/index.html'].every((name) =>
    existsSync(join(folder, name)),
  );
}
