import type { Rule } from '../../rule.ts';
import { markupNodes, positionOf, type Markup } from '../../../content/markup.ts';

/** An image has a text for who doesn't see it. */
export const imageTexts: Rule<Markup> = {
  id: 'image-texts',
  level: 'tip',
  lesson: {
    title: 'Bij een afbeelding staat wat erop te zien is',
    why: 'Wie niets ziet, laat zich de tekst tussen de rechte haken voorlezen. Zonder die tekst is de afbeelding er voor hem niet.',
    wrong: '## Aanpak\n\n![](/favicon.svg)',
    right: '## Aanpak\n\n![Het teken van de Interventiebank](/favicon.svg)',
  },
  check: (markup) =>
    markupNodes(markup, 'image', 'imageReference')
      .filter(({ alt }) => !/[\p{L}\p{N}]/u.test(alt ?? ''))
      .map((node) => ({
        ...positionOf(node),
        problem: 'Bij deze afbeelding staat niet wat erop te zien is.',
        remedy: 'Schrijf dat tussen de rechte haken: ![Kinderen lezen samen](/afbeeldingen/naam.jpg).',
      })),
};
