import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { mdxToMdast, type Features, type MdastNode } from 'satteri';
import type { Position } from './position.ts';
import { excessIn, type Excess } from './parse-limits.ts';

/** The Markdown of `content/`, for the linter and the build alike: what one reads as text, the other does too. */
export const MARKDOWN_FEATURES: Features = {
  gfm: { footnotes: { label: 'Noten', backLabel: 'Terug naar de tekst bij noot {reference}' } },
  smartPunctuation: true,
};

/** The text of an entry, as the compiler of the build reads it. */
export interface Markup {
  /** The file, with its frontmatter blanked out: lines and columns are those of the file. */
  text: string;
  /** Every part of the text, in reading order; none when the text could not be read. */
  nodes: readonly PlacedNode[];
  /** Why the text was not given to the parser. */
  excess?: Excess;
  /** Why the text could not be read, in the words of the parser. */
  error?: Position & { message: string };
}

/** A part of the text, with how deep it lies. */
export interface PlacedNode {
  node: MdastNode;
  /** Number of parts that it lies in. */
  depth: number;
}

/** A part of one kind. */
export type Part<T extends MdastNode['type']> = Extract<MdastNode, { type: T }>;

/** All that lies within a part, in reading order. */
export function* partsWithin(part: MdastNode): Generator<MdastNode, void> {
  const waiting: MdastNode[] = [part];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node !== part) yield node;
    if ('children' in node) waiting.push(...[...node.children].reverse());
  }
}

/** A tag: one of the named components, another component, or HTML. */
type Tag = Part<'mdxJsxFlowElement' | 'mdxJsxTextElement'>;

type Attribute = Tag['attributes'][number];
type TextAttribute = Extract<Attribute, { type: 'mdxJsxAttribute' }> & { value?: string | null };

/**
 * Reads a text with the parser of the build. Never throws: what cannot be read is an error in the outcome.
 *
 * @param text A file of which the frontmatter is blanked out.
 */
export function readMarkup(text: string): Markup {
  const excess = excessIn(text) ?? costIn(text);
  if (excess) return { text, nodes: [], excess };
  try {
    return { text, nodes: inReadingOrder(mdxToMdast(text, { features: MARKDOWN_FEATURES })) };
  } catch (error) {
    return { text, nodes: [], error: placed(error instanceof Error ? error.message : String(error)) };
  }
}

/**
 * Longest text, in characters, that goes to the parser unseen: within the bounds nothing of this length takes it more
 * than a second. Of the texts of the catalogue, none is half as long.
 */
const MAX_UNSEEN = 10_000;

/** In milliseconds: only for a process that hangs without using the processor. */
const MAX_WAIT = 60_000;

const PARSE_ALONE = fileURLToPath(new URL('parse-alone.ts', import.meta.url));

/** Tries a long text on the parser in another process first, so that one that it can't bear ends that process, not this. */
function costIn(text: string): Excess | undefined {
  const start = text.search(/\S/);
  if (text.length - start <= MAX_UNSEEN) return undefined;
  const { status } = spawnSync(process.execPath, [PARSE_ALONE], {
    input: text,
    timeout: MAX_WAIT,
    killSignal: 'SIGKILL',
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  return status === 0 ? undefined : { kind: 'cost', offset: start };
}

/** Whether an attribute is a name with a text, or a name alone. If not it is a program: something between braces. */
export function isText(attribute: Attribute): attribute is TextAttribute {
  return (
    attribute.type === 'mdxJsxAttribute' && (attribute.value === null || typeof attribute.value !== 'object')
  );
}

/** The tags of a text. */
export function tagsIn(markup: Markup): Tag[] {
  return markupNodes(markup, 'mdxJsxFlowElement', 'mdxJsxTextElement');
}

/** Where a part of a text begins (its offset in {@link Markup.text}), and the part as it was typed. */
export function sourceOf({ text }: Markup, { position }: MdastNode): { start: number; source: string } {
  const start = position?.start.offset ?? 0;
  return { start, source: text.slice(start, position?.end.offset) };
}

/** The parts of a text that are of some kinds. */
export function markupNodes<T extends MdastNode['type']>({ nodes }: Markup, ...types: T[]): Part<T>[] {
  return nodes
    .map(({ node }) => node)
    .filter((node): node is Part<T> => (types as string[]).includes(node.type));
}

/**
 * What the headings of a text can be led to by, behind the `#` of an address: their words in lower case, joined by hyphens.
 *
 * @see https://github.com/Flet/github-slugger which Astro makes them with
 */
export function headingIds(markup: Markup): string[] {
  const ids = new Set<string>();
  for (const heading of markupNodes(markup, 'heading')) {
    const words = [...partsWithin(heading)].map((part) => ('value' in part ? part.value : '')).join('');
    const id = words
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-');
    let number = 0;
    while (ids.has(number === 0 ? id : `${id}-${number}`)) number++;
    ids.add(number === 0 ? id : `${id}-${number}`);
  }
  return [...ids];
}

/** Where a part of the text begins. */
export function positionOf(node: MdastNode): Position {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column };
}

/**
 * The offset of each attribute of a tag in a text. The parser does not give it; so the tag is searched for the name,
 * or for the brace of an attribute without one. Where that finds nothing, it is the offset of the tag.
 */
export function attributeOffsets(text: string, tag: Tag): number[] {
  const start = tag.position?.start.offset ?? 0;
  const end = tag.position?.end.offset ?? 0;
  let offset = start + 1 + (tag.name?.length ?? 0);
  return tag.attributes.map((attribute) => {
    const wanted = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{';
    const found = text.indexOf(wanted, offset);
    if (found === -1 || found > end) return start;
    offset = found + wanted.length + lengthOfValue(attribute);
    return found;
  });
}

/** A value takes at least as many characters as it has, as entities are longer than what they stand for. */
function lengthOfValue({ value }: Tag['attributes'][number]): number {
  return typeof value === 'string' ? value.length : (value?.value.length ?? 0);
}

/** Walks a tree without recursion, as it may be thousands of levels deep. */
function inReadingOrder(root: MdastNode): PlacedNode[] {
  const found: PlacedNode[] = [];
  const waiting: PlacedNode[] = [{ node: root, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node: parent, depth } = next;
    found.push(next);
    const children = 'children' in parent ? parent.children : [];
    for (const node of children.toReversed()) waiting.push({ node, depth: depth + 1 });
  }
  return found;
}

/** A message of the parser begins with the place: `12:3: Expected …`. */
function placed(message: string): Position & { message: string } {
  const [, line = '1', column = '1', words = message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
  return { line: Number(line), column: Number(column), message: words };
}
