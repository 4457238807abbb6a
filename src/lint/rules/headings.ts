import type { ContentFile } from '../../content/content-file.ts';
import {
  markupNodes,
  partsWithin,
  positionOf,
  sourceOf,
  type Markup,
  type Part,
} from '../../content/markup.ts';
import { positionsIn } from '../../content/position.ts';
import type { Rule, RuleDiagnostic } from '../rule.ts';

/**
 * Each heading of a text says what stands below it: it has words, something stands there, the page's own title is above it, and it is one
 * step smaller than that at most. What was to be a heading is one.
 */
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
    const all = markupNodes(body.markup, 'heading');
    const ofHeadings = all.flatMap((heading, index) => {
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
      if (empty.has(heading)) {
        return against('Onder deze kop staat niets.', 'Schrijf er tekst onder, of haal de kop weg.');
      }
      const largest = (all[index - 1]?.depth ?? 1) + 1;
      if (heading.depth <= largest) return [];
      const marks = '#'.repeat(largest);
      return against(
        `Deze kop is te klein: erboven staat er geen met ${'#'.repeat(heading.depth - 1)}.`,
        `Schrijf hem met ${marks}, één stap kleiner dan de kop erboven.`,
      );
    });
    return [...ofHeadings, ...gluedHeadings(body.markup)];
  },
};

/** Two or more # at the begin of a line with a word right behind them, or more than a heading can have. */
const GLUED = /(?<=^[ \t>]*)#{2,}(?=[^\s#]|(?<=#{7,})\s)/gm;

/** Lines that were to be headings, and were read as text. */
function gluedHeadings(markup: Markup): RuleDiagnostic[] {
  const position = positionsIn(markup.text);
  return markupNodes(markup, 'paragraph').flatMap((paragraph) => {
    const { start, source } = sourceOf(markup, paragraph);
    return [...source.matchAll(GLUED)].map(({ 0: marks, index }) => ({
      ...position(start + index),
      ...(marks.length > 6
        ? {
            problem: 'Een kop heeft hoogstens zes keer #: dit is er geen.',
            remedy: 'Schrijf ## voor een kop, en ### voor een kop daaronder.',
          }
        : {
            problem: `Achter ${marks} ontbreekt een spatie: dit wordt geen kop.`,
            remedy: `Zet een spatie achter ${marks}, of schrijf \\# als je het teken bedoelt.`,
          }),
    }));
  });
}

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
