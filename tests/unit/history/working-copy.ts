/** A small repository in a folder of the system, with a folder `content/` in it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readHistory, type History } from '../../../src/history/history.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** What an entry holds when a test has nothing to say about it. */
export const ENTRY = {
  fields: 'title: Taalklas\nlastChecked: 2026-11-01\ncontact:\n  organisation: School\n',
  body: '## Aanpak\n\nKinderen krijgen een jaar lang extra taalles op school.\n',
};

/** The file of an entry. */
export const entryFile = ({ fields, body } = ENTRY) => `---\n${fields}---\n\n${body}`;

export class WorkingCopy {
  readonly folder: string;
  #day = 0;

  constructor(folder = temporaryFolder('history-')) {
    this.folder = folder;
    this.git('init', '--quiet', '--initial-branch=main', '--template=');
  }

  get content(): string {
    return join(this.folder, 'content');
  }

  /** Writes files of `content/`; those without a text are removed. */
  write(files: Record<string, string | undefined>): this {
    for (const [name, text] of Object.entries(files)) {
      const path = join(this.content, name);
      mkdirSync(dirname(path), { recursive: true });
      if (text === undefined) rmSync(path);
      else writeFileSync(path, text);
    }
    return this;
  }

  rename(from: string, to: string): this {
    renameSync(join(this.content, from), join(this.content, to));
    return this;
  }

  /** Commits all that was written, a day after the last commit: the first is of 1 March 2026. */
  commit(): this {
    this.#day += 1;
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message=Change');
    return this;
  }

  history(): History {
    return readHistory(this.content, join(this.folder, '.git/kept.json'));
  }

  git(...args: string[]): void {
    const date = `2026-03-${String(this.#day || 1).padStart(2, '0')}T12:00:00Z`;
    // Nothing is tidied up or put on the disk for good: the folder is gone after the test.
    const settings = [
      'user.name=Test',
      'user.email=test@example.org',
      'maintenance.auto=false',
      'core.fsync=none',
    ];
    execFileSync('git', [...settings.flatMap((setting) => ['-c', setting]), ...args], {
      cwd: this.folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date, GIT_CONFIG_NOSYSTEM: '1' },
    });
  }
}
