import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast } from '../../e2e/accessibility/contrast.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
/** The colour of a token in the light and in the dark scheme. */
const colorsOf = (name: string) =>
  new RegExp(`${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens)!.slice(1).map(asRgb);
const asRgb = (hex: string) =>
  `rgb(${hex
    .match(/\w\w/g)!
    .map((pair) => parseInt(pair, 16))
    .join(', ')})`;

// A page may not read the colour of a visited link from the browser, so this can't be seen there.
describe.for([
  ['light', 0],
  ['dark', 1],
] as const)('in the %s scheme a visited entry', ([, scheme]) => {
  const visited = colorsOf('--color-visited')[scheme]!;

  test.for(['--color-paper', '--color-surface'])('can be read on %s', (ground) => {
    expect(contrast(visited, colorsOf(ground)[scheme]!)).toBeGreaterThanOrEqual(4.5);
  });

  test('has another colour than one that was not visited', () => {
    expect(contrast(visited, colorsOf('--color-ink')[scheme]!)).toBeGreaterThan(1.3);
  });
});
