/** The parts of an MDX file: the YAML between the two lines of three hyphens, and the text below it. */
export interface EntryText {
  yaml: string;
  body: string;
  /** Line of the file (from 1) on which the YAML begins. */
  yamlLine: number;
  /** Line of the file (from 1) on which the body begins. */
  bodyLine: number;
}

/**
 * A file with its frontmatter blanked out, as Astro gives it to the compiler: every character of the body stays at
 * its line and column.
 */
export function withoutFrontmatter(text: string, { body }: EntryText): string {
  return text.slice(0, text.length - body.length).replace(/[^\n]/g, ' ') + body;
}

/**
 * Takes a file apart.
 *
 * @returns `undefined` when the file has no frontmatter: no opening or no closing line of hyphens.
 */
export function splitFrontmatter(text: string): EntryText | undefined {
  const match = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/m.exec(text);
  if (match?.index !== 0) return undefined;
  const yaml = match[1] ?? '';
  return {
    yaml,
    body: text.slice(match[0].length),
    yamlLine: 2,
    bodyLine: yaml.split('\n').length + 2,
  };
}
