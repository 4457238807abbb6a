import type { TextFile } from '../content-file.ts';
import type { Rule } from '../rule.ts';
import { spotsIn } from '../spot.ts';

/**
 * What YAML does not count as a printable character: control characters other than tab and line ends.
 *
 * @see https://yaml.org/spec/1.2.2/#51-character-set
 */
// eslint-disable-next-line no-control-regex -- finding them is what this is for
const UNPRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]/;

/** A file holds no characters that cannot be seen and that a copy from another program may bring along. */
export const controlCharacters: Rule<TextFile> = {
  id: 'control-characters',
  lesson: {
    title: 'Geen onzichtbare tekens',
    why: 'Wie tekst kopieert uit een pdf of een oud programma, neemt soms tekens mee die je niet ziet. Zij maken het zoeken en voorlezen van de tekst onbetrouwbaar.',
    wrong: '## Aanpak\n\nKinderen lezen\u0007 elke dag.',
    right: '## Aanpak\n\nKinderen lezen elke dag.',
  },
  check: ({ text }) => {
    const offset = text.search(UNPRINTABLE);
    if (offset === -1) return [];
    return [
      {
        ...spotsIn(text)(offset),
        problem: 'Hier staat een onzichtbaar teken dat niet in een tekst hoort.',
        remedy: 'Haal het weg: wis het woord en typ het opnieuw.',
      },
    ];
  },
};
