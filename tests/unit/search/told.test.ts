import { expect, test } from 'vitest';
import { forEachFacet } from '../../../src/catalogue/facets.ts';
import { noticesFor } from '../../../src/search/ui/notices.ts';
import { searchFrom, type ExplorerState } from '../../../src/search/ui/state.ts';
import { lexicon, search } from './tables.ts';

const asking = (query: string): ExplorerState => ({
  query,
  selection: forEachFacet(() => new Set()),
  sort: 'beste',
  without: new Set(),
});

/** Each note as text, with where its offers lead. */
async function told(query: string): Promise<{ text: string; offers: string[] }[]> {
  const answer = await search(query);
  return noticesFor(answer, asking(query), lexicon).map(({ text, offers }) => ({
    text: text.map((part) => (typeof part === 'string' ? part : part.name)).join(''),
    offers: offers.map(({ to }) => searchFrom(to)),
  }));
}

test('a correction can be undone', async () => {
  expect(await told('brugfuntionaris')).toContainEqual({
    text: 'Resultaten voor brugfunctionaris.',
    offers: ['?q=brugfuntionaris&zonder=correctie'],
  });
});

test('a place can be made a filter, and its name leaves the question with what joins it', async () => {
  const notes = await told('zomerschool in de gemeente Utrecht');
  const place = notes.find(({ text }) => text.startsWith('Plaats herkend'));
  expect(place?.offers[0]).toBe('?q=zomerschool&gemeente=utrecht');
});

test('a province can be made a filter', async () => {
  const notes = await told('taal in Zeeland');
  expect(notes.flatMap(({ offers }) => offers)).toContain('?q=taal&provincie=zeeland');
});

test('other forms of the words of the question are no other words', async () => {
  for (const { text } of await told('nieuwkomers')) expect(text).not.toMatch(/nieuwkomer/);
});

test('a plain question needs no telling', async () => {
  expect(await told('qxzvbw')).toEqual([]);
});
