/** What the files of a built site weigh, compressed with brotli as a host does that compressed them before. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { filesIn } from '../../src/publishing/site-files.ts';

/** Of how many of the largest pages it is looked which are the heaviest: to compress all takes longer than to build them. */
const CANDIDATES = 10;

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
  return filesIn(dist)
    .map((file) => file.slice(1))
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
