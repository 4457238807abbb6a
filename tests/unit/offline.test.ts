import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FACETS } from '../../src/catalogue/facets.ts';
import { offlineSite } from '../../src/offline/integration.ts';
import { searchFiles } from '../../src/search/index/search-files.ts';
import { readSearchSource } from '../../src/search/index/source.ts';
import { CATALOGUE } from '../catalogue.ts';
import { hashedFilesIn, keyOf, kindOf } from '../../src/offline/kept-files.ts';

const HOME = 'https://voorbeeld.example/interventiebank/';

describe('what a browser keeps for when there is no internet', () => {
  test.for([
    ['', 'changing'],
    ['interventies/?q=voorlezen', 'changing'],
    ['interventies/alkmaar-taalklas/', 'changing'],
    ['interventies/alkmaar-taalklas.json', 'changing'],
    ['zoek/kaarten/3/', 'changing'],
    ['favicon.svg', 'changing'],
    ['_astro/search-worker-B2FKktrL.js', 'hashed'],
    ['_astro/fonts/fraunces.woff2', 'hashed'],
    ['zoek/14c723bd/0.bin', 'hashed'],
    ['zoek/14c723bd/pagefind/pagefind.js', 'hashed'],
    ['beheer/', undefined],
    ['embed/thema/taalbevordering/', undefined],
    ['data/interventies.json', undefined],
    ['bestanden/bundel.pdf', undefined],
    ['interventies/alkmaar-taalklas.png', undefined],
    ['feed.xml', undefined],
  ])('%s: %s', ([path, kind]) => {
    expect(kindOf(HOME + path!, HOME)).toBe(kind);
  });

  test('is nothing of other sites, on the same host or elsewhere', () => {
    expect(kindOf('https://voorbeeld.example/', HOME)).toBeUndefined();
    expect(kindOf('https://voorbeeld.example/anders/_astro/a.js', HOME)).toBeUndefined();
    expect(kindOf('https://elders.example/interventiebank/over/', HOME)).toBeUndefined();
  });

  test('stands under its address without what was asked', () => {
    expect(keyOf(`${HOME}interventies/?q=geheim#kop`)).toBe(`${HOME}interventies/`);
  });

  test('includes the files that a page needs, and only those with a hash in their name', () => {
    const page = `
      <link rel="modulepreload" href="/interventiebank/_astro/a.DrNTyJdm.js"><a href="/interventiebank/over/">Over</a>
      <style>@font-face{src:url("/interventiebank/_astro/fonts/f.woff2")}</style><img src="/interventiebank/kaart.png">
      <script type="module">import(\`/interventiebank/_astro/b-ZkRPcE0o.js\`);"/elders/_astro/c.js"</script>`;
    expect(hashedFilesIn(page, HOME)).toEqual(
      ['a.DrNTyJdm.js', 'fonts/f.woff2', 'b-ZkRPcE0o.js'].map((name) => `${HOME}_astro/${name}`),
    );
  });
});

describe('what is kept from the first search on', () => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'site-'));
    const files = await searchFiles(readSearchSource(CATALOGUE), '2026-11-28');
    for (const name of files.keys()) writeInSite(`zoek/14c723bd/${name}`);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function writeInSite(path: string, content = ''): void {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  const keptFor = (explorer: string) => {
    writeInSite('interventies/index.html', explorer);
    return offlineSite(folder).forSearch;
  };

  test('are the page, the words and the entries, where the page has what it filters by', () => {
    expect(keptFor('<script type="application/json" data-facet-rows></script>')).toEqual([
      'interventies/',
      'zoek/14c723bd/entries.json',
      'zoek/14c723bd/lexicon.json',
    ]);
  });

  test('are also the values of every facet, where it has them from files', () => {
    const kept = keptFor('<ol data-results></ol>').filter((path) => path.includes('/facet-'));
    expect(kept).toEqual(FACETS.map((facet) => `zoek/14c723bd/facet-${facet}.txt`).sort());
  });
});
