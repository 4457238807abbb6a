import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { EntryNews } from '../../../src/history/entry-history.ts';
import { atomFeed, feedOf, jsonFeed, type FeedEntry } from '../../../src/publishing/feed.ts';

const ABOUT = {
  title: 'Taal & <ouders>',
  description: 'Wat er nieuw is',
  page: 'https://voorbeeld.nl/basis/themas/taal/',
};
const BEGAN = new Date('2026-12-01T10:00:00Z');
const UNKNOWN: EntryNews = { added: undefined, changes: [] };

const entry = (slug: string, more: Partial<FeedEntry> = {}): FeedEntry => ({
  file: `interventies/${slug}.mdx`,
  url: `https://voorbeeld.nl/basis/interventies/${encodeURIComponent(slug)}/`,
  title: `Titel van ${slug}`,
  summary: 'Kinderen leren Nederlands.',
  themes: ['Taal'],
  ...more,
});

/** What programs ask of JSON Feed. See https://www.jsonfeed.org/version/1.1/ */
const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string(),
  description: z.string(),
  home_page_url: z.url(),
  feed_url: z.url(),
  language: z.literal('nl'),
  authors: z.array(z.strictObject({ name: z.string() })).min(1),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: z.url(),
      title: z.string(),
      content_text: z.string(),
      date_published: z.iso.datetime().optional(),
      date_modified: z.iso.datetime(),
      tags: z.array(z.string()),
    }),
  ),
});

/** What a program that follows a feed makes of it, in both formats. */
function read(entries: readonly FeedEntry[], histories: Record<string, Partial<EntryNews>> = {}) {
  const feed = feedOf(ABOUT, entries, (file) => ({ ...UNKNOWN, ...histories[file] }), BEGAN);
  return {
    atom: parseFeed(atomFeed(feed, 'Interventiebank')),
    json: jsonFeedSchema.parse(JSON.parse(jsonFeed(feed, 'Interventiebank'))),
  };
}

const day = (text: string) => Date.parse(`${text}T12:00:00Z`);

describe('a feed', () => {
  test('is Atom, and JSON Feed 1.1, and knows its own addresses', () => {
    const { atom, json } = read([]);
    expect(atom.meta).toEqual({ type: 'atom', version: '1.0' });
    expect([atom.self, json.feed_url]).toEqual([`${ABOUT.page}feed.xml`, `${ABOUT.page}feed.json`]);
    expect([atom.title, json.title]).toEqual([ABOUT.title, ABOUT.title]);
    expect([atom.url, json.home_page_url]).toEqual([ABOUT.page, ABOUT.page]);
  });

  test('has what changed last first, with when it was added and what changed', () => {
    const { atom, json } = read([entry('oud'), entry('nieuw')], {
      'interventies/oud.mdx': { added: day('2026-03-01') },
      'interventies/nieuw.mdx': {
        added: day('2026-01-01'),
        changes: [
          { time: day('2026-04-01'), what: 'Contact gewijzigd' },
          { time: day('2026-02-01'), what: 'Doel aangevuld' },
        ],
      },
    });
    for (const { items } of [atom, json]) {
      expect(items.map(({ title }) => title)).toEqual(['Titel van nieuw', 'Titel van oud']);
      expect(items[0]?.id).toBe('https://voorbeeld.nl/basis/interventies/nieuw/');
    }
    expect(atom.items[0]?.published).toEqual(new Date(day('2026-01-01')));
    expect(atom.items[0]?.updated).toEqual(new Date(day('2026-04-01')));
    expect(json.items[0]).toMatchObject({
      date_published: '2026-01-01T12:00:00.000Z',
      date_modified: '2026-04-01T12:00:00.000Z',
    });
    expect(atom.items[0]?.description).toBe('Kinderen leren Nederlands.\n\nNieuw: contact gewijzigd.');
    expect(atom.updated).toEqual(new Date(day('2026-04-01')));
  });

  test('takes the day of the last check where the history is not known, and leaves out what has none', () => {
    const { atom } = read([entry('onbekend'), entry('gecontroleerd', { lastChecked: '2026-11-21' })]);
    expect(atom.items.map(({ title }) => title)).toEqual(['Titel van gecontroleerd']);
    expect(atom.items[0]?.published).toBeNull();
    expect(atom.updated).toEqual(new Date('2026-11-21'));
  });

  test('with nothing in it is of when it was made', () => {
    expect(read([entry('onbekend')]).atom.updated).toEqual(BEGAN);
  });

  test('has at most fifty items', () => {
    const entries = Array.from({ length: 60 }, (_, number) =>
      entry(`e-${number}`, { lastChecked: '2026-11-21' }),
    );
    expect(read(entries).atom.items.length).toBe(50);
  });

  test.each([
    'Taal & "spel" <b>dik</b> \'s middags',
    'Einde ]]> van iets, en <![CDATA[ een begin',
    'Spel 🎲 voor kinderen 👩🏽‍🏫',
    'مدرسة اللغة في روتردام',
  ])('keeps the text %s as it is', (words) => {
    const { atom, json } = read([
      entry('a', { title: words, summary: words, themes: [words], lastChecked: '2026-11-21' }),
    ]);
    expect(atom.items[0]).toMatchObject({ title: words, description: words, categories: [{ term: words }] });
    expect(json.items[0]).toMatchObject({ title: words, content_text: words, tags: [words] });
  });

  test('leaves out signs that XML has no place for', () => {
    const { atom } = read([
      entry('a', { title: 'Taal\u0000\u000B\uFFFE\uD800klas', lastChecked: '2026-11-21' }),
    ]);
    expect(atom.items[0]?.title).toBe('Taalklas');
  });

  test('knows an entry by the address of its page, also with a percent sign in it', () => {
    const { atom } = read([entry('100%-taal', { lastChecked: '2026-11-21' })]);
    expect(atom.items[0]?.url).toBe('https://voorbeeld.nl/basis/interventies/100%25-taal/');
  });
});
