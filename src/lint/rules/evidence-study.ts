import type { ContentFile } from '../../content/content-file.ts';
import { fieldOf, itemsOf } from '../../content/record.ts';
import { offsetOf } from '../../content/position.ts';
import type { Rule } from '../rule.ts';

/** Words in the title of a source that is a study, or reports on one. */
const STUDY =
  /onderzo[ec]k|evaluatie|effect|rapport|studie(?!zaal|plek|keuze)|scriptie|thesis|proefschrift|experiment|meting|evaluation|research|study|trial/i;

/** Words in the name of a publisher that does research. */
const RESEARCHER =
  /universit|university|hogeschool|instituut|institute|onderzo[ec]k|research|planbureau|\b(?:cpb|scp|rivm|tno|nro|nji|sardes|oberon|risbo|regioplan|cito)\b/i;

/**
 * An entry that says that an effect was measured names the study. A study is recognised by its words, so this is a tip
 * and not an error.
 */
export const evidenceStudy: Rule<ContentFile> = {
  id: 'evidence-study',
  level: 'tip',
  lesson: {
    title: 'Een onderzoek als bron, als het effect is gemeten',
    why: 'Wie leest dat het effect is gemeten, wil het onderzoek zelf bekijken. Deze tip zoekt een bron die een onderzoek lijkt te zijn, door woorden als onderzoek, evaluatie of universiteit. Staat het er toch bij, dan hoef je niets te doen.',
    place: 'fields',
    wrong:
      'evidence:\n  level: effect gemeten\n  note: Leerlingen met en zonder mentor zijn vergeleken.\nsources:\n  - title: De Leeskring werkt\n    url: https://www.voorbeeld.nl/leeskring',
    right:
      'evidence:\n  level: effect gemeten\n  note: Leerlingen met en zonder mentor zijn vergeleken.\nsources:\n  - title: Evaluatie van de Leeskring\n    publisher: Hogeschool Voorbeeld\n    url: https://www.voorbeeld.nl/evaluatie',
  },
  check: ({ kind, data, document, yamlPosition }) => {
    const level = fieldOf(fieldOf(data, 'evidence'), 'level');
    const sources = itemsOf(fieldOf(data, 'sources'));
    if (kind !== 'interventies' || level !== 'effect gemeten' || sources.some(isStudy)) return [];
    return [
      {
        ...yamlPosition(offsetOf(document, ['evidence', 'level'])),
        problem: "Bij 'effect gemeten' lijkt geen van de bronnen een onderzoek te zijn.",
        remedy: 'Zet het onderzoek zelf bij de bronnen, met wie het deed.',
      },
    ];
  },
};

function isStudy(source: unknown): boolean {
  const has = (field: string, words: RegExp) => {
    const text = fieldOf(source, field);
    return typeof text === 'string' && words.test(text);
  };
  return has('title', STUDY) || has('publisher', RESEARCHER);
}
