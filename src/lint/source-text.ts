import { isScalar, type Scalar } from 'yaml';
import type { MdastNode } from 'satteri';
import { decodedPart } from '../language/slug.ts';
import { isText, markupNodes, positionOf, type PlacedNode } from '../content/markup.ts';
import type { Body, ContentFile } from '../content/content-file.ts';
import { memoizeLast } from '../language/memoize.ts';
import { yamlNodes } from '../content/yaml-nodes.ts';
import { withoutAddresses, type ReadableText } from './prose/prose.ts';
import { type Position } from '../content/position.ts';

/** Something that was found in a text, at an offset of it. */
export interface Match {
  found: string;
  offset: number;
}

/**
 * Matches in every number of a person: nine digits, or eight after a plus, with a few characters between them. A letter that people type
 * for a zero is one of them.
 */
export const MANY_DIGITS = /[+\doO](?:[^\p{L}\p{N}]{0,5}[\doO]){8}/u;

/**
 * All matches in a file: those in the text as typed, at their own place, and those in the text once escapes, folds, character references
 * and markup are resolved, at the value or paragraph that they are in. For what must not be in an entry at all. Web addresses are left out.
 *
 * @param find Finds it in a text.
 * @param prefilter Matches every text in which something is found. It is tested on all texts at once, which saves most files the search: it may
 *   not depend on where a text begins or ends, and not be global.
 */
export function searchSource(
  file: ContentFile,
  find: (text: string) => Match[],
  prefilter: RegExp,
): (Match & Position)[] {
  const { typed: typedTexts, shown: shownTexts, all } = searchedTexts(file);
  if (!prefilter.test(all)) return [];
  const typed = typedTexts.flatMap((each) => placed(each, find));
  const known = new Set(typed.map(({ found }) => lettersAndDigits(found)));
  const shown = shownTexts
    .flatMap((each) => placed(each, find))
    .filter(({ found }) => !known.has(lettersAndDigits(found)));
  return [...typed, ...onceOnALine(shown)];
}

/** The same in the web addresses of a file: what they hold, escapes read. */
export function searchAddresses(file: ContentFile, find: (text: string) => Match[]): (Match & Position)[] {
  return onceOnALine(addressesIn(file).flatMap((each) => placed(each, find)));
}

const addressesIn = memoizeLast((file: ContentFile): readonly ReadableText[] =>
  shownTexts(file).flatMap(({ text, position }) =>
    [...text.matchAll(/\b(?:https?:\/\/|www\.)\S+/gi)].map(({ 0: address, index }) => ({
      text: decodedPart(address),
      position: () => position(index),
    })),
  ),
);

/** The texts of a file that are searched, without web addresses: as typed, as shown, and all of them together. */
const searchedTexts = memoizeLast((file: ContentFile) => {
  const [typed, shown] = [typedTexts(file), shownTexts(file)].map((texts) =>
    texts.map(({ text, position }) => ({ text: withoutAddresses(text), position })),
  ) as [ReadableText[], ReadableText[]];
  return { typed, shown, all: [...typed, ...shown].map(({ text }) => text).join('\n') };
});

/** A bare address is a link, and its text. */
function onceOnALine(all: readonly (Match & Position)[]): (Match & Position)[] {
  const seen = new Set<string>();
  return all.filter(({ found, line }) => {
    const key = `${line} ${lettersAndDigits(found)}`;
    return !seen.has(key) && seen.add(key);
  });
}

function placed({ text, position }: ReadableText, find: (text: string) => Match[]): (Match & Position)[] {
  return find(text).map((each) => ({ ...each, ...position(each.offset) }));
}

/** A file as it was typed: its YAML and the text below. Every character has its own place. */
function typedTexts({ yaml, yamlPosition, body }: ContentFile): ReadableText[] {
  return [
    { text: yaml, position: yamlPosition },
    ...(body ? [{ text: withCellsApart(body), position: body.position }] : []),
  ];
}

/** The text of an entry with the lines between the cells of its tables as a character that belongs to nothing. */
function withCellsApart({ text, markup }: Body): string {
  const rows = markupNodes(markup, 'tableRow');
  if (rows.length === 0) return text;
  const parts: string[] = [];
  let reached = markup.text.length - text.length;
  for (const { position } of rows) {
    const [from, to] = [position?.start.offset ?? reached, position?.end.offset ?? reached];
    parts.push(
      markup.text.slice(reached, from),
      markup.text.slice(from, to).replace(CELL_END, BETWEEN_CELLS),
    );
    reached = to;
  }
  return parts.join('') + markup.text.slice(reached);
}

/** The line behind a cell; behind a backslash it is a character of the cell. */
const CELL_END = /(?<!\\)\|/g;

/** No file can hold it. */
const BETWEEN_CELLS = '\0';

/**
 * What the fields and the text of a file say, in plain letters (NFKC) and digits: each value, paragraph and attribute apart. Made
 * once for all rules.
 */
const shownTexts = memoizeLast(({ document, yamlPosition, body }: ContentFile): readonly ReadableText[] => [
  ...yamlNodes(document).flatMap(({ node }) =>
    isScalar(node)
      ? [{ text: inPlainCharacters(valueOf(node)), position: () => yamlPosition(node.range?.[0] ?? 0) }]
      : [],
  ),
  ...textsOf(body?.markup.nodes ?? []).map(({ text, node }) => ({
    text: inPlainCharacters(text),
    position: () => positionOf(node),
  })),
]);

function inPlainCharacters(text: string): string {
  return /^\p{ASCII}*$/u.test(text) ? text : withPlainDigits(text.normalize('NFKC'));
}

/** Digits of other scripts as ours: each script has its ten in a row. */
function withPlainDigits(text: string): string {
  return text.replace(/(?!\d)\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    let before = 0;
    while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before++;
    return String(before % 10);
  });
}

/** A value as it was meant; a number as it was typed, since one for a telephone may begin with a zero. */
function valueOf(scalar: Scalar): string {
  return isScalar(scalar) && typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? '');
}

interface NodeText {
  text: string;
  node: MdastNode;
}

/** What each paragraph, heading or cell says, whatever markup stands in it, and what stands in titles and attributes. */
function textsOf(nodes: readonly PlacedNode[]): NodeText[] {
  const texts: NodeText[] = [];
  let block: (NodeText & { depth: number }) | undefined;
  for (const { node, depth } of nodes) {
    if (block && depth <= block.depth) block = undefined;
    if (BLOCKS.has(node.type)) {
      block = { text: '', node, depth };
      texts.push(block);
    } else if (block && (node.type === 'text' || node.type === 'inlineCode')) block.text += node.value;
    else if (block && node.type === 'break') block.text += '\n';
    texts.push(...valuesBeside(node).map((text) => ({ text, node })));
  }
  return texts;
}

const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/** The texts of a part that are not among its running text. */
function valuesBeside(node: MdastNode): string[] {
  const values: unknown[] = [];
  if (node.type === 'code') values.push(node.value);
  if ('title' in node) values.push(node.title);
  if ('alt' in node) values.push(node.alt);
  if ('url' in node) values.push(node.url);
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    values.push(...node.attributes.filter(isText).map(({ value }) => value));
  }
  return values.filter((value) => typeof value === 'string');
}

/** What makes two finds the same: letters and digits, whatever stands between them. */
function lettersAndDigits(found: string): string {
  return found.normalize('NFKC').replace(/[^\p{L}\p{N}@]/gu, '');
}
