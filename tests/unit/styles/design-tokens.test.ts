/** Tokens of the design system as their values, as a browser would compute them. */
import { describe, expect, test } from 'vitest';
import { tokensOf, withValues } from '../../../src/styles/design-tokens.ts';

const ROOT = `:root {
  --nl-box-color: var(--color-ink);
  --nl-box-size: var(--nl-base-size);
  --nl-base-size: 2rem;
  --nl-box-font-family: inherit;
  --nl-badge-color: var(--color-soft);
}`;
const COMPONENTS = [
  '.nl-box { --_nl-box-gap: var(--nl-box-gap); --_nl-box-line: 1px } .nl-box:hover { --_nl-box-line: var(--nl-box-line) }',
];
const OURS = ['<style>.badge--accented { --nl-badge-color: yellow }</style>'];

describe.each<[what: string, declaration: string, becomes: string]>([
  ['a token is its value', 'color: var(--nl-box-color)', 'color: var(--color-ink)'],
  ['a token that is another is the value of that', 'margin: var(--nl-box-size)', 'margin: 2rem'],
  [
    'several in one value all are theirs',
    'margin: var(--nl-box-size) 0 var(--nl-box-size)',
    'margin: 2rem 0 2rem',
  ],
  ['a token with a value does not need its fallback', 'margin: var(--nl-box-size, 1px)', 'margin: 2rem'],
  [
    'without a value the fallback is there',
    'margin: var(--nl-other, max(1px, var(--nl-box-size)))',
    'margin: max(1px, 2rem)',
  ],
  ['without value and fallback nothing is set', 'margin: max(1px, var(--nl-other))', 'margin: unset'],
  [
    'what `:root` inherits is no value',
    'font-family: var(--nl-box-font-family, serif)',
    'font-family: serif',
  ],
  [
    'what is given elsewhere too stays a token',
    'color: var(--nl-badge-color, red)',
    'color: var(--nl-badge-color,red)',
  ],
  [
    'what a component gives by its state stays one',
    'width: var(--_nl-box-line)',
    'width: var(--_nl-box-line)',
  ],
  ['what a component makes of nothing is nothing', 'gap: var(--_nl-box-gap, 3px)', 'gap: 3px'],
  ['our own tokens stay', 'margin: var(--space-4)', 'margin: var(--space-4)'],
  ['a state may take a value away', '--_nl-box-line: var(--nl-box-line)', '--_nl-box-line: initial'],
])('%s', (_, declaration, becomes) => {
  test(declaration, () => {
    const tokens = tokensOf(ROOT, COMPONENTS, OURS);
    expect(withValues(`a { ${declaration}; }`, tokens)).toBe(`a { ${becomes}; }`);
  });
});

test('only tokens that differ from place to place stay in the sheets', () => {
  const tokens = tokensOf(ROOT, COMPONENTS, OURS);
  expect(withValues(ROOT, tokens).match(/--nl-[\w-]+/g)).toEqual(['--nl-badge-color']);
});
