/** What every page owes to browsers, search engines and assistive technology. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { filesIn } from '../../src/publishing/site-files.ts';
import { contentIn } from './content.ts';
import { attribute, isPart, pageAt, pagesIn, textOf, type SitePage } from './site-files.ts';

describe.for(['site', 'siteUnderBase'] as const)('%s', (name) => {
  const { folder, base, origin, content } = inject(name);
  const { interventions, municipalities, municipalityPath, otherNames } = contentIn(content);
  /** Below a path the form itself stands there, which is no page of ours. */
  const isForm = (path: string) => path === '/beheer/' && name === 'siteUnderBase';
  const pages = new Map([...pagesIn(folder)].filter(([path]) => !isPart(path) && !isForm(path)));
  const home = new URL(base, origin).href;
  const active = new Set(
    interventions.flatMap(({ municipalities: own, alsoIn = [] }) => [
      ...own,
      ...alsoIn.map((each) => each.municipality),
    ]),
  );
  /** For whoever is on the site or works on it, not for search engines. */
  const unlisted = new Set([
    '/404.html',
    ...['/beheer/'].filter((path) => !isForm(path)),
    '/offline/',
    '/stijl/',
    '/selectie/',
    ...municipalities.filter((each) => !active.has(each.name)).map(({ slug }) => `/gemeenten/${slug}/`),
    ...municipalities.map(({ slug }) => `/gemeenten/${slug}/memo/`),
  ]);
  const forSearchEngines = [...pages.keys()].filter((path) => !unlisted.has(path) && !otherNames.has(path));
  const fullAddress = (path: string) => home + path.slice(1);

  /** The paths of the pages of which something does not hold. */
  function pagesWhereNot(holds: (page: SitePage) => boolean): string[] {
    return [...pages.values()].filter((page) => !holds(page)).map(({ path }) => path);
  }

  test('what stands in frames of other sites has no scripts, leaves the frame, names source and licence, and is not for search engines', () => {
    const embedded = [...pagesIn(folder).values()].filter(({ path }) => /^\/embed\/\w/.test(path));
    expect(embedded.length).toBeGreaterThan(interventions.length);
    const wrong = embedded.filter(({ document }) => {
      const links = document.querySelectorAll('a').map((each) => attribute(each, 'href'));
      const frame = document.querySelector('base');
      return !(
        document.querySelectorAll('script, link, img').length === 0 &&
        frame !== null &&
        attribute(frame, 'target') === '_top' &&
        links.includes(base) &&
        links.some((href) => href.startsWith('https://creativecommons.org/licenses/by/4.0/')) &&
        metaOf(document, 'robots') === 'noindex'
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('the foot of every printed page names source and licence', () => {
    const wrong = forSearchEngines.filter((path) => {
      const foot = pageAt(pages, path).document.querySelector('[data-print-footer]');
      return !textOf(foot).startsWith('Interventiebank (CC BY 4.0) ·');
    });
    expect(wrong).toEqual([]);
  });

  test('every page has JSON-LD that can be read, except the pages that search engines may not list', () => {
    const faults = forSearchEngines.filter((path) => {
      const data = pageAt(pages, path)
        .document.querySelectorAll('script[type="application/ld+json"]')
        .map((script) => JSON.parse(script.textContent) as Record<string, string>);
      return data.length === 0 || data.some((each) => each['@context'] !== 'https://schema.org');
    });
    expect(faults).toEqual([]);
  });

  test('every page tells its address where it is shared, and an article that it is one', () => {
    const told = forSearchEngines.map((path) => {
      const { document } = pageAt(pages, path);
      const [address, kind] = ['og:url', 'og:type'].map((name) =>
        document.querySelector(`meta[property="${name}"]`)?.getAttribute('content'),
      );
      return { path, address, kind };
    });
    expect(told).toEqual(
      forSearchEngines.map((path) => ({
        path,
        address: fullAddress(path),
        kind: /^\/kennisbank\/./.test(path) ? 'article' : 'website',
      })),
    );
  });

  test('every page has a picture where it is shared: an entry, a theme and a municipality with entries their own', () => {
    const withEntries = new Set(
      interventions.flatMap((each) => each.municipalities.map((place) => municipalityPath(place))),
    );
    const pictures = forSearchEngines.map((path) => {
      const [address = '', words] = ['og:image', 'og:image:alt'].map((property) =>
        pageAt(pages, path).document.querySelector(`meta[property="${property}"]`)?.getAttribute('content'),
      );
      const file = join(folder, decodeURIComponent(address.slice(home.length)));
      return { path, address: address.slice(home.length - 1), isThere: existsSync(file) && words !== '' };
    });
    expect(pictures).toEqual(
      forSearchEngines.map((path) => {
        const hasItsOwn = /^\/(interventies|themas)\/[^/]+\/$/.test(path) || withEntries.has(path);
        return { path, address: hasItsOwn ? `${path}kaart.png` : '/kaart.png', isThere: true };
      }),
    );
  });

  test('every page says that it is in Dutch', () => {
    expect(
      pagesWhereNot(({ document }) => {
        const html = document.querySelector('html');
        return html !== null && attribute(html, 'lang') === 'nl';
      }),
    ).toEqual([]);
  });

  test('every page has a title of its own', () => {
    expect(pagesWhereNot(({ document }) => textOf(document.querySelector('head > title')) !== '')).toEqual(
      [],
    );
    expect(repeated(pages, ({ document }) => textOf(document.querySelector('head > title')))).toEqual([]);
  });

  test('every page has a description of its own', () => {
    const description = ({ document }: SitePage) => metaOf(document, 'description');
    expect(pagesWhereNot((page) => description(page).length >= 30)).toEqual([]);
    expect(repeated(pages, description)).toEqual([]);
  });

  test('every page that search engines may list names its own full address, another name that of its municipality, and no other does', () => {
    const canonical = ({ document }: SitePage) =>
      document.querySelectorAll('link[rel="canonical"]').map((link) => attribute(link, 'href'));
    for (const path of forSearchEngines) {
      expect(canonical(pageAt(pages, path)), path).toEqual([fullAddress(path)]);
    }
    for (const path of unlisted) expect(canonical(pageAt(pages, path)), path).toEqual([]);
    for (const [path, [municipality = '', ...others]] of otherNames) {
      // A page that asks which of several is meant leads to none of them.
      const expected = others.length > 0 ? [] : [fullAddress(municipalityPath(municipality))];
      expect(canonical(pageAt(pages, path)), path).toEqual(expected);
    }
  });

  test('only the 404 page, the style page, the shortlist, what is shown without internet, memos, other names and municipalities without entries are kept from search engines', () => {
    const kept = [...pages.values()].filter(({ document }) => metaOf(document, 'robots').includes('noindex'));
    expect(kept.map(({ path }) => path).sort()).toEqual([...unlisted, ...otherNames.keys()].sort());
  });

  test('the sitemap lists exactly the pages that search engines may list', () => {
    const index = readFileSync(join(folder, 'sitemap-index.xml'), 'utf8');
    const listed = locationsIn(index).flatMap((address) => {
      expect(address.startsWith(home)).toBe(true);
      return locationsIn(readFileSync(join(folder, address.slice(home.length)), 'utf8'));
    });
    expect(listed.sort()).toEqual(forSearchEngines.map(fullAddress).sort());
  });

  test('robots.txt lets search engines in and leads them to the sitemap', () => {
    const lines = readFileSync(join(folder, 'robots.txt'), 'utf8').split('\n');
    expect(lines).toContain('User-agent: *');
    expect(lines.filter((line) => /^Disallow:\s*\/\s*$/i.test(line))).toEqual([]);
    expect(lines).toContain(`Sitemap: ${home}sitemap-index.xml`);
  });

  test('every page has one main heading', () => {
    expect(
      pagesWhereNot(
        ({ document }) =>
          document.querySelectorAll('h1').length === 1 && textOf(document.querySelector('h1')) !== '',
      ),
    ).toEqual([]);
  });

  test('every page has one header, one main part, one footer, and menus with names of their own', () => {
    expect(
      pagesWhereNot(({ document }) => {
        const menus = document.querySelectorAll('nav').map((nav) => attribute(nav, 'aria-label'));
        return (
          document.querySelectorAll('body > header').length === 1 &&
          document.querySelectorAll('main').length === 1 &&
          document.querySelectorAll('body > footer').length === 1 &&
          menus.length > 0 &&
          !menus.includes('') &&
          new Set(menus).size === menus.length
        );
      }),
    ).toEqual([]);
  });

  test('the first link of every page skips to its main part', () => {
    expect(
      pagesWhereNot(({ document }) => {
        const first = document.querySelector('body a');
        const main = document.querySelector('main');
        return first !== null && main !== null && attribute(first, 'href') === `#${attribute(main, 'id')}`;
      }),
    ).toEqual([]);
  });

  test('every page has an icon that exists', () => {
    expect(
      pagesWhereNot(({ document }) =>
        document.querySelectorAll('link[rel="icon"]').some((link) => {
          const href = attribute(link, 'href');
          return href.startsWith(base) && existsSync(join(folder, href.slice(base.length)));
        }),
      ),
    ).toEqual([]);
  });

  test('no page takes styles, scripts, fonts or images from another host', () => {
    const elsewhere = [...pages.values()].flatMap(({ path, document }) =>
      [
        ...document
          .querySelectorAll('link')
          .filter((link) => attribute(link, 'rel') !== 'canonical')
          .map((link) => attribute(link, 'href')),
        ...document.querySelectorAll('[src]').map((element) => attribute(element, 'src')),
        ...document.querySelectorAll('[srcset]').map((element) => attribute(element, 'srcset')),
        ...document.querySelectorAll('style').flatMap((style) => addressesInCss(style.textContent)),
      ]
        .filter(isElsewhere)
        .map((address) => `${path}: ${address}`),
    );
    expect(elsewhere).toEqual([]);
  });

  test('no style sheet takes anything from another host', () => {
    const sheets = filesIn(folder).filter((file) => file.endsWith('.css'));
    const elsewhere = sheets.flatMap((file) =>
      addressesInCss(readFileSync(join(folder, file), 'utf8')).filter(isElsewhere),
    );
    expect(elsewhere).toEqual([]);
  });
});

function metaOf(document: SitePage['document'], name: string): string {
  const meta = document.querySelectorAll('meta').find((each) => attribute(each, 'name') === name);
  return meta ? attribute(meta, 'content') : '';
}

/** The texts that more than one page has, with the paths of those pages. */
function repeated(pages: ReadonlyMap<string, SitePage>, text: (page: SitePage) => string): string[] {
  const byText = Map.groupBy(pages.values(), text);
  return [...byText]
    .filter(([, group]) => group.length > 1)
    .map(([shared, group]) => `${shared}: ${group.map(({ path }) => path).join(' ')}`);
}

function locationsIn(sitemap: string): string[] {
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
}

function addressesInCss(css: string): string[] {
  return [...css.matchAll(/(?:url\(|@import)\s*["']?([^"');]+)/g)].map(([, address = '']) => address);
}

function isElsewhere(address: string): boolean {
  return /(?:^|[\s,])(?:https?:)?\/\//i.test(address);
}
