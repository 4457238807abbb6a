import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeError, UserError } from '../../src/command.ts';

const COMMAND = resolve('src/command.ts');

function errno(code: string, more: object = {}): Error {
  return Object.assign(new Error(`${code}: in English, open '/x'`), { code, ...more });
}

describe('an error as a sentence', () => {
  it('of our own keeps its lines, and steers no terminal', () => {
    expect(describeError(new UserError('Kolom \x1b[2JEvil\nKolom twee'))).toBe('Kolom  [2JEvil\nKolom twee');
  });

  it.each([
    ['ENOSPC', 'vol'],
    ['EDQUOT', 'vol'],
    ['EFBIG', 'groter'],
    ['EROFS', 'alleen gelezen'],
    ['EACCES', 'rechten'],
    ['EPERM', 'rechten'],
    ['ENOTDIR', 'is een bestand, geen map'],
    ['EISDIR', 'is een map, geen bestand'],
    ['EEXIST', 'bestaat al'],
    ['ENOTEMPTY', 'niet leeg'],
    ['ENOENT', 'bestaat niet'],
    ['ENAMETOOLONG', 'te lang'],
    ['ELOOP', 'verwijst naar zichzelf'],
    ['EMFILE', 'te veel bestanden'],
    ['ENFILE', 'te veel bestanden'],
    ['EBUSY', 'in gebruik'],
    ['ETXTBSY', 'in gebruik'],
    ['EXDEV', 'andere schijf'],
    ['EIO', 'fout'],
    ['ESTALE', 'fout'],
    ['ENOMEM', 'geheugen'],
    ['EADDRINUSE', 'al in gebruik'],
  ])('%s says what is wrong in Dutch, and nothing in English', (code, words) => {
    const sentence = describeError(errno(code, { path: '/x', port: 4321 }));
    expect(sentence).toContain(words);
    expect(sentence).not.toMatch(/English|undefined|\bE[A-Z]{3}/);
  });

  it('names the path from the present folder', () => {
    expect(describeError(errno('EROFS', { path: resolve('dist/index.html') }))).toContain(
      'dist/index.html staat op',
    );
  });

  it('names what a copy on a full disk was to become, not what was copied', () => {
    expect(describeError(errno('ENOSPC', { path: '/from', dest: '/to' }))).toContain('schrijven van /to.');
  });

  it('finds the cause within the error of a library', () => {
    const wrapped = new Error('Could not render', { cause: errno('ENOSPC') });
    expect(describeError(wrapped)).toContain('De schijf is vol');
    expect(describeError(new AggregateError([new Error('a'), errno('EROFS')]))).toContain('alleen gelezen');
  });

  it('understands an error that only its message tells of', () => {
    expect(describeError(new Error('ENOSPC: no space left on device, write'))).toContain('vol');
    if (process.platform === 'linux') {
      expect(describeError(new Error('No space left on device (os error 28)'))).toContain('vol');
    }
  });

  it('tells a port that may not be used from a file', () => {
    expect(describeError(errno('EACCES', { syscall: 'listen', port: 80 }))).toContain('Poort 80');
  });

  it('tells the limit of watched files from a full disk', () => {
    expect(describeError(errno('ENOSPC', { syscall: 'watch' }))).toContain('gevolgd');
  });

  it('keeps a name that steers a terminal on one line', () => {
    expect(describeError(errno('ENOENT', { path: '/a\n\u001B[2Jb' }))).toMatch(/^\P{Cc}+$/u);
  });

  it('says how to see more of what nobody foresaw', () => {
    expect(describeError(new Error('odd'), 'export')).toMatch(/odd[^]*npm run export -- --debug/);
    expect(describeError('thrown text')).toContain('thrown text');
    expect(describeError(Object.assign(new Error('odd'), { code: 'constructor' }))).toContain('odd');
  });
});

describe('a command', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'command-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  function script(body: string): string {
    const file = join(folder, `${body.length}-${Math.random()}.ts`);
    writeFileSync(file, `import { runCommand, UserError } from ${JSON.stringify(COMMAND)};\n${body}`);
    return file;
  }

  function run(body: string, ...args: string[]) {
    return new Promise<{ code: number | null; stdout: string; stderr: string }>((done) => {
      const child = execFile(process.execPath, [script(body), ...args], (_, stdout, stderr) => {
        done({ code: child.exitCode, stdout, stderr });
      });
    });
  }

  it('ends with the code that its main function gives', async () => {
    expect(await run('await runCommand(async () => 2)')).toMatchObject({ code: 2, stderr: '' });
    expect(await run('await runCommand(() => {})')).toMatchObject({ code: 0, stderr: '' });
  });

  it.each([
    ['in the main function', `await runCommand(async () => { throw new UserError('Nee.', 2) })`],
    ['in a callback', `await runCommand(() => { setTimeout(() => { throw new UserError('Nee.', 2) }) })`],
    [
      'in a promise that nobody waits for',
      `await runCommand(() => { void Promise.reject(new UserError('Nee.', 2)) })`,
    ],
  ])('ends in a sentence after an error %s', async (_, body) => {
    expect(await run(body)).toEqual({ code: 2, stdout: '', stderr: 'Nee.\n' });
  });

  it('ends well, on standard output, when a sentence is all that was asked for', async () => {
    const body = `await runCommand(() => { throw new UserError('Zo dus.', 0) })`;
    expect(await run(body)).toEqual({ code: 0, stdout: 'Zo dus.\n', stderr: '' });
  });

  it('ends at once after an error, whatever still runs', async () => {
    const body = `await runCommand(() => { setInterval(() => {}, 1000); throw new UserError('Nee.') })`;
    expect(await run(body)).toMatchObject({ code: 1 });
  });

  it('shows where the code was with --debug alone, and leaves its other arguments', async () => {
    const body = `await runCommand(() => { console.log(process.argv.slice(2).join()); throw new Error('odd') })`;
    const { stdout, stderr } = await run(body, 'a', '--debug', 'b');
    expect(stdout).toBe('a,b\n');
    expect(stderr).toMatch(/^ {4}at /m);
    expect((await run(body)).stderr).not.toMatch(/^ {4}at /m);
  });

  it('ends without a word when nobody reads on', async () => {
    const file = script(
      `await runCommand(() => { setInterval(() => process.stdout.write('x'.repeat(1e5)), 1) })`,
    );
    const child = spawn(process.execPath, [file]);
    let stderr = '';
    child.stderr.on('data', (data) => (stderr += String(data)));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((done) => child.once('close', done));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});
