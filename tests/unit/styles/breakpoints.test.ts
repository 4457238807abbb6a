import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BREAKPOINTS } from '../../../src/styles/breakpoints.ts';

test('at each breakpoint some layout changes', () => {
  const sources = globSync('src/**/*.{css,astro}').map((file) => readFileSync(file, 'utf8'));
  const unused = Object.keys(BREAKPOINTS).filter(
    (name) => !sources.some((source) => source.includes(`(${name})`)),
  );
  expect(unused).toEqual([]);
});

test('the drawer of the facets closes from the width on at which they stand beside the list', () => {
  const script = readFileSync('src/search/ui/explorer/facets.ts', 'utf8');
  expect(script).toContain(`matchMedia('(min-width: ${BREAKPOINTS['--laptop']})')`);
});
