/** A small catalogue in which nothing is wrong, and what spoils it: the fixtures that tests of editing share. */
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyPatch, parsePatch } from 'diff';
import { lintContent } from '../../src/lint/index.ts';
import { formatDiagnostic, type Severity } from '../../src/lint/diagnostic.ts';
import { temporaryFolder } from './temporary-folder.ts';

/**
 * Holds the sound catalogue. What spoils it in one situation stands beside it: a patch with the lines that differ, and
 * a folder with the files that are new, or that no patch can hold.
 */
export const FIXTURES = 'tests/fixtures/content';

/** The names of all situations. */
export const SITUATIONS = [...new Set(readdirSync(FIXTURES).map((name) => name.replace(/\.patch$/, '')))];

/** The entry that most situations spoil. */
export const ENTRY = 'interventies/alkmaar-taalklas.mdx';

/** The day on which the tests judge. */
export const TODAY = '2026-11-21';

/** A folder with the sound catalogue, spoilt as in each situation. It is gone after the test. */
export function contentWith(...situations: string[]): string {
  const folder = temporaryFolder('content-');
  for (const each of ['nothing-wrong', ...situations]) {
    const [files, patch] = [join(FIXTURES, each), join(FIXTURES, `${each}.patch`)];
    if (!existsSync(files) && !existsSync(patch)) throw new Error(`There is no situation ${each}`);
    if (existsSync(files)) cpSync(files, folder, { recursive: true });
    if (existsSync(patch)) patchFolder(folder, readFileSync(patch, 'utf8'));
  }
  return folder;
}

/** Makes the changes of a unified diff, in which paths count from the folder. */
function patchFolder(folder: string, patch: string): void {
  for (const change of parsePatch(patch)) {
    const path = join(folder, change.newFileName ?? '');
    const text = applyPatch(readFileSync(path, 'utf8'), change);
    if (text === false) throw new Error(`The patch does not fit ${path}`);
    writeFileSync(path, text);
  }
}

/** The diagnostics of one severity for a folder, with paths from that folder. */
export function printed(content: string, level: Severity, ...only: string[]): string[] {
  const { diagnostics } = lintContent(
    content,
    only.map((path) => join(content, path)),
    { pages: ['/bijdragen/'], today: TODAY },
  );
  return diagnostics
    .filter((diagnostic) => diagnostic.level === level)
    .map((diagnostic) => formatDiagnostic(diagnostic).replaceAll(`${content}/`, ''));
}
