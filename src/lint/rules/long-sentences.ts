import type { ContentFile } from '../../content/content-file.ts';
import { readableTexts, wordsIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';

/**
 * Longest sentence, in words. Onze Taal: an average of 15 to 20 is fine, and up to 25 most people still follow.
 *
 * @see https://onzetaal.nl/taalloket/lengte-van-zinnen
 */
const MAX_WORDS = 25;

/** No sentence has more than {@link MAX_WORDS} words. */
export const longSentences: Rule<ContentFile> = {
  id: 'long-sentences',
  level: 'tip',
  lesson: {
    title: 'Korte zinnen',
    why: `Een zin tot ${MAX_WORDS} woorden is voor veel mensen nog goed te begrijpen, zegt Onze Taal. Bij een langere zin weet de lezer aan het eind niet meer hoe hij begon.`,
    wrong:
      '## Aanpak\n\nVrijwilligers komen elke week een uur bij een gezin thuis om samen met de ouders en de kinderen boeken te lezen die zij eerder die week bij de bibliotheek hebben uitgezocht.',
    right:
      '## Aanpak\n\nVrijwilligers komen elke week een uur bij een gezin thuis. Zij lezen samen met de ouders en de kinderen. De boeken komen uit de bibliotheek.',
  },
  check: (file) =>
    readableTexts(file).flatMap(({ sentences, position }) =>
      sentences
        .map((sentence) => ({ ...sentence, words: wordsIn(sentence.text) }))
        .filter(({ words }) => words.length > MAX_WORDS)
        .map(({ offset, words }) => ({
          ...position(offset),
          problem: `Een lange zin: ${words.length} woorden, vanaf '${words.slice(0, 4).join(' ')}'.`,
          remedy: 'Maak er twee zinnen van.',
        })),
    ),
};
