import { Document, isCollection, isScalar, Scalar, type Node } from 'yaml';
import { yamlNodes } from './yaml-nodes.ts';

/** Longest text (in characters) that stays on the line of its key; longer text is folded below it. */
const ONE_LINE = 90;

/** Width (in characters) at which folded text, and comment, is broken. */
export const LINE_WIDTH = 100;

/** How YAML is laid out. */
export const YAML_LAYOUT = { lineWidth: LINE_WIDTH, indentSeq: true } as const;

/**
 * Plain data as YAML that reads as if a careful editor wrote it: no needless quotes, long text folded,
 * keys in the order in which they are given, nothing for what is undefined.
 */
export function toYaml(data: object): string {
  const document = new Document();
  document.contents = createNode(document, data);
  return document.toString(YAML_LAYOUT);
}

/** A value as a part of a document, in the same manner. */
export function createNode(document: Document, value: unknown): Node {
  const node = document.createNode(value, { keepUndefined: false });
  tidy(node);
  return node;
}

/**
 * The text of a document in the same manner. The values and the comments in it stay; how a value was written (quotes,
 * folds, brackets) does not, save for text of which the line breaks count.
 */
export function layOut(document: Document): string {
  tidy(document);
  return document.toString(YAML_LAYOUT);
}

function tidy(whole: Document | Node): void {
  for (const { node, isKey } of yamlNodes(whole)) {
    if (isCollection(node)) {
      if (node.items.length > 0) node.flow = false;
    } else if (isScalar(node) && typeof node.value === 'string' && !node.value.includes('\n')) {
      const isFolded = !isKey && node.value.length > ONE_LINE;
      node.type = isFolded ? Scalar.BLOCK_FOLDED : Scalar.PLAIN;
    }
  }
}

/**
 * The text of an MDX file.
 *
 * @param frontmatter The entry's data, keys in the order in which they should stand.
 * @param body Markdown, without the blank line that separates it from the frontmatter.
 */
export function toEntryFile(frontmatter: object, body: string): string {
  return `---\n${toYaml(frontmatter)}---\n\n${body.trim()}\n`;
}

/**
 * A web address, which becomes a link, and the signs behind it, which fall outside of that. What is escaped in an address would lead
 * elsewhere.
 *
 * @see https://github.github.com/gfm/#autolinks-extension-
 */
const ADDRESS =
  /(?<!\p{L})((?:https?:\/\/|www\.)[\p{L}\p{N}.-]+[/?#:](?:[^\s<>{}\\`]*[^\s<>{}\\`?!.,:;*_~'")])?)([?!.,:;*_~'")]*)/u;

/** What starts markup wherever it stands. An `&` does so only in an entity (`&amp;`), an underscore not within a word. */
const MARKUP = /[\\`*~{}<[\]]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/u;

const ADDRESS_OR_MARKUP = new RegExp(`${ADDRESS.source}|${MARKUP.source}`, 'gu');

/**
 * The start of a line up to the sign that makes it more than text: a heading, also of the line above (`---`), a quotation, an item of a
 * list, or the line below the head of a table (`:-|-`).
 */
const BLOCK = /^([ \t]*(?:\d+(?=[.)](?:\s|$))|(?=#{1,6}(?:\s|$)|>|[-+](?:\s|$)|[-=:|][-=:| \t]*\r?$)))/gm;

/** Markup behind an address, where a backslash would be a part of the address and an entity with a name is not. */
const BEHIND_ADDRESS: Readonly<Record<string, string>> = { '*': '&ast;', _: '&lowbar;' };

/** The first letter of a paragraph that begins as a module of JavaScript does. */
const MODULE = /(?<=^|\n[ \t\r]*\n)(?:e(?=xport\s)|i(?=mport\s))/g;

/**
 * Plain text as Markdown for MDX: what would start markup is escaped, so that a reader sees the text as it was. A line break stays
 * one, an empty line parts paragraphs, and a web address becomes a link.
 *
 * @see https://mdxjs.com/docs/what-is-mdx/#markdown
 * @see https://github.github.com/gfm/
 */
export function toMarkdown(text: string): string {
  return text
    .trim()
    .replace(ADDRESS_OR_MARKUP, (found: string, address?: string, behind?: string) =>
      address === undefined
        ? `\\${found}`
        : address + (behind ?? '').replace(/[*_]/g, (sign) => BEHIND_ADDRESS[sign] ?? sign),
    )
    .replace(BLOCK, '$1\\')
    .replace(MODULE, (letter) => `&#${letter.charCodeAt(0)};`);
}
