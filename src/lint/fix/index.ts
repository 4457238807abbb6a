import { isUtf8 } from 'node:buffer';
import { renameSync } from 'node:fs';
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
interface FixedFile {
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
  const names = fixedNames(
    fixed.map(({ path }) => path),
    files.map(({ path }) => path),
  );
  const nameOf = (path: string) => names.get(path) ?? path;
  const changed = fixed.filter(({ before, text }) => text !== before);
  renameAll(content, [...names], () => {
    if (changed.length > 0)
      writeFiles(content, new Map(changed.map(({ path, text }) => [nameOf(path), text])));
  });
  return fixed.flatMap(({ path, changes }) => {
    const renamed = names.has(path) ? [`'${basename(path)}' hernoemd`] : [];
    return changes.length + renamed.length > 0
      ? [{ file: join(content, nameOf(path)), changes: [...changes, ...renamed] }]
      : [];
  });
}

/**
 * The paths that entries should have: their names in the form of an address. One that another file has, or gets, is left, whatever its
 * capitals: macOS and Windows take those for the same.
 *
 * @param present All files, those to be named among them.
 * @returns The new path of each that gets one.
 */
export function fixedNames(paths: readonly string[], present: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  const presentByName = Map.groupBy(present, (path) => path.toLowerCase());
  const given = new Set<string>();
  for (const path of paths.filter(isEntryPath)) {
    const slug = fittingSlug(slugOf(basename(path, '.mdx')));
    const name = `${dirname(path)}/${slug}.mdx`;
    if (slug === '' || name === path || given.has(name)) continue;
    if (presentByName.get(name)?.some((other) => other !== path)) continue;
    names.set(path, name);
    given.add(name);
  }
  return names;
}

/** Renames files, and does something after it; when any of this can't be done, every file has its name again. */
function renameAll(
  content: string,
  names: readonly (readonly [from: string, to: string])[],
  then: () => void,
): void {
  const done: (readonly [from: string, to: string])[] = [];
  try {
    for (const [from, to] of names) {
      renameSync(join(content, from), join(content, to));
      done.push([from, to]);
    }
    then();
  } catch (error) {
    for (const [from, to] of done.toReversed()) renameSync(join(content, to), join(content, from));
    throw error;
  }
}
