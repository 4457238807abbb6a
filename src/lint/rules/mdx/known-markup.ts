import type { Rule } from '../../rule.ts';
import { positionOf, type Markup } from '../../../content/markup.ts';

/** Parts of a text that are Markdown, or that another rule is about. */
const KNOWN = new Set([
  'blockquote',
  'break',
  'code',
  'definition',
  'delete',
  'emphasis',
  'footnoteDefinition',
  'footnoteReference',
  'heading',
  'image',
  'imageReference',
  'inlineCode',
  'link',
  'linkReference',
  'list',
  'listItem',
  'mdxFlowExpression',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'mdxjsEsm',
  'paragraph',
  'root',
  'strong',
  'table',
  'tableCell',
  'tableRow',
  'text',
  'thematicBreak',
]);

/** A text holds nothing that no rule knows, such as a second block of fields. (Of tags: see `no-html` and `known-components`.) */
export const knownMarkup: Rule<Markup> = {
  id: 'known-markup',
  lesson: {
    title: 'Alleen opmaak die de website kent',
    why: 'Wat de controle niet kent, kan die niet beoordelen. Daarom komt het niet op de website.',
    wrong: 'Een tweede blok met velden, of opmaak uit een ander programma.',
    right: 'Kopjes, lijsten, tabellen, links en vette of schuine tekst.',
    place: 'disk',
  },
  check: ({ nodes }) =>
    nodes
      .filter(({ node }) => !KNOWN.has(node.type))
      .map(({ node }) => ({
        ...positionOf(node),
        problem: 'Hier staat opmaak die de website niet kent.',
        remedy: 'Haal die weg. Gebruik kopjes, lijsten, tabellen, links en vette of schuine tekst.',
      })),
};
