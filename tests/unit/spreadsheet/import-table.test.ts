import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { colToLetter, readXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MAX_FILE_SIZE } from '../../../src/content/read-content.ts';
import { CATALOGUE } from '../../catalogue.ts';
import { inOwnProcess, runScript } from '../run-script.ts';
import { workbook } from './fixtures.ts';

let folder: string;
let content: string;

/** The lists that entries refer to, and one intervention. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-table-'));
  content = join(folder, 'content');
  mkdirSync(join(content, 'interventies'), { recursive: true });
  for (const name of [
    'begrippen.yaml',
    'themas',
    'factoren',
    'gemeenten.yaml',
    'plaatsnamen.yaml',
    'interventies/alkmaar-taalklas.mdx',
  ]) {
    cpSync(join(CATALOGUE, name), join(content, name), { recursive: true });
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (script: string, ...args: string[]) => runScript(script, '--content', content, ...args);

function fileWith(name: string, data: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, data);
  return path;
}

const taalklas = () => readFileSync(join(content, 'interventies/alkmaar-taalklas.mdx'), 'utf8');
const entries = () => readdirSync(join(content, 'interventies'));

const HEADER = [
  ...['Titel', 'Samenvatting', 'Gemeente', 'Thema', 'Sector', 'Uitvoerder', 'Doelgroep', 'Doel', 'Factor'],
  ...['Contact: organisatie', 'Bronnen', 'Aanpak'],
];
const SUMMARY = 'Kinderen van groep 5 en 6 lezen elke week een uur samen met een vrijwilliger.';
const row = (title: string, more: Record<string, string> = {}) =>
  Object.values({
    ...{
      title,
      summary: SUMMARY,
      municipality: 'Den Bosch',
      theme: 'Taalbevordering',
      sector: 'Basisschool',
    },
    ...{ organiser: 'De bibliotheek', targetGroup: 'Kinderen', goal: 'Meer lezen', factor: '3' },
    ...{
      contact: 'De bibliotheek',
      source: 'Pagina | https://www.voorbeeld.nl',
      approach: 'Zij lezen samen.',
    },
    ...more,
  });

describe('npm run import with a table', () => {
  test('tells in a dry run what each row would do, with the cells of what is wrong', async () => {
    const table = await workbook([
      ['Bestandsnaam', ...HEADER],
      ['', ...row('Leeskring')],
      [],
      ['', ...row('Voorlezen', { municipality: 'Den Bos', factor: '99' })],
      ['', ...row('Vertellen', { approach: '<script>alert(1)</script>' })],
    ]);
    const { status, stdout } = await run('import', '--dry-run', fileWith('tabel.xlsx', table));
    expect(stdout.split('\n')).toEqual([
      'rij  wat        bestand',
      '  2  nieuw      interventies/s-hertogenbosch-leeskring.mdx',
      '  4  geweigerd',
      expect.stringMatching(
        /^ +Blad1!D4 \(Gemeente\): Gemeente 'Den Bos' bestaat niet\. Bedoel je 's-Hertogenbosch\?$/,
      ),
      expect.stringMatching(/^ +Blad1!J4 \(Factor\): Factor '99' bestaat niet\./),
      '  5  geweigerd',
      expect.stringMatching(/^ +interventies\/s-hertogenbosch-vertellen\.mdx: .*HTML/),
      '1 nieuw, 0 verschillend, 0 gelijk, 2 geweigerd (proef: er is niets geschreven)',
      '',
    ]);
    expect([status, entries()]).toEqual([1, ['alkmaar-taalklas.mdx']]);
  });

  test.each([
    [
      'Voor wie',
      'ouders; basischoolleerlingen; peuters',
      "Groep 'basischoolleerlingen' bestaat niet. Bedoel je basisschoolleerlingen?",
    ],
    [
      'Voor wie',
      'ouders; leerlingen van de basischool',
      "Groep 'leerlingen van de basischool' bestaat niet. Bedoel je basisschoolleerlingen?",
    ],
    ['Vorm', 'lessen; lesen', "Vorm 'lesen' bestaat niet. Bedoel je lessen?"],
    [
      'Wij doen dit ook',
      'Breda | | | loopt | | | Verslag\nAlmere | | vorig jaar | loopt | | | Verslag',
      "'vorig jaar' is geen jaar. Schrijf vier cijfers.",
    ],
    [
      'Wij doen dit ook',
      'Breda | | | loop | | | Verslag\nAlmere | | | loopt | | | Verslag',
      "Status 'loop' bestaat niet. Bedoel je loopt?",
    ],
  ])('names the cell of several values (%s) and the one that is wrong', async (column, cell, reason) => {
    const table = fileWith('tabel.csv', `Bestandsnaam;${column}\nalkmaar-taalklas;"${cell}"`);
    const { stdout } = await run('import', '--dry-run', table);
    const [, ...reasons] = stdout
      .split('\n')
      .slice(1, -2)
      .map((line) => line.trim());
    expect(reasons).toEqual([`rij 2, kolom ${column}: ${reason}`]);
  });

  test('changes only the fields of which there is a column', async () => {
    const before = taalklas();
    const table = fileWith('tabel.csv', `Bestandsnaam;Samenvatting\nalkmaar-taalklas;${SUMMARY}`);
    expect((await run('import', table)).stdout).toContain('verschilt, blijft zoals het is (summary)');
    expect(taalklas()).toBe(before);
    expect((await run('import', '--overwrite', table)).stdout).toContain('gewijzigd (summary)');
    expect(taalklas().replace(/^summary: .*\n(?: {2}.*\n)*/m, '')).toBe(
      before.replace(/^summary: .*\n(?: {2}.*\n)*/m, ''),
    );
    expect(taalklas()).toContain(SUMMARY);
  });

  test('takes out what a cell leaves empty, and refuses that for what is required', async () => {
    const table = fileWith('tabel.csv', 'Bestandsnaam;Partners;Resultaten\nalkmaar-taalklas;;\n');
    await run('import', '--overwrite', table);
    expect(taalklas()).not.toMatch(/^partners:|^## Resultaten/m);
    const { status, stderr } = await run(
      'import',
      fileWith('leeg.csv', 'Bestandsnaam;Doel\nalkmaar-taalklas;\n'),
    );
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining("leeg.csv:2  rij 2, kolom Doel: Het veld 'Doel' ontbreekt."),
    ]);
  });

  test('refuses a new row whose file is that of another, and says what to do', async () => {
    const before = taalklas();
    const lines = (title: string) =>
      [`Bestandsnaam;${HEADER.join(';')}`, `;${row(title, { municipality: 'Alkmaar' }).join(';')}`].join(
        '\n',
      );
    const { status, stdout, stderr } = await run(
      'import',
      '--overwrite',
      fileWith('tabel.csv', lines('Taalklas')),
    );
    expect([status, taalklas()]).toEqual([1, before]);
    expect(stdout).toContain('0 nieuw, 0 verschillend, 0 gelijk, 1 geweigerd');
    expect(stderr).toContain(
      "rij 2, kolom Bestandsnaam: interventies/alkmaar-taalklas.mdx bestaat al, en heet 'Taalklas Alkmaar'. " +
        'Is dit dezelfde? Vul bij Bestandsnaam in: alkmaar-taalklas. Is dit een andere? Geef die een andere titel, of een eigen Bestandsnaam.',
    );
  });

  test('says first that a row names a file that is not there, and names fields as the table does', async () => {
    const table = fileWith(
      'tabel.csv',
      'Bestandsnaam;Doel;E-mail;Wij doen dit ook\nalkmaar-taalklass;Lezen;info@alkmaar.nl; | De bieb\nxyz;Lezen;;',
    );
    const { status, stdout } = await run('import', '--dry-run', table);
    const reasons = stdout
      .split('\n')
      .filter((line) => line.includes(': '))
      .map((line) => line.trim());
    expect(status).toBe(1);
    expect(reasons[0]).toBe(
      'rij 2, kolom Bestandsnaam: interventies/alkmaar-taalklass.mdx bestaat niet. Bedoel je alkmaar-taalklas? ' +
        'Is dit een nieuwe interventie? Vul dan in wat nog ontbreekt.',
    );
    expect(reasons).toContain("rij 2: Het veld 'Titel' ontbreekt. Vul het in.");
    expect(reasons).toContain("rij 2: Het veld 'Contact: organisatie' ontbreekt. Vul het in.");
    expect(reasons).toContain(
      "rij 2, kolom Wij doen dit ook: Het veld 'Wij doen dit ook: gemeente' ontbreekt. Vul het in.",
    );
    expect(reasons).toContain("rij 3, kolom E-mail: Het veld 'Contact: organisatie' ontbreekt. Vul het in.");
    expect(reasons.find((reason) => reason.includes('xyz.mdx'))).toContain('bestaat niet. Kijk de naam na.');
    expect(stdout).not.toMatch(/'[a-z][a-zA-Z.]+' ontbreekt/);
  });

  test('overwrites no entry that is too large to be read', async () => {
    const path = join(content, 'interventies/alkmaar-taalklas.mdx');
    const large = taalklas() + 'x'.repeat(MAX_FILE_SIZE);
    writeFileSync(path, large);
    const table = fileWith('tabel.csv', 'Bestandsnaam,Titel\nalkmaar-taalklas,Taalklassen\n');
    const { status, stderr } = await run('import', '--overwrite', table);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringContaining('interventies/alkmaar-taalklas.mdx kan niet worden gelezen.') as string,
    });
    expect(taalklas()).toBe(large);
  });

  test('knows a new row again by its title once it is imported', async () => {
    const lines = (title: string) => [HEADER.join(';'), row(title).join(';')].join('\n');
    await run('import', fileWith('tabel.csv', lines('Leeskring')));
    expect((await run('import', fileWith('tabel.csv', lines('Leeskring')))).stdout).toContain('1 gelijk');
    expect((await run('import', fileWith('tabel.csv', lines('LEESKRING')))).stdout).toContain('(title)');
    expect((await run('import', fileWith('tabel.csv', lines('Lees-kring!')))).stdout).toContain('1 nieuw');
    expect((await run('import', fileWith('tabel.csv', lines('Lees: kring')))).stderr).toContain(
      "bestaat al, en heet 'Lees-kring!'",
    );
  });

  test('makes a template with values to choose from, in which it sees no interventions itself', async () => {
    const template = join(folder, 'sjabloon.xlsx');
    expect((await run('import', '--sjabloon', template)).status).toBe(0);
    expect((await run('import', '--dry-run', template)).stdout).toBe(
      'Onder de namen van de kolommen staat niets.\nrij  wat        bestand\n' +
        '0 nieuw, 0 verschillend, 0 gelijk, 0 geweigerd (proef: er is niets geschreven)\n',
    );
    const { sheets } = await readXlsx(readFileSync(template));
    expect(sheets.map(({ name }) => name)).toEqual(['Interventies', 'Uitleg', 'Waarden']);
    const [table, explanation] = sheets;
    const [names = []] = table?.rows ?? [];
    const hintOf = (name: string) =>
      table?.dataValidations?.find(({ range }) => range.startsWith(`${colToLetter(names.indexOf(name))}2:`));
    expect([table?.freezePane, names[0], names.at(-1)]).toEqual([
      { rows: 1, columns: 1 },
      'Titel',
      'Bestandsnaam',
    ]);
    expect(hintOf('Status')).toMatchObject({ type: 'list', inputTitle: 'Niet verplicht' });
    // A second choice from a list takes the place of the first.
    expect(hintOf("Thema's")).toMatchObject({ type: 'custom', formula1: 'TRUE', inputTitle: 'Verplicht' });
    expect(hintOf("Thema's")?.inputMessage).toContain(
      'Kies uit het blad Waarden. Meer waarden: zet er een ; tussen',
    );
    expect(hintOf('Samenvatting')?.inputMessage).toContain('50 tot 200 tekens');
    for (const name of names)
      expect(hintOf(String(name))?.inputMessage?.length, String(name)).toBeLessThanOrEqual(255);
    expect(JSON.stringify(explanation?.rows)).not.toMatch(/\.mdx|Markdown|slug|\/bijdragen/);
    expect(sheets[2]?.rows.map((cells) => cells[1]).slice(0, 2)).toEqual([
      "Thema's",
      'Armoede en gezondheid',
    ]);
  });

  test('does not make a template over a file that exists', async () => {
    const path = fileWith('sjabloon.xlsx', 'mijn werk');
    expect(await run('import', '--sjabloon', path)).toMatchObject({ status: 2 });
    expect(readFileSync(path, 'utf8')).toBe('mijn werk');
  });

  test('makes no template that Excel does not open', async () => {
    const path = join(folder, 'sjabloon.csv');
    expect(await run('import', '--sjabloon', path)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Laat de naam eindigen op .xlsx') as string,
    });
    expect(existsSync(path)).toBe(false);
  });

  test('says why it refuses a file, and ends with 1', async () => {
    const { status, stderr } = await run('import', fileWith('tabel.csv', 'Titel;Gemeenten;Samenvating\n'));
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(
        /tabel\.csv: rij 1, kolom Samenvating: deze kolom bestaat niet\. Bedoel je Samenvatting\?\n$/,
      ),
    ]);
  });

  test('stopped with Ctrl-C while it writes, has written all or nothing', async () => {
    const rows = Array.from({ length: 150 }, (_, index) => row(`Leeskring ${index}`).join(';'));
    const table = fileWith('tabel.csv', [HEADER.join(';'), ...rows].join('\n'));
    const importing = spawn(process.execPath, ['scripts/import.ts', '--content', content, table]);
    const ended = once(importing, 'close');
    while (importing.exitCode === null && !readdirSync(content).some((name) => name.startsWith('.'))) {
      await setTimeout(1);
    }
    importing.kill('SIGINT');
    const [status] = (await ended) as [number];
    expect([status, entries().length]).toEqual(status === 130 ? [130, 1] : [0, 151]);
    expect(readdirSync(content).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

describe('a place that can not be written', () => {
  test.each([
    ['a folder', '.', 'is een map, geen bestand. Noem een bestand.'],
    ['below a file', 'bestand.txt/uit.csv', 'is een bestand, geen map.'],
    ['in a folder that is not there', 'weg/uit.csv', 'bestaat niet.'],
  ])('%s: export and template say so in a sentence', async (_, place, words) => {
    fileWith('bestand.txt', 'x');
    for (const [script, ...args] of [
      ['export', '--format', 'csv', '--overwrite'],
      ['import', '--sjabloon', '--overwrite'],
    ] as const) {
      const { status, stderr } = await run(script, ...args, join(folder, place));
      expect([status, stderr]).toEqual([2, expect.stringContaining(words)]);
      expect(stderr).not.toMatch(/^ {4}at |\bE[A-Z]{4,}\b/m);
    }
  });

  test('a file where a folder should be: import says so, writes nothing, and shows more with --debug', async () => {
    rmSync(join(content, 'interventies'), { recursive: true });
    writeFileSync(join(content, 'interventies'), '');
    const table = fileWith('tabel.csv', [HEADER.join(';'), row('Leeskring').join(';')].join('\n'));
    const { status, stderr } = await run('import', table);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/Er is niets geschreven\.\n$/)]);
    expect(stderr).not.toMatch(/^ {4}at |\bE[A-Z]{4,}\b/m);
    expect((await run('import', table, '--debug')).stderr).toMatch(/^ +at /m);
  });

  test.runIf(existsSync('/dev/full'))('standard output on a full disk', () => {
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', `"$0" scripts/export.ts --content "$1" --format csv > /dev/full`, process.execPath, content],
      { encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([1, expect.stringContaining('De schijf is vol')]);
  });
});

describe('npm run export', () => {
  test('writes to standard output, or to a file with the form of its name', async () => {
    const path = join(folder, 'uit.csv');
    expect((await run('export', path)).status).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(
      inOwnProcess('export', '--content', content, '--format', 'csv').stdout,
    );
    expect(readFileSync(path, 'utf8')).toMatch(
      /^\ufeffTitel;Samenvatting;.*;Bestandsnaam\r\nTaalklas Alkmaar;[^]*;alkmaar-taalklas/,
    );
  });

  test('leaves a file that exists as it is, unless told to overwrite it', async () => {
    const path = fileWith('uit.jsonl', 'mijn werk');
    expect(await run('export', path)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('bestaat al') as string,
    });
    expect(readFileSync(path, 'utf8')).toBe('mijn werk');
    expect((await run('export', '--overwrite', path)).status).toBe(0);
    expect(readFileSync(path, 'utf8')).toMatch(/^\{"slug":"alkmaar-taalklas",/);
  });

  test('asks for a form that it has', async () => {
    expect(await run('export', join(folder, 'uit.pdf'))).toMatchObject({ status: 2 });
    const other = join(folder, 'uit.xlsx');
    expect(await run('export', '--format', 'csv', other)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('eindigt op .xlsx, maar in het bestand komt csv.') as string,
    });
    expect(existsSync(other)).toBe(false);
    expect(existsSync(join(folder, 'uit.pdf'))).toBe(false);
  });

  test('refuses an entry that can not be read, and writes nothing', async () => {
    writeFileSync(join(content, 'interventies/stuk.mdx'), '---\ntitle: [\n---\n');
    const { status, stderr } = await run('export', join(folder, 'uit.csv'));
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining('interventies/stuk.mdx kan niet worden gelezen.'),
    ]);
    expect(existsSync(join(folder, 'uit.csv'))).toBe(false);
  });
});
