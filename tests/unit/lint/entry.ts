import { readFileSync } from 'node:fs';
import { parseFile, readData, type ContentFile } from '../../../src/content/content-file.ts';
import type { RuleDiagnostic, Rule } from '../../../src/lint/rule.ts';
import { ENTRY, FIXTURES } from '../small-catalogue.ts';

const SOUND = readFileSync(`${FIXTURES}/nothing-wrong/${ENTRY}`, 'utf8');

/** A sound entry with another text, and with some of its fields replaced (from, to). */
export function entry(
  body: string,
  { path = ENTRY, fields = [] }: { path?: string; fields?: [string, string][] } = {},
): ContentFile {
  const frontmatter = SOUND.slice(0, SOUND.indexOf('---\n\n') + 4);
  const text = fields.reduce((before, [from, to]) => before.replace(from, () => to), frontmatter);
  return readData(parseFile({ path, text: `${text}\n${body}\n` }));
}

/** The problems that a rule finds in a text, each with the words at its place. */
export function against(rule: Rule<ContentFile>, file: ContentFile): string[] {
  return rule.check(file).map((diagnostic) => `${at(file, diagnostic)} | ${diagnostic.problem}`);
}

/** The two words at a place in a file. */
export function at({ text }: ContentFile, { line, column }: Pick<RuleDiagnostic, 'line' | 'column'>): string {
  const rest = text.split('\n')[line - 1]?.slice(column - 1) ?? '';
  return rest.split(' ').slice(0, 2).join(' ');
}
