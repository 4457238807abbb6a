/** What the files of a built site weigh, compressed with brotli as a host does that compressed them before. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Of how many of the largest pages it is looked which are the heaviest: to compress all takes longer than to build them. */
const CANDIDATES = 10;

/** All files of a folder, with the path to it. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));
}

/** A page as a figure. */
export interface PageWeight {
  value: number;
  unit: 'bytes';
  of: string;
}

/**
 * The heaviest pages, the heaviest first.
 *
 * @param weigh Gives the bytes of a page by its text.
 */
export function heaviestPages(
  dist: string,
  count: number,
  isCounted: (path: string) => boolean = () => true,
  weigh: (page: Buffer) => number = compressed,
): PageWeight[] {
  return filesOf(dist)
    .map((file) => relative(dist, file).replaceAll(sep, '/'))
    .filter((path) => path.endsWith('.html') && isCounted(path))
    .map((path) => ({ path, page: readFileSync(join(dist, path)) }))
    .sort((a, b) => b.page.length - a.page.length)
    .slice(0, CANDIDATES)
    .map(({ path, page }) => ({ value: weigh(page), unit: 'bytes' as const, of: path }))
    .sort((a, b) => b.value - a.value)
    .slice(0, count);
}

/** Bytes of a page, and of the style sheets and scripts that it names. */
export function transferred(dist: string, page: Buffer): number {
  const assets = [...page.toString().matchAll(/(?:href|src)="\/(_astro\/[^"]+\.(?:css|js))"/g)];
  const files = [...new Set(assets.map(([, path = '']) => join(dist, path)))].filter((file) =>
    existsSync(file),
  );
  return [page, ...files.map((file) => readFileSync(file))].reduce((sum, each) => sum + compressed(each), 0);
}

const compressed = (content: Buffer) => brotliCompressSync(content).length;
