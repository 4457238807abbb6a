import { tokenize } from '../../language/tokenize.ts';
import type { KeptFile } from '../../content/content-file.ts';
import { fieldOf, textsIn } from '../../content/record.ts';
import { topicStems } from '../prose/stems.ts';
import type { SetRule } from '../rule.ts';

/**
 * No two interventions of a municipality have titles that differ only in small words, word order, endings or the name
 * of the municipality. Identical titles are left to the rule same-title.
 */
export const similarTitle: SetRule<KeptFile> = {
  id: 'similar-title',
  level: 'tip',
  lesson: {
    title: 'Niet bijna dezelfde titel',
    why: 'Twee interventies in één gemeente met bijna dezelfde titel zijn misschien één interventie. Zijn het er twee, dan helpt een duidelijke titel de lezer kiezen.',
    place: 'fields',
    wrong: 'title: De taalklassen van Alkmaar\nmunicipalities:\n  - Alkmaar',
    right: 'title: Taalklas voor ouders\nmunicipalities:\n  - Alkmaar',
  },
  check: (files) => {
    const titles = files
      .filter(({ kind }) => kind === 'interventies')
      .flatMap((file) => {
        const title = fieldOf(file.data, 'title');
        if (typeof title !== 'string') return [];
        return textsIn(fieldOf(file.data, 'municipalities')).map((place) => ({
          file,
          title,
          place,
          key: `${place}\n${comparisonKey(title, place)}`,
        }));
      })
      .filter(({ key }) => !key.endsWith('\n'));
    return [...Map.groupBy(titles, ({ key }) => key).values()].flatMap((group) =>
      group.flatMap(({ file, title, place }) => {
        const other = group.find((each) => each.title.toLowerCase() !== title.toLowerCase());
        if (!other) return [];
        return [
          {
            path: file.path,
            ...file.fieldPosition(['title']),
            problem: `${other.file.path} heet bijna hetzelfde, ook in ${place}: '${other.title}'.`,
            remedy: 'Is het dezelfde interventie? Maak er dan één van. Zet anders het verschil in de titel.',
          },
        ];
      }),
    );
  },
};

/** What a title says beside the name of the municipality, the same for every order of its words. */
function comparisonKey(title: string, municipality: string): string {
  const place = new Set(topicStems(tokenize(municipality).join(' ')));
  return topicStems(title)
    .filter((stem) => !place.has(stem))
    .sort()
    .join(' ');
}
