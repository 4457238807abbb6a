import { expect, test } from 'vitest';
import { joinSections, splitSections } from '../../../src/spreadsheet/table/sections.ts';

test('a text is taken apart into its sections', () => {
  expect(
    splitSections('\n## Aanpak\n\nEén.\n\nTwee.\n\n## Resultaten\n\nDrie.\n\n## Tips\n\nVier.\n'),
  ).toEqual({
    approach: 'Eén.\n\nTwee.',
    results: 'Drie.',
    rest: '## Tips\n\nVier.',
  });
});

test.each([
  ['whose sections stand in another order', '## Resultaten\n\nEén.\n\n## Aanpak\n\nTwee.'],
  ['that begins without a heading', 'Vooraf.\n\n## Aanpak\n\nEén.'],
  ['with a section twice', '## Aanpak\n\nEén.\n\n## Tips\n\nTwee.\n\n## Aanpak\n\nDrie.'],
  ['with more lines between its parts', '## Aanpak\n\n\n\nEén.\n\n## Resultaten\n\nTwee.'],
])('a text %s is the rest as a whole', (_, body) => {
  expect(splitSections(body)).toEqual({ approach: '', results: '', rest: body });
  expect(joinSections(splitSections(body))).toBe(body);
});

test('a heading in a block of code begins no section', () => {
  expect(splitSections('## Aanpak\n\n```\n## Resultaten\n```').results).toBe('');
});
