import { join } from 'node:path';
import { truncateSync, writeFileSync } from 'node:fs';
import { unzipSync, zipSync, type Unzipped } from 'fflate';
import { colToLetter, writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { readSpreadsheet } from '../../../src/spreadsheet/table/read-xlsx.ts';
import { folderForTests, recordsAt, recordsIn, rowsOf, workbook } from './fixtures.ts';

const folder = folderForTests();
const read = (name: string, data: string | Uint8Array) => recordsIn(folder, name, data);

/** A Windows-1252 text: each sign is one byte. */
const singleBytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  [0xfeff, ...[...text].map((sign) => sign.charCodeAt(0))].forEach((unit, index) => {
    view.setUint16(2 * index, unit, littleEndian);
  });
  return bytes;
};

/** What is packed in an Excel file, with some of it changed. */
async function repacked(change: (parts: Unzipped) => Unzipped): Promise<Uint8Array> {
  return zipSync(change(unzipSync(await workbook([['Titel', 'Gemeenten']]))), { level: 9 });
}

const SHEET = 'xl/worksheets/sheet1.xml';
const cell = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
const sheetWith = (...rows: string[]) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join('')}</sheetData></worksheet>`;
const encode = (text: string) => new TextEncoder().encode(text);

describe('a CSV file is read', () => {
  const TABLE = [{ slug: 'friesland', title: 'Fryslân' }];

  test.each([
    ['with semicolons', 'Bestandsnaam;Titel\nfriesland;Fryslân'],
    ['with commas', 'Bestandsnaam,Titel\nfriesland,Fryslân'],
    ['with tabs', 'Bestandsnaam\tTitel\nfriesland\tFryslân'],
    ['with its delimiter named for Excel', 'sep=,\nBestandsnaam,Titel\nfriesland,Fryslân'],
    ['with a byte order mark', '\ufeffBestandsnaam;Titel\nfriesland;Fryslân'],
    ['with empty rows and columns', '\n;;\nBestandsnaam;;Titel;\n;;;\nfriesland;;Fryslân;\n\n'],
    ['with the columns in another order', 'Titel;Bestandsnaam\nFryslân;friesland'],
    ['with English names of columns', 'TITLE;slug\nFryslân;friesland'],
    [
      'in UTF-16, as Excel writes "Unicode-tekst"',
      utf16('Titel\tBestandsnaam\r\nFryslân\tfriesland\r\n', true),
    ],
    ['in UTF-16, big end first', utf16('Titel\tBestandsnaam\r\nFryslân\tfriesland\r\n', false)],
  ])('%s', async (_, data) => {
    const { records, notes } = await read('tabel.csv', data);
    expect([records.map(({ value }) => value), notes]).toEqual([TABLE, []]);
  });

  test('in Windows-1252, and says so', async () => {
    const { records, notes } = await read('tabel.csv', singleBytes('Titel;Bestandsnaam\nFryslân;friesland'));
    expect([records.map(({ value }) => value), notes]).toEqual([
      TABLE,
      [expect.stringContaining('gelezen als Windows-1252')],
    ]);
  });

  test('without what keeps a formula from being run, and with an apostrophe that means itself', async () => {
    const rows = await rowsOf(
      folder,
      'Bestandsnaam;Titel',
      "a;'=1+1",
      "b;''=x",
      "c;'s-Hertogenbosch",
      'd;=2',
    );
    expect(rows.map((row) => (row as { title: string }).title)).toEqual([
      '=1+1',
      "'=x",
      "'s-Hertogenbosch",
      '=2',
    ]);
  });

  test('with a text that is given as a formula, and not with any other formula', async () => {
    const lines =
      'Bestandsnaam;Telefoon;Titel\n="een";="0765141234";Een\ntwee;;"=HYPERLINK(""https://a.nl"";""x"")"';
    const { records, unreadable } = await read('tabel.csv', lines);
    expect(records.map(({ value }) => value)).toMatchObject([
      { slug: 'een', contact: { phone: '0765141234' } },
    ]);
    expect(unreadable).toEqual([
      {
        line: 3,
        reasons: ['rij 3, kolom Titel: Hier staat een formule, en geen uitkomst. Vul de waarde zelf in.'],
      },
    ]);
  });

  test('not when a quotation mark is not closed', async () => {
    await expect(read('tabel.csv', 'Bestandsnaam;Titel\na;b\nc;"d\ne;f')).rejects.toThrow(
      'Een aanhalingsteken (") is niet gesloten. Kijk in rij 3',
    );
  });

  test('with the row and the column of what it refuses', async () => {
    const { unreadable } = await read('tabel.csv', 'Bestandsnaam;GKA-agenda\nx;ja\n\ny;misschien');
    expect(unreadable).toEqual([
      {
        line: 4,
        reasons: [
          "rij 4, kolom GKA-agenda: 'misschien' is geen ja of nee. Vul ja of nee in, of laat de cel leeg.",
        ],
      },
    ]);
  });
});

describe('an Excel file is read', () => {
  test('with the cells that have a number, a date, a formula or formatting in them', async () => {
    const data = await workbook(
      [
        ['Bestandsnaam', 'Titel', 'Periode: begin', 'Laatst gecontroleerd', 'Sectoren'],
        ['een', 2024, 2020, new Date('2026-11-21'), 'PO'],
        [],
        ['twee', null, '2021', 46347, 'vo'],
      ],
      {
        cells: {
          '3,1': { type: 'formula', formula: 'B2+1', formulaResult: 2025 },
          '3,4': { type: 'richText', richText: [{ text: 'P' }, { text: 'O', font: { bold: true } }] },
        },
      },
    );
    const { records, notes } = await read('tabel.xlsx', data);
    expect(records.map(({ line, value }) => [line, value])).toEqual([
      [
        2,
        { slug: 'een', title: '2024', period: { start: 2020 }, lastChecked: '2026-11-21', sectors: ['PO'] },
      ],
      [
        4,
        { slug: 'twee', title: '2025', period: { start: 2021 }, lastChecked: '2026-11-21', sectors: ['PO'] },
      ],
    ]);
    expect(notes).toEqual([expect.stringContaining('Formules: 1.')]);
  });

  test('with the rows that a filter leaves out, and says so', async () => {
    const data = await workbook([['Bestandsnaam'], ['een'], ['twee']], {
      rowDefs: new Map([[2, { hidden: true }]]),
    });
    const { records, notes } = await read('tabel.xlsx', data);
    expect(records).toHaveLength(2);
    expect(notes).toEqual(['In het blad Blad1 zijn rijen verborgen: 1. Die zijn ook gelezen.']);
  });

  test.each([
    ['part of a number, which Excel may show as 25% or € 0,25', 0.25, 'een getal (0.25)'],
    ['true', true, 'WAAR of ONWAAR'],
  ])('but not with %s in place of a text', async (_, value, kind) => {
    const data = await workbook([
      ['Bestandsnaam', 'Bereik'],
      ['een', value],
    ]);
    const { unreadable } = await read('tabel.xlsx', data);
    expect(unreadable.flatMap(({ reasons }) => reasons)).toEqual([
      `Blad1!B2 (Bereik): Excel heeft hier ${kind} van gemaakt. Maak er tekst van (celeigenschap Tekst), zoals je het wilt lezen.`,
    ]);
  });

  test('but not with a time in place of a day, in either count of days', async () => {
    for (const [dateSystem, day] of [
      ['1900', new Date('2026-11-21T10:00Z')],
      ['1904', new Date('2026-11-21T10:00Z')],
    ] as const) {
      const rows = [
        ['Bestandsnaam', 'Laatst gecontroleerd'],
        ['een', 10 / 24],
        ['twee', 0],
        ['drie', day],
      ];
      const data = await writeXlsx({
        sheets: [
          {
            name: 'Blad1',
            rows,
            cells: new Map(['1,1', '2,1'].map((at) => [at, { style: { numFmt: 'h:mm' } }])),
          },
        ],
        dateSystem,
      });
      const { records, unreadable } = await read('tabel.xlsx', data);
      expect(records.map(({ value }) => value)).toEqual([{ slug: 'drie', lastChecked: '2026-11-21' }]);
      expect(unreadable.map(({ reasons }) => reasons)).toEqual(
        ['B2', 'B3'].map((cell) => [
          `Blad1!${cell} (Laatst gecontroleerd): Hier staat een tijd, en geen dag. Schrijf jaar-maand-dag, bijvoorbeeld 2026-11-21.`,
        ]),
      );
    }
  });

  test('but not with a number that its format shows as something else', async () => {
    const data = await workbook(
      [
        ['Bestandsnaam', 'Titel', 'Bereik', 'Kosten', 'Periode: begin'],
        ['een', 100, 1, 5000, 2020],
        ['twee', 100, 1250, 5000, 2020],
        ['drie', 'Lezen', '1%', null, null],
      ],
      {
        cells: {
          '1,1': { style: { numFmt: '[$€-413] #,##0' } },
          '1,2': { style: { numFmt: '0%' } },
          '1,3': { type: 'formula', formula: '2500*2', formulaResult: 5000, style: { numFmt: '"€" #,##0' } },
          '1,4': { style: { numFmt: '0" jaar"' } },
          '2,2': { style: { numFmt: '#,##0' } },
          '2,3': { style: { numFmt: '0.00' } },
          '3,2': { style: { numFmt: '0%' } },
          '3,3': { style: { numFmt: '0%' } },
        },
      },
    );
    const { records, unreadable } = await read('tabel.xlsx', data);
    const refusal = (place: string, value: number, format: string) =>
      `Blad1!${place}: Hier staat ${value}, en Excel toont dat anders (getalnotatie ${format}). ` +
      'Maak er tekst van (celeigenschap Tekst), zoals je het wilt lezen.';
    expect(unreadable).toEqual([
      {
        line: 2,
        reasons: [
          refusal('B2 (Titel)', 100, '[$€-413] #,##0'),
          refusal('C2 (Bereik)', 1, '0%'),
          refusal('D2 (Kosten)', 5000, '"€" #,##0'),
          refusal('E2 (Periode: begin)', 2020, '0" jaar"'),
        ],
      },
    ]);
    expect(records.map(({ value }) => value)).toMatchObject([
      { slug: 'twee', title: '100', practice: { reach: '1250', costs: '5000' }, period: { start: 2020 } },
      { slug: 'drie', title: 'Lezen', practice: { reach: '1%', costs: '' } },
    ]);
  });

  test('from the sheet Interventies, or else the first that can be seen', async () => {
    const titles = async (...sheets: { name: string; hidden?: boolean }[]) => {
      const data = await writeXlsx({
        sheets: sheets.map((sheet) => ({
          ...sheet,
          rows: sheet.name === 'Leeg' ? [['Lees dit eerst'], ['Titel']] : [['Bestandsnaam'], [sheet.name]],
        })),
      });
      return (await read('bladen.xlsx', data)).records.map(({ value }) => value);
    };
    for (const name of ['Interventies', 'interventies', ' INTERVENTIES ']) {
      expect(await titles({ name: 'Leeg' }, { name })).toEqual([{ slug: name.trim() }]);
    }
    expect(await titles({ name: 'Verborgen', hidden: true }, { name: 'Blad2' })).toEqual([{ slug: 'Blad2' }]);
  });

  test('whatever its name is', async () => {
    const { records } = await read('tabel.csv', await workbook([['Bestandsnaam'], ['een']]));
    expect(records).toHaveLength(1);
  });

  test('with the cell of a formula that has no value, or an error, or a date for a text', async () => {
    const data = await workbook(
      [['Bestandsnaam', 'Titel'], ['een'], ['twee'], ['drie', new Date('2026-04-03')]],
      {
        cells: {
          '1,1': { type: 'formula', formula: 'A1&A2' },
          '2,1': { type: 'error', value: '#REF!' },
        },
      },
    );
    const { unreadable } = await read('tabel.xlsx', data);
    expect(unreadable).toEqual([
      {
        line: 2,
        reasons: [expect.stringMatching(/^Blad1!B2 \(Titel\): Hier staat een formule zonder uitkomst\./)],
      },
      {
        line: 3,
        reasons: [expect.stringMatching(/^Blad1!B3 \(Titel\): Hier staat een fout van Excel: #REF!\./)],
      },
      {
        line: 4,
        reasons: [expect.stringMatching(/^Blad1!B4 \(Titel\): Excel heeft hier een datum van gemaakt\./)],
      },
    ]);
  });
});

/** Every error that a spreadsheet may leave in place of a value. */
const ERRORS = [
  ...['#NAAM?', '#N/B', '#WAARDE!', '#VERW!', '#DEEL/0!', '#GETAL!', '#LEEG!', '#OVERLOOP!', '#BEREKENEN!'],
  ...['#NAME?', '#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NULL!', '#SPILL!', 'Err:508', 'Fout:502'],
  ...['########', ' #n/b '],
];

describe('an error in place of a value is refused with its cell', () => {
  test('in CSV, in any column', async () => {
    const lines = ERRORS.map((error) => `een;${error};${error}`);
    const { records, unreadable } = await read(
      'tabel.csv',
      ['Bestandsnaam;Titel;Partners', ...lines].join('\n'),
    );
    expect(records).toEqual([]);
    expect(unreadable.map(({ reasons }) => reasons)).toEqual(
      ERRORS.map((_, index): unknown[] => [
        expect.stringMatching(new RegExp(`^rij ${index + 2}, kolom Titel: Hier staat `)),
        expect.stringMatching(new RegExp(`^rij ${index + 2}, kolom Partners: Hier staat `)),
      ]),
    );
  });

  test('in Excel, as a text', async () => {
    const rows = ERRORS.map((error) => ['een', error]);
    const { records, unreadable } = await read(
      'tabel.xlsx',
      await workbook([['Bestandsnaam', 'Titel'], ...rows]),
    );
    expect(records).toEqual([]);
    expect(unreadable.map(({ reasons }) => reasons)).toEqual(
      ERRORS.map((_, index): unknown[] => [
        expect.stringMatching(new RegExp(`^Blad1!B${index + 2} \\(Titel\\): Hier staat `)),
      ]),
    );
  });

  test('in Excel, as an error of whatever name', async () => {
    const data = await repacked((parts) => ({
      ...parts,
      [SHEET]: encode(
        sheetWith(
          `<row r="1">${cell('A1', 'Bestandsnaam')}${cell('B1', 'Titel')}</row>`,
          `<row r="2">${cell('A2', 'een')}<c r="B2" t="e"><v>#NIEUW!</v></c></row>`,
        ),
      ),
    }));
    const { records, unreadable } = await read('tabel.xlsx', data);
    expect([records, unreadable.map(({ reasons }) => reasons)]).toEqual([
      [],
      [[expect.stringContaining('Blad1!B2 (Titel): Hier staat een fout van Excel: #NIEUW!')]],
    ]);
  });

  test('but a text with such a sign in it is a text', async () => {
    const titles = ['#1 in lezen', '# Kop', 'Wat is #N/B?', '##'];
    const rows = await rowsOf(folder, 'Bestandsnaam;Titel', ...titles.map((title) => `een;${title}`));
    expect(rows.map((row) => (row as { title: string }).title)).toEqual(titles);
  });
});

describe('only what is filled in counts', () => {
  /** More rows than a table may have. */
  const MANY = 20_001;
  const empties = Array.from({ length: MANY }, () => ';;');

  test('in CSV', async () => {
    const { records } = await read(
      'tabel.csv',
      ['Bestandsnaam;Titel', ...empties, 'een;Een', ...empties].join('\n'),
    );
    expect(records.map(({ line }) => line)).toEqual([MANY + 2]);
  });

  test('in JSON Lines', async () => {
    const { records } = await read('tabel.jsonl', `${'\n'.repeat(MANY)}{"slug":"een"}\n`);
    expect(records).toEqual([{ line: MANY + 1, value: { slug: 'een' } }]);
  });

  test('in Excel, where formatted cells, gaps and columns far away are read or passed over', async () => {
    const far = colToLetter(100);
    const data = await repacked((parts) => ({
      ...parts,
      [SHEET]: encode(
        sheetWith(
          `<row r="1">${cell('A1', 'Bestandsnaam')}${cell(`${far}1`, 'Partners')}</row>`,
          ...Array.from(
            { length: MANY },
            (_, index) => `<row r="${index + 2}"><c r="A${index + 2}" s="0"/></row>`,
          ),
          `<row r="25000">${cell('A25000', 'een')}${cell(`${far}25000`, 'De bieb')}</row>`,
        ),
      ),
    }));
    const { records } = await read('tabel.xlsx', data);
    expect(records.map(({ line, value }) => [line, value])).toEqual([
      [25_000, { slug: 'een', partners: ['De bieb'] }],
    ]);
  });
});

describe('what would not be read is refused with its cell', () => {
  test.each([
    [
      'a row of CSV that is longer than its header',
      'Bestandsnaam;Resultaten\neen;Zij lezen meer; en vaker',
      "rij 1, kolom zonder naam: geef deze kolom een naam. Daar staat nu 'en vaker' (rij 2, kolom zonder naam).",
    ],
    [
      'a value far beyond the header',
      `Bestandsnaam\neen${';'.repeat(120)}ver weg`,
      "Daar staat nu 'ver weg' (rij 2",
    ],
    [
      'a second table below the first',
      'Bestandsnaam;Partners\neen;De bieb\n\nBestandsnaam;Doel\ntwee;Lezen',
      'rij 4: hier staan opnieuw namen van kolommen.',
    ],
    [
      'a header that stands there again',
      'Bestandsnaam\neen\nBESTANDSNAAM\ntwee',
      'rij 3: hier staan opnieuw namen',
    ],
    [
      'a column with a name that every object has',
      'Bestandsnaam;constructor;__proto__;toString\neen;a;b;c',
      'rij 1, kolom __proto__: deze kolom bestaat niet.',
    ],
    [
      'a cell that goes on behind its quotation mark',
      'Bestandsnaam;Titel\na;"b\nc;"d"',
      'gesloten voor het eind van de cel. Kijk in rij 2',
    ],
    [
      'a quotation mark behind a space',
      'Bestandsnaam;Titel\na; "b;c"',
      'niet het eerste teken van de cel. Kijk in rij 2',
    ],
  ])('%s', async (_, data, reason) => {
    await expect(read('tabel.csv', data)).rejects.toThrow(reason);
  });

  test('a value in a column of Excel without a name, and a formula there without a value', async () => {
    const header = ['Bestandsnaam', 'Titel'];
    await expect(read('tabel.xlsx', await workbook([header, ['een', 'Een', '', 'los']]))).rejects.toThrow(
      "Blad1!D1 (zonder naam): geef deze kolom een naam. Daar staat nu 'los' (Blad1!D2 (zonder naam)).",
    );
    const { unreadable } = await read(
      'tabel.xlsx',
      await workbook([header, ['een', 'Een'], [], ['']], {
        cells: { '3,3': { type: 'formula', formula: 'A1&A2' } },
      }),
    );
    expect(unreadable).toEqual([
      { line: 4, reasons: [expect.stringMatching(/^Blad1!D4 \(zonder naam\): Hier staat een formule/)] },
    ]);
  });

  test('a note, and a link that the text does not tell', async () => {
    const data = await workbook(
      [
        ['Bestandsnaam', 'Titel', 'Contact: website'],
        ['een', 'Een'],
        ['twee', 'Twee', 'www.breda.nl'],
        ['drie', 'Drie', 'Breda'],
      ],
      {
        cells: {
          '1,1': { comment: { text: 'Nakijken!' } },
          '2,2': { hyperlink: { target: 'http://www.breda.nl/' } },
          '3,2': { hyperlink: { target: 'https://www.breda.nl' } },
        },
      },
    );
    const { records, unreadable } = await read('tabel.xlsx', data);
    expect(records.map(({ line }) => line)).toEqual([3]);
    expect(unreadable).toEqual([
      { line: 2, reasons: [expect.stringMatching(/^Blad1!B2 \(Titel\): Bij deze cel staat een opmerking/)] },
      {
        line: 4,
        reasons: [expect.stringMatching(/^Blad1!C4 \(Contact: website\): Achter deze tekst zit een link/)],
      },
    ]);
  });

  test('a table on another sheet, unless that is hidden, which is told', async () => {
    const table = (name: string) => ({
      name,
      rows: [
        ['Titel', 'Gemeenten'],
        [name, 'Breda'],
      ],
    });
    const shown = await writeXlsx({ sheets: [table('Interventies'), table('Ook')] });
    await expect(read('bladen.xlsx', shown)).rejects.toThrow(
      'er staat ook een tabel van interventies in Ook!A1',
    );
    const hidden = await writeXlsx({ sheets: [table('Interventies'), { ...table('Oud'), hidden: true }] });
    expect((await read('bladen.xlsx', hidden)).notes).toEqual([
      'Het verborgen blad Oud heeft ook een tabel. Die is niet gelezen.',
    ]);
  });

  test.each([
    [
      'a cell at the far end of the sheet',
      `<row r="1048576">${cell('XFD1048576', 'x')}</row>`,
      'XFD1048576: hier staat iets, heel ver',
    ],
    [
      'a cell that stands in the row of another',
      `<row r="2">${cell('A900', 'x')}</row>`,
      'op een andere plaats',
    ],
    [
      'a row that stands there twice',
      `<row r="2">${cell('A2', 'x')}</row><row r="2">${cell('A2', 'y')}</row>`,
      'staat een cel dubbel',
    ],
  ])('%s', async (_, row, reason) => {
    const data = await repacked((parts) => ({
      ...parts,
      [SHEET]: encode(sheetWith(`<row r="1">${cell('A1', 'Bestandsnaam')}</row>`, row)),
    }));
    await expect(read('tabel.xlsx', data)).rejects.toThrow(reason);
  });

  test.each([
    [
      'a field that is there twice',
      '[{"slug":"een"},\n{"title":"a","ti\\u0074le":"b"}]',
      "Het veld 'title' staat er twee keer.",
    ],
  ])('%s in JSON, with its line', async (_, data, reason) => {
    const { records, unreadable } = await read('lijst.json', data);
    expect([records.length, unreadable]).toEqual([
      1,
      [{ line: 2, reasons: [expect.stringContaining(reason)] }],
    ]);
  });
});

describe('the limits of all kinds of file are one', () => {
  const many = 20_001;
  test.each([
    ['rows.csv', ['Bestandsnaam', ...Array<string>(many).fill('een')].join('\n'), 'meer dan 20000 rijen'],
    ['records.jsonl', Array<string>(many).fill('{}').join('\n'), 'meer dan 20000 rijen'],
    ['records.json', `[${Array<string>(many).fill('{}').join()}]`, 'meer dan 20000 rijen'],
    ['values.json', `[{"a":[${'1,'.repeat(1_000_000)}1]}]`, 'meer dan 1000000 gevulde cellen'],
    ['values.jsonl', `{"a":[${'1,'.repeat(1_000_000)}1]}`, 'meer dan 1000000 gevulde cellen'],
    ['cells.csv', `Bestandsnaam\n${'a;'.repeat(1_000_001)}`, 'meer dan 1000000 gevulde cellen'],
    ['deep.json', `${'['.repeat(1000)}${']'.repeat(1000)}`, 'meer dan 20 diep in elkaar'],
    ['deep.jsonl', `{"a":${'['.repeat(1000)}${']'.repeat(1000)}}`, 'meer dan 20 diep in elkaar'],
  ])('%s', async (name, data, reason) => {
    await expect(read(name, data)).rejects.toThrow(reason);
  });

  test.each(['csv', 'xlsx', 'json', 'jsonl'])('30 MB of .%s', async (ending) => {
    const path = join(folder, `groot.${ending}`);
    writeFileSync(path, '');
    truncateSync(path, 30_000_001);
    await expect(recordsAt(path)).rejects.toThrow('Dit bestand is te groot');
  });

  test('a list of nothing is refused before it is read', async () => {
    await expect(read('niets.json', `[${'{},'.repeat(9_000_000)}{}]`)).rejects.toThrow(
      'meer dan 20000 rijen',
    );
  });
});

describe('a file is refused, with the reason', () => {
  test.each([
    ['when its names are no columns', 'a;b;c\n1;2;3', 'De namen van de kolommen zijn niet gevonden.'],
    [
      'when a column does not exist, with the nearest that does',
      'Titel;Gemeenten;Samenvating\n',
      'rij 1, kolom Samenvating: deze kolom bestaat niet. Bedoel je Samenvatting?',
    ],
    [
      'when a column stands there twice, by whatever name',
      'Titel;Gemeente;Gemeenten\n',
      'rij 1, kolom Gemeenten: de kolom Gemeenten staat er twee keer. Haal er één weg.',
    ],
    [
      'when there are values below no name',
      'Titel;Gemeenten;\nx;y;\na;b;c',
      'rij 1, kolom zonder naam: geef deze kolom een naam.',
    ],
    [
      'when nothing tells which interventions it is about',
      'Titel;Samenvatting\n',
      'Er is een kolom Bestandsnaam nodig, of de kolommen Titel en Gemeenten.',
    ],
    ['when there is nothing in it', '', 'Dit bestand is leeg.'],
    ['when there are only empty lines in it', '\n\n;;\n', 'De namen van de kolommen zijn niet gevonden.'],
    ['when it is no text', 'Titel;\0\x01\x02', 'Dit bestand is geen tekst.'],
  ])('%s', async (_, data, reason) => {
    await expect(read('tabel.csv', data)).rejects.toThrow(reason);
  });

  test('when cells are merged', async () => {
    const data = await workbook([['Bestandsnaam'], ['een'], [], []], {
      merges: [{ startRow: 1, endRow: 3, startCol: 0, endCol: 0 }],
    });
    await expect(read('tabel.xlsx', data)).rejects.toThrow(
      'In het blad Blad1 zijn cellen samengevoegd: A2:A4.',
    );
  });

  test('when there are more than 20,000 rows', async () => {
    const rows = Array.from({ length: 20_001 }, () => ['een']);
    await expect(read('tabel.xlsx', await workbook([['Bestandsnaam'], ...rows]))).rejects.toThrow(
      'Dit bestand heeft meer dan 20000 rijen.',
    );
  });

  test.each([
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj', 'Dit is een PDF, geen tabel.'],
    ['an old Excel file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'oud Excel-bestand'],
    ['a text', 'Titel;Gemeenten\n', 'Dit bestand heet .xlsx maar is geen Excel-bestand.'],
    [
      'a zip file that is cut short',
      Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0),
      'Dit Excel-bestand is beschadigd.',
    ],
    ['an empty zip file', zipSync({}), 'Hier is geen werkblad in te lezen.'],
    ['a zip file of something else', zipSync({ 'a.txt': encode('a') }), 'Hier is geen werkblad in te lezen.'],
  ])('when it is %s named .xlsx', async (_, data, reason) => {
    await expect(read('tabel.xlsx', data)).rejects.toThrow(reason);
  });

  test('when it has a password', async () => {
    const data = await writeXlsx({
      sheets: [{ name: 'Blad1', rows: [['Titel']] }],
      encryption: { password: 'geheim', spinCount: 10 },
    });
    await expect(read('tabel.xlsx', data)).rejects.toThrow('zonder wachtwoord');
  });

  test('when it is a folder, is not there, is too large or of another kind', async () => {
    const large = join(folder, 'groot.csv');
    writeFileSync(large, '');
    truncateSync(large, 200_000_000);
    await expect(recordsAt(folder)).rejects.toThrow('Dit is geen bestand maar een map');
    await expect(recordsAt(join(folder, 'weg.csv'))).rejects.toThrow('Dit bestand bestaat niet.');
    await expect(recordsAt(large)).rejects.toThrow('Dit bestand is te groot: 200 MB.');
    await expect(read('tekst.docx', 'Titel')).rejects.toThrow('Dit soort bestand kan niet worden gelezen.');
  });

  test('when it would unpack to more than a table can be', async () => {
    const bomb = await repacked((parts) => ({ ...parts, [SHEET]: new Uint8Array(90_000_000) }));
    expect(bomb.length).toBeLessThan(200_000);
    await expect(read('bom.xlsx', bomb)).rejects.toThrow('Dit bestand pakt uit tot veel meer');
  });

  test('when it unpacks to more than it claims', async () => {
    const size = 9_000_000;
    const bomb = await repacked((parts) => ({ ...parts, [SHEET]: new Uint8Array(size) }));
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.length);
    for (let offset = 0; offset + 4 <= bomb.length; offset++) {
      if (view.getUint32(offset, true) === size) view.setUint32(offset, 1000, true);
    }
    await expect(read('bom.xlsx', bomb)).rejects.toThrow('Hier is geen werkblad in te lezen.');
  });

  test('when reading it takes more memory than it may', async () => {
    const strings = `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${'<si><t>a</t></si>'.repeat(100_000)}</sst>`;
    const data = await repacked((parts) => ({ ...parts, 'xl/sharedStrings.xml': encode(strings) }));
    await expect(readSpreadsheet(data, () => false, 32)).rejects.toThrow('te groot of te ingewikkeld');
  });
});
