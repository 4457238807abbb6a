import type { ContentFile } from '../../content/content-file.ts';
import { fieldOf, itemsOf, textsIn } from '../../content/record.ts';
import { offsetOf } from '../../content/position.ts';
import type { Rule } from '../rule.ts';

/** Another place that does the same is another municipality. */
export const alsoInPlace: Rule<ContentFile> = {
  id: 'also-in-place',
  lesson: {
    title: 'Ook ergens anders',
    why: 'Bij Wij doen dit ook staan andere gemeenten. De eigen gemeente staat al bij de gemeenten, en zou dubbel tellen.',
    place: 'fields',
    wrong:
      'municipalities:\n  - Alkmaar\nalsoIn:\n  - municipality: Alkmaar\n    source:\n      title: Taalklas in de wijk',
    right:
      'municipalities:\n  - Alkmaar\nalsoIn:\n  - municipality: Culemborg\n    source:\n      title: Taalklas in Culemborg',
  },
  check: ({ kind, data, document, yamlPosition }) => {
    if (kind !== 'interventies') return [];
    const own = textsIn(fieldOf(data, 'municipalities'));
    return itemsOf(fieldOf(data, 'alsoIn')).flatMap((place, index) => {
      const municipality = fieldOf(place, 'municipality');
      if (!own.some((name) => name === municipality)) return [];
      return [
        {
          ...yamlPosition(offsetOf(document, ['alsoIn', index, 'municipality'])),
          problem: `${String(municipality)} is een gemeente van deze interventie zelf.`,
          remedy: 'Haal deze plek weg, of noem de andere gemeente.',
        },
      ];
    });
  },
};
