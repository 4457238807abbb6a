import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { splitFrontmatter, withoutFrontmatter } from '../../../src/content/frontmatter.ts';
import { readMarkup } from '../../../src/content/markup.ts';
import { MDX_RULES } from '../../../src/lint/rules/mdx/index.ts';

/** A file with a fault by a rule. Its folder is named for the rule; its fields say what it is. */
export interface BadFile {
  path: string;
  rule: string;
  what: string;
  line: number;
}

export const FIXTURES = 'tests/fixtures/mdx-refused';

/** The files that are refused, one for each attack or slip. */
export function badFiles(): BadFile[] {
  return readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => {
      const path = join(FIXTURES, name);
      const { yaml = '' } = splitFrontmatter(readFileSync(path, 'utf8')) ?? {};
      return { path, rule: basename(dirname(path)), ...(parse(yaml) as { what: string; line: number }) };
    });
}

/** The diagnostics of the rules about markup for a file, as `rule line:column`. */
export function violationsOf(file: string): string[] {
  const parts = splitFrontmatter(file);
  const markup = readMarkup(parts ? withoutFrontmatter(file, parts) : file);
  return MDX_RULES.flatMap(({ id, check }) =>
    check(markup).map(({ line, column }) => `${id} ${line}:${column}`),
  );
}
