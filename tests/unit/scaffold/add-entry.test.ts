import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lintText } from '../../../src/lint/index.ts';
import { addEntry } from '../../../src/scaffold/add-entry.ts';
import { inOwnProcess, runScript } from '../run-script.ts';
import { contentWith, ENTRY } from '../small-catalogue.ts';

const today = '2026-11-21';
const add = (content: string, title: string, ...places: string[]) =>
  addEntry(content, { title, places, today });
const entriesIn = (content: string) => readdirSync(join(content, 'interventies'));

describe('a new intervention', () => {
  test('gets a file that the checker refuses at each place that is still open, and nowhere else', () => {
    const content = contentWith();
    const { file, lookAlikes } = add(content, 'Leeskring De Brug', 'Alkmaar');
    expect(file).toBe(join(content, 'interventies/alkmaar-leeskring-de-brug.mdx'));
    expect(lookAlikes).toEqual([]);

    const text = readFileSync(file, 'utf8');
    const open = text.split('\n').flatMap((line, index) => (/^(?!#).*VUL IN/.test(line) ? [index + 1] : []));
    const errors = lintText(content, 'interventies/alkmaar-leeskring-de-brug.mdx', text).filter(
      ({ level }) => level === 'fout',
    );
    expect(new Set(errors.map(({ rule }) => rule))).toEqual(new Set(['placeholder']));
    // A folded value is pointed at where its field is.
    expect(errors.map(({ line }) => line)).toEqual(open.map((line) => (line === open[0] ? line - 1 : line)));
  });

  test('is refused by the checker no longer once all is filled in', () => {
    const content = contentWith();
    const { file } = add(content, 'Leeskring De Brug', 'Alkmaar');
    const filled = readFileSync(file, 'utf8')
      .replace(/VUL IN, bijvoorbeeld /g, '')
      .replace(/^themes:\n.*/m, 'themes:\n  - taalbevordering')
      .replace(/^sectors:\n.*/m, 'sectors:\n  - PO')
      .replace(/^factors:\n.*/m, 'factors:\n  - inclusief-onderwijs')
      .replace(/^VUL IN$/m, 'Leerlingen lezen elke week samen.');
    const diagnostics = lintText(content, 'interventies/alkmaar-leeskring-de-brug.mdx', filled);
    expect(diagnostics.filter(({ level }) => level === 'fout')).toEqual([]);
  });

  test.each([
    ['another name of a municipality', ['Den Bosch'], ["'s-Hertogenbosch"]],
    ['another name in words of their own', ['Den', 'Bosch'], ["'s-Hertogenbosch"]],
    ['small letters', ['alkmaar'], ['Alkmaar']],
    ['several, one of them twice', ['Alkmaar', 'den bosch', 'Alkmaar'], ['Alkmaar', "'s-Hertogenbosch"]],
  ])('understands %s', (_, places, municipalities) => {
    const { file } = add(contentWith(), 'Leeskring', ...places);
    const [, list = ''] = /^municipalities:\n((?: {2}- .*\n)+)/m.exec(readFileSync(file, 'utf8')) ?? [];
    expect(list.match(/(?<=- "?)[^"\n]+/g)).toEqual(municipalities);
  });

  test('that has nearly the title of another in the municipality is made, and the other is named', () => {
    const { file, lookAlikes } = add(contentWith(), 'De taalklassen', 'Alkmaar');
    expect(existsSync(file)).toBe(true);
    expect(lookAlikes).toEqual([expect.stringContaining(`${ENTRY} heet bijna hetzelfde`)]);
  });

  test('that has the very title of another in the municipality is made, and the other is named', () => {
    const { lookAlikes } = add(contentWith(), 'TAALKLAS ALKMAAR', "'s-Hertogenbosch", 'Alkmaar');
    expect(lookAlikes).toEqual([expect.stringContaining(`${ENTRY} heeft dezelfde titel`)]);
  });

  test('is made also when another file can not be read', () => {
    const content = contentWith();
    writeFileSync(join(content, ENTRY), '---\ntitle: "open\n---\n');
    expect(existsSync(add(content, 'Leeskring', 'Alkmaar').file)).toBe(true);
  });
});

describe('nothing is written', () => {
  test.each([
    ['for a misspelt municipality', 'Leeskring', ['Alkmar'], "'Alkmar' bestaat niet. Bedoel je Alkmaar?"],
    ['for a place that is none', 'Leeskring', ['Xyzzy'], 'tussen aanhalingstekens'],
    ['for an empty title', ' ', ['Alkmaar'], 'De titel kan niet zo.'],
    ['for a title that is too long', 'a'.repeat(91), ['Alkmaar'], 'Maak er hoogstens 90 van.'],
  ])('%s', (_, title, places, reason) => {
    const content = contentWith();
    const before = entriesIn(content);
    expect(() => add(content, title, ...places)).toThrow(
      expect.objectContaining({ message: expect.stringContaining(reason) as string, exitCode: 2 }),
    );
    expect(entriesIn(content)).toEqual(before);
  });

  test.each(['日本語', 'Привет'])('for the title %s, of which no name of a file can be made', (title) => {
    const content = contentWith();
    const before = entriesIn(content);
    expect(() => add(content, title, 'Alkmaar')).toThrow(
      expect.objectContaining({
        message: `De titel kan niet zo. Van '${title}' is geen bestandsnaam te maken. Schrijf de titel in ons alfabet.`,
        exitCode: 2,
      }),
    );
    expect(entriesIn(content)).toEqual(before);
  });

  test('over a file that exists', () => {
    const content = contentWith();
    const { file } = add(content, 'Leeskring', 'Alkmaar');
    writeFileSync(file, 'Van mij\n');
    expect(() => add(content, 'Leeskring', 'Alkmaar')).toThrow(expect.objectContaining({ exitCode: 1 }));
    expect(readFileSync(file, 'utf8')).toBe('Van mij\n');
  });
});

describe('the command', () => {
  test('names the file and the next step', () => {
    const content = contentWith();
    const { status, stdout } = inOwnProcess('nieuw', 'Leeskring', 'Alkmaar', '--content', content);
    const file = join(content, 'interventies/alkmaar-leeskring.mdx');
    expect(stdout).toContain(`${file} is gemaakt.`);
    expect(stdout).toContain(`npm run check -- ${file}`);
    expect(stdout).toContain('/beheer/');
    expect(status).toBe(0);
  });

  test('without a municipality says how it is used', async () => {
    const { status, stdout, stderr } = await runScript('nieuw', 'Leeskring');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Zo gebruik je het: npm run nieuw -- "TITEL" GEMEENTE');
  });
});

test('no municipality is said not to exist by a list that can not be read', () => {
  const content = contentWith();
  writeFileSync(join(content, 'gemeenten.yaml'), '- name: [');
  expect(() => add(content, 'Leeskring De Brug', 'Alkmaar')).toThrow(
    /gemeenten\.yaml kan niet worden gelezen\..* npm run check/,
  );
});

test.each([
  ['is not there', () => undefined, 'De lijst van gemeenten kan niet worden gelezen: '],
  ['is empty', (path: string) => writeFileSync(path, ''), 'De lijst van gemeenten kan niet worden gelezen: '],
  ['is a folder', (path: string) => mkdirSync(path), 'gemeenten.yaml kan niet worden gelezen. '],
  ['is too large', (path: string) => writeFileSync(path, '#'.repeat(1_000_001)), 'kan niet worden gelezen. '],
])('a list of municipalities that %s is named, by nieuw and by import', async (_, spoil, problem) => {
  const content = contentWith();
  const path = join(content, 'gemeenten.yaml');
  const table = join(content, 'tabel.csv');
  writeFileSync(table, 'Bestandsnaam;Doel\nalkmaar-taalklas;Lezen');
  rmSync(path);
  spoil(path);
  for (const [script, ...args] of [
    ['nieuw', 'Leeskring', 'Alkmaar'],
    ['import', table],
  ] as const) {
    const { stdout, stderr } = await runScript(script, ...args, '--content', content);
    expect(stdout + stderr).toContain(problem);
    expect(stderr).not.toContain("'Alkmaar' bestaat niet");
  }
});

test('a title without a word gives no file', () => {
  const content = contentWith();
  const before = entriesIn(content);
  expect(() => add(content, '😀 …', 'Alkmaar')).toThrow('Hier staat geen woord.');
  expect(entriesIn(content)).toEqual(before);
});
