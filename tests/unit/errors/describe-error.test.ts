import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeError } from '../../../src/errors/describe-error.ts';
import { UserError } from '../../../src/errors/user-error.ts';

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
