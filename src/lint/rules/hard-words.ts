import type { ContentFile } from '../../content/content-file.ts';
import { PLAIN_WORDS } from '../prose/hard-words.ts';
import { readableTexts } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';

const HARD_WORD = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${Object.keys(PLAIN_WORDS).join('|')})(?![\\p{L}\\p{N}-])`,
  'giu',
);

/** No word of which a plainer one says the same. Reported once for each word of a file. */
export const hardWords: Rule<ContentFile> = {
  id: 'hard-words',
  level: 'tip',
  lesson: {
    title: 'Gewone woorden',
    why: 'Ambtelijke en ouderwetse woorden maken een tekst moeilijk voor veel lezers. Een gewoon woord zegt hetzelfde. De lijst komt uit openbare schrijfwijzers, zoals die van Onze Taal en de provincie Zuid-Holland.',
    wrong: '## Aanpak\n\nDe gemeente faciliteert het overleg teneinde alle ouders te bereiken.',
    right: '## Aanpak\n\nDe gemeente helpt met het overleg om alle ouders te bereiken.',
  },
  check: (file) => {
    const reported = new Set<string>();
    return readableTexts(file).flatMap(({ text, position }) =>
      [...text.matchAll(HARD_WORD)].flatMap(({ 0: word, index }) => {
        const key = word.toLowerCase();
        if (reported.has(key)) return [];
        reported.add(key);
        return [
          {
            ...position(index),
            problem: `'${word}' is een moeilijk woord.`,
            remedy: `Schrijf liever: ${PLAIN_WORDS[key] ?? ''}.`,
          },
        ];
      }),
    );
  },
};
