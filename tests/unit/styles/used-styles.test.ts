/** What stays of the styles in a page. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { finishPages } from '../../../src/publishing/finished-pages.ts';
import { usedStyles, withoutUnused } from '../../../src/styles/used-styles.ts';

const USED = new Set(['html', 'p', 'a', 'card', 'card--wide', 'nav', 'type-search']);

describe.each([
  ['a rule for what is there stays', '.card>p{margin:0}', '.card>p{margin:0}'],
  ['a rule for what is not there goes', '.tile>p{margin:0}', ''],
  ['of several selectors those stay that apply', '.card,.tile{margin:0}', '.card{margin:0}'],
  ['what is excluded need not be there', 'p:not(.tile){margin:0}', 'p:not(.tile){margin:0}'],
  ['what `:where` asks for must be there', '.card:where(.tile){margin:0}', ''],
  ['any of a list may be there', '.card>:where(ul,p){margin:0}', '.card>:where(ul,p){margin:0}'],
  [
    'a field of a type must be there',
    'a[type=nav i],p[type="search"]{margin:0}',
    'p[type="search"]{margin:0}',
  ],
  ['attributes and states may come', 'a[open]:hover::after{margin:0}', 'a[open]:hover::after{margin:0}'],
  [
    'a block that is empty goes',
    '@media print{.tile{margin:0}}@layer pages{p{margin:0}}',
    '@layer pages{p{margin:0}}',
  ],
  ['the order of layers stays', '@layer base,pages;', '@layer base,pages;'],
  [
    'the blocks of a layer become one, in their order',
    '@layer base{a{margin:0}}@layer pages{a{margin:1px}}p{margin:0}@layer base{p{margin:1px}}',
    '@layer base{a{margin:0}p{margin:1px}}@layer pages{a{margin:1px}}p{margin:0}',
  ],
  [
    'animations and pages stay',
    '@keyframes x{from{margin:0}}@page{size:A4}',
    '@keyframes x{from{margin:0}}@page{size:A4}',
  ],
  [
    'a custom property that is read stays',
    ':root{--a:1px;--b:var(--a)}p{margin:var(--b)}',
    ':root{--a:1px;--b:var(--a)}p{margin:var(--b)}',
  ],
  [
    'one that nothing reads goes, and what only it reads',
    ':root{--a:1px;--b:var(--a)}p{margin:0}',
    'p{margin:0}',
  ],
])('%s', (_, css, left) => {
  test(css, () => expect(withoutUnused([css], USED)).toEqual([left]));
});

test('a custom property that another sheet of the page reads stays', () => {
  const sheets = [':root{--letters:serif}', 'p{font-family:var(--letters)}'];
  expect(withoutUnused(sheets, USED)).toEqual(sheets);
});

describe('a site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'styles-'));
  afterEach(() => rmSync(folder, { recursive: true }));
  const css =
    '<style>.a{margin:0}.b{margin:0}.c{margin:0}.d{margin:0}.e{margin:0}[type=x]{margin:0}[type=url]{margin:0}</style>';
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };

  test('keeps what pages with the same styles use, what scripts make and what parts of pages hold', () => {
    write('index.html', `${css}<p title="1 > 0" class="x a">`);
    write('een/index.html', `${css}<p id=b><script type="application/ld+json">{"e":1}</script>`);
    write('delen/1/index.html', '<p class="c">');
    write('_astro/script.js', 'element.className=`d`;element.type=`x`;url');
    write('twee/index.html', `${css.replace('.a', '.f,.a')}<p class="f">`);
    finishPages(folder, [usedStyles]);
    const kept = '.b{margin:0}.c{margin:0}.d{margin:0}[type=x]{margin:0}</style>';
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe(
      `<style>.a{margin:0}${kept}<p title="1 > 0" class="x a">`,
    );
    expect(readFileSync(join(folder, 'een/index.html'), 'utf8')).toContain(
      `<style>.a{margin:0}${kept}<p id=b>`,
    );
    expect(readFileSync(join(folder, 'twee/index.html'), 'utf8')).toBe(
      '<style>.f{margin:0}.c{margin:0}.d{margin:0}[type=x]{margin:0}</style><p class="f">',
    );
  });
});
