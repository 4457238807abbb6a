import { afterEach, expect, test, vi } from 'vitest';
import { FACETS, facetValuesIn, forEachFacet, type Facet } from '../../../src/catalogue/facets.ts';
import { writeFacets } from '../../../src/search/format/facet-rows.ts';
import type { Cards } from '../../../src/search/ui/explorer/cards.ts';
import { resultLoader } from '../../../src/search/ui/explorer/results.ts';
import type { ExplorerState } from '../../../src/search/ui/state.ts';
import type { SearchClient } from '../../../src/search/worker/client.ts';
import { factors, interventions, municipalities } from '../../frozen-catalogue.ts';

const values = interventions.map(facetValuesIn({ municipalities, factors }, '2026-11-28'));
const rows = writeFacets(values);
const known = forEachFacet((facet) => new Set(values.flatMap((each) => each[facet])));
const cards: Cards = {
  size: values.length,
  load: () => Promise.resolve(),
  of: () => undefined,
  textsOf: (entry) => ({ entry, texts: [] }),
  texts: () => [],
};
const search: SearchClient = () => Promise.reject(new Error('Nothing is asked'));

/** A loader on a page with or without the values of its entries, and the files that it fetched. */
function loaderOn(seen: ReadonlySet<Facet>, { inPage = false, isReachable = true } = {}) {
  const fetched: string[] = [];
  vi.stubGlobal('document', {
    querySelector: (selector: string) => {
      if (selector === '[data-facet-rows]') return inPage ? { textContent: JSON.stringify(rows) } : null;
      return [...seen].some((facet) => selector === `details[open] [name=${facet}]`)
        ? { closest: () => ({ offsetParent: {} }) }
        : null;
    },
  });
  vi.stubGlobal('fetch', (address: string) => {
    fetched.push(address);
    const facet = FACETS.find((each) => address === `/zoek/facet-${each}.txt`);
    return Promise.resolve(
      facet && isReachable ? new Response(rows[facet]) : new Response(null, { status: 404 }),
    );
  });
  return { fetched, ...resultLoader('/zoek/', search, cards, known) };
}
afterEach(() => vi.unstubAllGlobals());

const stateOf = (chosen: Partial<Record<Facet, string[]>>): ExplorerState => ({
  query: '',
  selection: forEachFacet((facet) => new Set(chosen[facet])),
  sort: 'beste',
  switchedOff: new Set(),
  articlesFirst: false,
});

test('of a large catalogue only the facets that are seen or have a choice are loaded and counted, each once', async () => {
  const { load, fetched } = loaderOn(new Set(['thema']));
  const state = stateOf({ sector: ['vo'] });
  const { entries, counts } = await load(state, false, 24);
  await load(state, false, 24);
  expect(fetched.toSorted()).toEqual(['/zoek/facet-sector.txt', '/zoek/facet-thema.txt']);
  expect(Object.keys(counts ?? {}).sort()).toEqual(['sector', 'thema']);
  expect(entries).toEqual(values.flatMap(({ sector }, entry) => (sector.includes('vo') ? [entry] : [])));
});

test('a facet that comes into sight is counted among what is found', async () => {
  const seen = new Set<Facet>(['thema']);
  const { load } = loaderOn(seen);
  const results = await load(stateOf({ sector: ['vo'] }), false, 24);
  seen.add('niveau');
  const { niveau } = await results.count!();
  const levels = results.entries.flatMap((entry) => values[entry]!.niveau);
  expect(niveau?.size).toBeGreaterThan(0);
  for (const [level, number] of niveau ?? [])
    expect(number, level).toBe(levels.filter((each) => each === level).length);
});

test('a page with the values of all entries counts every facet and loads nothing', async () => {
  const { load, fetched } = loaderOn(new Set(), { inPage: true });
  const { counts } = await load(stateOf({}), false, 24);
  expect(Object.keys(counts ?? {}).sort()).toEqual([...FACETS].sort());
  expect(fetched).toEqual([]);
});

test('without the files of the facets the whole list is there, and it is told that not all could be had', async () => {
  const reported: unknown[] = [];
  vi.stubGlobal('reportError', (error: unknown) => reported.push(error));
  const { load } = loaderOn(new Set(['thema']), { isReachable: false });
  const { entries, counts, isReached } = await load(stateOf({ sector: ['vo'] }), false, 24);
  expect({ length: entries.length, counts, isReached }).toEqual({
    length: values.length,
    counts: undefined,
    isReached: false,
  });
  expect(reported).toEqual([new Error('/zoek/facet-thema.txt: 404')]);
});

test.each([
  [['gemeente'], { gemeente: ['bestaat-niet'] }],
  [['thema', 'gemeente', 'thema gemeente'], { gemeente: ['bestaat-niet'], thema: ['taalbevordering'] }],
])(
  'where filters leave nothing, each can be left out once, and several together: %s',
  async (names, chosen) => {
    const { load } = loaderOn(new Set(), { inPage: true });
    const { loosened = [] } = await load(stateOf(chosen), false, 24);
    expect(loosened.map(([facets]) => facets.join(' ')).toSorted()).toEqual(names.toSorted());
  },
);
