import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BREAKPOINTS } from '../../../src/site/breakpoints.ts';

test('at each breakpoint some layout changes', () => {
  const sources = globSync('src/**/*.{css,astro}').map((file) => readFileSync(file, 'utf8'));
  const unused = Object.keys(BREAKPOINTS).filter(
    (name) => !sources.some((source) => source.includes(`(${name})`)),
  );
  expect(unused).toEqual([]);
});
