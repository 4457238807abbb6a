/** The concepts that entries are about: how the search finds an entry by a concept that its text does not name. */
import { expect, test } from 'vitest';
import { buildTables } from '../../../src/search/index/build-tables.ts';
import { createSearcher } from '../../../src/search/worker/searcher.ts';
import { INDEX_DAY, searchSourceOf } from '../../search-source.ts';
import { source } from './source.ts';

const TAGGED = 7;

/** The slugs that a query finds among a dozen entries, one of which is about these concepts and the others about none. */
async function found(query: string, concepts: readonly string[]): Promise<string[]> {
  const interventions = source.interventions
    .slice(0, 12)
    .map((entry, number) => ({ ...entry, concepts: number === TAGGED ? [...concepts] : [] }));
  const tables = buildTables({ ...source, interventions }, INDEX_DAY);
  const { results } = await createSearcher(searchSourceOf(tables)).search(query);
  return results.map(({ entry }) => tables.slugs[entry]!);
}

test('an entry is found first by any name of a concept that it is about, and not so without it', async () => {
  const { slug } = source.interventions[TAGGED]!;
  expect((await found('zwemdiploma', ['zwemles']))[0]).toBe(slug);
  expect((await found('zwemdiploma', []))[0]).not.toBe(slug);
});

test('a concept that the glossary does not have counts for nothing', async () => {
  expect(await found('zwemdiploma', ['bestaat-niet'])).toEqual(await found('zwemdiploma', []));
});
