import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerForm } from '../../../../src/editing/form/server/local-backend.ts';
import { isFromOwnPage } from '../../../../src/editing/form/server/own-page.ts';

const ENTRY = 'content/interventies/alkmaar-taalklas.mdx';
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'beheer-'));
  cpSync('content', join(root, 'content'), { recursive: true });
});

afterAll(() => rmSync(root, { recursive: true }));

const text = (path: string) => readFileSync(join(root, path), 'utf8');
const save = (path: string, raw: string) =>
  answerForm(root, { action: 'persistEntry', params: { dataFiles: [{ slug: 'x', path, raw }], assets: [] } });

describe('the local backend of the form', () => {
  test('gives the entries of a folder', () => {
    const { status, body } = answerForm(root, {
      action: 'entriesByFolder',
      params: { folder: 'content/interventies', extension: 'mdx', depth: 1 },
    });
    expect(status).toBe(200);
    expect(body).toContainEqual({ data: text(ENTRY), file: { path: ENTRY, id: null } });
  });

  test('writes an entry, and gives it back', () => {
    const changed = text(ENTRY).replace('## Aanpak', '## Aanpak\n\nEerst dit.');
    expect(save(ENTRY, changed).status).toBe(200);
    expect(answerForm(root, { action: 'getEntry', params: { path: ENTRY } }).body).toMatchObject({
      data: changed,
    });
  });

  test('deletes an entry', () => {
    const path = 'content/interventies/almelo-leergeld-jeugdfonds.mdx';
    expect(answerForm(root, { action: 'deleteFiles', params: { paths: [path] } }).status).toBe(200);
    expect(existsSync(join(root, path))).toBe(false);
  });

  test('writes nothing that the checker refuses, and says why in Dutch', () => {
    const before = text(ENTRY);
    const { status, body } = save(ENTRY, before.replace('## Aanpak', '## Iets anders'));
    expect(status).toBe(422);
    expect(body).toMatchObject({ error: expect.stringContaining("De kop '## Aanpak' ontbreekt.") as string });
    expect(text(ENTRY)).toBe(before);
  });

  test.each([
    '../elders.mdx',
    'content/../package.json',
    'content/interventies/../../package.json',
    'content/interventies/../themas/taalbevordering.mdx',
    'content/themas/taalbevordering.mdx',
    'content/gemeenten.yaml',
    'content/interventies/.mdx',
    'content/interventies/a.mdx\n',
    'content\\interventies\\a.mdx',
    '/etc/passwd',
    'src/site.ts',
  ])('leaves other files alone: %j', (path) => {
    expect(save(path, text(ENTRY)).status).toBe(422);
    expect(answerForm(root, { action: 'getEntry', params: { path } }).status).toBe(422);
    expect(answerForm(root, { action: 'deleteFiles', params: { paths: [path] } }).status).toBe(422);
  });

  test('does not follow a link out of the folder', () => {
    const target = join(root, 'elders.txt');
    writeFileSync(target, 'van een ander');
    const path = 'content/interventies/link.mdx';
    symlinkSync(target, join(root, path));
    expect(save(path, text(ENTRY)).status).toBe(422);
    expect(answerForm(root, { action: 'getEntry', params: { path } }).status).toBe(404);
    expect(readFileSync(target, 'utf8')).toBe('van een ander');
    rmSync(join(root, path));
  });

  test.each([undefined, null, 'x', {}, { action: 'persistMedia', params: {} }, { action: 'toString' }])(
    'refuses what it does not know: %j',
    (request) => {
      expect(answerForm(root, request).status).toBe(422);
    },
  );
});

describe('a request is one of the form itself', () => {
  const own = { host: '127.0.0.1:4321', origin: 'http://127.0.0.1:4321', 'content-type': 'application/json' };

  test('when it comes from a page of the same server on this machine', () => {
    expect(isFromOwnPage(own)).toBe(true);
    expect(isFromOwnPage({ ...own, host: 'localhost:4321', origin: 'http://localhost:4321' })).toBe(true);
  });

  test.each([
    ['another site sends it', { ...own, origin: 'https://kwaad.example' }],
    ['another program on this machine serves the page', { ...own, origin: 'http://127.0.0.1:8080' }],
    [
      'a name of another leads to this machine',
      { ...own, host: 'kwaad.example:4321', origin: 'http://kwaad.example:4321' },
    ],
    ['it does not say where it comes from', { host: own.host, 'content-type': own['content-type'] }],
    ['it is the plain form of a page', { ...own, 'content-type': 'text/plain' }],
  ])('but not when %s', (_, headers) => {
    expect(isFromOwnPage(headers)).toBe(false);
  });
});
