import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { splitFrontmatter } from '../../content/frontmatter.ts';

/**
 * The slug of each factor by its number, read from `content/factoren`. A broken file is passed over: the checker
 * reports it.
 */
export function factorSlugsIn(content: string): Map<number, string> {
  const slugs = new Map<number, string>();
  const folder = join(content, 'factoren');
  for (const name of namesIn(folder)) {
    const yaml = splitFrontmatter(readFileSync(join(folder, name), 'utf8'))?.yaml ?? '';
    const number: unknown = parseDocument(yaml).get('number');
    if (typeof number === 'number') slugs.set(number, name.replace(/\.mdx$/, ''));
  }
  return slugs;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.mdx'))
      .map(({ name }) => name);
  } catch {
    return [];
  }
}
