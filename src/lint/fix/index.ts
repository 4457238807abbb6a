import { isUtf8 } from 'node:buffer';
import { existsSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fieldSize } from '../rules/field-size.ts';
import { longRuns } from '../rules/long-runs.ts';
import { fittingSlug, slugOf } from '../../language/slug.ts';
import { isEntryPath } from '../../content/content-file.ts';
import { readContent } from '../../content/read-content.ts';
import { selection } from '../index.ts';
import { writeFiles } from '../../content/write-files.ts';
import { createFixer } from './fixer.ts';

/** A file in which something was fixed. */
export interface FixedFile {
  /** Path of the file, as it is named now. */
  file: string;
  /** What was done, in Dutch. */
  changes: string[];
}

/**
 * Fixes the files of `content/`, all or none. A file that cannot be read is left alone.
 *
 * @param content The folder `content/`.
 * @param only Files and folders to fix; all of `content/` when there are none.
 * @returns The files that changed.
 * @throws When a file cannot be written; every file is then as it was.
 */
export function fixContent(content: string, only: readonly string[] = []): FixedFile[] {
  const { files, vocabulary } = readContent(content);
  const fix = createFixer(vocabulary);
  const isSelected = selection(content, only);
  const fixed = files
    .filter(
      ({ path, type, bytes }) => type === 'file' && isSelected(path) && bytes.length > 0 && isUtf8(bytes),
    )
    .filter(({ path }) => /\.(?:mdx|yaml)$/.test(path))
    .flatMap(({ path, bytes }) => {
      const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
      // Too much for the parsers: the check reports it.
      if ([longRuns, fieldSize].some((rule) => rule.check({ path, text: before }).length > 0)) return [];
      return [{ path, before, ...fix(path, before) }];
    });
  const changed = fixed.filter(({ before, text }) => text !== before);
  if (changed.length > 0) writeFiles(content, new Map(changed.map(({ path, text }) => [path, text])));
  return fixed.flatMap(({ path, changes }) => {
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
