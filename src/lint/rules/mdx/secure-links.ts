import type { Rule } from '../../rule.ts';
import { isInsecure } from '../../../content/link-address.ts';
import { markupNodes, positionOf, type Markup } from '../../../content/markup.ts';

/** Links lead to `https:`, where the site has it. */
export const secureLinks: Rule<Markup> = {
  id: 'secure-links',
  level: 'tip',
  lesson: {
    title: 'Liever https dan http',
    why: 'Bij een adres met http:// kan een ander meelezen of de pagina veranderen. Bijna elke website werkt ook met https://.',
    wrong: '## Aanpak\n\n[Lees meer](http://www.voorbeeld.nl)',
    right: '## Aanpak\n\n[Lees meer](https://www.voorbeeld.nl)',
  },
  check: (markup) =>
    markupNodes(markup, 'link', 'definition')
      .filter(({ url }) => isInsecure(url))
      .map((node) => ({
        ...positionOf(node),
        problem: 'Deze link begint met http:// en is dus niet beveiligd.',
        remedy: 'Probeer het adres met https:// ervoor, en gebruik dat als het werkt.',
      })),
};
