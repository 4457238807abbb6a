import { parsePhone } from '../../../catalogue/phone.ts';
import { otherHostIn } from '../../../catalogue/web-address.ts';
import type { Rule } from '../../rule.ts';
import { markupNodes, partsWithin, positionOf, type Markup, type Part } from '../../../content/markup.ts';

/** What a reader sees or hears: more than spaces and punctuation. */
const SEEN = /[^\s\p{P}]/u;

/** The text of a link can be seen, and names no other website, e-mail address or telephone number than the one it leads to. */
export const linkTexts: Rule<Markup> = {
  id: 'link-texts',
  lesson: {
    title: 'Een link leidt naar wat er staat',
    why: 'Noemt de tekst van een link een andere website dan waar hij heen gaat, dan komt de lezer ongemerkt ergens anders uit.',
    wrong: '## Aanpak\n\nLees het op [www.rijksoverheid.nl](https://www.voorbeeld.nl/artikel).',
    right: '## Aanpak\n\nLees het op [www.voorbeeld.nl](https://www.voorbeeld.nl/artikel).',
  },
  check: (markup) => {
    const addresses = new Map(
      markupNodes(markup, 'definition').map(({ identifier, url }) => [identifier, url]),
    );
    return markupNodes(markup, 'link', 'linkReference').flatMap((node) => {
      const address = node.type === 'link' ? node.url : addresses.get(node.identifier);
      if (address === undefined) return [];
      if (!SEEN.test(textOf(node))) {
        return [
          {
            ...positionOf(node),
            problem: 'Deze link heeft geen tekst: niemand ziet waar hij heen gaat.',
            remedy: 'Schrijf tussen de rechte haken wat de lezer er vindt, of haal de link weg.',
          },
        ];
      }
      const other = [textOf(node), node.type === 'link' ? (node.title ?? '') : '']
        .map((text) => otherThan(address, text))
        .find((named) => named !== undefined);
      if (other === undefined) return [];
      return [
        {
          ...positionOf(node),
          problem: `De tekst van deze link noemt ${other}, maar de link leidt ergens anders heen.`,
          remedy: 'Schrijf in de tekst waar de link heen gaat, of verbeter het adres.',
        },
      ];
    });
  },
};

/** What a text names that an address does not lead to. */
function otherThan(address: string, text: string): string | undefined {
  if (/^tel:/i.test(address)) {
    const [named, dialled] = [parsePhone(text), parsePhone(address.slice('tel:'.length))];
    return named && named.uri !== dialled?.uri ? named.shown : undefined;
  }
  const [, email] = /^mailto:([^?]*)/i.exec(address) ?? [];
  const [named] = /[^\s<>()"]+@[^\s<>()"]+\p{L}/u.exec(text.normalize('NFKC')) ?? [];
  if (email !== undefined && named !== undefined) {
    return named.toLowerCase() === email.toLowerCase() ? undefined : named;
  }
  return otherHostIn(text, address);
}

/** What a reader sees of a link: its words, and what stands in for its pictures. */
function textOf(link: Part<'link' | 'linkReference'>): string {
  return [...partsWithin(link)]
    .map((part) => {
      if (part.type === 'text' || part.type === 'inlineCode') return part.value;
      return part.type === 'image' || part.type === 'imageReference' ? (part.alt ?? '') : '';
    })
    .join('');
}
