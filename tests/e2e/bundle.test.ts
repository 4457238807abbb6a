/** A PDF bundle of a few entries of the built site, read back. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../src/publishing/bundle/browser.ts';
import { readBuiltEntries } from '../../src/publishing/bundle/built-site.ts';
import { makeBundles } from '../../src/publishing/bundle/make.ts';
import { pagesByAnchor } from '../../src/publishing/bundle/pdf.ts';
import { entryAnchor } from '../../src/publishing/bundle/plan.ts';
import { municipalities, themes } from '../real-catalogue.ts';

const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
/** Three, of which one has a title of two lines. */
const entries = readBuiltEntries('dist').slice(0, 3);
let pdf: PDFDocument;
let size = 0;

beforeAll(async () => {
  const browser = await launchBrowser();
  try {
    await makeBundles({
      browser,
      entries,
      catalogue: { themes, municipalities },
      edition: { date: '2026-11-21', version: '1.2.3' },
      folder,
      kinds: ['whole'],
    });
  } finally {
    await browser.close();
  }
  const bytes = readFileSync(join(folder, 'interventiebundel.pdf'));
  size = bytes.length;
  pdf = await PDFDocument.load(bytes, { updateMetadata: false });
});

afterAll(() => rmSync(folder, { recursive: true }));

const dictionary = (holder: PDFDict, key: string) => holder.lookup(PDFName.of(key), PDFDict);

test('it is a tagged PDF in Dutch, with a title and the date of the content', () => {
  expect(dictionary(pdf.catalog, 'MarkInfo').get(PDFName.of('Marked'))?.toString()).toBe('true');
  expect(pdf.catalog.has(PDFName.of('StructTreeRoot'))).toBe(true);
  expect(pdf.getLanguage()).toBe('nl');
  expect(pdf.getTitle()).toBe('Interventiebundel');
  expect(pdf.getCreationDate()).toEqual(new Date('2026-11-21T00:00:00Z'));
});

test('it has each entry on a page of its own, few bytes large', () => {
  const pages = pagesByAnchor(pdf);
  const numbers = entries.map((entry) => pages.get(entryAnchor(entry)));
  expect(numbers.every((number) => number !== undefined && number > 2)).toBe(true);
  expect(new Set(numbers).size).toBe(entries.length);
  expect(pages.get('registers')).toBeGreaterThan(Math.max(...numbers.map(Number)));
  expect(size).toBeLessThan(1_000_000);
});

test('its bookmarks are the parts, and below them the entries', () => {
  const titles = (item: PDFDict, depth: number): string[] => {
    const found: string[] = [];
    let next = item.lookupMaybe(PDFName.of('First'), PDFDict);
    for (; next; next = next.lookupMaybe(PDFName.of('Next'), PDFDict)) {
      const title = next.lookup(PDFName.of('Title')) as unknown as { decodeText: () => string };
      found.push(`${'-'.repeat(depth)}${title.decodeText()}`, ...titles(next, depth + 1));
    }
    return found;
  };
  const found = titles(dictionary(pdf.catalog, 'Outlines'), 0);
  expect(found).toEqual(expect.arrayContaining(['Leeswijzer', 'Inhoud', 'Registers', '-Gemeenten']));
  expect(found).toEqual(expect.arrayContaining(entries.map(({ title }) => `-${title}`)));
  expect(found.filter((title) => title.startsWith('--'))).toEqual([]);
});

test('every link within it leads to a place that is there', () => {
  const places = pagesByAnchor(pdf);
  const targets = pdf.getPages().flatMap((page) =>
    (page.node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? []).flatMap((ref) => {
      const link = pdf.context.lookup(ref, PDFDict);
      const name = link.lookup(PDFName.of('Dest'));
      return name instanceof PDFName ? [name.decodeText()] : [];
    }),
  );
  expect(new Set(targets).size).toBeGreaterThan(entries.length);
  expect(targets.filter((name) => !places.has(name))).toEqual([]);
});
