import { describe, expect, test } from 'vitest';
import type { Loaded } from '../../../src/components/shortlist/records.browser.ts';
import {
  clearingInWords,
  comparisonInWords,
  MAX_COMPARED,
  shareableSlugs,
  sharedInWords,
  shownList,
  takenEntries,
  undoneInWords,
  type ShownList,
} from '../../../src/components/shortlist/shown-list.ts';
import type { EntryRecord } from '../../../src/publishing/entry-record.ts';
import { sharedListIn, sharingQuery } from '../../../src/shortlist/shortlist.ts';

const SLUGS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const own = SLUGS.map((slug) => ({ slug, note: '' }));
const recordOf = (slug: string) => ({ slug, title: slug.toUpperCase() }) as EntryRecord;
const records = new Map<string, Loaded>(SLUGS.map((slug) => [slug, recordOf(slug)]));
const none = sharedListIn('');
const comparedFor = (choices: [string, boolean][]) =>
  shownList(own, none, records, new Map(choices)).compared.map(({ slug }) => slug);

describe('the list that is shown', () => {
  test('is the shared one, without notes, when the address shares one', () => {
    const shared = sharedListIn('?interventie=b&interventie=x');
    const { items, isShared } = shownList([{ slug: 'a', note: 'Bellen' }], shared, records, new Map());
    expect(isShared).toBe(true);
    expect(items).toEqual([
      { slug: 'b', note: '' },
      { slug: 'x', note: '' },
    ]);
  });

  test('has of a shared list only what is in the catalogue, and of one’s own also what no longer is', () => {
    const withGone = new Map(records).set('x', 'gone');
    const shared = sharedListIn('?interventie=a&interventie=x&interventie=b');
    const slugsOf = ({ items }: ShownList) => items.map(({ slug }) => slug);
    expect(slugsOf(shownList([], shared, withGone, new Map()))).toEqual(['a', 'b']);
    expect(slugsOf(shownList([{ slug: 'x', note: 'Bellen' }], none, withGone, new Map()))).toEqual(['x']);
  });

  test('has the entries whose records are there, with their notes', () => {
    const few = new Map<string, Loaded>([
      ['a', recordOf('a')],
      ['b', 'gone'],
    ]);
    const { entries } = shownList([{ slug: 'a', note: 'Bellen' }, ...own.slice(1)], none, few, new Map());
    expect(entries).toEqual([{ record: recordOf('a'), note: 'Bellen' }]);
  });
});

test('all entries of a list are taken along, with their notes, and those without a record say why', () => {
  const few = new Map<string, Loaded>([
    ['a', recordOf('a')],
    ['b', 'gone'],
    ['c', 'unreachable'],
  ]);
  const list = shownList(
    ['a', 'b', 'c'].map((slug) => ({ slug, note: `Over ${slug}` })),
    none,
    few,
    new Map(),
  );
  expect(takenEntries(list, few, (slug) => `/${slug}/`)).toEqual([
    { record: recordOf('a'), note: 'Over a' },
    {
      record: { slug: 'b', address: '/b/', missing: 'Staat niet (meer) in de Interventiebank.' },
      note: 'Over b',
    },
    { record: { slug: 'c', address: '/c/', missing: 'De gegevens waren niet bereikbaar.' }, note: 'Over c' },
  ]);
});

test('the address of a list shares what can’t be loaded now, and nothing that is not in the catalogue', () => {
  const few = new Map<string, Loaded>([
    ['a', recordOf('a')],
    ['b', 'unreachable'],
    ['c', 'gone'],
  ]);
  const list = shownList(own.slice(0, 4), none, few, new Map());
  expect(shareableSlugs(list, few)).toEqual(['a', 'b', 'd']);
});

describe('side by side', () => {
  test('stand the first entries as long as nothing is chosen', () => {
    expect(comparedFor([])).toEqual(SLUGS.slice(0, MAX_COMPARED));
  });

  test('a chosen entry takes the place of the last that was not, in the order of the list', () => {
    expect(comparedFor([['g', true]])).toEqual(['a', 'b', 'c', 'd', 'g']);
  });

  test('an entry that is left out makes room for the next', () => {
    expect(comparedFor([['b', false]])).toEqual(['a', 'c', 'd', 'e', 'f']);
  });
});

describe('what changes in the comparison is told', () => {
  const shown = (list: typeof own, ...leftOut: string[]) =>
    shownList(list, none, records, new Map(leftOut.map((slug) => [slug, false])));
  const [two, three] = [own.slice(0, 2), own.slice(0, 3)];

  test.for([
    ['one that leaves', shown(three), shown(three, 'b'), 'B staat niet meer in de vergelijking.'],
    [
      'one that leaves, and the next that takes its place',
      shown(own),
      shown(own, 'b'),
      'B staat niet meer in de vergelijking, F nu wel.',
    ],
    ['one that comes in', shown(three, 'b'), shown(three), 'B staat nu in de vergelijking.'],
    ['that there is none any more', shown(two), shown(two, 'b'), 'Er is geen vergelijking meer.'],
    ['nothing when there was none', shown(two, 'b'), shown(two, 'a', 'b'), ''],
    [
      'of one that is out of the list, what takes its place',
      shown(own),
      shown(own.slice(1)),
      'F staat nu in de vergelijking.',
    ],
    ['of one that is out of the list, nothing else', shown(three), shown(two), ''],
  ] as const)('%s', ([, before, after, sentence]) => {
    expect(comparisonInWords(before, after)).toBe(sentence);
  });
});

test('of undoing it is told what came back and what went', () => {
  const told = (before: typeof own, after: typeof own) =>
    undoneInWords(before, after, (slug) => slug.toUpperCase());
  expect(told(own.slice(1), own)).toEqual(['A staat er weer.']);
  expect(told([], own)).toEqual(['7 interventies staan er weer.']);
  expect(told(own.slice(0, 1), own.slice(5))).toEqual(['2 interventies staan er weer.', 'A is er weer uit.']);
  expect(told(own, own.toReversed())).toEqual([]);
});

test('of a shared list it is told what is not there, and that the own list has not changed', () => {
  const shared = sharedListIn('?interventie=a&interventie=x&interventie=%3Cb%3E');
  expect(sharedInWords(shared, own.slice(0, 1), new Map(records).set('x', 'gone'))).toEqual([
    'Je eigen selectie (1 interventie) is niet veranderd.',
    '‘x’ staat niet (meer) in de Interventiebank.',
    '‘<b>’ staat niet (meer) in de Interventiebank.',
  ]);
});

test('of a shared list of which much is not there, the first are named and the others counted', () => {
  const slugs = ['x', 'y', 'z', 'u', 'v'];
  const shared = sharedListIn(sharingQuery(slugs));
  const sentences = sharedInWords(shared, [], new Map<string, Loaded>(slugs.map((slug) => [slug, 'gone'])));
  expect(sentences.slice(3)).toEqual([
    '‘z’ staat niet (meer) in de Interventiebank.',
    'En nog 2 andere ook niet.',
  ]);
});

test('before a list is cleared it is told how much is lost', () => {
  expect(clearingInWords(own)).toBe('Het gaat om 7 interventies.');
  expect(clearingInWords([{ slug: 'a', note: 'Bellen' }])).toBe('Het gaat om 1 interventie en 1 notitie.');
});
