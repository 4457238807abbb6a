import type { TextFile } from '../../content/content-file.ts';
import type { Rule } from '../rule.ts';
import { START } from '../../content/position.ts';

/** A file does not begin with a byte order mark, which some Windows programs put before the first character. */
export const byteOrderMark: Rule<TextFile> = {
  id: 'byte-order-mark',
  isFixable: true,
  lesson: {
    title: 'Geen onzichtbaar begin',
    why: "Sommige Windows-programma's zetten een onzichtbaar teken (een BOM) vooraan in het bestand. Daardoor worden de velden niet herkend.",
    place: 'file',
    wrong: '\uFEFF---\ntitle: Leeskring\n---\n\n## Aanpak\n\nElke week lezen wij samen.\n',
    right: '---\ntitle: Leeskring\n---\n\n## Aanpak\n\nElke week lezen wij samen.\n',
  },
  check: ({ text }) => {
    if (!text.startsWith('\uFEFF')) return [];
    return [
      {
        ...START,
        problem: 'Dit bestand begint met een onzichtbaar teken (een BOM).',
        remedy: 'Sla het op met de codering UTF-8 zonder BOM.',
      },
    ];
  },
};
