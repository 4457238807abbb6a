/** Astro started by hand, without the check before it: the build is guarded all the same. */
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { ownEnvironment } from './environment.ts';

const ENTRY = 'content/interventies/alkmaar-taalklas.mdx';
const COPIED = ['content', 'src'];
const SHARED = ['astro.config.mjs', 'node_modules', 'package.json', 'public', 'tsconfig.json'];

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A copy of the project, so that an entry can be spoilt. */
function project(): string {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  folders.push(folder);
  for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true });
  for (const name of SHARED) symlinkSync(resolve(name), join(folder, name));
  return folder;
}

function astroBuild(folder: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('node_modules/.bin/astro'), 'build'],
    {
      cwd: folder,
      env: { ...ownEnvironment(), NO_COLOR: '1' },
      encoding: 'utf8',
    },
  );
  return { status, output: stdout + stderr };
}

describe('astro build, without the check', () => {
  test('refuses code in a text, with file, line and what to write', () => {
    const folder = project();
    const line = readFileSync(join(folder, ENTRY), 'utf8').split('\n').length + 1;
    appendFileSync(join(folder, ENTRY), '\nEr deden {process.env.HOME} scholen mee.\n');
    const { status, output } = astroBuild(folder);
    expect(output).toContain(`${ENTRY}:${line}:10  Het teken { staat hier voor code.`);
    expect(status).not.toBe(0);
  });

  test('refuses a layout in the fields, which would be imported', () => {
    const folder = project();
    const text = readFileSync(join(folder, ENTRY), 'utf8');
    writeFileSync(join(folder, ENTRY), text.replace('\n', '\nlayout: ../../package.json\n'));
    const { status, output } = astroBuild(folder);
    expect(output).toContain('layout');
    expect(status).not.toBe(0);
  });
});
