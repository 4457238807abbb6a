import { positionsIn } from '../../../content/position.ts';
import type { Rule } from '../../rule.ts';
import type { Markup } from '../../../mdx/markup.ts';
import { excessIn, MAX_CODE_SIGNS, MAX_LENGTH } from '../../../mdx/parse-limits.ts';

/** A text is not longer than a page can be, and holds no code by the page: neither is given to the parser. */
export const textSize: Rule<Markup> = {
  id: 'text-size',
  lesson: {
    title: 'Een tekst past op één pagina',
    why: 'Een heel lange tekst leest niemand uit, en houdt de controle van alle andere op. Een lang stuk code hoort in een eigen bestand.',
    wrong: '## Aanpak\n\nHet hele draaiboek van 200 pagina’s …',
    right: '## Aanpak\n\nIn het kort …\n\n<Bestand titel="Draaiboek" adres="/bestanden/draaiboek.pdf" />',
    place: 'disk',
  },
  check: ({ text }) => {
    const excess = excessIn(text);
    if (!excess) return [];
    const position = positionsIn(text)(excess.offset);
    if (excess.kind === 'length') {
      return [
        {
          ...position,
          problem: `Deze tekst is te lang: ${text.length} tekens.`,
          remedy: `Maak er hoogstens ${MAX_LENGTH} van, of verdeel de tekst.`,
        },
      ];
    }
    return [
      {
        ...position,
        problem: `Na dit teken staan meer dan ${MAX_CODE_SIGNS} leestekens, zoals in code.`,
        remedy: 'Haal de code weg, of zet haar in een bestand en verwijs ernaar.',
      },
    ];
  },
};
