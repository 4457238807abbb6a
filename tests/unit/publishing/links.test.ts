import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { UserError } from '../../../src/errors/user-error.ts';
import { finishPages } from '../../../src/publishing/finished-pages.ts';
import { checkLinks, Links, partsOf } from '../../../src/publishing/links.ts';

const HOME = 'https://voorbeeld.example/pad/';

/** What is broken on the pages of a site. */
function brokenIn(pages: Readonly<Record<string, string>>, files: readonly string[] = []) {
  const links = new Links(HOME);
  for (const [file, page] of Object.entries(pages)) links.add(page, file);
  return links.broken([...Object.keys(pages), ...files]);
}

/** The same of the home page of a site that has another page, with a place, and a picture. */
function brokenOn(html: string): string[] {
  const other = '<p id="doel">Doel</p><p id=één>Eén</p><p id="noot-%C3%A9">Noot</p>';
  return brokenIn({ '/index.html': html, '/over/index.html': other, '/404.html': '' }, ['/kaart.png']).map(
    ({ address, problem, pages }) => `${pages.join()} ${address} ${problem}`,
  );
}

describe('a link is sound', () => {
  it.each([
    'over/',
    '/pad/over/',
    'https://voorbeeld.example/pad/over/',
    '//voorbeeld.example/pad/over/',
    '/pad/over/?q=1',
    '/pad/over/#doel',
    '/pad/over/#%C3%A9%C3%A9n',
    '/pad/over/#noot-%C3%A9',
    '/pad/over/#:~:text=Doel',
    '/pad/over/#/formulier?veld=naam',
    '/pad/404.html',
    '/pad/kaart.png',
    '/pad/kaart.png#xywh=1',
    '?q=1',
    '#',
    '',
    'https://elders.example/nergens/',
    'mailto:info@voorbeeld.example',
    'tel:14030',
  ])('that leads to %s', (address) => {
    expect(brokenOn(`<a href="${address}">x</a>`)).toEqual([]);
  });
});

describe('a link is broken', () => {
  it.each([
    ['/pad/weg/', 'bestaat niet'],
    ['/pad/weg/#/formulier', 'bestaat niet'],
    ['/pad/over', 'bestaat niet'],
    ['../', 'ligt buiten het pad van de website'],
    ['/over/', 'ligt buiten het pad van de website'],
    ['/pad/over/#weg', 'noemt een plek die niet op de pagina staat'],
    ['#weg', 'noemt een plek die niet op de pagina staat'],
    ['http://[', 'is geen adres'],
    ['/pad/%E9/', 'is geen adres'],
  ])('that leads to %s: it %s', (address, problem) => {
    expect(brokenOn(`<a href="${address}">x</a>`)).toEqual([`/ ${address} ${problem}`]);
  });

  it('in whatever way a page leads there', () => {
    const addresses = brokenOn(`
      <link href="1"><script src="2"></script><img src='3' srcset="4 1x, 5 2x"><iframe src=6></iframe>
      <form action="7"></form><svg><use href="8"/></svg><video src="9" poster="10"></video><A HREF = "11">x</A>
    `).map((each) => each.split(' ')[1]);
    expect(addresses).toEqual(Array.from({ length: 11 }, (_, index) => `${index + 1}`));
  });
});

test('a broken link is named once, with all pages that it is on', () => {
  const page = '<a href="/pad/weg/">x</a><a href="/pad/weg/">y</a>';
  expect(brokenIn({ '/index.html': page, '/b/index.html': page })).toEqual([
    { address: '/pad/weg/', problem: 'bestaat niet', pages: ['/', '/b/'] },
  ]);
});

test('a site with a broken link is not finished', () => {
  const folder = mkdtempSync(join(tmpdir(), 'links-'));
  const finish = (page: string) => {
    writeFileSync(join(folder, 'index.html'), page);
    return () => finishPages(folder, [checkLinks(HOME)]);
  };
  try {
    expect(finish('<a href="/pad/">x</a>')).not.toThrow();
    expect(finish('<a href="/pad/weg/">x</a>')).toThrow(UserError);
    expect(finish('<a href="/pad/weg/">x</a>')).toThrow(/^\/pad\/weg\/ bestaat niet \(op \/\)\n1 link leidt/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe('the parts of a page', () => {
  it('are read as browsers do: text that looks like an element is none', () => {
    const { addresses, ids } = partsOf(`
      <title><a href="title"></title><!-- <a href="comment" id="comment"> --><script>'<a href="script">'</script>
      <p title='<a href="attribute">' id='a&amp;b'>1 < 2 &lt;a href="escaped"></p><textarea><a href="text"></textarea>
      <a data-href="data" title="a > b"
         href="real?a=1&#38;b=&quot;">x</a>
    `);
    expect([...addresses]).toEqual(['real?a=1&b="']);
    expect([...ids]).toEqual(['a&b']);
  });

  it('of a page that is cut off in the middle are those before that', () => {
    expect([...partsOf('<a href="one">x</a><script>let a').addresses]).toEqual(['one']);
    expect([...partsOf('<a href="one">x</a><a href="two').addresses]).toEqual(['one']);
  });
});
