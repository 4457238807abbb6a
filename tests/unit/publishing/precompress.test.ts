import { hash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { precompress, removeCompressed } from '../../../src/publishing/precompress.ts';

const PAGE = '<p>Een zin die vaak terugkomt.</p>\n'.repeat(100);
/** Bytes in which nothing repeats. */
const NOISE = Buffer.concat(Array.from({ length: 32 }, (_, at) => hash('sha256', `${at}`, 'buffer')));

const ALL = ['', '.br', '.gz', '.zst'];

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(site, 'over'));
  writeFileSync(join(site, 'over/index.html'), PAGE);
  writeFileSync(join(site, 'klein.txt'), 'kort');
  writeFileSync(join(site, 'kaart.png'), PAGE);
  writeFileSync(join(site, 'ruis.bin'), NOISE);
});
afterEach(() => rmSync(site, { recursive: true }));

const files = () => readdirSync(site, { recursive: true }).map(String).sort();

test('beside a text that gets smaller stand compressed ones of the same content; beside others nothing', async () => {
  const { files: count, bytes } = await precompress(site);
  expect(count).toBe(1);
  expect(bytes.get('')).toBe(PAGE.length);
  expect(files()).toEqual(
    ['kaart.png', 'klein.txt', 'over', 'ruis.bin', ...ALL.map((end) => `over/index.html${end}`)].sort(),
  );
  const read = (end: string) => readFileSync(join(site, `over/index.html${end}`));
  expect(gunzipSync(read('.gz')).toString()).toBe(PAGE);
  expect(brotliDecompressSync(read('.br')).toString()).toBe(PAGE);
  expect(zstdDecompressSync(read('.zst')).toString()).toBe(PAGE);
});

test.each([
  ['is empty', Buffer.alloc(0)],
  ['is too short to compress', Buffer.from('kort')],
  ['does not get smaller', NOISE],
])('no compressed file of an old text is left beside one that %s', async (_, text) => {
  await precompress(site);
  writeFileSync(join(site, 'over/index.html'), text);
  expect((await precompress(site)).files).toBe(0);
  expect(files().filter((name) => name.startsWith('over/'))).toEqual(['over/index.html']);
});

test('each file that is done is told, a folder with such a name too, and the last alone is all of them', async () => {
  mkdirSync(join(site, 'map.html'));
  const told: number[] = [];
  await precompress(site, (part) => told.push(part));
  expect(told).toEqual([1 / 4, 2 / 4, 3 / 4, 1]);
});

test('what was put there can be taken away again, and nothing else goes', async () => {
  const before = files();
  writeFileSync(join(site, 'gegevens.gz'), 'van een ander');
  await precompress(site);
  await removeCompressed(site);
  expect(files()).toEqual([...before, 'gegevens.gz'].sort());
});
