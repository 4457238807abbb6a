/** The colours of the brand where no style sheet reaches: in drawings, cards, on paper and in the frame of a browser. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const textOf = (path: string) => readFileSync(`src/${path}`, 'utf8').toLowerCase();
const accent = /--color-accent: (#[\da-f]{6});/.exec(textOf('styles/tokens.css'))?.[1];

test.for([
  'components/layout/ColorScheme.astro',
  'publishing/bundle/bundle.css',
  'publishing/cards/card.ts',
  'publishing/drawing/svg.ts',
])('%s has the yellow of the site', (path) => {
  expect(accent).toBeDefined();
  expect(textOf(path)).toContain(accent);
});
