import type { Rule } from '../../rule.ts';
import { positionsIn } from '../../../content/position.ts';
import {
  attributeOffsets,
  isText,
  markupNodes,
  positionOf,
  tagsIn,
  type Markup,
} from '../../../content/markup.ts';

/** Nothing stands between braces, in the text or in a tag: MDX runs it as a program. */
export const noExpressions: Rule<Markup> = {
  id: 'no-expressions',
  lesson: {
    title: 'Geen accolades',
    why: 'Wat tussen accolades staat, wordt als programma uitgevoerd. Een tekst mag de website niet besturen.',
    wrong: '## Aanpak\n\nEr deden {24} scholen mee.',
    right: '## Aanpak\n\nEr deden 24 scholen mee, of met het teken zelf: \\{24\\}.',
  },
  check: (markup) => {
    const inText = markupNodes(markup, 'mdxFlowExpression', 'mdxTextExpression').map((node) => ({
      ...positionOf(node),
      problem: node.value.trimStart().startsWith('/*')
        ? 'Een opmerking ({/* … */}) kan hier niet.'
        : 'Het teken { staat hier voor code.',
      remedy: 'Haal weg wat tussen de accolades staat. Bedoel je het teken zelf, schrijf dan \\{.',
    }));
    const position = positionsIn(markup.text);
    const inTags = tagsIn(markup).flatMap((node) => {
      if (node.attributes.every(isText)) return [];
      const offsets = attributeOffsets(markup.text, node);
      return offsets
        .filter((_, index) => !isText(node.attributes[index]!))
        .map((offset) => ({
          ...position(offset),
          problem: 'In een label kan geen { staan: dat is code.',
          remedy: 'Zet de waarde tussen aanhalingstekens: titel="Taalklas".',
        }));
    });
    return [...inText, ...inTags];
  },
};
