import { isScalar, visit, type Scalar } from 'yaml';
import type { MdastNode } from 'satteri';
import { isText, positionOf, type PlacedNode } from '../content/markup.ts';
import type { ContentFile } from '../content/content-file.ts';
import { withoutAddresses, type ReadableText } from './prose/prose.ts';
import { type Position } from '../content/position.ts';

/** Something that was found in a text, at an offset of it. */
export interface Match {
  found: string;
  offset: number;
}

/**
 * All that is found in a file, wherever it stands: in what was typed, at its own place, and in what that says once
 * escapes, folds, character references and markup are read, at the value or paragraph that it is in. For what must not
 * be in an entry at all. Web addresses are left out.
 *
 * @param find Finds it in a text.
 */
export function searchSource(file: ContentFile, find: (text: string) => Match[]): (Match & Position)[] {
  const typed = typedTexts(file).flatMap((each) => placed(each, find));
  const known = new Set(typed.map(({ found }) => essenceOf(found)));
  const shown = shownTexts(file)
    .map(({ text, position }) => ({ text: withoutAddresses(text), position }))
    .flatMap((each) => placed(each, find))
    .filter(({ found }) => !known.has(essenceOf(found)));
  return [...typed, ...onceOnALine(shown)];
}

/** The same in the web addresses of a file: what they hold, escapes read. */
export function searchAddresses(file: ContentFile, find: (text: string) => Match[]): (Match & Position)[] {
  const all = shownTexts(file).flatMap(({ text, position }) =>
    [...text.matchAll(/\b(?:https?:\/\/|www\.)\S+/gi)].flatMap(({ 0: address, index }) =>
      placed({ text: decoded(address), position: () => position(index) }, find),
    ),
  );
  return onceOnALine(all);
}

/** A bare address is a link, and its text. */
function onceOnALine(all: readonly (Match & Position)[]): (Match & Position)[] {
  const seen = new Set<string>();
  return all.filter(({ found, line }) => {
    const key = `${line} ${essenceOf(found)}`;
    return !seen.has(key) && seen.add(key);
  });
}

function placed({ text, position }: ReadableText, find: (text: string) => Match[]): (Match & Position)[] {
  return find(text).map((each) => ({ ...each, ...position(each.offset) }));
}

/** A file as it was typed, without web addresses: its YAML and the text below. Every character has its own place. */
function typedTexts({ yaml, yamlPosition, body }: ContentFile): ReadableText[] {
  return [
    { text: withoutAddresses(yaml), position: yamlPosition },
    ...(body ? [{ text: withoutAddresses(body.text), position: body.position }] : []),
  ];
}

const shownIn = new WeakMap<ContentFile, ReadableText[]>();

/**
 * What the fields and the text of a file say, in plain letters (NFKC) and digits: each value, paragraph and attribute apart. Made
 * once for all rules.
 */
function shownTexts(file: ContentFile): ReadableText[] {
  const known = shownIn.get(file);
  if (known) return known;
  const shown: ReadableText[] = [];
  shownIn.set(file, shown);
  const { document, yamlPosition, body } = file;
  const add = (text: string, place: () => Position) =>
    shown.push({ text: withPlainDigits(text.normalize('NFKC')), position: place });
  visit(document, {
    Scalar(_key, scalar) {
      add(valueOf(scalar), () => yamlPosition(scalar.range?.[0] ?? 0));
    },
  });
  for (const { text, node } of textsOf(body?.markup.nodes ?? [])) add(text, () => positionOf(node));
  return shown;
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
function essenceOf(found: string): string {
  return found.normalize('NFKC').replace(/[^\p{L}\p{N}@]/gu, '');
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
