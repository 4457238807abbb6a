import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { AUDIENCE_SLUGS, FORM_SLUGS } from '../../../src/catalogue/practice-values.ts';
import {
  ELSEWHERE_STATUS_SLUGS,
  EVIDENCE_LEVEL_NAMES,
  SECTOR_CODES,
  STATUS_SLUGS,
} from '../../../src/catalogue/taxonomy.ts';
import { toEntryFile } from '../../../src/content/entry-file.ts';
import { updatedEntry } from '../../../src/content/entry-update.ts';
import { EXPORT_FORMATS, exportInterventions, templateFor } from '../../../src/spreadsheet/export.ts';
import { convertRow } from '../../../src/spreadsheet/import/convert.ts';
import { importContext } from '../../../src/spreadsheet/import/convert.ts';
import { planImport } from '../../../src/spreadsheet/import/plan.ts';
import type { Records } from '../../../src/spreadsheet/table/records.ts';
import { readImportFile } from '../../../src/spreadsheet/import/read-file.ts';
import { readContent } from '../../../src/content/read-content.ts';
import { labelsOf } from '../../../src/content/labels.ts';
import type { UnknownRecord } from '../../../src/content/record.ts';
import { excelErrorIn } from '../../../src/spreadsheet/table/excel-error.ts';
import { columnsOf } from '../../../src/spreadsheet/table/columns.ts';
import { toTable } from '../../../src/spreadsheet/table/to-cells.ts';
import { toCsv } from '../../../src/spreadsheet/table/write-csv.ts';
import { toSpreadsheet } from '../../../src/spreadsheet/table/write-xlsx.ts';

const content = readContent('content');
const { kinds, vocabulary } = content;
const columns = columnsOf(kinds.folders.interventies);
const labels = labelsOf(content);
const context = importContext(content);

const folder = mkdtempSync(join(tmpdir(), 'round-trip-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What is read from a file with this name and these contents. */
function reread(name: string, data: string | Uint8Array) {
  writeFileSync(join(folder, name), data);
  return readImportFile(join(folder, name), columns, labels);
}

describe.each(EXPORT_FORMATS)('exporting as %s and importing again', (format) => {
  let records: Records;
  beforeAll(async () => {
    records = await reread(`alles.${format}`, await exportInterventions('content', format));
  });

  test('changes no file', () => {
    const { changes, refusals } = planImport(records, kinds, context, (path) =>
      readFileSync(`content/${path}`, 'utf8'),
    );
    const differing = changes.filter(({ kind }) => kind !== 'same');
    expect([changes.length, differing, refusals]).toEqual([records.records.length, [], []]);
  });

  test('gives new files that are the same, when there are none', () => {
    const { changes } = planImport(records, kinds, context, () => undefined);
    const differing = changes.filter(({ path, text }) => readFileSync(`content/${path}`, 'utf8') !== text);
    expect(differing.map(({ path }) => path)).toEqual([]);
  });
});

test('the table to fill in is read back without interventions, and is the same whenever it is made', async () => {
  const template = await templateFor(content);
  expect((await reread('sjabloon.xlsx', template)).records).toEqual([]);
  vi.useFakeTimers({ now: Date.now() + 3_600_000, toFake: ['Date'] });
  expect(await templateFor(content)).toEqual(template);
  vi.useRealTimers();
});

/** Signs that mean something in a cell, in CSV, in Excel, in YAML or in Markdown. */
const SIGNS = [
  ...[';', '|', '\\', '"', "'", '=', '+', '-', '@', ',', '\n', '\t', '#', '&', '<', '{', ':', ' ', 'n'],
  ...['é', '😀', '_x000D_', '_x005F_', '\\n', ' | ', 'https://a.nl', '\n\n', 'ja', '2026', 'null'],
];
const text = fc
  .string({ unit: fc.constantFrom(...SIGNS), maxLength: 40 })
  .map((value) => value.trim())
  // What a spreadsheet shows in place of a value is refused, and has tests of its own.
  .filter((value) => value !== '' && excelErrorIn(value) === undefined);
const body = fc
  .string({
    unit: fc.constantFrom(
      ...SIGNS,
      '\n## Aanpak\n',
      '\n## Resultaten\n',
      '\n\n## Tips\n\n',
      '\n```\n',
      '## ',
    ),
    maxLength: 30,
  })
  // A part of a text with nothing in it but that is refused too: `### ` is a heading, and what a narrow column shows.
  .filter((value) => value.trim() !== '' && !value.split('\n').some(excelErrorIn));
const oneOf = (values: readonly string[], maxLength = 3) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength });

const texts = fc.array(text, { minLength: 1, maxLength: 3 });
const year = fc.integer({ min: 1950, max: 2100 });
const source = fc.record({ title: text, publisher: text, url: text }, { requiredKeys: ['title'] });

/** An entry of which the texts are odd, and which lacks what it may lack. */
const entry = fc.record({
  slug: fc.constant('proef'),
  body,
  data: fc.record(
    {
      title: text,
      summary: text,
      municipalities: oneOf(vocabulary.municipalities),
      themes: oneOf(vocabulary.themes),
      sectors: oneOf(SECTOR_CODES),
      organiser: text,
      partners: texts,
      targetGroup: text,
      goal: text,
      factors: oneOf(vocabulary.factors, 4),
      practice: fc.record(
        { audience: oneOf(AUDIENCE_SLUGS), form: oneOf(FORM_SLUGS), costs: text, lessons: texts },
        { requiredKeys: ['form'] },
      ),
      evidence: fc.record(
        { level: fc.constantFrom(...EVIDENCE_LEVEL_NAMES), note: text },
        { requiredKeys: ['level'] },
      ),
      questions: texts,
      period: fc.record({ start: year }),
      status: fc.constantFrom(...STATUS_SLUGS),
      alsoIn: fc.array(
        fc.record(
          {
            municipality: fc.constantFrom(...vocabulary.municipalities),
            organisation: text,
            since: year,
            status: fc.constantFrom(...ELSEWHERE_STATUS_SLUGS),
            note: text,
            source,
          },
          { requiredKeys: ['municipality', 'source'] },
        ),
        { minLength: 1, maxLength: 3 },
      ),
      contact: fc.record(
        { organisation: text, role: text, url: text, email: text, phone: text },
        { requiredKeys: ['organisation'] },
      ),
      sources: fc.array(source, { minLength: 1, maxLength: 3 }),
      gkaAgenda: fc.boolean(),
      lastChecked: fc.constantFrom('2026-11-21', '2019-02-03'),
      toVerify: texts,
    },
    { requiredKeys: ['title', 'summary', 'municipalities'] },
  ),
});

const writers = {
  csv: (table: ReturnType<typeof toTable>) => Promise.resolve(toCsv(table)),
  xlsx: (table: ReturnType<typeof toTable>) => toSpreadsheet(table, columns, labels),
};

describe.each(Object.entries(writers))('an entry with odd texts comes back as it was', (format, write) => {
  test(`from ${format}`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 12 }), async (entries) => {
        const { records, unreadable } = await reread(
          `vreemd.${format}`,
          await write(toTable(entries, columns, labels)),
        );
        expect([records.length, unreadable]).toEqual([entries.length, []]);
        records.forEach(({ value }, index) => {
          const { data, body: markdown } = entries[index] as (typeof entries)[number];
          const file = toEntryFile(data, markdown);
          const converted = convertRow(value as UnknownRecord, () => undefined);
          const { fields, text: after } = updatedEntry(file, converted.frontmatter, converted.body);
          expect([fields, after]).toEqual([[], file]);
        });
      }),
      { numRuns: format === 'csv' ? 150 : 12 },
    );
  });
});
