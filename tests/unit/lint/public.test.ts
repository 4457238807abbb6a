import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { foundFile } from '../../../src/content/read-content.ts';
import { lintFiles, lintPublicFiles } from '../../../src/lint/run-rules.ts';
import { readPublicFolder } from '../../../src/lint/public/read-public.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A folder `public/` with these files. */
function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'public-'));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** The diagnostics of the checker for a folder `public/`, as `path:line rule`. */
const refused = (folder: string) =>
  lintPublicFiles({
    pages: ['/robots.txt'],
    publicFiles: readPublicFolder(folder),
    today: '2026-11-21',
  }).map(({ file, line, rule }) => `${file}:${line} ${rule}`);

const PNG = Buffer.from('\x89PNG\r\n\x1A\n0000', 'latin1');
const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg"${attributes}>\n${inside}\n</svg>\n`;
const zip = (...names: string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array([1])])));

describe('a file beside the pages', () => {
  test('passes when it is a picture or a document', () => {
    const folder = folderWith({
      'favicon.svg': svg('<path d="M0 0h9"/>'),
      'foto.png': PNG,
      'foto.jpg': Buffer.from('\xFF\xD8\xFF\xE0', 'latin1'),
      'foto.gif': 'GIF89a',
      'foto.webp': Buffer.from('RIFF0000WEBPVP8 ', 'latin1'),
      'foto.avif': Buffer.from('\0\0\0\x1Cftypavif', 'latin1'),
      'bestanden/draaiboek.pdf': '%PDF-1.7',
      'bestanden/draaiboek.docx': zip('[Content_Types].xml', 'word/document.xml'),
      'bestanden/uitleg.txt': 'Zo doe je dat.\n',
    });
    expect(refused(folder)).toEqual([]);
  });

  test.each([
    ['a page', 'bestanden/x.html', '<script>alert(1)</script>', 'public-kind'],
    ['a service worker', 'sw.js', 'importScripts("https://evil.example/sw.js")', 'public-kind'],
    ['a program with the name of a text', 'x.txt', '<!doctype html><script>alert(1)</script>', 'public-kind'],
    ['a page with the name of a picture', 'foto.png', '<html><script>alert(1)</script>', 'public-kind'],
    ['a picture with the name of a page', 'foto.html', PNG, 'public-kind'],
    ['a picture with the name of a drawing', 'foto.svg', PNG, 'public-kind'],
    ['a packed drawing', 'foto.svgz', Buffer.from('\x1F\x8B', 'latin1'), 'public-kind'],
    [
      'XHTML with the name of a drawing',
      'x.svg',
      '<html xmlns="http://www.w3.org/1999/xhtml"/>',
      'public-kind',
    ],
    ['a style sheet', 'x.css', 'body{}', 'public-kind'],
    ['XML', 'sitemap.xml', '<urlset/>', 'public-kind'],
    ['a program of the web', 'x.wasm', Buffer.from('\0asm', 'latin1'), 'public-kind'],
    ['a zip file', 'x.zip', zip('a.txt'), 'public-kind'],
    ['a document with macros', 'x.docx', zip('word/document.xml', 'word/vbaProject.bin'), 'public-kind'],
    ['an empty file', 'x.png', '', 'public-kind'],
    ['a picture of megabytes', 'x.png', Buffer.concat([PNG, Buffer.alloc(2_000_000)]), 'public-kind'],
    ['a document of tens of megabytes', 'x.pdf', Buffer.alloc(20_000_001), 'public-kind'],
    ['a hidden file', '.htaccess', 'Options +Indexes', 'public-name'],
    ['a hidden folder', '.well-known/x.txt', 'a', 'public-name'],
    ['a name with capitals', 'Foto.png', PNG, 'public-name'],
    ['a name with a space', 'mijn foto.png', PNG, 'public-name'],
    ['a name without an ending', 'CNAME', 'a', 'public-name'],
    ['settings of a host', '_headers', '/*', 'public-name'],
    ['a name that is too long', `${'a'.repeat(101)}.png`, PNG, 'public-name'],
    ['the name of a file of the site', 'robots.txt', 'User-agent: *', 'public-address'],
  ])('is refused when it is %s', (_, path, content, rule) => {
    expect(refused(folderWith({ [path]: content }))).toEqual([`${path}:1 ${rule}`]);
  });

  test('is refused when it is a link', () => {
    const folder = folderWith({ 'foto.png': PNG });
    symlinkSync('/etc/hostname', join(folder, 'host.txt'));
    symlinkSync('/etc', join(folder, 'map'));
    expect(refused(folder)).toEqual(['host.txt:1 public-file', 'map:1 public-file']);
  });
});

describe('a drawing', () => {
  test.each([
    [
      'text, styles and parts used twice',
      '<style>a{fill:url(#b)}</style><defs><g id="a"/></defs><use href="#a"/>',
    ],
    ['a picture in the file itself', '<image href="data:image/png;base64,AAAA"/>'],
  ])('may have %s', (_, inside) => {
    expect(refused(folderWith({ 'x.svg': svg(inside) }))).toEqual([]);
  });

  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script by another prefix', '<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>'],
    ['a script of HTML', '<script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>'],
    ['HTML', '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>'],
    ['an event', '<path d="M0 0" onclick="alert(1)"/>'],
    ['an event of an unknown name', '<path d="M0 0" onnew="alert(1)"/>'],
    ['a link', '<a href="https://example.org"><path d="M0 0"/></a>'],
    ['a link that runs', '<a href="javascript:alert(1)"><path d="M0 0"/></a>'],
    ['an animation of an address', '<set attributeName="href" to="javascript:alert(1)"/>'],
    ['a part of another file', '<use href="https://example.org/a.svg#b"/>'],
    ['a picture from elsewhere', '<image href="https://example.org/a.png"/>'],
    ['a drawing in it', '<image href="data:image/svg+xml;base64,AAAA"/>'],
    ['a picture of a filter', '<filter><feImage href="https://example.org/a.png"/></filter>'],
    ['a style from elsewhere', '<style>@import "https://example.org/a.css";</style>'],
    ['a style from elsewhere, as character data', '<style><![CDATA[@import "a.css";]]></style>'],
    ['a style that loads', '<path style="fill:url(https://example.org/a)"/>'],
    ['a style that hides what it loads', '<style>@\\69mport "a.css";</style>'],
    ['a fill from elsewhere', '<path fill="url(https://example.org/a#b)"/>'],
    ['another base', '<g xml:base="https://example.org/"/>'],
    ['a frame', '<iframe src="https://example.org"/>'],
    ['what no reader can read', '<path'],
  ])('is refused with %s', (_, inside) => {
    expect(refused(folderWith({ 'x.svg': svg(inside) }))).toEqual([
      expect.stringMatching(/^x\.svg:[12] public-drawing$/) as string,
    ]);
  });

  test.each([
    ['a style sheet', `<?xml version="1.0"?>\n<?xml-stylesheet href="a.css"?>\n${svg('')}`],
    ['entities', `<!DOCTYPE svg [<!ENTITY a "<script/>">]>\n${svg('&a;')}`],
    ['an event of the whole', svg('', ' onload="alert(1)"')],
  ])('is refused with %s at its start', (_, text) => {
    expect(refused(folderWith({ 'x.svg': text }))).toEqual([
      expect.stringMatching(/^x\.svg:\d public-(?:drawing|kind)$/) as string,
    ]);
  });
});

test('a text links only to files that are there', () => {
  const text =
    '---\ntitle: a\n---\n\n[a](/foto.png) [b](/geen.pdf) [c](/robots.txt) [d](/gemeenten/breda/contact.vcf)\n\n' +
    '![e](/geen.png)\n\n<Bestand titel="f" adres="/x.html" />\n';
  const findings = lintFiles(
    [foundFile('interventies/a.mdx', text)],
    { themes: [], factors: [], articles: [], concepts: [], municipalities: [], places: {} },
    { pages: ['/robots.txt/', '/robots.txt'], publicFiles: [foundFile('foto.png', '')], today: '2026-11-21' },
  );
  expect(findings.filter(({ rule }) => rule === 'internal-links').map(({ problem }) => problem)).toEqual([
    'Het bestand /geen.pdf bestaat niet.',
    'Het bestand /geen.png bestaat niet.',
    'Het bestand /x.html bestaat niet.',
  ]);
});
