import type { KeptFile } from '../../content/content-file.ts';
import { fieldOf } from '../../content/record.ts';
import type { SetRule } from '../rule.ts';

/** No two factors have the same number. Reported in both, as either may be the wrong one. */
export const factorNumber: SetRule<KeptFile> = {
  id: 'factor-number',
  lesson: {
    title: 'Elke factor een eigen nummer',
    why: 'Het nummer komt uit het overzicht van het Verwey-Jonker Instituut. Twee factoren met hetzelfde nummer brengen lezers in de war.',
    place: 'factoren',
    wrong: 'number: 21',
    right: 'number: 98',
  },
  check: (files) => {
    const factors = files.filter(({ kind }) => kind === 'factoren');
    return factors.flatMap((factor) => {
      const number = fieldOf(factor.data, 'number');
      const other = factors.find((each) => each !== factor && fieldOf(each.data, 'number') === number);
      if (!other || typeof number !== 'number') return [];
      return [
        {
          path: factor.path,
          ...factor.fieldPosition(['number']),
          problem: `${other.path} heeft ook nummer ${number}.`,
          remedy: 'Kijk in het overzicht welke factor dit nummer heeft, en verander het andere.',
        },
      ];
    });
  },
};
