/** What the search weighs. Pagefind's own files and the tables are measured by the bench. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, inject } from 'vitest';
import { test } from '../visit.ts';

test('the code of the search is at most 28 kB', async ({ page, explorer }) => {
  const scripts = new Set<string>();
  page.context().on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes('/_astro/') && pathname.endsWith('.js')) scripts.add(basename(pathname));
  });
  await explorer.open();
  await explorer.type('voorlezen');
  const bytes = [...scripts].map(
    (name) => brotliCompressSync(readFileSync(join(inject('site').folder, '_astro', name))).length,
  );
  expect([...scripts]).toContainEqual(expect.stringMatching(/^search-worker/));
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(28_000);
});
