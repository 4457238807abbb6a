import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tableFiles } from '../../../src/search/format/files.ts';
import { openSorted } from '../../../src/search/format/word-list.ts';
import { openSearch } from '../../../src/search/worker/searcher.ts';
import { search, tables } from './tables.ts';

const files = tableFiles(tables);
beforeEach(() => {
  vi.stubGlobal('fetch', (address: string) => {
    const content = files.get(address.replace('/zoek/', ''));
    const body = content instanceof Uint8Array ? new Uint8Array(content) : content;
    return Promise.resolve(new Response(body ?? null, { status: content === undefined ? 404 : 200 }));
  });
});
afterEach(() => vi.unstubAllGlobals());

test('a search over the files of the site gives the results of one over the tables', async () => {
  const { search: searchSite } = await openSearch('/zoek/');
  const [overSite, overTables] = [await searchSite('voorlezen thuis'), await search('voorlezen thuis')];
  expect(overSite.results).toEqual(overTables.results);
});

test('files that are not there are an error with their address', async () => {
  await expect(openSearch('/weg/')).rejects.toThrow('/weg/lexicon.json: 404');
});

test('the shards are in the order of their terms, so that every term is found', () => {
  const shards = openSorted(tables.lexicon.shards);
  expect(shards).toHaveLength(tables.shards.length);
  expect(shards).toEqual(shards.toSorted((a, b) => (a < b ? -1 : 1)));
});
