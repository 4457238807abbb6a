import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  MAX_ENTRIES,
  MAX_NOTE_LENGTH,
  merged,
  moved,
  parseShortlist,
  replaced,
  serializeShortlist,
  sharedListIn,
  sharingQuery,
  undone,
  withEntry,
  withNote,
  withoutEntry,
  type Shortlist,
} from '../../../src/shortlist/shortlist.ts';

const listOf = (...slugs: string[]): Shortlist => slugs.map((slug) => ({ slug, note: '' }));
const slugsOf = (items: Shortlist) => items.map(({ slug }) => slug);
const many = (count: number) => Array.from({ length: count }, (_, index) => `entry-${index}`);
const kept = (data: unknown) => parseShortlist(JSON.stringify(data));

const slug = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,12}){0,3}$/);
const shortlist = fc.uniqueArray(fc.record({ slug, note: fc.string({ unit: 'binary', maxLength: 200 }) }), {
  selector: (item) => item.slug,
  maxLength: MAX_ENTRIES,
});

describe('a shortlist that was kept', () => {
  test('is read as it was written, notes with markup and odd characters included', () => {
    fc.assert(
      fc.property(shortlist, (items) => {
        expect(parseShortlist(serializeShortlist(items))).toEqual({ items, isWhole: true });
      }),
    );
  });

  test('is empty when nothing was kept', () => {
    expect(parseShortlist(null)).toEqual({ items: [], isWhole: true });
  });

  test.each(['', '{', 'null', '3', '"x"', '[]', '{"version":1}', '{"version":1,"items":{"length":2}}'])(
    'is nothing, and not whole, when %s stands in its place',
    (text) => {
      expect(parseShortlist(text)).toEqual({ items: [], isWhole: false });
    },
  );

  test('never throws, whatever stands in its place, and never gives what could not be written', () => {
    const items = fc.array(
      fc.oneof(fc.anything(), fc.record({ slug: fc.oneof(slug, fc.anything()), note: fc.anything() })),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          items.map((each) => `${JSON.stringify({ version: 1, items: each })}`),
        ),
        (text) => {
          const { items: read } = parseShortlist(text);
          expect(parseShortlist(serializeShortlist(read))).toEqual({ items: read, isWhole: true });
        },
      ),
    );
  });

  test('of another version is read as far as it can be, and not whole', () => {
    expect(kept({ version: 2, items: [{ slug: 'a', note: 'x' }] })).toEqual({
      items: [{ slug: 'a', note: 'x' }],
      isWhole: false,
    });
    expect(kept({ items: [{ slug: 'a' }] })).toEqual({ items: listOf('a'), isWhole: false });
  });

  test.each([
    [
      'an entry that is there twice',
      [
        { slug: 'a', note: 'first' },
        { slug: 'a', note: 'second' },
      ],
      ['a'],
    ],
    ['what is no slug', [{ slug: '../x' }, { slug: 'a' }, null, 'b', { slug: 3 }], ['a']],
    ['a note that is no text', [{ slug: 'a', note: { html: 'x' } }], ['a']],
    ['a note that is too long', [{ slug: 'a', note: 'x'.repeat(MAX_NOTE_LENGTH + 1) }], ['a']],
    ['more entries than it may hold', many(500).map((each) => ({ slug: each })), many(MAX_ENTRIES)],
  ])('with %s keeps the rest, and says that it is not whole', (_, items, expected) => {
    const { items: read, isWhole } = kept({ version: 1, items });
    expect(slugsOf(read)).toEqual(expected);
    expect(isWhole).toBe(false);
  });
});

describe('changing a shortlist', () => {
  test('an entry is added at the end, or where it was taken away', () => {
    expect(slugsOf(withEntry(listOf('a', 'b'), { slug: 'c', note: '' }))).toEqual(['a', 'b', 'c']);
    expect(slugsOf(withEntry(listOf('a', 'b'), { slug: 'c', note: '' }, 1))).toEqual(['a', 'c', 'b']);
  });

  test('an entry is never there twice, and none comes beyond the most', () => {
    const full = listOf(...many(MAX_ENTRIES));
    expect(withEntry(listOf('a'), { slug: 'a', note: 'x' })).toEqual(listOf('a'));
    expect(withEntry(full, { slug: 'one-more', note: '' })).toBe(full);
  });

  test('an entry moves a place, and not past the ends', () => {
    const list = listOf('a', 'b', 'c');
    expect(slugsOf(moved(list, 'c', -1))).toEqual(['a', 'c', 'b']);
    expect(slugsOf(moved(list, 'a', -1))).toEqual(['a', 'b', 'c']);
    expect(slugsOf(moved(list, 'a', 9))).toEqual(['b', 'c', 'a']);
    expect(moved(list, 'x', 1)).toBe(list);
  });

  test('a note stays with its entry, and is cut where it is too long', () => {
    const list = withNote(listOf('a', 'b'), 'b', '<b>bel maandag</b>');
    expect(moved(list, 'b', -1)[0]).toEqual({ slug: 'b', note: '<b>bel maandag</b>' });
    expect(withNote(list, 'b', 'x'.repeat(9999))[1]?.note).toHaveLength(MAX_NOTE_LENGTH);
    expect(slugsOf(withoutEntry(list, 'b'))).toEqual(['a']);
  });
});

describe('undoing a change', () => {
  const before = [{ slug: 'a', note: 'mine' }, ...listOf('b', 'c')];

  test('gives back the list, its order too, when nothing was done since', () => {
    fc.assert(
      fc.property(shortlist, shortlist, (items, after) => {
        expect(undone(after, items, after)).toEqual({ items, left: [] });
      }),
    );
  });

  test('brings back what was taken away beside what came since', () => {
    expect(undone(listOf('x'), before, [])).toEqual({ items: [...before, ...listOf('x')], left: [] });
    expect(slugsOf(undone(listOf('a', 'c', 'x'), before, withoutEntry(before, 'b')).items)).toEqual([
      'a',
      'b',
      'c',
      'x',
    ]);
  });

  test('brings back the note on what was kept again, unless that has another', () => {
    const again = (note: string) => undone([{ slug: 'a', note }, ...listOf('x')], before, []).items;
    expect(again('')).toContainEqual({ slug: 'a', note: 'mine' });
    expect(again('new')).toContainEqual({ slug: 'a', note: 'new' });
  });

  test('takes out what was added, but for that with a note on it since', () => {
    const { items: after } = merged(before, ['x', 'y']);
    const own = withNote(withNote(after, 'y', 'new'), 'b', 'also new');
    expect(undone(own, before, after).items).toEqual(withoutEntry(own, 'x'));
    expect(undone(withoutEntry(after, 'b'), before, after).items).toEqual(withoutEntry(before, 'b'));
  });

  test('leaves the order that was made since', () => {
    const { items: after } = merged(before, ['x']);
    expect(slugsOf(undone(moved(after, 'c', -1), before, after).items)).toEqual(['a', 'c', 'b']);
  });

  test('takes out nothing that was kept since, and tells for what there is no room', () => {
    const full = listOf(...many(MAX_ENTRIES));
    const { items, left } = undone(listOf('x', 'y'), full, []);
    expect(slugsOf(items)).toEqual(expect.arrayContaining(['x', 'y']));
    expect(items).toHaveLength(MAX_ENTRIES);
    expect(left).toEqual(many(MAX_ENTRIES).slice(-2));
    expect(undone(withoutEntry(withoutEntry(items, 'x'), 'y'), full, []).items).toEqual(full);
  });
});

describe('the address of a shortlist', () => {
  test('names the entries in their order, and is read back the same', () => {
    fc.assert(
      fc.property(shortlist, (items) => {
        const slugs = slugsOf(items);
        expect(sharedListIn(sharingQuery(slugs))).toEqual({ slugs, dropped: 0, malformed: [] });
      }),
    );
    expect(sharingQuery(['b', 'a'])).toBe('?interventie=b&interventie=a');
    expect(sharingQuery([])).toBe('');
  });

  test('may name an entry twice, 500 entries, and what is none', () => {
    expect(sharedListIn('?interventie=a&interventie=%20a&interventie=&interventie=%3Cb%3E')).toEqual({
      slugs: ['a'],
      dropped: 0,
      malformed: ['<b>'],
    });
    const { slugs, dropped } = sharedListIn(sharingQuery(many(500)));
    expect(slugs).toEqual(many(MAX_ENTRIES));
    expect(dropped).toBe(450);
  });
});

describe('a list that someone shares', () => {
  const own = [{ slug: 'a', note: 'mine' }, ...listOf('b')];

  test('comes behind one’s own, which keeps its order and notes', () => {
    expect(merged(own, ['c', 'a'])).toEqual({ items: [...own, ...listOf('c')], left: [] });
  });

  test('is added as far as there is room; the rest is told', () => {
    const { items, left } = merged(listOf(...many(MAX_ENTRIES - 1)), ['x', 'y', 'entry-0']);
    expect(items).toHaveLength(MAX_ENTRIES);
    expect(left).toEqual(['y']);
  });

  test('takes the place of one’s own, with the notes on what is in both', () => {
    expect(replaced(own, ['c', 'a'])).toEqual([...listOf('c'), { slug: 'a', note: 'mine' }]);
  });
});
