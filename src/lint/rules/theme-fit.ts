import type { KeptFile } from '../../content/content-file.ts';
import { weakLabels } from '../weak-labels.ts';
import type { SetRule } from '../rule.ts';

/** The text of an intervention says something about each of its themes. A hint: the words can be others than usual. */
export const themeFit: SetRule<KeptFile> = {
  id: 'theme-fit',
  level: 'tip',
  lesson: {
    title: 'Het thema blijkt uit de tekst',
    why: 'Een lezer die een thema kiest, wil lezen wat de interventie daarmee doet. Deze tip vergelijkt de woorden met die van andere interventies met hetzelfde thema. Klopt het thema toch, dan hoef je niets te doen.',
    place: 'fields',
    wrong: 'themes:\n  - loopbaanleren',
    right: 'themes:\n  - taalbevordering',
  },
  check: (files) =>
    weakLabels(files, 'themes').map(({ label, ...place }) => ({
      ...place,
      problem: `Uit de tekst blijkt niet dat dit over het thema '${label}' gaat.`,
      remedy: 'Past het thema? Schrijf dan wat de interventie ermee doet. Past het niet, haal het dan weg.',
    })),
};
