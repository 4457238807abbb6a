import { hiddenCharactersIn } from '../../language/characters.ts';
import type { TextFile } from '../../content/content-file.ts';
import type { Rule } from '../rule.ts';
import { positionsIn } from '../../content/position.ts';

/**
 * A file holds no characters that cannot be seen, or that make a text look other than it is. Those without any width
 * are left to the rule zero-width.
 */
export const controlCharacters: Rule<TextFile> = {
  id: 'control-characters',
  lesson: {
    title: 'Geen onzichtbare tekens',
    why: 'Wie tekst kopieert uit een pdf of een oud programma, neemt soms tekens mee die je niet ziet. Zij maken het zoeken en voorlezen van de tekst onbetrouwbaar.',
    wrong: '## Aanpak\n\nKinderen lezen\u0007 elke dag.',
    right: '## Aanpak\n\nKinderen lezen elke dag.',
  },
  check: ({ text }) => {
    const hidden = hiddenCharactersIn(text).find(({ isZeroWidth }) => !isZeroWidth);
    if (!hidden) return [];
    return [
      {
        ...positionsIn(text)(hidden.offset),
        problem: 'Hier staat een onzichtbaar teken dat niet in een tekst hoort.',
        remedy: 'Haal het weg: wis het woord en typ het opnieuw.',
      },
    ];
  },
};
