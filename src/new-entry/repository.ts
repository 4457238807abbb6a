import { spawn, spawnSync } from 'node:child_process';
import type { Command, Repository } from './git-steps.ts';

/** The repository that a folder lies in; `undefined` when it lies in none, or when git is not there. */
export function repositoryAt(folder: string): Repository | undefined {
  const inside = printedBy(folder, 'git', 'rev-parse', '--is-inside-work-tree');
  if (inside !== 'true') return undefined;
  const remotes = printedBy(folder, 'git', 'remote')?.split('\n') ?? [];
  return {
    remote: (remotes.includes('origin') ? 'origin' : remotes[0]) || undefined,
    hasGh: printedBy(folder, 'gh', 'auth', 'status') !== undefined,
  };
}

/** What came of a command. */
export interface Outcome {
  isDone: boolean;
  /** What it printed. */
  printed: string;
}

/** Runs a command in a folder. Never throws: a program that is not there has not done its work. */
export function run(command: Command, folder: string): Promise<Outcome> {
  const [program, ...args] = command;
  return new Promise((resolve) => {
    let printed = '';
    const child = spawn(program, args, { cwd: folder, stdio: ['inherit', 'pipe', 'pipe'] });
    const read = (chunk: Buffer) => (printed += chunk.toString());
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', ({ message }) => resolve({ isDone: false, printed: message }));
    child.on('close', (code) => resolve({ isDone: code === 0, printed: printed.trim() }));
  });
}

/** What a command prints; `undefined` when it fails. */
function printedBy(folder: string, program: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}
