import type { ContentFile } from '../../content/content-file.ts';
import { fieldOf, itemsOf } from '../../content/record.ts';
import { offsetOf } from '../../content/position.ts';
import type { Rule } from '../rule.ts';

/** Who looks for the primary school finds what is for some years of it too. */
export const audienceYears: Rule<ContentFile> = {
  id: 'audience-years',
  level: 'tip',
  lesson: {
    title: 'Bij groepen van de basisschool staat ook de basisschool',
    why: "Wie in de filters 'Leerlingen van de basisschool' kiest, zoekt ook wat voor een deel van de groepen is.",
    place: 'fields',
    wrong: 'practice:\n  audience:\n    - groep-6-8',
    right: 'practice:\n  audience:\n    - basisschoolleerlingen\n    - groep-6-8',
  },
  check: ({ kind, data, document, yamlPosition }) => {
    const audience = itemsOf(fieldOf(fieldOf(data, 'practice'), 'audience'));
    const years = audience.findIndex((group) => group === 'groep-3-5' || group === 'groep-6-8');
    if (kind !== 'interventies' || years < 0 || audience.includes('basisschoolleerlingen')) return [];
    return [
      {
        ...yamlPosition(offsetOf(document, ['practice', 'audience', years])),
        problem: `'${String(audience[years])}' staat er zonder 'basisschoolleerlingen'.`,
        remedy: "Zet 'basisschoolleerlingen' erbij.",
      },
    ];
  },
};
