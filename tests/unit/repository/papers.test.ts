/** What the papers for developers name is there. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const PAPERS = ['README.md', '.github/DEVELOPING.md', '.github/GROWING.md'];

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
  version: string;
  license: string;
  description: string;
};
const scripts = Object.keys(manifest.scripts);

test.each(PAPERS)('%s names files and folders that exist', (paper) => {
  const named = [...readFileSync(paper, 'utf8').matchAll(/`((?:src|content|scripts|tests)\/[\w./-]*)`/g)];
  expect(named.length).toBeGreaterThan(2);
  expect(named.map(([, path = '']) => path).filter((path) => !existsSync(path))).toEqual([]);
});

test.each(PAPERS)('%s names commands that exist', (paper) => {
  const named = [...readFileSync(paper, 'utf8').matchAll(/npm run (?:-s |--silent )?([a-z][\w:]*)/g)];
  expect(named.map(([, script = '']) => script).filter((script) => !scripts.includes(script))).toEqual([]);
});

/** The fields that ours has, as https://github.com/citation-file-format/citation-file-format/blob/main/schema-guide.md has them. */
const citationSchema = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  message: z.string().min(1),
  title: z.string().min(1),
  abstract: z.string().min(1),
  type: z.enum(['software', 'dataset']),
  authors: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
  version: z.string(),
  license: z.array(z.string()).min(1),
  keywords: z.array(z.string()).min(1),
});

test('CITATION.cff is a citation file of organisations, and tells what package.json tells', () => {
  const citation = citationSchema.parse(parse(readFileSync('CITATION.cff', 'utf8')));
  expect(citation).toMatchObject({ abstract: manifest.description, version: manifest.version });
  expect(citation.license).toContain(manifest.license);
});
