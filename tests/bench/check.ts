/** How long a check takes of a catalogue of another size. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toIntervention } from '../../src/catalogue/model.ts';
import { toEntryFile } from '../../src/content/entry-file.ts';
import { typedContent } from '../../src/content/catalogue.ts';
import { readContent } from '../../src/content/read-content.ts';
import { recombine } from './recombine.ts';

/** Checks a copy of `content/` with so many interventions, made of the real ones, and gives the seconds that it took. */
export function checkSeconds(size: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
  try {
    cpSync('content', folder, { recursive: true });
    const entries = typedContent(readContent('content')).interventies.map(({ slug, data, body }) =>
      toIntervention(slug, data, body),
    );
    for (const { slug, text, ...data } of recombine(entries, size).slice(entries.length)) {
      writeFileSync(
        join(folder, 'interventies', `${slug}.mdx`),
        toEntryFile({ ...data, hasResults: undefined }, `## Aanpak\n\n${text}`),
      );
    }
    const started = performance.now();
    run('scripts/check.ts', '--content', folder, '--format', 'json');
    return (performance.now() - started) / 1000;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs a script; a catalogue of recombined entries has faults, such as titles that are there twice. */
function run(...args: string[]): void {
  try {
    execFileSync(process.execPath, args, { stdio: 'ignore' });
  } catch (error) {
    if ((error as { status?: number }).status !== 1) throw error;
  }
}
