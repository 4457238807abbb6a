import { expect, test } from 'vitest';
import { linkTargets } from '../../../src/lint/rules/mdx/link-targets.ts';
import { at, entry } from './entry.ts';

/** The problems that the rule finds in a text, each with the words at its place. */
function against(text: string): string[] {
  const file = entry(text);
  return linkTargets
    .check(file.body!.markup)
    .map((diagnostic) => `${at(file, diagnostic)} | ${diagnostic.problem}`);
}

const NO_ADDRESS = 'is geen link: het adres ontbreekt, en lezers zien de haken.';
const ODD_ADDRESS = 'is geen link: dit adres is niet te lezen, en lezers zien de haken.';

test.each([
  ['a link to nothing', 'Zie 😀 [deze][weg] en meer.', `[deze][weg] en | [deze][weg] ${NO_ADDRESS}`],
  ['a link without a name', 'Zie [deze][].', `[deze][]. | [deze][] ${NO_ADDRESS}`],
  ['a link in bold letters', '**[deze][weg]**', `[deze][weg]** | [deze][weg] ${NO_ADDRESS}`],
  ['a link in a list', '- Zie:\n  - [deze][weg]', `[deze][weg] | [deze][weg] ${NO_ADDRESS}`],
  ['a link in a table', '| a |\n| - |\n| [b][c] |', `[b][c] | | [b][c] ${NO_ADDRESS}`],
  ['a link in a component', '<Tip>Zie [deze][weg]</Tip>', `[deze][weg]</Tip> | [deze][weg] ${NO_ADDRESS}`],
  ['a picture of nothing', 'Zie ![deze][weg].', `[deze][weg]. | [deze][weg] ${NO_ADDRESS}`],
  ['an address with a space', 'Zie [b](/over/ ons/).', `[b](/over/ ons/). | [b](/over/ ons/) ${ODD_ADDRESS}`],
  [
    'a note without a text',
    'Elf scholen.[^1] Meer.',
    '[^1] Meer. | Bij de noot [^1] staat geen tekst: lezers zien de haken.',
  ],
  [
    'a note that is read from nowhere',
    'Elf scholen.\n\n[^1]: In 2025.',
    '[^1]: In | Nergens verwijst de tekst naar de noot [^1]: lezers zien die niet.',
  ],
  [
    'a note that is there twice',
    'Elf scholen.[^1]\n\n[^1]: In 2025.\n[^1]: In 2026.',
    '[^1]: In | [^1] staat er twee keer: lezers zien alleen de eerste.',
  ],
  [
    'an address that is there twice',
    'Zie [a].\n\n[a]: /over/\n[A]: /gemeenten/',
    '[A]: /gemeenten/ | [a] staat er twee keer: lezers zien alleen de eerste.',
  ],
])('%s is told at its place', (_, text, expected) => {
  expect(against(text)).toEqual([expected]);
});

test.each([
  'Zie [deze](/over/), [die][a] en [a][].\n\n[a]: /over/',
  'Elf scholen.[^1]\n\n[^1]: In 2025.',
  'Zij [de leerlingen] lezen [sic] (samen).',
  'Wij schrijven \\[a][b] en \\[^1], en `[a][b]`.',
  '```\n[a][b] [^1]\n```',
  '- [ ] Lees.\n- [x] Schrijf.',
  'Zie [de [hele] folder](/over/) en ![kaart](/kaart.png).',
])('%s passes', (text) => {
  expect(against(text)).toEqual([]);
});
