/** Reads `content/` from disk as the search index wants it. Only for measuring: the site reads through Astro. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { splitFrontmatter } from '../../src/editing/frontmatter.ts';
import type { SearchSource } from '../../src/search/build/source.ts';

/** @param content The folder `content/`. */
export function readSource(content: string): SearchSource {
  const yaml = (name: string) => parse(readFileSync(join(content, name), 'utf8')) as never;
  return {
    interventions: filesIn(join(content, 'interventies')),
    concepts: yaml('begrippen.yaml'),
    themes: filesIn(join(content, 'themas')),
    factors: filesIn(join(content, 'factoren')),
    municipalities: yaml('gemeenten.yaml'),
    places: yaml('plaatsnamen.yaml'),
    background: filesIn<{ slug: string; text: string; title: string; summary: string }>(join(content, 'kennis')).map(
      ({ title, summary, text }) => `${title}. ${summary} ${text}`,
    ),
  };
}

function filesIn<T>(folder: string): T[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => {
      const parts = splitFrontmatter(readFileSync(join(folder, name), 'utf8'));
      if (parts === undefined) throw new Error(`${folder}/${name} has no frontmatter`);
      return {
        partners: [],
        ...(parse(parts.yaml) as object),
        slug: name.slice(0, -'.mdx'.length),
        text: parts.body.replace(/^#.*$/gm, '').trim(),
      } as T;
    });
}
