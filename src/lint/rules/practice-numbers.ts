import type { ContentFile } from '../../content/content-file.ts';
import { fieldOf, itemsOf } from '../../content/record.ts';
import { offsetOf } from '../../content/position.ts';
import { NUMERALS } from '../../language/numerals.ts';
import type { Rule } from '../rule.ts';

/** The facts in which numbers stand that a reader relies on. */
const FACTS = ['intensity', 'duration', 'groupSize', 'reach', 'costs'] as const;

/** From this number of sources on, a number that the text lacks is taken to come from one of the others. */
const SEVERAL_SOURCES = 2;

/** A number, whole, with dots between thousands or with decimals; not a part of a word. */
const NUMBER = /(?<![\p{L}\d.,-])\d+(?:[.,]\d+)*(?![\p{L}\d])/gu;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * A number among the facts stands in the text too, where a single source can have given both. Who added a
 * source may have found the number there, which no check without the internet can know.
 */
export const practiceNumbers: Rule<ContentFile> = {
  id: 'practice-numbers',
  level: 'tip',
  lesson: {
    title: 'Getallen die ergens vandaan komen',
    why: 'Een getal bij Zo werkt het dat nergens in de tekst staat, kan de lezer niet plaatsen. Staat er maar één bron bij, dan is ook niet te zien waar het vandaan komt. Klopt het toch, dan hoef je niets te doen.',
    place: 'fields',
    wrong:
      'practice:\n  reach: 731 kinderen (2024)\nsources:\n  - title: Taalklas\n    url: https://www.voorbeeld.nl/taalklas',
    right:
      'practice:\n  reach: 731 kinderen (2024)\nsources:\n  - title: Taalklas\n    url: https://www.voorbeeld.nl/taalklas\n  - title: Jaarverslag 2024\n    url: https://www.voorbeeld.nl/jaarverslag',
  },
  check: ({ kind, data, body, document, yamlPosition }) => {
    const practice = fieldOf(data, 'practice');
    const sources = itemsOf(fieldOf(data, 'sources'));
    if (kind !== 'interventies' || sources.length >= SEVERAL_SOURCES) return [];
    const texts = ['title', 'summary', 'targetGroup', 'goal', 'period', 'evidence'].map((name) =>
      JSON.stringify(fieldOf(data, name)),
    );
    const prose = plainNumbers([...texts, JSON.stringify(sources), body?.text].join(' ').toLowerCase());
    return FACTS.flatMap((fact) => {
      const text = fieldOf(practice, fact);
      if (typeof text !== 'string') return [];
      return [...plainNumbers(text).matchAll(NUMBER)]
        .map(([number]) => number)
        .filter((number) => !YEAR.test(number) && !isIn(number, prose))
        .slice(0, 1)
        .map((number) => ({
          ...yamlPosition(offsetOf(document, ['practice', fact])),
          problem: `Het getal ${number} staat niet in de tekst, en er is maar één bron.`,
          remedy: 'Kijk het na. Noem het in de tekst, of zet de bron erbij waar het in staat.',
        }));
    });
  },
};

/** Text with the dots between thousands taken out. */
const plainNumbers = (text: string) => text.replace(/(?<=\d)\.(?=\d{3}(?!\d))/g, '');

function isIn(number: string, prose: string): boolean {
  const word = NUMERALS[Number(number)];
  return (
    new RegExp(`(?<!\\d)${RegExp.escape(number)}(?!\\d)`).test(prose) ||
    (word !== undefined && prose.includes(word))
  );
}
