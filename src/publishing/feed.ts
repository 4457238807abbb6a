/** What is new in the catalogue, for programs that follow it. */
import { LICENCE } from './licence.ts';
import type { EntryNews } from '../history/entry-history.ts';
import { inSentence } from '../language/dutch.ts';
import { xmlDocument, xmlElement } from './xml.ts';

/** Most items of a feed: programs ask for all of it again and again. */
const MAX_ITEMS = 50;

/** What a feed contains of an entry. */
export interface FeedEntry {
  /** Path within `content/`. */
  file: string;
  /** Web address of its page, which is what readers know it by. */
  url: string;
  title: string;
  summary: string;
  /** The names of its themes. */
  themes: readonly string[];
  /** The day on which its sources were last looked at, if that is known. */
  lastChecked?: string | undefined;
}

interface Feed {
  title: string;
  description: string;
  /** Web addresses of the page that it belongs to, and of the feed in both formats. */
  page: string;
  atom: string;
  json: string;
  /** When the last of it changed. */
  updated: Date;
  items: FeedItem[];
}

interface FeedItem extends Pick<FeedEntry, 'url' | 'title' | 'themes'> {
  updated: Date;
  published: Date | undefined;
  text: string;
}

/**
 * Makes a feed of entries, those that changed last first.
 *
 * @param about.page The page that it belongs to; the feed stands below it.
 * @param newsOf Tells what is new of a file: of its changes a feed has the newest. Of an entry without one, the day of the last check is taken; one
 *   without that either is left out.
 * @param began When the catalogue began: for a feed without anything in it, which has to have a time all the same, and no other with each build.
 */
export function feedOf(
  about: { title: string; description: string; page: string },
  entries: readonly FeedEntry[],
  newsOf: (file: string) => EntryNews,
  began: Date,
): Feed {
  const items = entries
    .flatMap((entry) => itemOf(entry, newsOf(entry.file)) ?? [])
    .sort((one, other) => other.updated.getTime() - one.updated.getTime())
    .slice(0, MAX_ITEMS);
  return {
    ...about,
    atom: new URL('feed.xml', about.page).href,
    json: new URL('feed.json', about.page).href,
    updated: items[0]?.updated ?? began,
    items,
  };
}

function itemOf(
  { url, title, summary, themes, lastChecked }: FeedEntry,
  { added, changes: [latest] }: EntryNews,
): FeedItem | undefined {
  const time = latest?.time ?? added ?? (lastChecked === undefined ? undefined : Date.parse(lastChecked));
  if (time === undefined) return undefined;
  return {
    url,
    title,
    themes,
    updated: new Date(time),
    published: added === undefined ? undefined : new Date(added),
    text: latest ? `${summary}\n\nNieuw: ${inSentence(latest.what)}.` : summary,
  };
}

/** The feed as Atom. See https://www.rfc-editor.org/rfc/rfc4287 */
export function atomFeed({ title, description, page, atom, updated, items }: Feed, author: string): string {
  const link = (rel: string, href: string, type?: string) => xmlElement('link', { rel, href, type });
  return xmlDocument(
    xmlElement('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'nl' }, [
      xmlElement('id', {}, atom),
      xmlElement('title', {}, title),
      xmlElement('subtitle', {}, description),
      xmlElement('updated', {}, updated.toISOString()),
      xmlElement('author', {}, [xmlElement('name', {}, author)]),
      xmlElement('rights', {}, 'CC BY 4.0'),
      link('self', atom, 'application/atom+xml'),
      link('alternate', page, 'text/html'),
      link('license', LICENCE),
      ...items.map((item) =>
        xmlElement('entry', {}, [
          xmlElement('id', {}, item.url),
          xmlElement('title', {}, item.title),
          link('alternate', item.url, 'text/html'),
          ...(item.published ? [xmlElement('published', {}, item.published.toISOString())] : []),
          xmlElement('updated', {}, item.updated.toISOString()),
          xmlElement('summary', {}, item.text),
          ...item.themes.map((theme) => xmlElement('category', { term: theme })),
        ]),
      ),
    ]),
  );
}

/** The feed as JSON Feed 1.1. See https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed({ title, description, page, json, items }: Feed, author: string): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: page,
    feed_url: json,
    language: 'nl',
    authors: [{ name: author }],
    items: items.map((item) => ({
      id: item.url,
      url: item.url,
      title: item.title,
      content_text: item.text,
      date_published: item.published?.toISOString(),
      date_modified: item.updated.toISOString(),
      tags: item.themes,
    })),
  });
}
