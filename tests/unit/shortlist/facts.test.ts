import { describe, expect, test } from 'vitest';
import {
  citation,
  listJson,
  listTable,
  listText,
  missingInWords,
} from '../../../src/components/shortlist/export.ts';
import {
  compareEntries,
  contactInWords,
  dialAddress,
  placesInShort,
} from '../../../src/components/shortlist/facts.ts';
import { listWorkbook } from '../../../src/components/shortlist/workbook.ts';
import { parsePhone } from '../../../src/catalogue/phone.ts';
import { entryRecordIn, type EntryRecord } from '../../../src/publishing/entry-record.ts';
import { toCsv } from '../../../src/spreadsheet/table/write-csv.ts';
import {
  concepts,
  factors,
  intervention,
  interventions,
  municipalities,
  themes,
} from '../../frozen-catalogue.ts';
import * as real from '../../real-catalogue.ts';
import { readXlsx } from 'hucre/xlsx';

const recordOf = entryRecordIn(
  { themes, factors, concepts, municipalities },
  (slug) => `https://voorbeeld.nl/interventies/${slug}/`,
);
const record = recordOf(intervention('alkmaar-taalklas'));
const changed = (
  practice: Partial<EntryRecord['practice']>,
  other: Partial<EntryRecord> = {},
): EntryRecord => ({
  ...record,
  ...other,
  practice: { ...record.practice, ...practice },
});
const day = '2026-11-21';
const address = 'https://voorbeeld.nl/selectie/?interventie=alkmaar-taalklas';

describe('the record of an entry', () => {
  test('has the fields of its frontmatter by their names, and nothing for editors alone', () => {
    const { title, summary, goal, practice, sources } = intervention('alkmaar-taalklas');
    expect(record).toMatchObject({ slug: 'alkmaar-taalklas', title, summary, goal, practice, sources });
    expect(record.address).toBe('https://voorbeeld.nl/interventies/alkmaar-taalklas/');
    expect(Object.keys(record)).not.toEqual(expect.arrayContaining(['toVerify']));
    expect(Object.keys(record)).not.toEqual(expect.arrayContaining(['text']));
  });

  test('tells what every value in it is called', () => {
    for (const each of interventions.map(recordOf)) {
      expect(Object.keys(each.labels.themes ?? {})).toEqual(each.themes);
      expect(Object.keys(each.labels['practice.form'] ?? {})).toEqual(each.practice.form);
      expect(Object.keys(each.labels.concepts ?? {})).toEqual(each.concepts);
      for (const [field, names] of Object.entries(each.labels)) {
        for (const [value, name] of Object.entries(names)) {
          if (field === 'concepts') expect(name).toBe(concepts.find(({ slug }) => slug === value)?.term);
          else expect(name, `${field} ${value}`).toMatch(/^\p{Lu}/u);
        }
      }
    }
  });

  test('survives the way to a browser', () => {
    expect(JSON.parse(JSON.stringify(record))).toEqual({
      ...record,
      contactFallback: record.contactFallback,
    });
  });
});

describe('entries side by side', () => {
  test('begin with what differs, then what is the same; what is known of none is named', () => {
    const base = changed({ costs: undefined, groupSize: undefined, intensity: 'elke dag' });
    const other = changed({ costs: '€ 10', groupSize: undefined, intensity: 'elke dag' });
    const { differing, same, unknown } = compareEntries([base, other]);
    expect(differing).toEqual([{ name: 'Kosten', values: ['', '€ 10'] }]);
    expect(same).toContainEqual({ name: 'Hoe vaak', values: ['Elke dag', 'Elke dag'] });
    expect(unknown).toContain('Groepsgrootte');
  });

  test('tell whether each still runs, for how many, in which sectors and on what themes', () => {
    const lastChecked = undefined;
    const running = changed(
      { reach: '40 leerlingen' },
      { status: 'loopt', period: { start: 2019 }, lastChecked },
    );
    const ended = changed({ reach: undefined }, { status: 'afgerond', period: { end: 2021 }, lastChecked });
    const { differing, same } = compareEntries([running, ended]);
    expect(differing).toEqual([
      { name: 'Status', values: ['Loopt', 'Gestopt in 2021'] },
      { name: 'Periode', values: ['Sinds 2019', 'Tot en met 2021'] },
      { name: 'Bereik', values: ['40 leerlingen', ''] },
    ]);
    const names = same.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Sectoren', "Thema's"]));
  });

  test('do not say that an entry runs whose years are over, nor anything where nothing is known', () => {
    const over = changed({}, { status: 'loopt', period: { start: 2015, end: 2018 } });
    const unknown = changed({}, { status: 'onbekend', period: { start: 2019 } });
    const status = compareEntries([over, unknown]).differing.find(({ name }) => name === 'Status');
    expect(status?.values).toEqual(['Sinds 2018 onbekend of het nog loopt', '']);
  });

  test('every fact that is asked for has a row or is told to be unknown', () => {
    const records = interventions.slice(0, 5).map(recordOf);
    const { differing, same, unknown } = compareEntries(records);
    expect([...differing, ...same].length + unknown.length).toBe(17);
    for (const { values } of [...differing, ...same]) expect(values).toHaveLength(5);
  });

  test('a contact is named with all ways to reach it, few places by name and more by number', () => {
    expect(
      contactInWords({
        organisation: 'De Boog',
        role: 'bureau',
        email: 'info@deboog.nl',
        phone: '010 123 45 67',
      }),
    ).toBe('De Boog (bureau): info@deboog.nl, 010 123 45 67');
    expect(contactInWords({ organisation: 'De Boog' })).toBe('De Boog');
    expect(placesInShort({ municipalities: ['Breda', 'Urk', 'Ede'] })).toBe('Breda, Urk en Ede');
    expect(placesInShort({ municipalities: ['Breda', 'Urk', 'Ede', 'Epe'] })).toBe(
      'Breda en 3 andere gemeenten',
    );
  });
});

describe('a telephone number is dialled', () => {
  test.for([
    '010 123 45 67',
    '010-1234567',
    '(010) 123 45 67',
    '+31 (0)10 123 45 67',
    '0031 10 123 45 67',
    '14 010',
    '116 111',
    '0800 8051',
    '+32 3 202 12 34',
    '010 123 45 67, toestel 89',
  ])('%s as everywhere on the site', (phone) => {
    expect(dialAddress(phone)).toBe(parsePhone(phone)?.uri);
  });

  test('of every contact as everywhere on the site', () => {
    const contacts = [...real.municipalities, ...real.interventions.map(({ contact }) => contact)];
    const phones = contacts.flatMap(({ phone }) => phone ?? []);
    expect(phones.length).toBeGreaterThan(100);
    expect(phones.map(dialAddress)).toEqual(phones.map((phone) => parsePhone(phone)?.uri));
  });
});

describe('a shortlist as a file', () => {
  const note = '=HYPERLINK("https://evil.example"); <b>"let op"</b>\nregel 2';
  const list = { entries: [{ record, note }], day, address };

  test('a table has a value for every column, and the note as it was typed', () => {
    const [header = [], row = []] = listTable(list);
    expect(row).toHaveLength(header.length);
    expect(new Set(header).size).toBe(header.length);
    expect(row[header.indexOf('Mijn notitie')]).toBe(note);
    expect(row[header.indexOf('Geraadpleegd op')]).toBe(day);
    expect(row[header.indexOf('Bron en licentie')]).toBe('Interventiebank (CC BY 4.0)');
  });

  test('of an organisation that cannot be reached, every file has the municipality to ask, and says whose the ways are', async () => {
    const contact = { organisation: 'De Boog', url: 'https://deboog.nl' };
    const contactFallback = {
      organisation: 'Gemeente Alkmaar',
      url: 'https://alkmaar.nl',
      contactPage: 'https://alkmaar.nl/contact',
      email: 'post@alkmaar.nl',
      phone: '14 072',
    };
    const entries = [{ record: changed({}, { contact, contactFallback }) }];
    const files = { ...list, entries };
    const [header = [], row = []] = listTable(files);
    const cells = Object.fromEntries(header.map((name, column) => [name, row[column]]));
    expect(cells).toMatchObject({
      Contact: 'De Boog',
      Website: 'https://deboog.nl',
      'Vraag het aan': 'Gemeente Alkmaar',
      'E-mailadres': 'post@alkmaar.nl',
      Telefoonnummer: '14 072',
      Contactpagina: 'https://alkmaar.nl/contact',
    });
    const { sheets } = await readXlsx(await listWorkbook(files));
    expect(sheets[0]?.rows[1]).toContain('post@alkmaar.nl');
    for (const text of [toCsv(listTable(files)), listText(files), listJson(files)]) {
      for (const part of ['De Boog', 'https://deboog.nl', 'Gemeente Alkmaar', 'post@alkmaar.nl', '14 072']) {
        expect(text).toContain(part);
      }
    }
  });

  test('the ways to reach an organisation are its own where it has them', () => {
    const contact = { organisation: 'De Boog', url: 'https://deboog.nl', email: 'info@deboog.nl' };
    const entries = [{ record: changed({}, { contact, contactFallback: undefined }) }];
    const [header = [], row = []] = listTable({ ...list, entries });
    const cells = Object.fromEntries(header.map((name, column) => [name, row[column]]));
    expect(cells).toMatchObject({
      Contact: 'De Boog',
      'Vraag het aan': 'De Boog',
      'E-mailadres': 'info@deboog.nl',
      Telefoonnummer: '',
      Contactpagina: '',
    });
  });

  test('in CSV no cell is a formula', () => {
    const csv = toCsv(listTable(list));
    expect(csv.startsWith('\uFEFFTitel;Mijn notitie;')).toBe(true);
    expect(csv).toContain(`"'=HYPERLINK(""https://evil.example"");`);
  });

  test('in Excel no cell is a formula, and every cell reads back', async () => {
    const { sheets } = await readXlsx(await listWorkbook(list));
    const [header = [], row = []] = sheets[0]?.rows ?? [];
    expect(row[header.indexOf('Mijn notitie')]).toBe(note);
    expect(row[header.indexOf('Titel')]).toBe(record.title);
    expect([...(sheets[0]?.cells?.values() ?? [])].filter((cell) => cell.formula)).toEqual([]);
  });

  test('as text every entry says how to refer to it, as its own page does', () => {
    expect(citation(record, day)).toBe(
      `Interventiebank. (z.d.). ${record.title} (Alkmaar). Geraadpleegd op 21 november 2026, van ${record.address}`,
    );
    expect(citation({ ...record, lastChanged: '2025-03-08' }, day)).toContain('Interventiebank. (2025). ');
    const text = listText(list);
    expect(text).toContain(note.split('\n')[0]);
    expect(text).toContain(`1. ${record.title} (Alkmaar)`);
    expect(text).toContain(citation(record, day));
    expect(text).toContain(address);
  });

  test('as text it names its source and licence', () => {
    expect(listText(list)).toMatch(/^Bron: Interventiebank \(CC BY 4\.0\)\. .*creativecommons\.org/m);
  });

  test('as text all lines of an entry stand below its title, those of a note too', () => {
    const text = listText({ ...list, entries: [{ record, note: 'Bel maandag\nregel 2\r\n\nregel 4' }] });
    expect(text).toContain('\n   Mijn notitie: Bel maandag\n   regel 2\n   \n   regel 4\n   Verwijzing: ');
    const [, ...lines] = text.slice(text.indexOf('1. '), text.indexOf('\n\nDeze lijst')).split('\n');
    expect(lines.filter((line) => !line.startsWith('   '))).toEqual([]);
  });

  test('as JSON it holds the records with the notes', () => {
    expect(JSON.parse(listJson(list))).toMatchObject({
      date: day,
      address,
      interventions: [{ slug: 'alkmaar-taalklas', title: record.title, note }],
    });
  });
});

describe('an entry whose record is missing', () => {
  const missing = 'De gegevens waren niet bereikbaar.';
  const unknown = { slug: 'x', address: 'https://example.org/interventies/x/', missing };
  const list = {
    entries: [
      { record: unknown, note: 'Bellen' },
      { record, note: '' },
    ],
    day,
    address,
  };

  test('has its place in a table, with its address, the note and why the rest is not there', () => {
    const [header = [], row = [], ...others] = listTable(list);
    expect(others).toHaveLength(1);
    const told = Object.fromEntries(header.map((name, index) => [name, row[index]]));
    expect(told).toMatchObject({
      Titel: 'x',
      'Mijn notitie': 'Bellen',
      Samenvatting: missing,
      Adres: unknown.address,
      Status: '',
    });
  });

  test('has its place in text and JSON', () => {
    expect(listText(list)).toContain(
      `1. x\n   ${missing}\n   Mijn notitie: Bellen\n   Adres: ${unknown.address}\n\n2. `,
    );
    expect(JSON.parse(listJson(list))).toMatchObject({
      interventions: [{ ...unknown, note: 'Bellen' }, { title: record.title }],
    });
  });

  test('is counted', () => {
    expect(missingInWords(list.entries)).toContain('Van 1 interventie konden we de gegevens niet ophalen.');
    expect(missingInWords([{ record }])).toBe('');
  });
});

describe('a list of the explorer as a file', () => {
  const asked = 'Gezocht op ‘=1+1; "taal"’. Sector: Basisschool.';
  const list = { entries: [{ record }], asked, day, address };

  test('tells in each row what was asked, where and when, and has no column for notes', () => {
    const [header = [], row = []] = listTable(list);
    expect(row).toHaveLength(header.length);
    expect(header).not.toContain('Mijn notitie');
    expect(row[header.indexOf('Gezocht')]).toBe(asked);
    expect(row[header.indexOf('Adres van de lijst')]).toBe(address);
    expect(row[header.indexOf('Geraadpleegd op')]).toBe(day);
  });

  test('as text and as JSON tells it once', () => {
    expect(listText(list)).toContain(`Lijst uit de Interventiebank, 21 november 2026\n\n${asked}\n\n1. `);
    expect(JSON.parse(listJson(list))).toMatchObject({ date: day, address, asked });
  });

  test('of which nothing was asked says that it is everything', () => {
    expect(listText({ ...list, asked: '' })).toContain('Alle interventies.');
    expect(listTable({ ...list, asked: '' })[1]).toContain('Alle interventies.');
  });
});
