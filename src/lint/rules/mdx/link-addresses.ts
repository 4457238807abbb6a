import type { Rule } from '../../rule.ts';
import { faultOfLink } from '../../../content/link-address.ts';
import { markupNodes, positionOf, type Markup } from '../../../content/markup.ts';

/** A link leads to a web page, a page of the site, an e-mail address or a telephone number: it runs no program. */
export const linkAddresses: Rule<Markup> = {
  id: 'link-addresses',
  lesson: {
    title: 'Een link leidt naar een pagina',
    why: 'Sommige adressen voeren een programma uit in plaats van een pagina te openen, of leiden ergens anders heen dan het lijkt.',
    wrong: '## Aanpak\n\n[Lees meer](www.voorbeeld.nl)',
    right: '## Aanpak\n\n[Lees meer](https://www.voorbeeld.nl)',
  },
  check: (markup) =>
    markupNodes(markup, 'link', 'definition').flatMap((node) => {
      const fault = faultOfLink(node.url);
      return fault ? [{ ...positionOf(node), ...fault }] : [];
    }),
};
