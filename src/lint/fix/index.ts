import { isUtf8 } from 'node:buffer';
import { existsSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fieldSize } from '../rules/field-size.ts';
import { longRuns } from '../rules/long-runs.ts';
import { fittingSlug, slugOf } from '../../language/slug.ts';
import { isEntryPath } from '../../content/content-file.ts';
import { readContentFolder } from '../../content/content-folder.ts';
import { selection } from '../index.ts';
import { contentKinds } from '../../content/kinds.ts';
import { readVocabulary } from '../../content/vocabulary.ts';
import { replaceFile } from '../../content/write-files.ts';
import { createFixer } from './fixer.ts';

/** A file in which something was fixed. */
export interface FixedFile {
  /** Path of the file, as it is named now. */
  file: string;
  /** What was done, in Dutch. */
  changes: string[];
}

/**
 * Fixes the files of `content/`. A file is written beside its place first and then put into it, so that it is never
 * half there. A file that cannot be read is left alone.
 *
 * @param content The folder `content/`.
 * @param only Files and folders to fix; all of `content/` when there are none.
 * @returns The files that changed.
 * @throws When a file cannot be written; those before it have been fixed by then.
 */
export function fixContent(content: string, only: readonly string[] = []): FixedFile[] {
  const vocabulary = readVocabulary(content);
  const fix = createFixer(vocabulary);
  const isSelected = selection(content, only);
  return readContentFolder(content, Object.keys(contentKinds(vocabulary).folders))
    .filter(
      ({ path, type, bytes }) => type === 'file' && isSelected(path) && bytes.length > 0 && isUtf8(bytes),
    )
    .filter(({ path }) => /\.(?:mdx|yaml)$/.test(path))
    .flatMap(({ path, bytes }) => {
      const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
      // Too much for the parsers: the check tells of it.
      if ([longRuns, fieldSize].some((rule) => rule.check({ path, text: before }).length > 0)) return [];
      const { text, changes } = fix(path, before);
      if (text !== before) replaceFile(join(content, path), text);
      const name = slugName(content, path);
      if (name !== path) renameSync(join(content, path), join(content, name));
      const renamed = name === path ? [] : [`'${basename(path)}' hernoemd`];
      return changes.length + renamed.length > 0
        ? [{ file: join(content, name), changes: [...changes, ...renamed] }]
        : [];
    });
}

/** The path that an entry should have: its name in the form of an address, unless another file has that already. */
function slugName(content: string, path: string): string {
  if (!isEntryPath(path)) return path;
  const slug = fittingSlug(slugOf(basename(path, '.mdx')));
  const name = `${dirname(path)}/${slug}.mdx`;
  return slug === '' || existsSync(join(content, name)) ? path : name;
}
