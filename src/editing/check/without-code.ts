/** A block of code: from a line of three or more backticks or tildes to the next of as many, or to the end. */
const FENCED = /^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|$(?![\s\S]))/gm;

/** Code within a line: between two runs of as many backticks. */
const INLINE = /(?<!`)(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/g;

/** A character that a backslash makes an ordinary one. */
const ESCAPED = /\\[\\`{}<]/g;

/**
 * Markdown in which all that cannot be markup is blanked out: code, and characters behind a backslash.
 * Every other character stays at its place.
 */
export function withoutCode(markdown: string): string {
  return [FENCED, ESCAPED, INLINE].reduce(
    (text, pattern) => text.replace(pattern, (match) => match.replace(/[^\n]/g, ' ')),
    markdown,
  );
}
