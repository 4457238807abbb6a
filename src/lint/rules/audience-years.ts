import type { ContentFile } from '../../content/content-file.ts';
import { fieldOf, itemsOf } from '../../content/record.ts';
import { offsetOf } from '../../content/position.ts';
import { PRIMARY_YEARS } from '../../catalogue/audience.ts';
import { audienceOfYears } from '../../catalogue/audience-of-years.ts';
import type { Rule } from '../rule.ts';

/** Who looks for the primary school finds what is for some years of it too; what is for some years says which. */
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
    if (kind !== 'interventies') return [];
    const audience = itemsOf(fieldOf(fieldOf(data, 'practice'), 'audience'));
    const isOfSchool = audience.includes('basisschoolleerlingen');
    const years = audience.findIndex((group) => group === 'groep-3-5' || group === 'groep-6-8');
    if (years >= 0 && !isOfSchool)
      return [
        {
          ...yamlPosition(offsetOf(document, ['practice', 'audience', years])),
          problem: `'${String(audience[years])}' staat er zonder 'basisschoolleerlingen'.`,
          remedy: "Zet 'basisschoolleerlingen' erbij.",
        },
      ];
    const targetGroup = fieldOf(data, 'targetGroup');
    const named = typeof targetGroup === 'string' ? audienceOfYears(targetGroup) : undefined;
    const isWithoutParts = isOfSchool && !PRIMARY_YEARS.some((part) => audience.includes(part));
    const parts = named?.audience.filter((group) => group !== 'basisschoolleerlingen') ?? [];
    if (!named || !isWithoutParts || parts.length === 0) return [];
    return [
      {
        ...yamlPosition(offsetOf(document, ['practice', 'audience'])),
        problem: `Bij targetGroup staat '${named.written}', maar hier staat alleen de hele basisschool.`,
        remedy: `Zet erbij: ${parts.join(', ')}.`,
      },
    ];
  },
};
