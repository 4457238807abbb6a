import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { splitFrontmatter } from '../frontmatter.ts';

/** The slug of each factor by its number, read from `content/factoren`. */
export function factorSlugsIn(content: string): Map<number, string> {
  const slugs = new Map<number, string>();
  const folder = join(content, 'factoren');
  for (const name of namesIn(folder)) {
    const yaml = splitFrontmatter(readFileSync(join(folder, name), 'utf8'))?.yaml ?? '';
    const number: unknown = (parse(yaml) as { number?: unknown } | null)?.number;
    if (typeof number === 'number') slugs.set(number, name.replace(/\.mdx$/, ''));
  }
  return slugs;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.mdx'));
  } catch {
    return [];
  }
}
