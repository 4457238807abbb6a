import type { ContentFile } from '../../content/content-file.ts';
import { fieldOf, itemsOf, textsIn } from '../../content/record.ts';
import { offsetOf } from '../../content/position.ts';
import { topicStems } from '../prose/stems.ts';
import type { Rule } from '../rule.ts';

/** No question is the title once more, or has the name of the project in it. */
export const questionTitle: Rule<ContentFile> = {
  id: 'question-title',
  level: 'tip',
  lesson: {
    title: 'Een vraag zonder de naam van het project',
    why: 'Wie een probleem heeft, kent de naam van het project nog niet. Schrijf de vraag zoals een leraar of een ouder die stelt.',
    place: 'fields',
    wrong: 'title: Samen lezen in de kring\nquestions:\n  - Hoe begin ik met samen lezen in de kring?',
    right: 'title: Samen lezen in de kring\nquestions:\n  - Mijn leerlingen hebben thuis geen boeken.',
  },
  check: ({ kind, data, document, yamlPosition }) => {
    const name = fieldOf(data, 'title');
    if (kind !== 'interventies' || typeof name !== 'string') return [];
    const places = new Set(topicStems(textsIn(fieldOf(data, 'municipalities')).join(' ')));
    const title = topicStems(name).filter((stem) => !places.has(stem));
    return itemsOf(fieldOf(data, 'questions')).flatMap((question, index) => {
      const stems = topicStems(String(question));
      if (!repeats(title, stems)) return [];
      return [
        {
          ...yamlPosition(offsetOf(document, ['questions', index])),
          problem: 'Deze vraag herhaalt de titel.',
          remedy: 'Schrijf het probleem op in gewone woorden, zonder de naam van het project.',
        },
      ];
    });
  },
};

/** One word of a title may be the everyday word for what it is about; a question of that word alone says no more. */
function repeats(title: readonly string[], question: readonly string[]): boolean {
  const hasAll = title.length > 0 && title.every((stem) => question.includes(stem));
  return hasAll && (title.length > 1 || question.every((stem) => title.includes(stem)));
}
