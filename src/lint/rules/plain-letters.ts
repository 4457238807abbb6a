import { withPlainLetters } from '../../language/characters.ts';
import { normalizeLetters } from '../fix/fix-characters.ts';
import type { ContentFile } from '../../content/content-file.ts';
import type { Rule } from '../rule.ts';
import { positionsIn } from '../../content/position.ts';

/** A word with what may stand in or at its end: accents that are characters of their own, hyphens of any kind. */
const WORD = /[\p{L}\p{M}\p{N}\u2010\u2011-]+/gu;

/** Most words that are reported: a file from a Mac may hold hundreds. */
const MAX_REPORTED = 5;

/** Words are written with the letters that people type: `fi` rather than one character for the two. */
export const plainLetters: Rule<ContentFile> = {
  id: 'plain-letters',
  level: 'tip',
  isFixable: true,
  lesson: {
    title: 'Gewone letters',
    why: 'In een pdf zijn letters soms samen één teken (ﬁ), of staat een accent los van zijn letter. Je ziet het verschil niet, maar een spellingcontrole, een voorleeshulp en het zoeken van je browser kennen het woord dan niet.',
    wrong: '## Aanpak\n\nKinderen maken een kwali\uFB01catie.',
    right: '## Aanpak\n\nKinderen maken een kwalificatie.',
  },
  check: ({ text }) => {
    const normalized = normalizeLetters(text);
    if (normalized === text) return [];
    const position = positionsIn(text);
    const odd = [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
      const plain = withPlainLetters(word);
      return plain === word || !normalized.includes(plain) ? [] : [{ word, plain, index }];
    });
    const words = odd.filter(({ word }, at) => odd.findIndex((each) => each.word === word) === at);
    return words.slice(0, MAX_REPORTED).map(({ word, plain, index }) => ({
      ...position(index),
      problem: `In '${word}' staat een letter of streepje dat je niet kunt typen.`,
      remedy: `Schrijf '${plain}', of laat het herstellen: npm run check -- --fix.`,
    }));
  },
};
