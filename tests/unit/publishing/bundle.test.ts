import { PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { compareNames } from '../../../src/language/alphabet.ts';
import { printableArticle } from '../../../src/publishing/bundle/article.ts';
import { basePathOf, contentDate, type BuiltEntry } from '../../../src/publishing/bundle/built-site.ts';
import { documentOf } from '../../../src/publishing/bundle/document.ts';
import { withBundleLinks } from '../../../src/publishing/bundle/links.ts';
import { finishedPdf } from '../../../src/publishing/bundle/pdf.ts';
import { bundlesOf, indexesOf } from '../../../src/publishing/bundle/plan.ts';
import { entryRecordIn } from '../../../src/publishing/entry-record.ts';
import { progressBar } from '../../../src/command/progress.ts';
import { concepts, factors, interventions, municipalities, themes } from '../../frozen-catalogue.ts';

const recordOf = entryRecordIn(
  { themes, factors, concepts, municipalities },
  (slug) => `https://voorbeeld.nl/onder/interventies/${slug}/`,
);
const entries = interventions.map((intervention): BuiltEntry => ({
  ...recordOf(intervention),
  page: `<main><article data-intervention="${intervention.slug}"><h1>${intervention.title}</h1></article></main>`,
}));
const bundles = bundlesOf(entries, { themes, municipalities });
const slugsIn = ({ sections }: (typeof bundles)[number]) =>
  sections.flatMap((section) => section.entries.map(({ slug }) => slug));

describe('the bundles', () => {
  const [whole] = bundles;

  test('have every entry once in the whole, under its main theme', () => {
    expect(slugsIn(whole!).sort()).toEqual(entries.map(({ slug }) => slug).sort());
    for (const { theme, entries: those } of whole!.sections) {
      for (const entry of those) expect(entry.themes[0]).toBe(theme.slug);
    }
  });

  test('have an entry in the bundle of each of its themes, sectors and provinces, and in no other', () => {
    for (const entry of entries) {
      const found = bundles.filter((bundle) => slugsIn(bundle).includes(entry.slug)).map(({ name }) => name);
      const provinces = municipalities.filter(({ name }) => entry.municipalities.includes(name));
      expect(found).toHaveLength(
        1 + entry.themes.length + entry.sectors.length + new Set(provinces.map((one) => one.province)).size,
      );
    }
  });

  test('leave out a selection without entries', () => {
    expect(bundles.every((bundle) => slugsIn(bundle).length > 0)).toBe(true);
  });
});

describe('the indexes', () => {
  test('name each municipality in alphabetical order, with its entries', () => {
    const [places] = indexesOf(entries);
    const names = places!.terms.map(({ name }) => name);
    expect(names).toEqual(names.toSorted(compareNames));
    for (const { name, entries: those } of places!.terms) {
      expect(those).toHaveLength(entries.filter((entry) => entry.municipalities.includes(name)).length);
    }
  });

  test('name an entry once for a source that it names twice', () => {
    const [first] = entries;
    const source = { title: 'Een verslag', publisher: 'De uitgever' };
    const twice = { ...first!, sources: [source, { ...source, title: 'Nog een verslag' }] };
    const terms = indexesOf([twice]).find(({ title }) => title === 'Bronnen')?.terms;
    expect(terms).toEqual([
      { name: 'De uitgever', anchor: undefined, entries: [`interventies-${first!.slug}`] },
    ]);
  });
});

describe('the document', () => {
  const document = documentOf(bundles[0]!, { date: '2026-11-21', version: '1.2' }, '');

  test('has what every link within it leads to', () => {
    const html = document(() => 7);
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(entries.length);
    expect(targets.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('gives in contents and indexes the page on which an entry stands', () => {
    const html = document((anchor) => (anchor === `interventies-${entries[0]!.slug}` ? 4321 : 1));
    const places = entries[0]!.municipalities.length;
    expect(html.match(/4321/g)!.length).toBeGreaterThan(places);
  });

  test('names the entry whose page has no article', () => {
    const broken = entries.map((entry, index) => (index === 0 ? { ...entry, page: '<p>Leeg</p>' } : entry));
    const [whole] = bundlesOf(broken, { themes, municipalities });
    expect(() => documentOf(whole!, { date: '2026-11-21', version: '1' }, '')).toThrow(entries[0]!.slug);
  });
});

describe('an article on paper', () => {
  const print = (html: string, anchors: string[] = []) =>
    printableArticle(`<article data-intervention="x"><div>${html}</div></article>`, {
      slug: 'x',
      basePath: '/onder',
      hasAnchor: (id) => anchors.includes(id),
    });

  test('is without what only works on a screen', () => {
    const html = print('<p>Blijft</p><p data-screen>Weg</p><button>Weg</button><script>weg()</script>');
    expect(html).toContain('Blijft');
    expect(html.toLowerCase()).not.toContain('weg');
  });

  test('has its headings a level deeper', () => {
    expect(print('<h2 id="aanpak">Aanpak</h2>')).toContain('<h3 id="x--aanpak">Aanpak</h3>');
  });

  test('leads to what the bundle has, to other sites, and to nothing else', () => {
    const link = '<a href="/onder/themas/taal/">taal</a>';
    expect(print(link, ['themas-taal'])).toContain('<a href="#themas-taal">taal</a>');
    expect(print(link)).toContain('<div>taal</div>');
    expect(print('<a href="https://elders.nl/">elders</a>')).toContain('<a href="https://elders.nl/">');
  });
});

describe('the links in pages', () => {
  const page = '<p>Voor</p><div class="bundle-links" data-bundles="all" hidden></div><p>Na</p>';
  const made = [
    { kind: 'whole', name: 'interventiebundel', title: 'Interventiebundel', size: 8_123_456 },
    { kind: 'theme', name: 'thema-taal', title: 'Taal', size: 1_000_000 },
  ] as const;

  test('stand where there is room for them, with size and date', () => {
    const linked = withBundleLinks(page, made, '/onder', '2026-11-21');
    expect(linked).toContain('href="/onder/bundel/interventiebundel.pdf"');
    expect(linked).toContain('8,1 MB');
    expect(linked).toContain('21 november 2026');
    expect(linked).not.toContain('hidden');
    expect(linked).toMatch(/^<p>Voor<\/p>.*Per thema.*<p>Na<\/p>$/);
  });

  test('take the place of those that were there', () => {
    const once = withBundleLinks(page, made, '', '2026-11-21');
    expect(withBundleLinks(once, made, '', '2026-11-21')).toBe(once);
  });

  test('leave a page without room as it is', () => {
    expect(withBundleLinks('<p>Niets</p>', made, '', '2026-11-21')).toBe('<p>Niets</p>');
  });
});

test('the same document gives the same bytes, with its own date', async () => {
  const finish = async () => {
    const pdf = await PDFDocument.create();
    pdf.addPage();
    const date = new Date('2020-02-02T00:00:00Z');
    return finishedPdf(pdf, { title: 'T', subject: 's', keywords: ['k'], author: 'a', headings: [], date });
  };
  const bytes = await finish();
  expect(await finish()).toEqual(bytes);
  const read = await PDFDocument.load(bytes, { updateMetadata: false });
  expect(read.getCreationDate()).toEqual(new Date('2020-02-02T00:00:00Z'));
});

test('a bookmark that goes on on the next line is written as it was', async () => {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  const bookmark = pdf.context.register(
    pdf.context.obj({ Title: PDFHexString.fromText('Taal metBoekStart') }),
  );
  pdf.catalog.set(PDFName.of('Outlines'), pdf.context.obj({ First: bookmark, Last: bookmark }));
  const metadata = { title: 'T', subject: 's', keywords: [], author: 'a', date: new Date(0) };
  const bytes = await finishedPdf(pdf, { ...metadata, headings: ['Taal met BoekStart'] });
  const read = await PDFDocument.load(bytes);
  const outline = read.catalog.lookup(PDFName.of('Outlines'), PDFDict);
  const title = outline.lookup(PDFName.of('First'), PDFDict).lookup(PDFName.of('Title'), PDFHexString);
  expect(title.decodeText()).toBe('Taal met BoekStart');
});

test('the date is that of the last check where there is no git', () => {
  expect(contentDate('/', [{ lastChecked: '2026-01-02' }, {}, { lastChecked: '2025-12-31' }])).toBe(
    '2026-01-02',
  );
});

test('the base path is what stands before the address of an entry', () => {
  expect(basePathOf(entries[0]!)).toBe('/onder');
});

test('a bar shows the share that is done', () => {
  expect(progressBar(0)).toMatch(/^░+ {3}0%$/);
  expect(progressBar(1)).toMatch(/^█+ 100%$/);
  expect(progressBar(0.5)).toMatch(/^(█+)░{15} {2}50%$/);
});
