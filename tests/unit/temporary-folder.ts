import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new folder with a name that begins like this. It is gone after the test. */
export function temporaryFolder(prefix: string): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  // For each folder: what a module has done after each test, is done only for the first file that shares it.
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}
