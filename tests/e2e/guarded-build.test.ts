/** Astro started by hand, without the check before it: the build is guarded all the same. */
import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ProjectCopy } from './project-copy.ts';

const ENTRY = 'content/interventies/alkmaar-taalklas.mdx';

let copy: ProjectCopy;
beforeEach(() => {
  copy = new ProjectCopy();
});
afterEach(() => copy.remove());

const astroBuild = () => copy.run([resolve('node_modules/.bin/astro'), 'build']);

describe('astro build, without the check', () => {
  test('refuses code in a text, with file, line and what to write', async () => {
    const text = copy.text(ENTRY);
    copy.write(ENTRY, `${text}\nEr deden {process.env.HOME} scholen mee.\n`);
    const { status, output } = await astroBuild();
    expect(output).toContain(`${ENTRY}:${text.split('\n').length + 1}:10  Het teken { staat hier voor code.`);
    expect(status).not.toBe(0);
  });

  test('refuses a layout in the fields, which would be imported', async () => {
    copy.write(ENTRY, copy.text(ENTRY).replace('\n', '\nlayout: ../../package.json\n'));
    const { status, output } = await astroBuild();
    expect(output).toContain('layout');
    expect(status).not.toBe(0);
  });
});
