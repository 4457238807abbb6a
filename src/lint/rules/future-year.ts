import type { ContentFile } from '../../content/content-file.ts';
import { fieldOf, itemsOf } from '../../content/record.ts';
import { offsetOf } from '../../content/position.ts';
import type { Rule } from '../rule.ts';

/** What has this status has begun. */
const BEGUN: readonly unknown[] = ['loopt', 'afgerond', 'gestopt'];

/**
 * What runs or has ended began before today, and so did the membership of a municipality.
 *
 * @param today Year-month-day.
 */
export const futureYear = (today: string): Rule<ContentFile> => ({
  id: 'future-year',
  lesson: {
    title: 'Wat loopt of voorbij is, is al begonnen',
    why: 'Een begin dat nog moet komen, past alleen bij een plan. Staat er iets anders, dan is het jaar of de status een typefout.',
    place: 'fields',
    wrong: 'period:\n  start: 2099\nstatus: afgerond',
    right: 'period:\n  start: 2019\nstatus: afgerond',
  },
  check: ({ kind, data, document, yamlPosition }) => {
    const yearsOfEntry = [
      {
        path: ['period', 'start'],
        year: fieldOf(fieldOf(data, 'period'), 'start'),
        status: fieldOf(data, 'status'),
      },
      ...itemsOf(fieldOf(data, 'alsoIn')).map((place, index) => ({
        path: ['alsoIn', index, 'since'],
        year: fieldOf(place, 'since'),
        status: fieldOf(place, 'status'),
      })),
    ].filter(({ status }) => BEGUN.includes(status));
    const yearsOfList = itemsOf(data).map((each, index) => ({
      path: [index, 'gkaSince'],
      year: fieldOf(each, 'gkaSince'),
      status: undefined,
    }));
    return [...(kind === 'interventies' ? yearsOfEntry : yearsOfList)].flatMap(({ path, year, status }) => {
      if (typeof year !== 'number' || year <= Number(today.slice(0, 4))) return [];
      return [
        {
          ...yamlPosition(offsetOf(document, path)),
          problem: `Het jaar ${year} moet nog komen${typeof status === 'string' ? `: dat past niet bij '${status}'` : ''}.`,
          remedy: `Kijk in de bron welk jaar het was${status === undefined ? '' : ", of schrijf bij status 'gepland'"}.`,
        },
      ];
    });
  },
});
