import type { Rule } from '../../rule.ts';
import { markupNodes, positionOf, type Markup } from '../../../content/markup.ts';

/** No line begins with `import` or `export`, which MDX runs as a program. */
export const noImports: Rule<Markup> = {
  id: 'no-imports',
  lesson: {
    title: 'Geen import of export',
    why: 'Een regel die begint met import of export wordt als programma uitgevoerd. Een tekst mag de website niet besturen.',
    wrong: '## Aanpak\n\nimport van buitenlandse werkvormen',
    right: '## Aanpak\n\nDe import van buitenlandse werkvormen',
  },
  check: (markup) =>
    markupNodes(markup, 'mdxjsEsm').map((node) => ({
      ...positionOf(node),
      problem: `Een regel kan niet beginnen met '${/export/.test(node.value.slice(0, 10)) ? 'export' : 'import'}': dat is code.`,
      remedy: 'Haal de regel weg, of begin de zin met een ander woord.',
    })),
};
