import { join } from 'node:path';
import { currentContext } from './context.ts';
import type { Diagnostic } from './diagnostic.ts';
import { contentKinds } from '../content/kinds.ts';
import { readVocabulary } from '../content/vocabulary.ts';
import { readContentFolder } from '../content/content-folder.ts';
import { lintFiles } from './run-rules.ts';
import { selection } from './selection.ts';

/** The outcome of a check. */
export interface CheckReport {
  /** Number of files that the report is about. */
  files: number;
  /** All that is wrong or could be better in these files, in reading order. */
  findings: Diagnostic[];
}

/**
 * Checks `content/`.
 *
 * @param content The folder `content/`.
 * @param only Files and folders that the report is about; all of `content/` when there are none. The other files
 *   are read too, as a file may be at odds with another.
 * @returns The findings in reading order, of both levels; each path begins with `content`.
 * @throws When `content` is no folder that can be read.
 */
export function checkContent(
  content: string,
  only: readonly string[] = [],
  lintContext = currentContext(),
): Diagnostic[] {
  return reportOn(content, only, lintContext).findings;
}

/** As {@link checkContent}, with the number of files. */
export function reportOn(
  content: string,
  only: readonly string[] = [],
  lintContext = currentContext(),
): CheckReport {
  const vocabulary = readVocabulary(content);
  const files = readContentFolder(content, Object.keys(contentKinds(vocabulary).folders));
  const isMeant = selection(content, only);
  return {
    files: files.filter(({ path }) => isMeant(path)).length,
    findings: lintFiles(files, vocabulary, lintContext)
      .filter(({ file }) => isMeant(file))
      .map((finding) => ({ ...finding, file: join(content, finding.file) })),
  };
}
