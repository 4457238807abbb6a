import type { ContentFile } from '../../content/content-file.ts';
import { calendarDay, fieldOf, itemsOf } from '../../content/record.ts';
import type { Rule } from '../rule.ts';
import { offsetOf } from '../../content/position.ts';

/**
 * A date in the future can't be the day on which sources or a contact were checked.
 *
 * @param today Year-month-day.
 */
export const futureCheck = (today: string): Rule<ContentFile> => ({
  id: 'future-check',
  lesson: {
    title: 'Niet in de toekomst bekeken',
    why: 'Bij lastChecked staat de dag waarop iemand de bronnen bekeek. Een dag die nog moet komen, is een typefout.',
    place: 'fields',
    wrong: 'lastChecked: 2099-01-01',
    right: `lastChecked: ${today}`,
  },
  check: ({ data, document, yamlPosition }) =>
    // An entry has a day of its own; the list of municipalities has one for each.
    [
      { path: ['lastChecked'], day: fieldOf(data, 'lastChecked') },
      ...itemsOf(data).map((each, index) => ({
        path: [index, 'contactChecked'],
        day: fieldOf(each, 'contactChecked'),
      })),
    ].flatMap(({ path, day }) => {
      const date = calendarDay(day);
      if (date === undefined || date <= today) return [];
      return [
        {
          ...yamlPosition(offsetOf(document, path)),
          problem: `De dag ${date} moet nog komen.`,
          remedy: 'Vul de dag in waarop je het hebt nagekeken.',
        },
      ];
    }),
});
