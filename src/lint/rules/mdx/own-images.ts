import type { RuleDiagnostic, Rule } from '../../rule.ts';
import { faultOfImage } from '../../../content/link-address.ts';
import { markupNodes, positionOf, type Markup } from '../../../content/markup.ts';

/** An image lies with the site: nothing is loaded from others, who would see who reads the page. */
export const ownImages: Rule<Markup> = {
  id: 'own-images',
  lesson: {
    title: 'Alleen afbeeldingen van deze site',
    why: 'Een afbeelding van een andere website vertelt die website wie de pagina leest, en kan zomaar verdwijnen of veranderen.',
    wrong: '## Aanpak\n\n![Kinderen lezen samen](https://voorbeeld.nl/foto.jpg)',
    right: '## Aanpak\n\n![Kinderen lezen samen](/afbeeldingen/foto.jpg)',
  },
  check: (markup) => {
    const definitions = Map.groupBy(markupNodes(markup, 'definition'), ({ identifier }) => identifier);
    const references = markupNodes(markup, 'imageReference').map(
      (node) => definitions.get(node.identifier)?.[0] ?? node,
    );
    return [...markupNodes(markup, 'image'), ...new Set(references)].flatMap((node): RuleDiagnostic[] => {
      const fault = faultOfImage('url' in node ? node.url : '');
      return fault ? [{ ...positionOf(node), ...fault }] : [];
    });
  },
};
