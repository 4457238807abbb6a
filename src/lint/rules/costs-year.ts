import type { ContentFile } from '../../content/content-file.ts';
import { fieldOf } from '../../content/record.ts';
import { offsetOf } from '../../content/position.ts';
import type { Rule } from '../rule.ts';

const SUM = /€|\beuro\b/i;

/** A year, or that it is not known. */
const YEAR = /\b(?:19|20)\d\d\b|\bja(?:ar|ren) (?:is |zijn )?onbekend\b/i;

/** A sum of money comes with its year: prices rise. */
export const costsYear: Rule<ContentFile> = {
  id: 'costs-year',
  level: 'tip',
  lesson: {
    title: 'Een bedrag met een jaar',
    why: 'Prijzen stijgen. Met het jaar erbij weet de lezer wat een bedrag nu nog zegt. Noemt de bron geen jaar? Zet dan (jaar onbekend) achter het bedrag.',
    place: 'fields',
    wrong: 'practice:\n  costs: 100 euro per kind',
    right: 'practice:\n  costs: 100 euro per kind (2024)',
  },
  check: ({ kind, data, document, yamlPosition }) => {
    const costs = fieldOf(fieldOf(data, 'practice'), 'costs');
    if (kind !== 'interventies' || typeof costs !== 'string') return [];
    if (!SUM.test(costs) || !/\d/.test(costs) || YEAR.test(costs)) return [];
    return [
      {
        ...yamlPosition(offsetOf(document, ['practice', 'costs'])),
        problem: 'Bij dit bedrag staat geen jaar.',
        remedy: 'Zet het jaar erachter, of (jaar onbekend) als de bron het niet zegt.',
      },
    ];
  },
};
