import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  NotRestoredError,
  nothingWritten,
  writeFiles,
  writeFilesUnlessStopped,
} from '../../../src/content/write-files.ts';
import { refuseRenames } from '../refused-renames.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'write-'));
  writeFileSync(join(root, 'was.txt'), 'zoals het was');
});
afterEach(() => rmSync(root, { recursive: true }));

const present = () => readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');

test('all files are written, and nothing else is left', () => {
  writeFiles(
    root,
    new Map([
      ['was.txt', 'nieuw'],
      ['map/een.txt', '1'],
    ]),
  );
  expect([present(), textOf('was.txt'), textOf('map/een.txt')]).toEqual([
    ['map', 'map/een.txt', 'was.txt'],
    'nieuw',
    '1',
  ]);
});

test('no file is written when it is stopped halfway', async () => {
  const stop = new AbortController();
  const files = new Map([
    ['een.txt', '1'],
    ['was.txt', 'nieuw'],
    ['twee.txt', '2'],
  ]);
  const writing = writeFilesUnlessStopped(root, files, stop.signal);
  stop.abort();
  await expect(writing).rejects.toThrow();
  expect([present(), textOf('was.txt')]).toEqual([['was.txt'], 'zoals het was']);
});

test('no file is written when one of them can not be', () => {
  mkdirSync(join(root, 'bezet.txt/map'), { recursive: true });
  const files = new Map([
    ['een.txt', '1'],
    ['was.txt', 'nieuw'],
    ['bezet.txt', '2'],
  ]);
  expect(() => writeFiles(root, files)).toThrow();
  expect([present(), textOf('was.txt')]).toEqual([
    ['bezet.txt', 'bezet.txt/map', 'was.txt'],
    'zoals het was',
  ]);
});

test('what was in a file is kept when the disk does not let it be put back', () => {
  let isWritten = false;
  const letPass = refuseRenames((to) => {
    const isTarget = to.endsWith('was.txt');
    if (to.endsWith('twee.txt') || (isTarget && isWritten)) return true;
    isWritten ||= isTarget;
    return false;
  });
  const files = new Map([
    ['was.txt', 'nieuw'],
    ['een.txt', '1'],
    ['twee.txt', '2'],
  ]);
  expect(() => writeFiles(root, files)).toThrow(NotRestoredError);
  letPass();

  const kept = present().filter((path) => path.startsWith('.bewaard-') && path.endsWith('-was'));
  expect(kept.map(textOf)).toEqual(['zoals het was']);
  expect([textOf('was.txt'), present().includes('een.txt')]).toEqual(['nieuw', false]);
  writeFiles(root, new Map([['een.txt', '1']]));
  expect(kept.map(textOf)).toEqual(['zoals het was']);
});

test('a command says that nothing was written, but where a file could not be put back', () => {
  const kept = new NotRestoredError('Herstel dat zelf.');
  expect(nothingWritten(kept)).toBe(kept);
  expect(nothingWritten(Object.assign(new Error(), { code: 'ENOMEM' })).message).toMatch(
    /^Het geheugen is vol\..* Er is niets geschreven\.$/,
  );
});

test('a file that is replaced keeps its rights', () => {
  // Those of a group, which the umask of most computers takes from a new file.
  chmodSync(join(root, 'was.txt'), 0o664);
  writeFiles(root, new Map([['was.txt', 'nieuw']]));
  expect(statSync(join(root, 'was.txt')).mode & 0o777).toBe(0o664);
});

test('what is no file is not replaced by one, and what a link leads to stays as it is', () => {
  symlinkSync('was.txt', join(root, 'link.txt'));
  expect(() => writeFiles(root, new Map([['link.txt', 'nieuw']]))).toThrow(
    'link.txt is geen gewoon bestand.',
  );
  expect([present(), textOf('was.txt')]).toEqual([['link.txt', 'was.txt'], 'zoals het was']);
});

test('what a process left that was killed as it wrote goes with the next writing; that of a running one stays', () => {
  const { pid: killed } = spawnSync(process.execPath, ['--version']);
  mkdirSync(join(root, `.bezig-${killed}-abc`));
  mkdirSync(join(root, `.bezig-${process.ppid}-abc`));
  writeFiles(root, new Map([['een.txt', '1']]));
  expect(present()).toEqual([`.bezig-${process.ppid}-abc`, 'een.txt', 'was.txt']);
});
