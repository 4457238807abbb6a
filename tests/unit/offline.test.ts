import { describe, expect, test } from 'vitest';
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
