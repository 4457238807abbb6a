import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { isContent } from '../../../src/search/index/integration.ts';

test.each([
  ['content/interventies/alkmaar-taalklas.mdx', true],
  ['content/gemeenten.yaml', true],
  ['src/content/kinds.ts', false],
  ['contents.md', false],
  ['../content-site/src/pages/index.astro', false],
])('a change of %s makes the search anew: %s', (path, isSo) => {
  expect(isContent(resolve(path))).toBe(isSo);
});
