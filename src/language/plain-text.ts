/** A tag of one of the few kinds that a text may hold. Behind a backslash it is none. */
const TAG = /(?<!\\)<\/?[A-Za-z](?:"[^"]*"|'[^']*'|[^"'>])*>/g;

/**
 * The words of a Markdown text, for search and comparison: headings, link addresses, tags, markup and escapes are
 * taken out; paragraphs are separated by one line break.
 */
export function plainText(markdown: string): string {
  return markdown
    .replace(/^#{1,6}\s.*$/gm, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(TAG, (tag) => (/su[bp]>$/.test(tag) ? '' : ' '))
    .replace(/^\s*(?:[-*+]|\d+\.)\s+/gm, '')
    .replace(/^>\s?/gm, '')
    .replace(/(\*\*|__|`)/g, '')
    .replace(/\\([^\w\s])/g, '$1')
    .replace(/^[ \t]+|[ \t]+$/gm, '')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
