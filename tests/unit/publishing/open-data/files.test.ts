/** The published files: they fit their schemas, and every format gives back what went into it. */
import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import { comparableIndicators, marginIn, sheetOf } from '../../../../src/catalogue/indicators/overview.ts';
import type { Catalogue, Intervention } from '../../../../src/catalogue/model.ts';
import { dataIn, parseYaml, splitFrontmatter } from '../../../../src/content/frontmatter.ts';
import { readCatalogue } from '../../../../src/content/catalogue.ts';
import { labelsOf } from '../../../../src/content/labels.ts';
import { readContent } from '../../../../src/content/read-content.ts';
import { without, type UnknownRecord } from '../../../../src/content/record.ts';
import type { EntryRecord } from '../../../../src/publishing/entry-record.ts';
import {
  entryJson,
  entryMarkdown,
  openDataOf,
  type OpenData,
} from '../../../../src/publishing/open-data/files.ts';
import { DATASETS, FORMAT_VERSION, itemSchema } from '../../../../src/publishing/open-data/format.ts';
import { recordsOf } from '../../../../src/publishing/open-data/records.ts';
import { columnsOf } from '../../../../src/publishing/open-data/table.ts';
import { valueNamed } from '../../../../src/spreadsheet/table/choice-names.ts';
import { CATALOGUE } from '../../../catalogue.ts';
import { catalogue } from '../../../real-catalogue.ts';
import { csvRows, itemsOfCsv, itemsOfWorkbook } from './read-back.ts';

const addressOf = (kind: string) => (name: string) => `https://voorbeeld.nl/${kind}/${name}`;
const addresses = {
  intervention: addressOf('interventies'),
  article: addressOf('kennisbank'),
  theme: addressOf('themas'),
  factor: addressOf('factoren'),
  concept: addressOf('begrippen'),
  municipality: addressOf('gemeenten'),
  data: addressOf('data'),
};

const small = readCatalogue(CATALOGUE);

/** Of one entry it is not known when it last changed. */
const lastChangedOf = (slug: string) =>
  slug === catalogue.interventions[1]?.slug ? undefined : '2026-11-30';

/** Data as they are after a way through JSON: without fields that hold nothing. */
const asJson = <T>(data: T) => JSON.parse(JSON.stringify(data)) as T;

const bytesOf = ({ files }: OpenData, path: string): Uint8Array => {
  const file = files.find((each) => each.path === path);
  if (!file) throw new Error(`There is no file ${path}`);
  return file.bytes;
};
const textOf = (made: OpenData, path: string) => new TextDecoder().decode(bytesOf(made, path));
const jsonOf = (made: OpenData, path: string) => JSON.parse(textOf(made, path)) as UnknownRecord;

/** A record without what a table leaves out, and a group of which nothing is known. */
const tabular = (record: UnknownRecord): UnknownRecord => without(record, 'labels');

const [entriesFormat] = DATASETS;
const entryColumns = columnsOf(itemSchema(entriesFormat));

/** Reads the interventions from every format of all of them. */
async function entriesFrom(made: OpenData, entries: readonly EntryRecord[]) {
  return {
    json: jsonOf(made, 'interventies.json').items,
    jsonl: textOf(made, 'interventies.jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => without(JSON.parse(line) as UnknownRecord, 'version')),
    csv: itemsOfCsv(bytesOf(made, 'interventies.csv'), entryColumns),
    xlsx: (await itemsOfWorkbook(bytesOf(made, 'interventies.xlsx'), entryColumns)).map((item, index) =>
      withValues(item, entries[index]!),
    ),
  };
}

/** An item in which values have their names again as values. */
function withValues(item: UnknownRecord, { labels }: EntryRecord): UnknownRecord {
  const back = (field: string, held: unknown): unknown => {
    if (Array.isArray(held)) return held.map((each) => back(field, each));
    if (typeof held === 'object' && held !== null) {
      return Object.fromEntries(
        Object.entries(held).map(([key, each]) => [key, back(field ? `${field}.${key}` : key, each)]),
      );
    }
    const [value] = Object.entries(labels[field] ?? {}).find(([, name]) => name === held) ?? [];
    return value ?? held;
  };
  return back('', item) as UnknownRecord;
}

async function expectRoundTrip(of: Catalogue): Promise<OpenData> {
  const made = await openDataOf(of, addresses, undefined, lastChangedOf);
  const entries = asJson(recordsOf(of, addresses, lastChangedOf).interventies) as EntryRecord[];
  expect(entries[0]?.lastChanged).toBe('2026-11-30');
  const { json, jsonl, csv, xlsx } = await entriesFrom(made, entries);
  const rows = entries.map((entry) => tabular({ ...entry }));
  expect(json).toEqual(entries);
  expect(jsonl).toEqual(entries);
  expect(csv).toEqual(rows);
  expect(xlsx).toEqual(rows);
  for (const entry of entries) {
    expect(JSON.parse(entryJson(entry, addresses))).toMatchObject({ ...entry, version: FORMAT_VERSION });
    const { yaml = '', body = '' } = splitFrontmatter(entryMarkdown(entry)) ?? {};
    const fields = dataIn(parseYaml(yaml));
    expect(fields).toMatchObject(without(entry, 'body', 'labels'));
    // The schema is of the JSON, which has more.
    expect(fields).not.toHaveProperty('$schema');
    expect(body.trimEnd().endsWith(entry.body)).toBe(true);
  }
  return made;
}

describe('the files of the whole catalogue', () => {
  let made: OpenData;
  beforeAll(async () => {
    made = await expectRoundTrip(catalogue);
  });

  test.each(DATASETS.map(({ name }) => name))('%s fits its schema, with every field in it', (name) => {
    const ajv = new Ajv2020({
      strict: true,
      allErrors: true,
      formats: { uri: true, date: true, email: true },
    });
    const validate = ajv.compile(without(jsonOf(made, `schema/1/${name}.json`), '$id'));
    const file = jsonOf(made, `${name}.json`);
    validate(file);
    expect(validate.errors).toBeNull();
    const known = Object.keys(itemSchema(DATASETS.find((each) => each.name === name)!).properties ?? {});
    const items = file.items as UnknownRecord[];
    expect(items.length).toBeGreaterThan(0);
    expect(known).toEqual(expect.arrayContaining([...new Set(items.flatMap(Object.keys))]));
  });

  test('a file of one entry fits its schema', () => {
    const ajv = new Ajv2020({ strict: true, formats: { uri: true, date: true, email: true } });
    const validate = ajv.compile(without(jsonOf(made, 'schema/1/interventie.json'), '$id'));
    for (const entry of recordsOf(catalogue, addresses, lastChangedOf).interventies as EntryRecord[]) {
      validate(JSON.parse(entryJson(entry, addresses)));
      expect(validate.errors).toBeNull();
    }
  });

  test.each(DATASETS.map(({ name }) => name))('%s comes back from CSV as it was', (name) => {
    const dataset = DATASETS.find((each) => each.name === name)!;
    const items = asJson(recordsOf(catalogue, addresses, lastChangedOf)[name]) as UnknownRecord[];
    const read = itemsOfCsv(bytesOf(made, `${name}.csv`), columnsOf(itemSchema(dataset)));
    expect(read).toHaveLength(items.length);
    // Lists that need not be there come back empty.
    const known = items.map((item, index) => ({ ...emptyLists(read[index]!, item), ...tabular(item) }));
    expect(read).toEqual(known);
  });

  test('groups in a cell of CSV stand on lines of their own, with as many parts as the release says', () => {
    const readMe = new TextDecoder().decode(
      unzipSync(made.archive.bytes)[`interventiebank-${made.release}/LEESMIJ.md`],
    );
    expect(readMe).toContain('- sources: title | publisher | url\n');
    const [header = [], ...rows] = csvRows(bytesOf(made, 'interventies.csv'));
    for (const field of ['sources', 'alsoIn'] as const) {
      const [, parts = ''] = new RegExp(`^- ${field}: (.+)$`, 'm').exec(readMe) ?? [];
      rows.forEach((row, index) => {
        const groups = (row[header.indexOf(field)] ?? '').split('\n').filter(Boolean);
        expect(groups).toHaveLength(catalogue.interventions[index]![field].length);
        for (const group of groups) {
          expect(group.split(/(?<!\\)\|/), group).toHaveLength(parts.split('|').length);
        }
      });
    }
  });

  test('the Excel file calls concepts by their terms, which an import reads back', async () => {
    const items = await itemsOfWorkbook(bytesOf(made, 'interventies.xlsx'), entryColumns);
    const slugOfTerm = valueNamed(labelsOf(readContent('content')).concepts!);
    const terms = new Map(catalogue.concepts.map(({ slug, term }) => [slug, term]));
    catalogue.interventions.forEach(({ concepts }, index) => {
      const written = items[index]?.concepts as string[];
      expect(written).toEqual(concepts.map((slug) => terms.get(slug)));
      expect(written.map(slugOfTerm)).toEqual(concepts);
    });
  });

  test('every file tells its version, and has the checksum that the list tells', () => {
    for (const { path, bytes, sha256 } of made.files) {
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
      if (path.endsWith('.txt')) continue;
      expect(textOf(made, 'checksums.txt')).toContain(`${sha256}  ${path}\n`);
      if (path.endsWith('.csv')) {
        const [header = [], ...rows] = csvRows(bytes);
        expect(header.at(-1)).toBe('version');
        expect(new Set(rows.map((row) => row.at(-1)))).toEqual(new Set([FORMAT_VERSION]));
      } else if (/\.jsonl?$/.test(path)) {
        const [firstLines] = textOf(made, path).split('"items"');
        expect(firstLines).toContain(FORMAT_VERSION);
      }
    }
  });

  test('the release holds every file as it is, and each entry to read', () => {
    const files = unzipSync(made.archive.bytes);
    const folder = `interventiebank-${made.release}`;
    for (const { path, bytes } of made.files) {
      if (path === made.archive.path || path === 'checksums.txt') continue;
      expect(Buffer.from(files[`${folder}/${path}`]!).equals(bytes), path).toBe(true);
    }
    const entries = Object.keys(files).filter(
      (path) => path.endsWith('.md') && path.includes('/interventies/'),
    );
    expect(entries).toHaveLength(catalogue.interventions.length);
    expect(files[`${folder}/LEESMIJ.md`]).toBeDefined();
  });

  test('what only editors or the search need is in none', () => {
    const json = made.files
      .filter(({ path }) => /^[\w-]+\.json$/.test(path))
      .map(({ path }) => textOf(made, path));
    for (const each of json)
      expect(each).not.toMatch(/"(toVerify|situations|sayings|hasResults|needWeight)":/);
  });
});

/** The empty lists of what was read, where the item has no value. */
function emptyLists(read: UnknownRecord, item: UnknownRecord): UnknownRecord {
  return Object.fromEntries(
    Object.entries(read).filter(
      ([key, value]) => Array.isArray(value) && value.length === 0 && !(key in item),
    ),
  );
}

test('the same catalogue gives the same bytes, and another one another release', async () => {
  const [one, two] = [await openDataOf(small, addresses), await openDataOf(small, addresses)];
  expect(one.files.map(({ sha256 }) => sha256)).toEqual(two.files.map(({ sha256 }) => sha256));
  const [first, ...others] = small.interventions;
  const changed = await openDataOf(
    { ...small, interventions: [{ ...first!, title: 'Anders' }, ...others] },
    addresses,
  );
  expect(changed.release).not.toBe(one.release);
  expect(changed.date).toBe(one.date);
});

test('the value of a municipality has a margin where the pages tell one, so that a rank can be found again', () => {
  const { municipalities, indicators } = catalogue;
  const values = recordsOf(catalogue, addresses).indicatorwaarden as {
    code: string;
    indicator: string;
    year: number;
    margin?: number;
  }[];
  let told = 0;
  for (const indicator of comparableIndicators(indicators.list)) {
    const { years, places } = sheetOf(indicator, municipalities, indicators.list);
    const margins = places.flatMap(([, , cells], place) =>
      cells.flatMap((cell, at) => {
        const margin = marginIn(cell);
        return margin === undefined ? [] : [[municipalities[place]!.code, years[at], margin]];
      }),
    );
    const published = values.filter((each) => each.indicator === indicator.slug && each.margin !== undefined);
    expect(
      new Set(published.map(({ code, year, margin }) => [code, year, margin].join())),
      indicator.slug,
    ).toEqual(new Set(margins.map((each) => each.join())));
    told += margins.length;
  }
  expect(told).toBeGreaterThan(0);
});

test('each file tells the newest day that stands in its own data, and no other', async () => {
  const [first, ...others] = small.interventions;
  const [place, ...places] = small.municipalities;
  const made = await openDataOf(
    {
      ...small,
      interventions: [{ ...first!, lastChecked: '2031-03-02' }, ...others],
      municipalities: [{ ...place!, contactChecked: '2031-05-04' }, ...places],
      indicators: {
        ...small.indicators,
        list: small.indicators.list.map((each) => ({ ...each, retrieved: '2031-04-03' })),
      },
    },
    addresses,
  );
  const dates = DATASETS.map(({ name }) => [name, jsonOf(made, `${name}.json`).date]);
  expect(Object.fromEntries(dates)).toEqual({
    interventies: '2031-03-02',
    'zo-werkt-het': '2031-03-02',
    kennisbank: undefined,
    themas: undefined,
    factoren: undefined,
    begrippen: undefined,
    gemeenten: '2031-05-04',
    indicatoren: '2031-04-03',
    indicatorwaarden: '2031-04-03',
  });
  expect(made.release).toMatch(/^2031-05-04-/);
  const { sheets } = await readXlsx(bytesOf(made, 'interventies.xlsx'));
  expect(sheets[2]?.rows).toContainEqual(['Laatst gecontroleerd', '2031-03-02']);
});

/** Texts that some format or some program reads as something else. */
const ODD_TEXTS = [
  '=HYPERLINK("https://evil.example";"klik hier")',
  "=cmd|'/c calc'!A1",
  '+31 20 123',
  '-2+3',
  '@SUM(A1:A9)',
  "'=1+1",
  '|pijp',
  'een "citaat"; en; meer',
  'regel 1\nregel 2',
  '👩🏽‍🏫 juf 🎒',
  'مرحبا بالعالم',
  'שלום, עולם',
  'a | b \\| c',
  'eindigt op \\',
  'geen \\n regel',
  '_x000D_',
  '<b>&amp; "vet"</b>',
  '--- ',
  '# geen kop',
  '2026-11-21',
  '0031',
  '1e5',
  'true',
  'null',
  '~',
  '{ a: [1, 2] }',
  'https://voorbeeld.nl/?a=1;b=2',
].map((text) => text.trim());

const oddText = fc.oneof(
  fc.constantFrom(...ODD_TEXTS),
  // No control characters, which the check refuses, and no spaces around it, which no format tells apart.
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .map((text) => text.replace(/\p{C}/gu, '').trim())
    .filter((text) => text !== ''),
);

const oddEntry = (base: Intervention): fc.Arbitrary<Intervention> =>
  fc
    .record({
      texts: fc.record({
        title: oddText,
        summary: oddText,
        goal: oddText,
        organiser: oddText,
        targetGroup: oddText,
      }),
      lists: fc.record({ partners: fc.array(oddText), questions: fc.array(oddText) }),
      needs: fc.array(oddText),
      costs: oddText,
      body: oddText,
      source: fc.record({ title: oddText, publisher: oddText }),
      since: fc.integer({ min: 1950, max: 2100 }),
      note: oddText,
    })
    .map(({ texts, lists, needs, costs, body, source, since, note }) => ({
      ...base,
      ...texts,
      ...lists,
      body: `## Aanpak\n\n${body}`,
      practice: { ...base.practice, needs, costs },
      contact: { ...base.contact, role: note },
      sources: [source, { title: source.publisher, url: 'https://voorbeeld.nl/a;b' }],
      alsoIn: [{ municipality: 'Breda', since, note, source }],
    }));

describe('texts that programs read as something else', () => {
  const [base] = small.interventions;
  const withEntries = (interventions: readonly Intervention[]): Catalogue => ({
    ...small,
    interventions,
    concepts: [],
    indicators: { ...small.indicators, list: [] },
  });

  test('come back from every format as they were', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(oddEntry(base!), { minLength: 1, maxLength: 3 }), async (entries) => {
        await expectRoundTrip(withEntries(entries));
      }),
      { numRuns: 12 },
    );
  });

  test('say of a status what it is beside that of the pages, and give no orders to editors', async () => {
    const { sheets } = await readXlsx(
      bytesOf(await openDataOf(withEntries([base!]), addresses), 'interventies.xlsx'),
    );
    const [, told] = sheets[1]?.rows.find(([name]) => name === 'Status') ?? [];
    expect(told).toMatch(/^Wat de bron zegt\..* heet daar gestopt.* onbekend of het nog loopt/);
    expect(told).not.toContain('Laat weg');
  });

  test('are no formulas in a spreadsheet', async () => {
    const made = await openDataOf(
      withEntries(ODD_TEXTS.map((text) => ({ ...base!, title: text, partners: [text], organiser: text }))),
      addresses,
    );
    for (const cell of csvRows(bytesOf(made, 'interventies.csv')).flat())
      expect(cell).not.toMatch(/^[=+\-@\t\r|]/);
    const { sheets } = await readXlsx(bytesOf(made, 'interventies.xlsx'));
    const titles = sheets[0]?.rows.slice(1).map((row) => row[3]);
    expect(titles).toEqual(ODD_TEXTS);
    expect(
      sheets.flatMap((sheet) => [...(sheet.cells?.values() ?? [])]).filter((cell) => cell.formula),
    ).toEqual([]);
  });
});
