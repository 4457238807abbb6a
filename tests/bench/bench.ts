/**
 * npm run bench
 *
 * Prints what the site weighs, how long it takes to check and build, and how fast the search is at three sizes, beside
 * the bars. Figures are printed, never asserted: machines differ.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { checkSeconds } from './check.ts';
import { searchFigures } from './search.ts';
import { visit } from './visit.ts';

const DIST = 'dist';

interface Row {
  what: string;
  figure: string;
  bar: string;
}

const seconds = (script: string) => {
  const started = performance.now();
  execFileSync(process.execPath, [script], { stdio: 'ignore' });
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
};
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

const rows: Row[] = [
  { what: 'check of all content', figure: seconds('scripts/check.ts'), bar: '< 3 s' },
  {
    what: 'check of 2,640 interventions, made of the real ones',
    figure: `${checkSeconds(2640).toFixed(1)} s`,
    bar: '< 15 s',
  },
  { what: 'build: check, all pages, index', figure: seconds('scripts/build.ts'), bar: '≤ 20 s on 2 cores' },
];

const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile())
  .map((file) => join(file.parentPath, file.name));
const sizes = new Map(files.map((file) => [relative(DIST, file), readFileSync(file)]));
const pages = [...sizes].filter(([name]) => name.endsWith('.html'));
const compressed = pages
  .map(([name, content]) => ({ name, bytes: brotliCompressSync(content).length }))
  .sort((a, b) => b.bytes - a.bytes);
const total = [...sizes.values()].reduce((sum, { length }) => sum + length, 0);

rows.push({ what: 'pages', figure: String(pages.length), bar: '' });
rows.push({
  what: 'dist',
  figure: `${(total / 1e6).toFixed(1)} MB in ${files.length} files`,
  bar: '',
});
for (const { name, bytes } of compressed.slice(0, 3)) {
  rows.push({ what: `heaviest page, HTML in brotli: ${name}`, figure: kilobytes(bytes), bar: '' });
}
rows.push({
  what: 'heaviest entry page: HTML, CSS and JS in brotli',
  figure: kilobytes(
    Math.max(...pages.filter(([name]) => isEntry(name)).map(([, page]) => transferred(page))),
  ),
  bar: '≤ 16 kB',
});
rows.push({
  what: 'search code: the scripts of the explorer and its thread in brotli',
  figure: kilobytes(searchCode()),
  bar: '≤ 27 kB',
});
const { requests, pages: pageBytes, fonts, others } = await visit(DIST);
rows.push({
  what: `a visit of ten pages: ${requests} requests, ${kilobytes(pageBytes)} of pages; beside ${kilobytes(fonts)} of fonts`,
  figure: kilobytes(pageBytes + others),
  bar: '≤ 195 kB',
});
console.table(rows);
console.table(await searchFigures(DIST));

function isEntry(name: string): boolean {
  return /^interventies\/[^/]+\/index\.html$/.test(name);
}

/** Bytes of every script that the explorer loads, those of its thread included. */
function searchCode(): number {
  const scripts = new Set<string>();
  const follow = (text: string) => {
    for (const [script] of text.matchAll(/[\w.-]+\.js(?=["`])/g)) {
      const path = `_astro/${script}`;
      if (!sizes.has(path) || scripts.has(path)) continue;
      scripts.add(path);
      follow(String(sizes.get(path)));
    }
  };
  const explorer = String(sizes.get('interventies/index.html'));
  follow([...explorer.matchAll(/<script[^>]* src="[^"]*"/g)].join());
  return [...scripts].reduce((sum, path) => sum + brotliCompressSync(sizes.get(path)!).length, 0);
}

/** Bytes that a browser gets for a page: itself and the style sheets and scripts that it names. */
function transferred(page: Buffer): number {
  const assets = [...page.toString().matchAll(/(?:href|src)="\/(_astro\/[^"]+\.(?:css|js))"/g)];
  return [page, ...new Set(assets.map(([, path = '']) => path)).values()]
    .map((part) => (typeof part === 'string' ? (sizes.get(part) ?? Buffer.alloc(0)) : part))
    .reduce((sum, content) => sum + brotliCompressSync(content).length, 0);
}
