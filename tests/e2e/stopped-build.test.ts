/** A build that is stopped, killed or started twice leaves the site that stands there; and builds of the same content are the same. */
import { cpSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { dutchToday } from '../../src/language/dutch.ts';
import { acquireLock } from '../../src/publishing/lock.ts';
import { SiteFolder } from '../../src/publishing/site-folder.ts';
import { ELSEWHERE } from '../fuzz/reproduce.ts';
import { differences, hashesIn } from '../site-hashes.ts';
import { ProjectCopy } from './project-copy.ts';

const BUILD = ['scripts/build.ts'];
const { folder, settings } = inject('siteUnderBase');

let copy: ProjectCopy;
beforeAll(() => {
  copy = new ProjectCopy();
  cpSync(folder, copy.at('dist'), { recursive: true });
});
afterAll(() => copy.remove());

/** Files that are not as they were in the site that stood there. */
const changed = () => differences(hashesIn(copy.at('dist')), hashesIn(folder));

test.each([1, 2, 3])('a build that is killed at a random moment leaves the last site (%i)', async () => {
  await copy.run(BUILD, settings, { signal: 'SIGKILL', at: wait(Math.random() * 6000) });
  SiteFolder.open('dist', resolve(copy.folder)).close();
  expect(changed()).toEqual([]);
});

test('a build that is stopped says that nothing changed', async () => {
  const begun = vi.waitUntil(() => copy.has('.dist.interventiebank-lock'), 60_000);
  const { output } = await copy.run(BUILD, settings, { signal: 'SIGINT', at: begun });
  expect(output).toBe('Gestopt. Er is niets veranderd in dist.\n');
  expect(changed()).toEqual([]);
});

test('a second build says that there is one', async () => {
  const release = acquireLock(join(copy.folder, '.build/lock'));
  const { status, output } = await copy.run(BUILD, settings);
  release?.();
  expect(output).toContain('wordt al een website gebouwd door een andere opdracht');
  expect(status).toBe(1);
});

test('a site is the same in another folder, time zone and language, on another day, and however folders are listed', async () => {
  const day = dutchToday(statSync(join(folder, 'index.html')).mtime);
  await copy.build({ ...settings, ...ELSEWHERE, SOURCE_DATE_EPOCH: String(Date.parse(day) / 1000) });
  expect(changed()).toEqual([]);
});
