import { isScalar, Scalar, type Document } from 'yaml';
import type { ParsedFile } from '../../content/content-file.ts';
import { yamlNodes } from '../../content/yaml-nodes.ts';
import type { Rule } from '../rule.ts';

/** An item of a list that YAML reads as the rest of the text above it: the dash begins a line of that text. */
const FOLDED_ITEM = /(?<=\n[ \t]*)-(?=[ \t])/;

/** The items of a list stand below each other. One that is indented deeper than a text above it is folded into that text, dash and all. */
export const listIndent: Rule<ParsedFile> = {
  id: 'list-indent',
  lesson: {
    title: 'Streepjes recht onder elkaar',
    why: 'Een streepje dat verder naar rechts staat dan dat erboven, hoort voor de website bij de tekst erboven. Twee partners worden dan één.',
    place: 'fields',
    wrong: 'partners:\n  - Bibliotheek\n    - School',
    right: 'partners:\n  - Bibliotheek\n  - School',
  },
  check: ({ document, yaml, yamlPosition }) =>
    foldedItems(document, yaml).map((offset) => ({
      ...yamlPosition(offset),
      problem:
        'Dit streepje staat te ver naar rechts: de website leest deze regel als deel van de tekst erboven.',
      remedy:
        'Zet het recht onder het streepje erboven. Hoort het bij de tekst, zet die dan tussen aanhalingstekens.',
    })),
};

/** The offset of the first item that is folded into each text of a document. */
export function foldedItems(document: Document, yaml: string): number[] {
  return yamlNodes(document).flatMap(({ node }) => {
    if (!isScalar(node) || node.type !== Scalar.PLAIN || !node.range) return [];
    const [start, end] = node.range;
    const item = FOLDED_ITEM.exec(yaml.slice(start, end));
    return item ? [start + item.index] : [];
  });
}
