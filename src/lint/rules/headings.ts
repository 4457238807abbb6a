import type { ContentFile } from '../../content/content-file.ts';
import { markupNodes, partsWithin, positionOf, type Markup, type Part } from '../../content/markup.ts';
import type { Rule } from '../rule.ts';

/** Each heading of a text says what stands below it: it has words, something stands there, and the page's own title is above it. */
export const headings: Rule<ContentFile> = {
  id: 'headings',
  lesson: {
    title: 'Koppen met tekst eronder',
    why: 'Wie niets ziet, gaat van kop naar kop door een pagina. Een kop zonder woorden of zonder tekst eronder leidt nergens heen. De grootste kop is de titel, en die staat er al.',
    wrong: '## Aanpak\n\nVrijwilligers lezen elke week voor.\n\n# Resultaten\n\n## \n\n## Tips',
    right: '## Aanpak\n\nVrijwilligers lezen elke week voor.\n\n## Resultaten\n\nKinderen lezen meer.',
  },
  check: ({ body }) => {
    if (!body) return [];
    const empty = new Set(withNothingBelow(body.markup));
    return markupNodes(body.markup, 'heading').flatMap((heading) => {
      const against = (problem: string, remedy: string) => [{ ...positionOf(heading), problem, remedy }];
      if (!hasWords(heading)) {
        return against('Deze kop heeft geen woorden.', 'Schrijf wat eronder staat, of haal de # weg.');
      }
      if (heading.depth === 1) {
        return against(
          'Een kop met één # is voor de titel, en die staat er al.',
          'Schrijf twee keer #: ## Kop.',
        );
      }
      return empty.has(heading)
        ? against('Onder deze kop staat niets.', 'Schrijf er tekst onder, of haal de kop weg.')
        : [];
    });
  },
};

/** The headings behind which the text ends, or another of the same size or larger follows. A text of headings alone is reported by another rule. */
function withNothingBelow({ nodes }: Markup): Part<'heading'>[] {
  const blocks = nodes.filter(({ depth }) => depth === 1).map(({ node }) => node);
  if (blocks.every(({ type }) => type === 'heading')) return [];
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    if (block.type !== 'heading') return [];
    return next === undefined || (next.type === 'heading' && next.depth <= block.depth) ? [block] : [];
  });
}

function hasWords(heading: Part<'heading'>): boolean {
  return [...partsWithin(heading)].some(
    (part) => (part.type === 'text' || part.type === 'inlineCode') && /[\p{L}\p{N}]/u.test(part.value),
  );
}
