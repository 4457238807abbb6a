/** What is new, as the site tells it: on pages, in feeds and to machines. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject } from 'vitest';
import { entryHistories } from '../../src/history/entry-history.ts';
import { readHistory } from '../../src/history/history.ts';
import { dayOf, monthsOf } from '../../src/history/months.ts';
import { dutchDate } from '../../src/language/dutch.ts';
import { filesIn } from '../../src/publishing/site-files.ts';
import { interventions, municipalities } from './content.ts';
import { attribute, pageAt, pagesIn, textOf } from './site-files.ts';
import { test } from './visit.ts';

const { folder } = inject('site');
const under = inject('siteUnderBase');
const pages = pagesIn(folder);
const history = readHistory('content');
const read = (site: string, path: string) => readFileSync(join(site, path), 'utf8');

describe('what changed', () => {
  test('stands on the page of each entry of which it is known', () => {
    const historyOf = entryHistories(history);
    const shown = interventions.map(({ slug }) => {
      const summary = pageAt(pages, `/interventies/${slug}/`).document.querySelector(
        '[data-changes] summary',
      );
      return textOf(summary);
    });
    const known = interventions.map(({ slug }) => {
      const time = historyOf(`interventies/${slug}.mdx`).lastChanged;
      return time === undefined ? '' : `Laatst gewijzigd op ${dutchDate(dayOf(time))}`;
    });
    expect(shown).toEqual(known);
  });

  test('stands on a page for each month', () => {
    const months = monthsOf(history.happenings).map(({ month }) => `/wijzigingen/${month}/`);
    const built = [...pages.keys()].filter((path) => /^\/wijzigingen\/./.test(path));
    expect(built.sort()).toEqual(months.sort());
  });
});

describe('feeds', () => {
  const feeds = filesIn(folder).filter((path) => path.endsWith('/feed.xml'));

  test('are there in both formats for all, and for every municipality, also one without an entry', () => {
    const expected = municipalities.map(({ slug }) => slug);
    const built = feeds.flatMap((path) => /^\/gemeenten\/(.+)\/feed\.xml$/.exec(path)?.[1] ?? []);
    expect(built.sort()).toEqual(expected.sort());
    expect(feeds).toContain('/feed.xml');
    expect(feeds.filter((path) => !existsSync(join(folder, path.replace(/xml$/, 'json'))))).toEqual([]);
  });

  test('are named by the pages that they belong to', () => {
    for (const path of [
      '/',
      '/themas/taalbevordering/',
      '/sectoren/vve/',
      '/gemeenten/breda/',
      '/gemeenten/zundert/',
    ]) {
      const links = pageAt(pages, path).document.querySelectorAll('link[rel="alternate"]');
      expect(links.map((link) => attribute(link, 'href'))).toEqual([`${path}feed.xml`, `${path}feed.json`]);
    }
  });

  test('without an entry are as old as the catalogue, and change with no build', () => {
    const empty = feeds.map((path) => read(folder, path)).filter((text) => !text.includes('<entry>'));
    expect(empty.length).toBeGreaterThan(0);
    const began = history.happenings[0]?.time ?? expect.fail();
    for (const text of empty) expect(text).toContain(`<updated>${new Date(began).toISOString()}</updated>`);
  });

  test('and what tells browsers how to search are XML that a browser reads', async ({ page }) => {
    const documents = [...feeds, '/opensearch.xml'].map((path) => read(folder, path));
    await page.goto('about:blank');
    const roots = await page.evaluate(
      (texts) =>
        texts.map(
          (text) => new DOMParser().parseFromString(text, 'application/xml').documentElement.localName,
        ),
      documents,
    );
    expect(new Set(roots)).toEqual(new Set(['feed', 'OpenSearchDescription']));
  });
});

describe('below a base path, and without a history', () => {
  test('addresses are those of the site, and nothing is claimed', () => {
    const home = under.origin + under.base;
    expect(read(under.folder, 'feed.xml')).toContain(`<id>${home}interventies/alkmaar-taalklas/</id>`);
    expect(read(under.folder, 'opensearch.xml')).toContain(`"${home}interventies/?q={searchTerms}"`);
    expect(read(under.folder, 'llms.txt')).toContain(`(${home}feed.xml)`);
    expect(read(under.folder, 'interventies/alkmaar-taalklas/index.html')).not.toContain('Laatst gewijzigd');
    expect(read(under.folder, 'sitemap-0.xml')).not.toContain('lastmod');
  });
});
