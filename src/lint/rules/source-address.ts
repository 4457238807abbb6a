import type { ContentFile } from '../../content/content-file.ts';
import { fieldOf, isRecord, itemsOf } from '../../content/record.ts';
import type { Rule } from '../rule.ts';
import { offsetOf } from '../../content/position.ts';

/** At least one source of an intervention can be opened by the reader. */
export const sourceAddress: Rule<ContentFile> = {
  id: 'source-address',
  level: 'tip',
  lesson: {
    title: 'Een bron die je kunt openen',
    why: 'Wie verder wil lezen of iets wil nagaan, heeft een webadres nodig. Staat een document niet op internet, dan is er vaak wel een bericht over.',
    place: 'fields',
    wrong: 'sources:\n  - title: Eindverslag Leeskring\n    publisher: Gemeente Alkmaar',
    right:
      'sources:\n  - title: Eindverslag Leeskring\n    publisher: Gemeente Alkmaar\n    url: https://www.voorbeeld.nl/eindverslag',
  },
  check: ({ kind, data, document, yamlPosition }) => {
    const sources = itemsOf(fieldOf(data, 'sources'));
    if (kind !== 'interventies' || sources.length === 0) return [];
    // What is no group of fields is refused for that.
    if (sources.some((source) => !isRecord(source) || source.url !== undefined)) return [];
    return [
      {
        ...yamlPosition(offsetOf(document, ['sources'])),
        problem: 'Geen van de bronnen heeft een webadres.',
        remedy: 'Zoek of er een op internet staat, en zet het adres erbij: url: https://…',
      },
    ];
  },
};
