import { isAlias, isScalar, type Document, type Node } from 'yaml';
import type { ParsedFile } from '../../content/content-file.ts';
import { yamlNodes } from '../../content/yaml-nodes.ts';
import type { Rule } from '../rule.ts';

/**
 * No aliases (`*name`), anchors (`&name`) and tags (`!name`). No entry needs them: where they stand, a text begins
 * with that character and would be lost. A few lines of aliases can also stand for gigabytes of data. And no directives, above the
 * data of a file: in `%YAML 1.1`, `no` is no text.
 * Nor any number in another notation than people write: `0x7e4` is a year to YAML, and `.inf` can't be counted with.
 */
export const plainYaml: Rule<ParsedFile> = {
  id: 'plain-yaml',
  lesson: {
    title: 'Tekst begint niet met *, & of !',
    why: 'Aan het begin van een veld betekenen deze tekens iets bijzonders. De tekst erachter gaat dan verloren. Tussen aanhalingstekens is het gewone tekst.',
    place: 'fields',
    wrong: 'organiser: &Samen',
    right: 'organiser: "&Samen"',
  },
  check: ({ document, yaml, yamlPosition }) => {
    const directive = /^%/m.exec(yaml);
    if (directive) {
      return [
        {
          ...yamlPosition(directive.index),
          problem: "Een regel kan hier niet beginnen met '%'.",
          remedy: 'Haal de regel weg, en ook de regel met drie streepjes eronder.',
        },
      ];
    }
    const odd = oddNumberIn(document);
    if (odd) {
      return [
        {
          ...yamlPosition(odd.offset),
          problem: `'${odd.source.slice(0, 60)}' is hier geen tekst, en geen getal dat de website kent.`,
          remedy: 'Schrijf een getal met gewone cijfers, of zet de tekst tussen aanhalingstekens.',
        },
      ];
    }
    const marked = yamlNodes(document).find(({ node }) => characterOf(node))?.node;
    const character = marked && characterOf(marked);
    if (!character) return [];
    return [
      {
        ...yamlPosition(yaml.lastIndexOf(character, marked.range?.[0])),
        problem: `Een tekst kan hier niet beginnen met '${character}'.`,
        remedy: 'Zet de hele tekst tussen aanhalingstekens.',
      },
    ];
  },
};

/** A number as people write it. */
const PLAIN_NUMBER = /^[-+]?\d+(?:\.\d+)?$/;

/** The first number of a document in another notation, as it was written: `0x7e4`, `0o3744`, `.inf`, `1e999`. */
function oddNumberIn(document: Document): { source: string; offset: number } | undefined {
  for (const { node } of yamlNodes(document)) {
    if (!isScalar(node) || typeof node.value !== 'number') continue;
    const source = node.source ?? String(node.value);
    if (!PLAIN_NUMBER.test(source)) return { source, offset: node.range?.[0] ?? 0 };
  }
  return undefined;
}

/** The character that makes a node more than plain data, if there is one. */
function characterOf(node: Node): '*' | '&' | '!' | undefined {
  if (isAlias(node)) return '*';
  if ('anchor' in node && node.anchor) return '&';
  return node.tag !== undefined ? '!' : undefined;
}
