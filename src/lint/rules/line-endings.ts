import type { TextFile } from '../../content/content-file.ts';
import type { Rule } from '../rule.ts';
import { positionsIn } from '../../content/position.ts';

/**
 * Lines end in LF alone. CR LF, as Windows writes it, and CR, as very old Macs did, are refused rather than fixed: one form
 * makes that a change to an entry shows only what was changed.
 */
export const lineEndings: Rule<TextFile> = {
  id: 'line-endings',
  isFixable: true,
  lesson: {
    title: 'Regels eindigen met LF',
    why: 'Windows zet een extra teken aan het eind van elke regel. Dan lijkt bij een kleine wijziging het hele bestand veranderd.',
    place: 'file',
    wrong: '---\r\ntitle: Leeskring\r\n---\r\n\r\n## Aanpak\r\n\r\nElke week lezen wij samen.\r\n',
    right: '---\ntitle: Leeskring\n---\n\n## Aanpak\n\nElke week lezen wij samen.\n',
  },
  check: ({ text }) => {
    const offset = text.indexOf('\r');
    if (offset === -1) return [];
    const lone = text.search(/\r(?!\n)/);
    if (lone !== -1) {
      return [
        {
          ...positionsIn(text)(lone),
          problem: 'Hier eindigt een regel met het teken CR alleen, zoals op heel oude Macs.',
          remedy: 'Draai npm run check -- --fix, of kies in VS Code rechtsonder LF en sla het bestand op.',
        },
      ];
    }
    return [
      {
        ...positionsIn(text)(offset),
        problem: 'De regels in dit bestand eindigen zoals Windows het doet (CRLF).',
        remedy: 'Kies LF: klik in VS Code rechtsonder op CRLF, kies LF en sla het bestand op.',
      },
    ];
  },
};
