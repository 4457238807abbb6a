import type { Rule } from '../../rule.ts';
import { positionOf, type Markup } from '../../../content/markup.ts';

/** How many parts a part of a text may lie in. A list in a list in a list, with a bold link in it, is ten deep. */
const MAX_DEPTH = 40;

/** A text is not nested so deep that the compiler, which works with recursion, runs out of memory. */
export const nesting: Rule<Markup> = {
  id: 'nesting',
  lesson: {
    title: 'Niet te diep in elkaar',
    why: 'Een lijst in een lijst in een lijst is niet te volgen, en honderden in elkaar kan de website niet maken.',
    wrong:
      '## Aanpak\n\n> > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > Citaat',
    right: '## Aanpak\n\n> Citaat',
  },
  check: ({ nodes }) => {
    const tooDeep = nodes.find(({ depth }) => depth > MAX_DEPTH);
    if (!tooDeep) return [];
    return [
      {
        ...positionOf(tooDeep.node),
        problem: 'Hier zitten te veel lijsten, citaten of tekens in elkaar.',
        remedy: 'Haal de tekens weg die er te veel staan, zoals >, * of -.',
      },
    ];
  },
};
