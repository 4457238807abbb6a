/** What pages weigh and ask for, and in which order it comes: as it stands in the files of the site. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { HTMLElement } from 'node-html-parser';
import postcss, { type AtRule } from 'postcss';
import { describe, expect, inject, test } from 'vitest';
import { attribute, isPart, pageAt, pagesIn } from './site-files.ts';

const { folder } = inject('site');
const pages = pagesIn(folder);
const textAt = (path: string) => readFileSync(join(folder, path, 'index.html'), 'utf8');
const compressed = (content: string | Buffer) => brotliCompressSync(content).length;
const stylesAt = (path: string) =>
  [...textAt(path).matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css = '']) => postcss.parse(css));
const sheetsOf = (document: HTMLElement) =>
  document.querySelectorAll('link[rel=stylesheet]').map((each) => attribute(each, 'href'));

/** An entry of the usual length. */
const ENTRY = '/interventies/utrecht-schools-cool/';

describe('the page of an entry', () => {
  test('asks for no more than its two fonts before it is used', () => {
    const { document } = pageAt(pages, ENTRY);
    expect(document.querySelectorAll('script[src], link[rel=stylesheet], link[rel=modulepreload]')).toEqual(
      [],
    );
    const preloaded = document.querySelectorAll('link[rel=preload]').map((each) => attribute(each, 'as'));
    expect(preloaded).toEqual(['font', 'font']);
  });

  test('weighs at most 18 kB with the script that keeps pages for later', () => {
    const [later = ''] = globSync('_astro/offline-reading*.js', { cwd: folder });
    const bytes = compressed(textAt(ENTRY)) + compressed(readFileSync(join(folder, later)));
    expect(bytes).toBeLessThanOrEqual(18_000);
  });
});

test.for(['/', ENTRY, '/begrippen/', '/interventies/'])(
  'on %s, what search engines read of the page comes after what is seen',
  (path) => {
    const html = textAt(path);
    const [, ...others] = html.split('<script type="application/ld+json">');
    expect(others.length).toBeGreaterThan(0);
    expect(html.indexOf('</main>')).toBeLessThan(html.lastIndexOf('<script type="application/ld+json">'));
    expect(html.slice(0, html.indexOf('<main')).includes('application/ld+json')).toBe(false);
  },
);

test.for(['/begrippen/', '/sectoren/mbo/', '/cijfers/', '/wijzigingen/', ENTRY])(
  'what is far below on %s waits until the page is there, on screens and with scripts alone',
  (path) => {
    const media: string[] = [];
    for (const sheet of stylesAt(path))
      sheet.walkDecls('content-visibility', ({ value, parent }) => {
        const around = parent?.parent as AtRule | undefined;
        if (value === 'auto') media.push(around?.params.replaceAll(' ', '') ?? '');
      });
    expect(media).toEqual(['screenand(scripting:enabled)']);
    expect(pageAt(pages, path).document.querySelectorAll('.lazy-layout').length).toBeGreaterThan(0);
  },
);

test('every font that stands in for one of the site until that comes is made as large', () => {
  const named: string[] = [];
  const adjusted: string[] = [];
  for (const sheet of stylesAt('/')) {
    sheet.walkDecls(/^--font-/, ({ value }) => {
      const [, ...fallbacks] = value.split(',');
      // The last is a kind of font.
      named.push(...fallbacks.slice(0, -1));
    });
    sheet.walkAtRules('font-face', (face) => {
      const valueOf = (property: string) =>
        face.nodes?.flatMap((node) =>
          node.type === 'decl' && node.prop === property ? [node.value] : [],
        )[0];
      if (valueOf('size-adjust') && valueOf('ascent-override')) adjusted.push(valueOf('font-family') ?? '');
    });
  }
  expect(named.length).toBeGreaterThan(0);
  expect(adjusted.sort()).toEqual(named.map((name) => name.trim()).sort());
});

test('every page with cards has the style sheet that draws their icons', () => {
  const named = new Set<string>();
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const html = readFileSync(join(folder, file), 'utf8');
    const icons = html.match(/(?<= )icon--[\w-]+/g) ?? [];
    for (const icon of icons) named.add(icon);
    if (icons.length > 0 && !isPart(`/${file}`)) expect(html, file).toContain('<link rel="stylesheet"');
  }
  const [address = ''] = sheetsOf(pageAt(pages, '/sectoren/mbo/').document);
  const sheet = readFileSync(join(folder, address), 'utf8');
  expect(named.size).toBeGreaterThan(0);
  for (const name of named) expect(sheet).toContain(`.${name}::before{mask-image:`);
});

test('the style sheet with the drawings of cards is named for what is in it, so that it is fetched once', () => {
  const [address = ''] = sheetsOf(pageAt(pages, '/sectoren/mbo/').document);
  const [, hash] = /^\/_astro\/tekeningen\.(\w+)\.css$/.exec(address) ?? [];
  const sheet = readFileSync(join(folder, address));
  expect(createHash('sha256').update(sheet).digest('hex')).toMatch(new RegExp(`^${hash}`));
});
