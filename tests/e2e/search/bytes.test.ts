/** What the search weighs. Pagefind's own files and the tables are measured by the bench. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, inject } from 'vitest';
import { test } from '../visit.ts';

test.override('isFirstVisit', true);

test('the code of the search is at most 26 kB for an answer, and 27 kB with suggestions', async ({
  page,
  explorer,
}) => {
  const scripts = new Set<string>();
  page.context().on('request', (request) => {
    const { pathname } = new URL(request.url());
    // What keeps pages for later is loaded by every page, when all else is done.
    if (pathname.includes('/_astro/') && /\/(?!offline-reading)[^/]+\.js$/.test(pathname))
      scripts.add(basename(pathname));
  });
  const bytes = () =>
    [...scripts]
      .map((name) => brotliCompressSync(readFileSync(join(inject('site').folder, '_astro', name))).length)
      .reduce((sum, each) => sum + each, 0);
  await explorer.open('?q=voorlezen');
  expect([...scripts]).toContainEqual(expect.stringMatching(/^search-worker/));
  expect(bytes()).toBeLessThanOrEqual(26_000);
  await explorer.box.press('End');
  await explorer.box.pressSequentially(' thuis');
  await page.getByRole('option').first().waitFor();
  expect([...scripts]).toContainEqual(expect.stringMatching(/^suggester/));
  expect(bytes()).toBeLessThanOrEqual(27_000);
});
