/** What git knows of a folder. Nothing here changes a repository, contacts a server, or fails where there is no git. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { dutchToday } from '../language/dutch.ts';

/** One commit, with what it did to the files of the folder. */
export interface Commit {
  hash: string;
  /** When it was put in the repository: milliseconds since 1970. */
  time: number;
  files: FileChange[];
}

/** What a commit did to one file. Paths are those within the folder; `blob` names what a file holds. */
export type FileChange =
  | { kind: 'added'; path: string }
  | { kind: 'changed'; path: string; from: string; before: string; after: string }
  | { kind: 'removed'; path: string; before: string };

/** The commits that touched a folder, as far as they are known here. */
export interface GitLog {
  /** Whether the history begins later here than it did: what was before is unknown. */
  isShallow: boolean;
  /**
   * The line of first parents, oldest first: each merge counts once, on the day that it was merged. A commit of which the parent
   * is not here is not among them: what it changed is not known.
   */
  commits: Commit[];
}

/** Largest answer of git that is read, in bytes. */
const MAX_ANSWER = 2 ** 30;

/** How alike (%) a file is to the one that it was made from. Entries share the names of their fields, so more than git's half. */
const MIN_SIMILARITY = 60;

/** Variables by which a hook names the repository that it runs in: they hold for another folder than ours. */
const OF_HOOKS = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'];

/** Begins a commit in the answer: no path has it. */
const COMMIT = '\u0001';

/**
 * Reads the history of a folder in one run of git.
 *
 * @param folder A folder in a working copy.
 * @returns `undefined` when it is not known: no git, no repository, no commit.
 */
export function readGitLog(folder: string): GitLog | undefined {
  const boundary = shallowCommits(folder);
  const log = git(folder, [
    ...[
      '-c',
      'log.follow=false',
      'log',
      '--first-parent',
      '-m',
      '--reverse',
      '--no-show-signature',
      '--no-color',
    ],
    ...['--raw', '-z', '--no-abbrev', '--relative', '--no-ext-diff', `--find-renames=${MIN_SIMILARITY}%`],
    ...[`--format=${COMMIT}%H %ct`, '--', '.'],
  ]);
  if (log === undefined) return undefined;
  return {
    isShallow: boundary.size > 0,
    commits: commitsIn(log).filter(({ hash }) => !boundary.has(hash)),
  };
}

/**
 * The day that it is in the Netherlands: year-month-day. Where the clock is behind the newest commit, the day of that: a machine whose
 * clock is wrong would refuse what was checked since.
 */
export function today(): string {
  newestCommit ??=
    Number(git('.', ['log', '-1', '--format=%ct', '--no-show-signature', '--no-color']) ?? 0) * 1000;
  return dutchToday(new Date(Math.max(Date.now(), newestCommit)));
}

/** When the newest commit was made, in milliseconds since 1970. Asked once: later ones are not older than the clock. */
let newestCommit: number | undefined;

/** The paths, within a folder, of files that differ from what is in the last commit. Files that git does not know are not among them. */
export function uncommittedFiles(folder: string): string[] {
  const names = git(folder, [
    'diff',
    '--name-only',
    '-z',
    '--relative',
    '--no-renames',
    '--no-ext-diff',
    'HEAD',
    '--',
    '.',
  ]);
  return names?.split('\0').filter(Boolean) ?? [];
}

/**
 * What blobs hold, read in one run of git. Those that are not here, as in a clone without contents, are left out.
 *
 * @param blobs Their names.
 */
export function readBlobs(folder: string, blobs: Iterable<string>): Map<string, string> {
  const input = [...new Set(blobs)].join('\n');
  const answer = input === '' ? undefined : run(folder, ['cat-file', '--batch'], input);
  const texts = new Map<string, string>();
  for (let at = 0; answer && at < answer.length;) {
    const end = answer.indexOf('\n', at);
    const [name = '', , size] = answer.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (size === undefined) continue;
    texts.set(name, answer.toString('utf8', at, at + Number(size)));
    at += Number(size) + 1;
  }
  return texts;
}

/** The oldest commits of a clone that has only the newest ones. See https://git-scm.com/docs/shallow */
function shallowCommits(folder: string): Set<string> {
  const path = git(folder, ['rev-parse', '--git-path', 'shallow'])?.trim();
  const file = path && resolve(folder, path);
  return new Set(file && existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []);
}

/** @see https://git-scm.com/docs/diff-format#_raw_output_format */
function commitsIn(log: string): Commit[] {
  const commits: Commit[] = [];
  const parts = log.split('\0');
  for (let at = 0; at < parts.length; at++) {
    // A line break may stand before what git says of itself; before a path it would be part of the name.
    const part = parts[at]?.trimStart() ?? '';
    if (part.startsWith(COMMIT)) {
      const [hash = '', seconds] = part.slice(1).split(' ');
      commits.push({ hash, time: Number(seconds) * 1000, files: [] });
    } else if (part.startsWith(':')) {
      const [, , before = '', after = '', status = ''] = part.split(' ');
      const from = parts[++at] ?? '';
      const path = status.startsWith('R') ? (parts[++at] ?? '') : from;
      commits.at(-1)?.files.push(fileChange(status.charAt(0), { path, from, before, after }));
    }
  }
  return commits;
}

function fileChange(
  status: string,
  file: { path: string; from: string; before: string; after: string },
): FileChange {
  if (status === 'A') return { kind: 'added', path: file.path };
  if (status === 'D') return { kind: 'removed', path: file.path, before: file.before };
  return { kind: 'changed', ...file };
}

function git(folder: string, args: readonly string[]): string | undefined {
  return run(folder, args)?.toString('utf8');
}

function run(folder: string, args: readonly string[], input = ''): Buffer | undefined {
  const environment = Object.entries(process.env).filter(([name]) => !OF_HOOKS.includes(name));
  const { status, stdout } = spawnSync('git', args, {
    cwd: folder,
    input,
    maxBuffer: MAX_ANSWER,
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { ...Object.fromEntries(environment), GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0' },
  });
  return status === 0 ? stdout : undefined;
}
