import type { Rule } from '../../rule.ts';
import { markupNodes, positionOf, sourceOf, type Markup } from '../../../content/markup.ts';

/** How a block of code begins. */
const FENCE = /^(?:`{3,}|~{3,})/;

/** A block of code ends where it was meant to: what is not closed takes the rest of the text with it. */
export const closedCode: Rule<Markup> = {
  id: 'closed-code',
  lesson: {
    title: 'Een codeblok dat ophoudt',
    why: 'Drie van deze tekens aan het begin van een regel beginnen een codeblok. Komen ze niet terug, dan staat de hele tekst eronder als code op de pagina, met streepjes en al.',
    wrong: '## Aanpak\n\n```\nAanmelden kan zo.\n\n## Resultaten\n\nElf scholen doen mee.',
    right: '## Aanpak\n\n```\nAanmelden kan zo.\n```\n\n## Resultaten\n\nElf scholen doen mee.',
  },
  check: (markup) =>
    markupNodes(markup, 'code').flatMap((node) => {
      const lines = sourceOf(markup, node).source.trimEnd().split('\n');
      const [fence] = FENCE.exec(lines[0] ?? '') ?? [];
      if (fence === undefined || (lines.length > 1 && isClosedBy(lines.at(-1) ?? '', fence))) return [];
      return [
        {
          ...positionOf(node),
          problem: `Dit codeblok houdt niet op: er komt geen regel meer met ${fence}.`,
          remedy: `Zet ${fence} op een eigen regel onder de code, of haal het hier weg.`,
        },
      ];
    }),
};

/** Whether a line closes a block: as many characters as opened it, or more, behind nothing but the marks of a quotation. */
const isClosedBy = (line: string, fence: string) => {
  const closing = line.replace(/^[ \t>]*/, '').trimEnd();
  return closing.startsWith(fence) && [...closing].every((character) => character === fence[0]);
};
