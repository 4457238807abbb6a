import fs, {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { answerForm } from '../../../src/cms/server/local-backend.ts';
import { isFromOwnPage } from '../../../src/cms/server/own-page.ts';
import { CATALOGUE } from '../../catalogue.ts';

/** Lets no file be written to its end until the test is over. */
function fillDisk(): void {
  const { writeFileSync: write } = fs;
  const replace = (other: typeof write) => {
    fs.writeFileSync = other;
    syncBuiltinESMExports();
  };
  replace((file, data) => {
    write(file, (data as string).slice(0, 10));
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  });
  onTestFinished(() => replace(write));
}

const ENTRY = 'content/interventies/alkmaar-taalklas.mdx';
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'beheer-'));
  cpSync(CATALOGUE, join(root, 'content'), { recursive: true });
});

afterAll(() => rmSync(root, { recursive: true }));

const text = (path: string) => readFileSync(join(root, path), 'utf8');
const save = (path: string, raw: string, opened?: string | null) =>
  answerForm(root, {
    action: 'persistEntry',
    params: { dataFiles: [{ slug: 'x', path, raw, opened }], assets: [] },
  });
const remove = (path: string, ...opened: string[]) =>
  answerForm(root, { action: 'deleteFiles', params: { paths: [path], opened } });
const listed = () =>
  (
    answerForm(root, { action: 'entriesByFolder', params: { folder: 'content/interventies' } })
      .body as unknown[]
  ).length;

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

  test('deletes no entry that others name, and tells all places at once by title and field', () => {
    const other = 'content/interventies/utrecht-schools-cool.mdx';
    const before = text(other);
    writeFileSync(join(root, other), `${before}\nZie [ook](/interventies/meppel-taalschool/).\n`);
    const entry = text(ENTRY);
    const alsoIn =
      'alsoIn:\n  - municipality: Meppel\n    entry: meppel-taalschool\n    source:\n      title: Jaarverslag\n';
    writeFileSync(join(root, ENTRY), entry.replace('gkaAgenda:', `${alsoIn}gkaAgenda:`));
    onTestFinished(() => writeFileSync(join(root, ENTRY), entry));
    const path = 'content/interventies/meppel-taalschool.mdx';
    const { status, body } = remove(path);
    expect(status).toBe(422);
    expect(body).toEqual({
      error:
        'Dit wordt nog genoemd. Haal dat eerst weg bij: Interventies, "Taalklas Alkmaar", veld Wij doen dit ook; Interventies, "School\'s cool Utrecht", veld Tekst.',
    });
    expect(existsSync(join(root, path))).toBe(true);
    writeFileSync(join(root, other), before);
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
    'src/site/site.ts',
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

  test('does not list what is no file of its own', () => {
    const before = listed();
    symlinkSync(join(root, ENTRY), join(root, 'content/interventies/link.mdx'));
    mkdirSync(join(root, 'content/interventies/map.mdx'));
    expect(listed()).toBe(before);
    rmSync(join(root, 'content/interventies/link.mdx'));
    rmSync(join(root, 'content/interventies/map.mdx'), { recursive: true });
  });

  test.each(['content', 'content/interventies'])(
    'reads, writes and deletes nothing where %s is a link out of the repository',
    (folder) => {
      const elsewhere = mkdtempSync(join(tmpdir(), 'elders-'));
      const before = text(ENTRY);
      renameSync(join(root, folder), join(elsewhere, 'map'));
      symlinkSync(join(elsewhere, 'map'), join(root, folder));
      onTestFinished(() => {
        rmSync(join(root, folder));
        renameSync(join(elsewhere, 'map'), join(root, folder));
        rmSync(elsewhere, { recursive: true });
      });
      expect(listed()).toBe(0);
      expect(answerForm(root, { action: 'getEntry', params: { path: ENTRY } }).status).toBe(404);
      expect(save(ENTRY, before).status).toBe(422);
      expect(save('content/interventies/nieuw.mdx', before).status).toBe(422);
      expect(remove(ENTRY).status).toBe(422);
      expect(text(ENTRY)).toBe(before);
    },
  );

  describe('when another saved the file meanwhile', () => {
    const path = 'content/interventies/almere-dare-to-dream-in-036.mdx';

    test('keeps that version, and says so in Dutch', () => {
      const opened = text(path);
      const first = opened.replace('## Aanpak', '## Aanpak\n\nEerst dit.');
      expect(save(path, first, opened).status).toBe(200);
      const { status, body } = save(path, opened.replace('## Aanpak', '## Aanpak\n\nDan dat.'), opened);
      expect(status).toBe(409);
      expect(body).toMatchObject({
        error: expect.stringMatching(/^Iemand anders heeft dit bestand intussen veranderd\./) as string,
      });
      expect(remove(path, opened).status).toBe(409);
      expect(text(path)).toBe(first);
      expect(save(path, opened, first).status).toBe(200);
    });

    test('does not bring back what was deleted', () => {
      const opened = text(path);
      rmSync(join(root, path));
      expect(save(path, opened, opened).status).toBe(409);
      expect(existsSync(join(root, path))).toBe(false);
      writeFileSync(join(root, path), opened);
    });

    test('does not put a new entry in the place of one that exists', () => {
      const before = text(path);
      const { status, body } = save(path, before, null);
      expect(status).toBe(409);
      expect(body).toMatchObject({ error: expect.stringContaining('bestaat al') as string });
    });
  });

  test('leaves the old entry whole on a full disk, and says so in Dutch', () => {
    const before = text(ENTRY);
    const names = readdirSync(join(root, 'content/interventies'));
    fillDisk();
    const { status, body } = save(ENTRY, before.replace('## Aanpak', '## Aanpak\n\nMeer.'));
    expect(status).toBe(500);
    expect(body).toMatchObject({ error: expect.stringMatching(/^De schijf is vol\./) as string });
    expect(text(ENTRY)).toBe(before);
    expect(readdirSync(join(root, 'content/interventies'))).toEqual(names);
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
