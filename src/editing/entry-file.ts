import { Document, isMap, Scalar, visit } from 'yaml';

/** Longest text (in characters) that stays on the line of its key; longer text is folded below it. */
const ONE_LINE = 90;

/** Width (in characters) at which folded text is broken. */
const LINE_WIDTH = 100;

/**
 * Plain data as YAML that reads as if a careful editor wrote it: no needless quotes, long text folded,
 * keys in the order in which they are given, nothing for what is undefined.
 */
export function toYaml(data: object): string {
  return layOut(new Document(data, { keepUndefined: false }));
}

/**
 * The text of a document in the same manner. The values and the comments in it stay; how a value was written (quotes,
 * folds, brackets) does not, save for text of which the line breaks count.
 */
export function layOut(document: Document): string {
  visit(document, {
    Scalar(key, node, path) {
      if (typeof node.value !== 'string' || node.value.includes('\n')) return;
      const isValue = key === 'value' || !isMap(path.at(-1));
      node.type = isValue && node.value.length > ONE_LINE ? Scalar.BLOCK_FOLDED : Scalar.PLAIN;
    },
    Collection(_key, node) {
      if (node.items.length > 0) node.flow = false;
    },
  });
  return document.toString({ lineWidth: LINE_WIDTH, indentSeq: true });
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
    .replace(/^(\s*\d*)([#>+\-.)])(?=\s)/gm, '$1\\$2');
}
