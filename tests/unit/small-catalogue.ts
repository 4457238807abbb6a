/** A small catalogue in which nothing is wrong, and what spoils it: the fixtures that tests of editing share. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { checkContent } from '../../src/lint/index.ts';
import { formatDiagnostic, type Level } from '../../src/lint/diagnostic.ts';

/** Holds the sound catalogue; a folder beside it holds the bad files of one situation. */
export const FIXTURES = 'tests/fixtures/content';

/** The entry that most situations spoil. */
export const ENTRY = 'interventies/alkmaar-taalklas.mdx';

/** The day on which the tests judge. */
export const TODAY = '2026-11-21';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A folder with the sound catalogue, and over it the bad files of each situation. It is gone after the test. */
export function contentWith(...situations: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  folders.push(folder);
  for (const each of ['nothing-wrong', ...situations])
    cpSync(join(FIXTURES, each), folder, { recursive: true });
  return folder;
}

/** What the checker has of one level against a folder, with paths from that folder. */
export function printed(content: string, level: Level, ...only: string[]): string[] {
  const diagnostics = checkContent(
    content,
    only.map((path) => join(content, path)),
    { pages: ['/bijdragen/'], today: TODAY },
  );
  return diagnostics
    .filter((diagnostic) => diagnostic.level === level)
    .map((diagnostic) => formatDiagnostic(diagnostic).replaceAll(`${content}/`, ''));
}
