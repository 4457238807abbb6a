import { codePointOf, hiddenCharactersIn } from '../../language/characters.ts';
import type { TextFile } from '../../content/content-file.ts';
import type { Rule } from '../rule.ts';
import { positionsIn } from '../../content/position.ts';

/** A file holds no characters without width, such as soft hyphens, but for those that make up an emoji. */
export const zeroWidth: Rule<TextFile> = {
  id: 'zero-width',
  isFixable: true,
  lesson: {
    title: 'Geen tekens zonder breedte',
    why: "Zachte afbreekstreepjes en andere tekens zonder breedte komen mee uit een pdf, een website of een tekstverwerker. Een woord waar zo'n teken in staat, is niet te vinden en wordt verkeerd voorgelezen.",
    wrong: '## Aanpak\n\nKinderen maken een kwali\u00ADficatie.',
    right: '## Aanpak\n\nKinderen maken een kwalificatie.',
  },
  check: ({ text }) => {
    const position = positionsIn(text);
    const [first, ...others] = hiddenCharactersIn(text);
    if (!first) return [];
    const total = others.length === 0 ? '' : `, en verderop nog ${others.length}`;
    return [
      {
        ...position(first.offset),
        problem: `Hier staat een teken zonder breedte (${codePointOf(first.character)}${total}).`,
        remedy: 'Laat het herstellen: npm run check -- --fix.',
      },
    ];
  },
};
