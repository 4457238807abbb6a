import { dutchDate } from '../../language/dutch.ts';
import { isOldCheck } from '../../catalogue/quality/old-check.ts';
import type { ContentFile } from '../../content/content-file.ts';
import { calendarDay, fieldOf } from '../../content/record.ts';
import type { Rule } from '../rule.ts';
import { offsetOf } from '../../content/position.ts';

/**
 * The sources were looked at in the last years.
 *
 * @param today Year-month-day.
 */
export const oldCheck = (today: string): Rule<ContentFile> => ({
  id: 'old-check',
  level: 'tip',
  lesson: {
    title: 'Niet langer dan twee jaar geleden bekeken',
    why: 'Projecten stoppen, krijgen een andere naam of verhuizen. Wie na twee jaar opnieuw naar de bronnen kijkt, houdt de catalogus betrouwbaar.',
    place: 'fields',
    wrong: 'lastChecked: 2019-03-01',
    right: `lastChecked: ${today}`,
  },
  check: ({ data, document, yamlPosition }) => {
    const date = calendarDay(fieldOf(data, 'lastChecked'));
    if (date === undefined || !isOldCheck(date, today)) return [];
    return [
      {
        ...yamlPosition(offsetOf(document, ['lastChecked'])),
        problem: `De bronnen zijn voor het laatst bekeken op ${dutchDate(date)}.`,
        remedy: 'Kijk of alles nog klopt, en vul dan de datum van vandaag in.',
      },
    ];
  },
});
