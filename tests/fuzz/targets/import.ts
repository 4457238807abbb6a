/** What `npm run import` and `npm run indicatoren` are given: tables and records of any making. */
import fc from 'fast-check';
import { unzipSync, zipSync, type Zippable } from 'fflate';
import { UserError } from '../../../src/errors/user-error.ts';
import { labelsOf } from '../../../src/content/labels.ts';
import { contentOf, foundFile, readContent } from '../../../src/content/read-content.ts';
import { COUNTRY, parseTable, valuesIn, type IndicatorValues } from '../../../src/content/indicator-table.ts';
import { isError } from '../../../src/lint/diagnostic.ts';
import { lintFiles } from '../../../src/lint/run-rules.ts';
import { exportInterventions } from '../../../src/spreadsheet/export.ts';
import { importContext } from '../../../src/spreadsheet/import/convert.ts';
import { planImport } from '../../../src/spreadsheet/import/plan.ts';
import { readJson, readJsonLines } from '../../../src/spreadsheet/import/records.ts';
import type { Records } from '../../../src/spreadsheet/table/records.ts';
import { planRefresh } from '../../../src/spreadsheet/refresh-indicators.ts';
import { columnsByName, columnsOf } from '../../../src/spreadsheet/table/columns.ts';
import { decodeText } from '../../../src/spreadsheet/table/decode-text.ts';
import { readCsv } from '../../../src/spreadsheet/table/read-csv.ts';
import { readSheet } from '../../../src/spreadsheet/table/read-sheet.ts';
import { toRecords } from '../../../src/spreadsheet/table/to-records.ts';
import { refuseZipBomb } from '../../../src/spreadsheet/table/zip-guard.ts';
import { slugOf } from '../../../src/language/slug.ts';
import { CATALOGUE } from '../../catalogue.ts';
import { hold, mutated, oddText, target } from './target.ts';

const content = readContent(CATALOGUE);
const columns = columnsOf(content.kinds.folders.interventies);
const names = columnsByName(columns);
const labels = labelsOf(content);
const context = importContext(content);
const texts = new Map(content.files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));

/** What can be refused is refused with words; what is thrown otherwise goes on. */
function unlessRefused<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof UserError && error.message.length > 10) return undefined;
    throw error;
  }
}

/** Every record becomes a file of the content, at a path where such files are, or is refused with words. */
function planned(records: Records | undefined): void {
  if (!records) return;
  const { changes, refusals } = planImport(records, content.kinds, context, (path) => texts.get(path));
  for (const { path, text } of changes) {
    hold(
      /^(?:[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*\.mdx|[a-z]+\.yaml)$/.test(path),
      `${path} is a path of the content`,
    );
    // Half a character can't be written: the check of what is imported refuses what it becomes.
    hold(
      text.isWellFormed() || lintFiles([foundFile(path, text)], content.vocabulary).some(isError),
      'no text is lost',
    );
  }
  for (const { line, reasons } of refusals)
    hold(
      line > 0 && reasons.length > 0 && reasons.every((reason) => reason.length > 10),
      'a refusal says why, and where',
    );
}

const CELLS = [
  ';',
  ',',
  '\t',
  '\n',
  '\r\n',
  '"',
  '""',
  '";"',
  'sep=;\n',
  ...columns.slice(0, 12).map(({ title }) => title),
];

export const csv = target('a table in CSV', async () => {
  const lines = String(await exportInterventions(CATALOGUE, 'csv')).split('\r\n');
  const [table, short] = [3, 2].map((count) => `${lines.slice(0, count).join('\r\n')}\r\n`) as [
    string,
    string,
  ];
  const odd = oddText(...CELLS);
  const bytes = fc.oneof(
    { weight: 4, arbitrary: mutated([table, short], odd).map((text) => new TextEncoder().encode(text)) },
    {
      weight: 1,
      arbitrary: mutated([short], odd).map((text) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))),
    },
    {
      weight: 1,
      arbitrary: mutated([short], odd).map((text) => new Uint8Array(Buffer.from(text, 'latin1'))),
    },
    { weight: 1, arbitrary: odd.map((text) => new TextEncoder().encode(text)) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
  );
  return fc.property(bytes, (file) => {
    planned(
      unlessRefused(() =>
        toRecords(
          readCsv(file, (name) => names.has(slugOf(name))),
          columns,
          labels,
        ),
      ),
    );
  });
});

export const records = target('records in JSON', async () => {
  const lines = String(await exportInterventions(CATALOGUE, 'jsonl'))
    .split('\n')
    .slice(0, 3);
  const odd = oddText(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '"title":',
    '"body":""',
    '"municipalities":["Breda"]',
    '\\u0000',
    '\\ud800',
  );
  const value = fc.object({
    key: fc.constantFrom(
      'title',
      'slug',
      'body',
      'term',
      'municipalities',
      '__proto__',
      'approach',
      'places',
      'inhabitants',
      'figures',
      'level',
      'definition',
      'type',
      'questions',
    ),
  });
  const text = fc.oneof(
    { weight: 4, arbitrary: mutated(lines.slice(0, 2), odd) },
    {
      weight: 2,
      arbitrary: fc
        .array(
          value.map((each) => JSON.stringify(each)),
          { maxLength: 4 },
        )
        .map((each) => each.join('\n')),
    },
    { weight: 1, arbitrary: fc.json({ maxDepth: 30 }) },
    { weight: 1, arbitrary: odd },
  );
  return fc.property(text, fc.constantFrom(readJsonLines, readJson), (file, read) => {
    planned(unlessRefused(() => read(decodeText(new TextEncoder().encode(file)).text)));
  });
});

/** A damaged file may fail in any way in the reader, which runs on a thread of its own; what it gives is used. */
export const xlsx = target('an Excel file', async () => {
  const file = await smallWorkbook();
  const parts = Object.entries(unzipSync(file)).map(
    ([name, bytes]) => [name, new TextDecoder().decode(bytes)] as const,
  );
  const odd = oddText(
    '<c r="A1"',
    '<row r="1">',
    '</row>',
    '<v>',
    '<f>',
    't="s"',
    't="e"',
    '&#0;',
    '&amp;',
    '99999999',
    '<!DOCTYPE x [<!ENTITY a "b">]>',
    '&a;',
  );
  const damaged = fc
    .array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 20 })
    .map((flips) => {
      const copy = file.slice();
      for (const [at, value] of flips) copy[at % copy.length] = value;
      return copy;
    });
  const rewritten = fc.nat({ max: parts.length - 1 }).chain((at) =>
    mutated([parts[at]![1]], odd).map((text) => {
      const written: Zippable = {};
      parts.forEach(([name, part], index) => {
        written[name] = [new TextEncoder().encode(index === at ? text : part), { level: 0 }];
      });
      return zipSync(written);
    }),
  );
  return fc.asyncProperty(fc.oneof(damaged, rewritten), async (bytes) => {
    if (unlessRefused(() => (refuseZipBomb(bytes), true)) === undefined) return;
    const sheet = await readSheet(bytes).catch(() => undefined);
    if (!sheet) return;
    const place = (row: number) => `rij ${row}`;
    planned(unlessRefused(() => toRecords({ ...sheet, place, notes: [] }, columns, labels)));
  });
});

async function smallWorkbook(): Promise<Uint8Array> {
  const { toSpreadsheet } = await import('../../../src/spreadsheet/table/write-xlsx.ts');
  const { toTable } = await import('../../../src/spreadsheet/table/to-cells.ts');
  const entry = {
    slug: 'breda-proef',
    data: { title: 'Proef', summary: 'Een proef.', municipalities: ['Breda'] },
    body: 'Tekst.',
  };
  return toSpreadsheet(toTable([entry], columns, labels), columns, labels);
}

/** A table is refused with its line, or becomes one of which the values are those that it gave, and that can be given again. */
export const indicators = target('a table of an indicator', () => {
  const slug = 'kinderen-laag-inkomen';
  const path = `indicatoren/${slug}.csv`;
  const few = ['GM0361', 'GM0758', 'GM0796'];
  const table = (texts.get(path) ?? '').replace(/^GM.*\n/gm, (line) =>
    few.includes(line.slice(0, 6)) ? line : '',
  );
  const places = (texts.get('gemeenten.yaml') ?? '')
    .split(/^(?=- )/m)
    .filter((item) => few.some((code) => item.includes(code)))
    .join('');
  const list = (texts.get('indicatoren.yaml') ?? '')
    .split(/^(?= {2}- slug: )/m)
    .filter((item) => !item.startsWith('  - slug: ') || item.startsWith(`  - slug: ${slug}\n`))
    .join('');
  const small = contentOf([
    foundFile('indicatoren.yaml', list),
    foundFile('gemeenten.yaml', places),
    foundFile(path, table),
  ]);
  const odd = oddText(
    ';',
    '\n',
    ';2024',
    '2019',
    'GM0361',
    'NL01',
    '12.5',
    '-1',
    '1,5',
    '1e3',
    '.5',
    'code;2021\n',
  );
  return fc.property(
    fc.oneof({ weight: 4, arbitrary: mutated([table], odd) }, { weight: 1, arbitrary: odd }),
    (text) => {
      const given = { name: 'nieuw.csv', slug, text, today: '2030-01-01' };
      const refresh = unlessRefused(() => planRefresh(small, given));
      if (!refresh) return;
      for (const { line, column, problem, remedy } of refresh.diagnostics)
        hold(line > 0 && column > 0 && problem !== '' && remedy !== '', 'a fault has its place and words');
      const written = refresh.files.get(path);
      if (written === undefined) return;
      const [asked, kept] = [text, written].map((each) => valuesIn(parseTable(each))) as [
        IndicatorValues,
        IndicatorValues,
      ];
      for (const [code, years] of Object.entries(asked)) {
        for (const [year, value] of Object.entries(years))
          hold(kept[code]?.[Number(year)] === value, 'a value is as it was given');
      }
      hold(kept[COUNTRY] !== undefined, 'the country has its line');
    },
  );
});
