/** Every address on every page leads somewhere, at the top of a host and under a base path. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, inject, test } from 'vitest';
import { filesIn } from '../../src/publishing/site-files.ts';
import { contentIn } from './content.ts';
import { attribute, linksIn, isPart, pageAt, pagesIn, type SitePage } from './site-files.ts';

/** Where a page names an address, apart from lists of images for several sizes. */
const ADDRESSES = [
  ['a', 'href'],
  ['link', 'href'],
  ['form', 'action'],
  ['script', 'src'],
  ['img', 'src'],
  ['iframe', 'src'],
  ['source', 'src'],
  ['video', 'src'],
  ['use', 'href'],
] as const;

describe.for(['site', 'siteUnderBase'] as const)('%s', (name) => {
  const { folder, base, origin, content } = inject(name);
  const { otherNames } = contentIn(content);
  const pages = pagesIn(folder);
  const files = new Set(filesIn(folder));
  const home = new URL(base, origin).href;
  const ids = new Map([...pages.values()].map(({ path, document }) => [path, idsIn(document)]));

  /** What is wrong with an address on a page; undefined when it leads somewhere, or to another site. */
  function fault(written: string, on: string): string | undefined {
    const address = new URL(written, new URL(on.slice(1), home));
    if (address.origin !== new URL(origin).origin) return undefined;
    const whole = address.origin + address.pathname;
    if (!whole.startsWith(home)) return 'is outside the base path';
    const path = `/${decodeURI(whole.slice(home.length))}`;
    if (!files.has(path.replace(/\/$/, '/index.html'))) return 'does not exist';
    const fragment = decodeURIComponent(address.hash.slice(1));
    // What begins with a slash is a place within the form, not on its page.
    if (fragment && !fragment.startsWith('/') && !ids.get(path)?.has(fragment))
      return 'names a place that is not on the page';
    return undefined;
  }

  test('all links, forms, scripts and images on all pages lead to something that exists', () => {
    const found = [...pages.values()].flatMap(({ path, document }) =>
      [...new Set(addressesIn(document))].map((address) => ({ path, address })),
    );
    expect(found.length).toBeGreaterThan(pages.size * 10);
    const broken = found.flatMap(({ path, address }) => {
      const wrong = fault(address, path);
      return wrong ? { path, what: `${address} ${wrong}` } : [];
    });
    const byFault = Map.groupBy(broken, ({ what }) => what);
    expect([...byFault].map(([what, on]) => `${what} (${on.length} pages, such as ${on[0]?.path})`)).toEqual(
      [],
    );
  });

  test('all files that style sheets ask for exist', () => {
    const sheets = [
      ...[...files]
        .filter((file) => file.endsWith('.css'))
        .map((file) => ({ on: file, css: readFileSync(join(folder, file), 'utf8') })),
      ...[...pages.values()].flatMap(({ path, document }) =>
        document.querySelectorAll('style').map((style) => ({ on: path, css: style.textContent })),
      ),
    ];
    expect(sheets).not.toEqual([]);
    const broken = sheets.flatMap(({ on, css }) =>
      [...css.matchAll(/url\(\s*["']?([^"')]+)/g)]
        .map(([, address = '']) => ({ address, wrong: fault(address, on) }))
        .filter(({ wrong }) => wrong)
        .map(({ address, wrong }) => `${on}: ${address} ${wrong}`),
    );
    expect(broken).toEqual([]);
  });

  test('every file has a name that all file systems can hold, and that is no other in small letters', () => {
    const same = Map.groupBy(files, (file) => file.normalize('NFC').toLowerCase());
    expect([...same.values()].filter((names) => names.length > 1)).toEqual([]);
    // See https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file
    const refused = /[<>:"|?*\\\p{Cc}]|[. ](?:\/|$)|\/(?:con|prn|aux|nul|com\d|lpt\d)(?:[./]|$)/iu;
    expect([...files].filter((file) => refused.test(file) || Buffer.byteLength(file) > 200)).toEqual([]);
  });

  test('every choice that a link makes in the explorer can be made there', () => {
    const boxes = pageAt(pages, '/interventies/').document.querySelectorAll('fieldset[data-facet] input');
    const choices = new Set(boxes.map((box) => `${attribute(box, 'name')}=${attribute(box, 'value')}`));
    const made = [...pages.values()].flatMap(({ path, document }) =>
      linksIn(document)
        .filter((link) => link.startsWith(`${base}interventies/?`))
        .flatMap((link) =>
          [...new URL(link, home).searchParams].map((pair) => ({ path, choice: pair.join('=') })),
        ),
    );
    expect(made).not.toEqual([]);
    // A question may be any.
    const impossible = made.filter(({ choice }) => !choices.has(choice) && !choice.startsWith('q='));
    expect(impossible).toEqual([]);
  });

  test('every page for visitors can be reached from the home page', () => {
    const reached = new Set(['/']);
    for (const path of reached) {
      for (const link of linksIn(pageAt(pages, path).document)) {
        const { origin: host, pathname } = new URL(link, new URL(path.slice(1), home));
        const target = `/${(host + pathname).slice(home.length)}`;
        if ((host + pathname).startsWith(home) && pages.has(target)) reached.add(target);
      }
    }
    // Pages of other names of places are there for who types or keeps such an address; they only lead on.
    const leadsOn = (path: string) =>
      otherNames.has(path) ||
      ['meta[name="robots"]', 'link[rel="canonical"]'].every(
        (tag) => pageAt(pages, path).document.querySelector(tag) !== null,
      );
    const lost = [...pages.keys()].filter((path) => !reached.has(path) && !leadsOn(path) && !isPart(path));
    // The form is linked to where it is set up.
    const shown = ['/404.html', '/offline/', '/stijl/'];
    expect(lost.filter((path) => path !== '/beheer/').sort()).toEqual(shown);
  });
});

function addressesIn(document: HTMLElement): string[] {
  const single = ADDRESSES.flatMap(([element, name]) =>
    document.querySelectorAll(`${element}[${name}]`).map((each) => attribute(each, name)),
  );
  const sets = document
    .querySelectorAll('[srcset]')
    .flatMap((each) => attribute(each, 'srcset').split(','))
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
  return [...single, ...sets];
}

function idsIn(document: SitePage['document']): Set<string> {
  return new Set(document.querySelectorAll('[id]').map((element) => attribute(element, 'id')));
}
