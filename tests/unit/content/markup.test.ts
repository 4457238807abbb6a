import { expect, test } from 'vitest';
import { headingIds, readMarkup } from '../../../src/content/markup.ts';

test('headings are led to by the addresses that the build gives them', () => {
  const text = [
    '## Aanpak',
    '## Wat kun je **ermee**?',
    "## Foto's & video's – één dag",
    '## Aanpak',
    '### `npm` en [link](https://a.nl)',
    '## 2026: het_plan -- deel 1…',
    '## Hulp 🙂 thuis',
    '## Aanpak-1',
  ].join('\n\n');
  expect(headingIds(readMarkup(text))).toEqual([
    'aanpak',
    'wat-kun-je-ermee',
    'fotos--videos--één-dag',
    'aanpak-1',
    'npm-en-link',
    '2026-het_plan--deel-1',
    'hulp--thuis',
    'aanpak-1-1',
  ]);
});
