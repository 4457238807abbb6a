import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { addEntry } from '../../../src/new-entry/add-entry.ts';
import { commandLine, gitSteps } from '../../../src/new-entry/git-steps.ts';
import { propose } from '../../../src/new-entry/propose.ts';
import { repositoryAt, run } from '../../../src/new-entry/repository.ts';
import { Editor, KEYS } from './editor.ts';
import { copyOfContent, emptyFolder, entriesIn } from './folders.ts';
import { ANSWERS, FILE } from './walk.ts';

const { enter, ctrlC, down } = KEYS;
const BRANCH = `nieuw/${FILE.replace('.mdx', '')}`;
const ENTRY = `content/interventies/${FILE}`;

// A whole interview takes a machine with other work more than a moment.
vi.setConfig({ testTimeout: 60_000 });

/** Git as a newcomer has it, whatever is set on this machine. */
beforeEach(() => {
  for (const role of ['AUTHOR', 'COMMITTER']) {
    vi.stubEnv(`GIT_${role}_NAME`, 'Redactie');
    vi.stubEnv(`GIT_${role}_EMAIL`, 'redactie@example.org');
  }
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_SYSTEM', '/dev/null');
  return () => vi.unstubAllEnvs();
});

/** A repository with a remote, in which two files were changed, and a `gh` that notes how it is called. */
function repository() {
  const content = copyOfContent();
  const folder = dirname(content);
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  const remote = emptyFolder();
  execFileSync('git', ['init', '-q', '--bare', remote]);
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'Begin');
  git('remote', 'add', 'origin', remote);
  writeFileSync(join(folder, 'content/gemeenten.yaml'), '\n# Nog niet klaar\n', { flag: 'a' });
  writeFileSync(join(folder, 'content/begrippen.yaml'), '\n# Klaargezet\n', { flag: 'a' });
  git('add', 'content/begrippen.yaml');

  const programs = emptyFolder();
  const calls = join(programs, 'calls');
  writeFileSync(join(programs, 'gh'), `#!/bin/sh\nprintf '%s|' "$@" >> '${calls}'\necho >> '${calls}'\n`);
  chmodSync(join(programs, 'gh'), 0o755);
  vi.stubEnv('PATH', `${programs}${delimiter}${process.env.PATH}`);
  return { content, folder, git, remote, calls: () => readFileSync(calls, 'utf8') };
}

const CHANGES = 'M  content/begrippen.yaml\n M content/gemeenten.yaml';

describe('in a repository', () => {
  test('the new file alone is committed, sent and proposed when the editor agrees', async () => {
    const { content, git, calls } = repository();
    const editor = new Editor();
    const adding = addEntry(content, editor, '2026-11-21');
    await editor.answer(...ANSWERS, [`git switch -c ${BRANCH}`, ''], ['Zal ik ze uitvoeren?', enter]);
    expect(await adding).toBe(true);

    expect(git('branch', '--show-current')).toBe(BRANCH);
    expect(git('show', '--name-only', '--format=%s', 'HEAD')).toBe(
      `Voeg 'Leeskring De Brug' toe\n\n${ENTRY}`,
    );
    expect(git('ls-remote', '--heads', 'origin')).toContain(`refs/heads/${BRANCH}`);
    expect(git('status', '--porcelain')).toBe(CHANGES);
    expect(calls()).toContain(`pr|create|--head|${BRANCH}|--title|Voeg 'Leeskring De Brug' toe|`);
    expect(editor.shown).toContain('Klaar.');
  });

  test('nothing is done with git when the editor does not agree, and the commands are told', async () => {
    const { content, git, calls } = repository();
    const editor = new Editor();
    const adding = addEntry(content, editor, '2026-11-21');
    await editor.answer(...ANSWERS, ['Zal ik ze uitvoeren?', `${down}${enter}`], ['Geschreven:', '']);
    await editor.sees(`git switch -c ${BRANCH}`);
    expect(await adding).toBe(true);
    expect(git('branch', '--format=%(refname:short)')).toBe('main');
    expect(git('status', '--porcelain')).toBe(`${CHANGES}\n?? ${ENTRY}`);
    expect(calls()).not.toContain('pr');
  });

  test('Ctrl-C at the last question leaves no file and no branch', async () => {
    const { content, git } = repository();
    const editor = new Editor();
    const adding = addEntry(content, editor, '2026-11-21');
    await editor.answer(...ANSWERS, ['Zal ik ze uitvoeren?', ctrlC]);
    expect(await adding).toBe(false);
    expect(git('branch', '--format=%(refname:short)')).toBe('main');
    expect(git('status', '--porcelain')).toBe(CHANGES);
  });

  test('a step that fails is told with what to do, and the file stays', async () => {
    const { content, git, remote } = repository();
    renameSync(remote, `${remote}-gone`);
    mkdirSync(remote);
    const editor = new Editor();
    const adding = addEntry(content, editor, '2026-11-21');
    await editor.answer(...ANSWERS, ['Zal ik ze uitvoeren?', enter]);
    await editor.sees('Deze opdracht is niet gelukt:');
    await editor.sees('Kijk of je internet hebt');
    await editor.sees('gh pr create');
    expect(await adding).toBe(true);
    expect(entriesIn(content).has(FILE)).toBe(true);
    expect(git('status', '--porcelain')).toBe(CHANGES);
  });
});

describe('an editor who stops while git is at work', () => {
  /** Writes the file and stops during one of the commands. */
  async function stoppedAt(word: string) {
    const repo = repository();
    writeFileSync(join(repo.folder, ENTRY), 'Tekst\n');
    const found = repositoryAt(repo.folder);
    if (!found) throw new Error('The folder is no repository.');
    const steps = gitSteps({ path: ENTRY, slug: FILE.replace('.mdx', ''), title: 'Leeskring' }, found);
    let isStopped = false;
    const ending = await propose(
      steps,
      (command) => {
        isStopped ||= command[1] === word;
        return run(command, repo.folder);
      },
      () => undefined,
      () => isStopped,
    );
    return { ...repo, ending };
  }

  test.each(['switch', 'add', 'commit'])('at git %s finds no branch, and all other changes', async (word) => {
    const { ending, git } = await stoppedAt(word);
    expect(ending).toEqual({ kind: 'taken-back' });
    expect(git('branch', '--format=%(refname:short)')).toBe('main');
    expect(git('status', '--porcelain')).toBe(`${CHANGES}\n?? ${ENTRY}`);
  });

  test('after the branch was sent is told what is left to do', async () => {
    const { ending } = await stoppedAt('push');
    expect(ending).toMatchObject({ kind: 'stopped-late', left: [{ command: { 0: 'gh', 1: 'pr' } }] });
  });
});

test('outside a repository git is not spoken of', () => {
  const folder = emptyFolder();
  vi.stubEnv('GIT_CEILING_DIRECTORIES', dirname(folder));
  expect(repositoryAt(folder)).toBeUndefined();
  expect(existsSync(join(folder, '.git'))).toBe(false);
});

test('without gh or without a remote there are fewer steps, and none of them forces', () => {
  const entry = { path: ENTRY, slug: 'breda-leeskring', title: 'Leeskring' };
  const programs = (remote: string | undefined, hasGh: boolean) =>
    gitSteps(entry, { remote, hasGh }).map(({ command }) => `${command[0]} ${command[1]}`);
  expect(programs(undefined, true)).toEqual(['git switch', 'git add', 'git commit']);
  expect(programs('origin', false)).toEqual(['git switch', 'git add', 'git commit', 'git push']);
  const words = gitSteps(entry, { remote: 'origin', hasGh: true }).flatMap(({ command }) => command);
  expect(words.filter((word) => /^(-f|--force.*|--all|-a|-A)$/.test(word))).toEqual([]);
});

test('a command is shown as it can be typed', () => {
  expect(commandLine(['git', 'commit', '-m', "Voeg 'O'Neill' toe; rm", '--', 'a/b.mdx'])).toBe(
    `git commit -m 'Voeg '\\''O'\\''Neill'\\'' toe; rm' -- a/b.mdx`,
  );
});
