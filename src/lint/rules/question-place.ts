import type { Vocabulary } from '../../catalogue/schema.ts';
import type { ContentFile } from '../../content/content-file.ts';
import { fieldOf, itemsOf, textsIn } from '../../content/record.ts';
import { offsetOf } from '../../content/position.ts';
import type { Rule } from '../rule.ts';

/** A capital or digit behind the first letter: no question without one holds a name, and few questions have one. */
const MAY_NAME = /(?!^)[\p{Lu}\p{N}]/u;

/**
 * No question names a place: it is read by people everywhere.
 *
 * @param vocabulary The names of municipalities and other places. One that begins a question may be a common word
 *   (Best, Weert), unless the intervention is there.
 */
export const questionPlace = ({
  municipalities,
  places,
}: Pick<Vocabulary, 'municipalities' | 'places'>): Rule<ContentFile> => {
  const placeName = namesPattern([...municipalities, ...Object.keys(places)], 'gu');
  const placeIn = (text: string) => [...text.matchAll(placeName ?? /(?!)/g)].find((each) => each.index > 0);

  return {
    id: 'question-place',
    level: 'tip',
    lesson: {
      title: 'Een vraag zonder plaats',
      why: 'Een vraag bij Herken je dit? is er voor lezers uit het hele land. Met een plaats erin denken zij dat het niet over hen gaat.',
      place: 'fields',
      wrong: 'questions:\n  - Waar kunnen ouders in Alkmaar Nederlands leren?',
      right: 'questions:\n  - Waar kunnen ouders bij ons Nederlands leren?',
    },
    check: ({ kind, data, document, yamlPosition }) => {
      const questions = itemsOf(fieldOf(data, 'questions'));
      if (kind !== 'interventies' || questions.length === 0) return [];
      const all = questions.join('\n').toLowerCase();
      // Hardly ever one: a pattern is made only then.
      const near = textsIn(fieldOf(data, 'municipalities')).filter((name) =>
        all.includes(name.toLowerCase()),
      );
      const own = namesPattern(near, 'iu');
      return questions.flatMap((question, index) => {
        const text = String(question);
        const [found] = own?.exec(text) ?? (MAY_NAME.test(text) ? placeIn(text) : undefined) ?? [];
        if (found === undefined) return [];
        return [
          {
            ...yamlPosition(offsetOf(document, ['questions', index])),
            problem: `Deze vraag noemt een plaats: '${found}'.`,
            remedy: 'Haal de plaats eruit: de vraag is er voor lezers uit het hele land.',
          },
        ];
      });
    },
  };
};

/** Any of these names as a whole word, the longest first; nothing for no names. */
function namesPattern(names: readonly string[], flags: string): RegExp | undefined {
  if (names.length === 0) return undefined;
  const any = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => RegExp.escape(name))
    .join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${any})(?![\\p{L}\\p{N}-])`, flags);
}
