/** The search in browsers without the built-ins of later years: Firefox 115 and Safari 16.4. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { removeNewerBuiltIns } from '../../newer-built-ins.ts';
import { searchSourceOf } from '../../search-source.ts';
import { search, tables } from './tables.ts';

let putBack: () => void;
beforeAll(() => {
  // What was imported before runs anew: a module may need them when it starts.
  vi.resetModules();
  putBack = removeNewerBuiltIns();
});
afterAll(() => putBack());

test.for([
  'voorlezen met peuters in de bibliotheek van Rotterdam',
  'huiswerkbegeleidster voor de brugklas',
  'niet op zaterdag, wel in amsterdam',
  'bibliotheekontbijt',
])('answers as it does elsewhere: %s', async (query) => {
  const { createSearcher } = await import('../../../src/search/worker/searcher.ts');
  const { results } = await createSearcher(searchSourceOf(tables)).search(query);
  expect(results).toEqual((await search(query)).results);
});
