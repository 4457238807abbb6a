import { blanked } from './characters.ts';

/** A block of code: from a line of three or more backticks or tildes to the next of as many, or to the end. */
const FENCED =
  /^ {0,3}(?<fence>`{3,}(?=[^`\n]*\n)|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\k<fence>[`~]*[ \t]*$|(?![\s\S]))/;

/** Code within a line: between two runs of as many backticks. Longer code belongs in a block. */
const INLINE = /(?<!`)(?<ticks>`+)(?!`)[^\n]{1,500}?(?<!`)\k<ticks>(?!`)/;

/** A character that a backslash makes an ordinary one. */
const ESCAPED = /\\[\\`{}<]/;

const NOT_MARKUP = new RegExp([FENCED, ESCAPED, INLINE].map(({ source }) => source).join('|'), 'gm');

/**
 * Markdown in which all that cannot be markup is blanked out: code, and characters behind a backslash.
 * Every other character stays at its place.
 */
export function withoutCode(markdown: string): string {
  return markdown.replace(NOT_MARKUP, blanked);
}
