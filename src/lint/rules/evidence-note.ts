import { EVIDENCE_LEVEL_NAMES } from '../../catalogue/taxonomy.ts';
import type { ContentFile } from '../../content/content-file.ts';
import { fieldOf } from '../../content/record.ts';
import { offsetOf } from '../../content/position.ts';
import type { Rule } from '../rule.ts';

const [LOWEST] = EVIDENCE_LEVEL_NAMES;

/** A level above the lowest says what was counted, asked or measured, and by whom: it is a rule and not an opinion. */
export const evidenceNote: Rule<ContentFile> = {
  id: 'evidence-note',
  lesson: {
    title: 'Een toelichting bij wat er bekend is over het effect',
    why: 'Gevolgd, onderzocht of effect gemeten is geen mening. De lezer moet kunnen zien waar het op rust: wat er is geteld, gevraagd of gemeten, en door wie.',
    place: 'fields',
    wrong: 'evidence:\n  level: gevolgd',
    right:
      'evidence:\n  level: gevolgd\n  note: De school vroeg na een jaar alle ouders wat zij ervan vonden.',
  },
  check: ({ kind, data, document, yamlPosition }) => {
    const evidence = fieldOf(data, 'evidence');
    const level = fieldOf(evidence, 'level');
    const isRaised = EVIDENCE_LEVEL_NAMES.some((name) => name === level && name !== LOWEST);
    if (kind !== 'interventies' || !isRaised || fieldOf(evidence, 'note') !== undefined) return [];
    return [
      {
        ...yamlPosition(offsetOf(document, ['evidence', 'level'])),
        problem: `Bij '${String(level)}' ontbreekt de toelichting.`,
        remedy: `Schrijf bij note: wat er is geteld, gevraagd of gemeten, en door wie. Of maak er '${LOWEST}' van.`,
      },
    ];
  },
};
