import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** An empty folder, for as long as the test runs. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nieuw-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of `content/` in a folder of its own. */
export function copyOfContent(): string {
  const content = join(emptyFolder(), 'content');
  cpSync('content', content, { recursive: true });
  return content;
}

/** The names and texts of all entries. */
export function entriesIn(content: string): Map<string, string> {
  const folder = join(content, 'interventies');
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
