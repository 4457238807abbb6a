import { calendarDay } from '../context.ts';
import { fieldOf, type ContentFile } from '../../content/content-file.ts';
import type { Rule } from '../rule.ts';
import { offsetOf } from '../../content/position.ts';

/**
 * Nobody has looked at the sources tomorrow.
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
  check: ({ data, document, yamlPosition }) => {
    const date = calendarDay(fieldOf(data, 'lastChecked'));
    if (date === undefined || date <= today) return [];
    return [
      {
        ...yamlPosition(offsetOf(document, ['lastChecked'])),
        problem: `De dag ${date} moet nog komen.`,
        remedy: 'Vul de dag in waarop je de bronnen hebt bekeken.',
      },
    ];
  },
});
