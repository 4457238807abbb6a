import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { splitFrontmatter } from './frontmatter.ts';
import { contentKinds, type ContentKinds, type FolderName } from './kinds.ts';
import { slugsIn } from './slugs-in.ts';
import { readVocabulary } from './vocabulary.ts';

export interface Entry<F extends FolderName> {
  slug: string;
  data: z.output<ContentKinds['folders'][F]>;
  body: string;
}

/**
 * Reads the entries of a folder from disk, for what runs outside Astro's pages.
 *
 * @param content The folder `content/`.
 * @throws ZodError when a file does not fit its schema: the checker is meant to run first.
 */
export function readEntries<F extends FolderName>(content: string, folder: F): Entry<F>[] {
  const schema: z.ZodType = contentKinds(readVocabulary(content)).folders[folder];
  const path = join(content, folder);
  return slugsIn(path).map((slug) => {
    const { yaml = '', body = '' } = splitFrontmatter(readFileSync(join(path, `${slug}.mdx`), 'utf8')) ?? {};
    return { slug, data: schema.parse(parse(yaml)) as Entry<F>['data'], body };
  });
}
