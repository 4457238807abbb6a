import { isStatusOutdated } from '../../catalogue/status.ts';
import type { ContentFile } from '../../content/content-file.ts';
import { fieldOf } from '../../content/record.ts';
import { offsetOf } from '../../content/position.ts';
import type { Rule } from '../rule.ts';

/**
 * An intervention that runs or is planned has not ended.
 *
 * @param today Year-month-day.
 */
export const statusPeriod = (today: string): Rule<ContentFile> => ({
  id: 'status-period',
  level: 'tip',
  lesson: {
    title: 'Een status die bij de jaren past',
    why: 'Staat er dat iets loopt of gepland is, dan belt de lezer de organisatie. Dat is zonde van de tijd als het al voorbij is.',
    place: 'fields',
    wrong: 'period:\n  start: 2018\n  end: 2020\nstatus: loopt',
    right: 'period:\n  start: 2018\n  end: 2020\nstatus: afgerond',
  },
  check: ({ kind, data, document, yamlPosition }) => {
    const [status, period] = [fieldOf(data, 'status'), fieldOf(data, 'period')];
    const years = { start: fieldOf(period, 'start'), end: fieldOf(period, 'end') };
    if (kind !== 'interventies' || !isStatusOutdated({ status, period: years }, today)) return [];
    return [
      {
        ...yamlPosition(offsetOf(document, ['status'])),
        problem: `'${String(status)}' past niet bij de periode: die is al voorbij.`,
        remedy: 'Kijk in de bronnen hoe het nu is. Verander de status, of het eindjaar.',
      },
    ];
  },
});
