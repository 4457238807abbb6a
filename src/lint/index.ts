import { join, relative, resolve, sep } from 'node:path';
import { currentContext, publicBeside } from './context.ts';
import type { Diagnostic } from './diagnostic.ts';
import { contentOf, foundFile, readContent } from '../content/read-content.ts';
import { lintFiles, lintPublicFiles } from './run-rules.ts';

/** What a check of files gives. */
export interface LintResult {
  /** Number of files that were to be checked. */
  files: number;
  /** All that is wrong or could be better in these files, in reading order. Each path begins with that of `content` or of `public/`. */
  diagnostics: Diagnostic[];
}

/**
 * Checks `content/`, and the files of `public/`, which are published beside it.
 *
 * @param content The folder `content/`.
 * @param only Files and folders to report on; all when there are none. The other files are read too, as a file may be at
 *   odds with another.
 * @throws When `content` is no folder that can be read.
 */
export function lintContent(
  content: string,
  only: readonly string[] = [],
  lintContext = currentContext(content),
): LintResult {
  const { files, vocabulary } = readContent(content);
  const isSelected = selection(content, only);
  const publicFolder = publicBeside(content);
  const isSelectedInPublic = selection(publicFolder, only);
  const publicFiles = (lintContext.publicFiles ?? []).filter(({ path }) => isSelectedInPublic(path));
  const within = (folder: string) => (diagnostic: Diagnostic) => ({
    ...diagnostic,
    file: join(folder, diagnostic.file),
  });
  return {
    files: files.filter(({ path }) => isSelected(path)).length + publicFiles.length,
    diagnostics: [
      ...lintFiles(files, vocabulary, lintContext)
        .filter(({ file }) => isSelected(file))
        .map(within(content)),
      ...lintPublicFiles({ ...lintContext, publicFiles }).map(within(publicFolder)),
    ],
  };
}

/**
 * What the checker would say of a file if it were written, among the others as they are. Nothing is written.
 *
 * @param content The folder `content/`.
 * @param path The file's path within it.
 * @returns The diagnostics in reading order, each with the path within `content/`.
 */
export function lintText(content: string, path: string, text: string): Diagnostic[] {
  const { files: present, vocabulary } = readContent(content);
  const files = [...present.filter((file) => file.path !== path), foundFile(path, text)];
  return lintFiles(files, vocabulary, currentContext(content)).filter(({ file }) => file === path);
}

/**
 * What the checker would say of the files that name others, if those were deleted. Nothing is deleted.
 *
 * @param content The folder `content/`.
 * @param paths The paths within it of the files that would go.
 * @returns The diagnostics in reading order, each with the path within `content/`; those that other files have anyhow are left out.
 */
export function lintWithout(content: string, paths: readonly string[]): Diagnostic[] {
  const { files } = readContent(content);
  const kept = files.filter(({ path }) => !paths.includes(path));
  const names = paths.map((path) => path.replace(/^.*\/|\.mdx$/g, ''));
  const naming = kept.filter(({ bytes }) => names.some((name) => Buffer.from(bytes).includes(name)));
  if (naming.length === 0) return [];
  const isNaming = ({ file }: Diagnostic) => naming.some(({ path }) => path === file);
  const context = currentContext(content);
  const found = (among: typeof files) =>
    lintFiles(among, contentOf(among).vocabulary, context).filter(isNaming);
  const before = new Set(found(files).map((each) => JSON.stringify(each)));
  return found(kept).filter((each) => !before.has(JSON.stringify(each)));
}

/**
 * Whether a path within a folder is one of some files, or lies in one of some folders.
 *
 * @param folder `content/` or `public/`.
 * @param only The files and folders; none selects all of the folder.
 */
export function selection(folder: string, only: readonly string[]): (path: string) => boolean {
  const selected = only.map((path) => relative(folder, resolve(path)).split(sep).join('/'));
  return (path) =>
    selected.length === 0 ||
    selected.some((each) => each === '' || path === each || path.startsWith(`${each}/`));
}
