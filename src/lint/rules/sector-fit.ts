import type { KeptFile } from '../../content/content-file.ts';
import { weakLabels } from '../weak-labels.ts';
import type { SetRule } from '../rule.ts';

/** The text of an intervention says something about each of its sectors. A hint: the words can be others than usual. */
export const sectorFit: SetRule<KeptFile> = {
  id: 'sector-fit',
  level: 'tip',
  lesson: {
    title: 'De sector blijkt uit de tekst',
    why: 'Een leraar zoekt op zijn eigen sector, en wil dan lezen wat er voor zijn leerlingen gebeurt. Deze tip vergelijkt de woorden met die van andere interventies in dezelfde sector. Klopt de sector toch, dan hoef je niets te doen.',
    place: 'fields',
    wrong: 'sectors:\n  - VO',
    right: 'sectors:\n  - PO',
  },
  check: (files) =>
    weakLabels(files, 'sectors').map(({ label, ...place }) => ({
      ...place,
      problem: `Uit de tekst blijkt niet dat dit over de sector ${label} gaat.`,
      remedy:
        'Past de sector? Schrijf dan wat er voor die leerlingen gebeurt. Past hij niet, haal hem dan weg.',
    })),
};
