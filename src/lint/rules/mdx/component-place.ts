import type { Rule } from '../../rule.ts';
import { componentNamed } from '../../../content/components.ts';
import { positionOf, tagsIn, type Markup } from '../../../content/markup.ts';

/** A component stands on lines of its own, and holds what it is for. */
export const componentPlace: Rule<Markup> = {
  id: 'component-place',
  lesson: {
    title: 'Een onderdeel staat los van de tekst',
    why: 'Een tip, citaat, cijfer, video of bestand is een blok op de pagina. Midden in een zin kan geen blok staan, en een leeg blok zegt niets.',
    wrong: '## Aanpak\n\nLees eerst dit: <Tip>Begin klein.</Tip>',
    right: '## Aanpak\n\nLees eerst dit:\n\n<Tip>\n\nBegin klein.\n\n</Tip>',
  },
  check: (markup) =>
    tagsIn(markup).flatMap((node) => {
      const component = componentNamed(node.name);
      if (!component) return [];
      const name = node.name ?? '';
      if (node.type === 'mdxJsxTextElement') {
        return [
          {
            ...positionOf(node),
            problem: `<${name}> staat midden in een zin.`,
            remedy: `Zet het op eigen regels, met een lege regel ervoor en erna: ${component.example}`,
          },
        ];
      }
      if (component.content && node.children.length === 0) {
        return [
          {
            ...positionOf(node),
            problem: `<${name}> is leeg.`,
            remedy: `Zet er ${component.content} in: ${component.example}`,
          },
        ];
      }
      if (!component.content && node.children.length > 0) {
        return [
          {
            ...positionOf(node),
            problem: `In <${name}> kan geen tekst staan.`,
            remedy: `Zet de tekst eronder en schrijf: ${component.example}`,
          },
        ];
      }
      return [];
    }),
};
