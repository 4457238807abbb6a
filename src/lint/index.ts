import { join } from 'node:path';
import { currentContext, publicBeside } from './context.ts';
import type { Diagnostic } from './diagnostic.ts';
import { contentKinds } from '../content/kinds.ts';
import { readVocabulary } from '../content/vocabulary.ts';
import { readContentFolder } from '../content/content-folder.ts';
import { lintFiles, findingsInPublic } from './run-rules.ts';
import { selection } from './selection.ts';

/** The outcome of a check. */
export interface CheckReport {
  /** Number of files that the report is about. */
  files: number;
  /** All that is wrong or could be better in these files, in reading order. */
  findings: Diagnostic[];
}

/**
 * Checks `content/`, and the files of `public/`, which are published beside it.
 *
 * @param content The folder `content/`.
 * @param only Files and folders that the report is about; all when there are none. The other files
 *   are read too, as a file may be at odds with another.
 * @returns The findings in reading order, of both levels; each path begins with that of `content` or of the folder
 *   `public/` beside it.
 * @throws When `content` is no folder that can be read.
 */
export function checkContent(
  content: string,
  only: readonly string[] = [],
  lintContext = currentContext(content),
): Diagnostic[] {
  return reportOn(content, only, lintContext).findings;
}

/** As {@link checkContent}, with the number of files. */
export function reportOn(
  content: string,
  only: readonly string[] = [],
  lintContext = currentContext(content),
): CheckReport {
  const vocabulary = readVocabulary(content);
  const files = readContentFolder(content, Object.keys(contentKinds(vocabulary).folders));
  const isMeant = selection(content, only);
  const publicFolder = publicBeside(content);
  const isMeantInPublic = selection(publicFolder, only);
  const publicFiles = (lintContext.publicFiles ?? []).filter(({ path }) => isMeantInPublic(path));
  return {
    files: files.filter(({ path }) => isMeant(path)).length + publicFiles.length,
    findings: [
      ...lintFiles(files, vocabulary, lintContext)
        .filter(({ file }) => isMeant(file))
        .map((finding) => ({ ...finding, file: join(content, finding.file) })),
      ...findingsInPublic({ ...lintContext, publicFiles }).map((finding) => ({
        ...finding,
        file: join(publicFolder, finding.file),
      })),
    ],
  };
}
