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
 * Plain text as Markdown for MDX: characters that would start markup are escaped.
 *
 * @see https://mdxjs.com/docs/what-is-mdx/#markdown
 */
export function toMarkdown(text: string): string {
  return text
    .trim()
    .replace(/[\\`*_{}<[\]]/g, '\\$&')
    .replace(/^([^\S\n]*\d*)([#>+\-.)])(?=\s)/gm, '$1\\$2');
}
