/** What the papers for developers name is there. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const PAPERS = ['README.md', '.github/DEVELOPING.md'];

const scripts = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts,
);

test.each(PAPERS)('%s names files and folders that exist', (paper) => {
  const named = [...readFileSync(paper, 'utf8').matchAll(/`((?:src|content|scripts|tests)\/[\w./-]*)`/g)];
  expect(named.length).toBeGreaterThan(2);
  expect(named.map(([, path = '']) => path).filter((path) => !existsSync(path))).toEqual([]);
});

test.each(PAPERS)('%s names commands that exist', (paper) => {
  const named = [...readFileSync(paper, 'utf8').matchAll(/npm run (?:-s |--silent )?([a-z][\w:]*)/g)];
  expect(named.map(([, script = '']) => script).filter((script) => !scripts.includes(script))).toEqual([]);
});
