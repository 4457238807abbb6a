import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentWith, printed } from '../small-catalogue.ts';

const TABLE = 'indicatoren/kinderen-laag-inkomen.csv';
const LIST = 'indicatoren.yaml';

/** The diagnostics of the checker for the small catalogue, in which one text was replaced by another. */
function faultsWith(path: string, from: string, to: string): string[] {
  const content = contentWith();
  const before = readFileSync(join(content, path), 'utf8');
  expect(before).toContain(from);
  writeFileSync(join(content, path), before.replace(from, to));
  return printed(content, 'fout');
}

describe('a table with values of an indicator is refused, with file and line', () => {
  test.each([
    [
      'a code of no municipality',
      'GM0216;',
      'GM9216;',
      [
        `${TABLE}:1:1  Deze regel ontbreekt: Culemborg (GM0216).  Voeg toe wat ontbreekt; laat de cel leeg als de waarde niet bekend is.`,
        `${TABLE}:3:1  De code 'GM9216' is van geen gemeente in gemeenten.yaml.  Bedoel je GM0216 (Culemborg)?`,
      ],
    ],
    [
      'a comma for the decimals',
      '13.86',
      '13,86',
      [`${TABLE}:4:8  '13,86' heeft een komma.  Schrijf een punt voor de decimalen: 13.86.`],
    ],
    [
      'a percentage that can not be',
      '13.86',
      '1386',
      [
        `${TABLE}:4:8  1386 is meer dan 100%.  Kijk in de bron wat het moet zijn; let op de punt voor de decimalen.`,
      ],
    ],
    [
      'a value below zero',
      '13.86',
      '-1',
      [`${TABLE}:4:8  -1 is lager dan 0.  Kijk in de bron wat het moet zijn.`],
    ],
    [
      'a word for a value that is not known',
      '13.86',
      'geheim',
      [
        `${TABLE}:4:8  'geheim' is geen getal.  Schrijf een getal zoals 12.5, zonder eenheid; laat de cel leeg als de waarde niet bekend is.`,
      ],
    ],
    [
      'a municipality that is missing',
      'GM0344;13.86\n',
      '',
      [
        `${TABLE}:1:1  Deze regel ontbreekt: Utrecht (GM0344).  Voeg toe wat ontbreekt; laat de cel leeg als de waarde niet bekend is.`,
      ],
    ],
    [
      'the country that is missing',
      'NL01;11.96\n',
      '',
      [
        `${TABLE}:1:1  Deze regel ontbreekt: Nederland (NL01).  Voeg toe wat ontbreekt; laat de cel leeg als de waarde niet bekend is.`,
      ],
    ],
    [
      'a second value for one year',
      'GM0344;13.86\n',
      'GM0344;13.86\nGM0344;14\n',
      [
        `${TABLE}:5:1  Utrecht staat ook op regel 4.  Haal er één weg: een gemeente heeft één waarde per jaar.`,
      ],
    ],
    [
      'a second column for one year',
      'code;2021',
      'code;2021;2021',
      [`${TABLE}:1:11  Het jaar 2021 staat er twee keer.  Haal één kolom weg.`],
    ],
    [
      'a year that the list does not have',
      'code;2021',
      'code;2020',
      [
        `${TABLE}:1:1  Het jaar 2021 ontbreekt.  Voeg een kolom toe voor 2021; laat de cellen leeg als er geen cijfers zijn.`,
      ],
    ],
    [
      'a column without a year',
      'code;2021',
      'code;jaar',
      [`${TABLE}:1:6  'jaar' is geen jaar.  Schrijf een jaar, zoals 2023.`],
    ],
    [
      'columns that commas part',
      'code;2021',
      'code,2021',
      [
        `${TABLE}:1:1  De eerste regel is niet 'code' met de jaren erachter.  Begin met een regel als 'code;2022;2023', met puntkomma's tussen de kolommen.`,
      ],
    ],
    [
      'a line with a cell too many',
      '13.86',
      '13.86;1',
      [
        `${TABLE}:4:1  Deze regel heeft 3 cellen, de eerste regel 2.  Geef elk jaar één cel; laat een cel leeg als de waarde niet bekend is.`,
      ],
    ],
  ])('%s', (_, from, to, expected) => {
    expect(faultsWith(TABLE, from, to)).toEqual(expected);
  });

  test('a count that is no whole number', () => {
    expect(faultsWith('indicatoren/jongeren.csv', '70562', '70562.5')).toEqual([
      'indicatoren/jongeren.csv:4:8  70562.5 is geen heel getal, en dit is een aantal.  Kijk in de bron wat het moet zijn.',
    ]);
  });

  test('a gap between the years', () => {
    const content = contentWith();
    const path = join(content, 'indicatoren/jongeren.csv');
    writeFileSync(path, readFileSync(path, 'utf8').replace('2023;2024', '2022;2024'));
    const list = join(content, LIST);
    writeFileSync(list, readFileSync(list, 'utf8').replace('from: 2023, to: 2024', 'from: 2022, to: 2024'));
    expect(printed(content, 'fout')).toEqual([expect.stringContaining('Het jaar 2023 ontbreekt.')]);
  });

  test('more years than a list can hold', () => {
    const content = contentWith();
    const list = join(content, LIST);
    writeFileSync(list, readFileSync(list, 'utf8').replace('to: 2024', 'to: 9999999999'));
    expect(printed(content, 'fout')).toContainEqual(expect.stringContaining('Het jaar 2025 ontbreekt.'));
  });
});

describe('a value that is not known', () => {
  test('is an empty cell', () => {
    expect(faultsWith(TABLE, '13.86', '')).toEqual([]);
  });
});

describe('the list and the tables', () => {
  test('go together: a list entry without its table is refused at the table', () => {
    const content = contentWith();
    rmSync(join(content, TABLE));
    expect(printed(content, 'fout')).toEqual([
      expect.stringContaining(`${TABLE}:1:1  Dit bestand ontbreekt`),
    ]);
  });

  test('a table without a list entry is refused, and the name that was meant is named', () => {
    const content = contentWith();
    renameSync(join(content, TABLE), join(content, 'indicatoren/kinderen-laag-inkomn.csv'));
    expect(printed(content, 'fout')).toContainEqual(expect.stringContaining(`Bedoel je ${TABLE}?`));
  });

  test('a file that is no table does not belong in their folder', () => {
    const content = contentWith();
    writeFileSync(join(content, 'indicatoren/cijfers.xlsx'), 'x');
    mkdirSync(join(content, 'indicatoren/oud'));
    expect(printed(content, 'fout').map((line) => line.split('  ')[1])).toEqual([
      "'cijfers.xlsx' eindigt niet op .csv.",
      "In indicatoren hoort geen map 'oud'.",
    ]);
  });

  test('an indicator stands in the list once', () => {
    expect(faultsWith(LIST, 'slug: jongeren', 'slug: kinderen-laag-inkomen')).toContainEqual(
      expect.stringContaining("'kinderen-laag-inkomen' staat twee keer in de lijst."),
    );
  });

  test('what a figure was divided by is a figure of the list too', () => {
    expect(faultsWith(LIST, 'of: jongeren', 'of: jeugd')).toEqual([
      expect.stringContaining("Het cijfer 'jeugd' staat niet in deze lijst."),
    ]);
  });

  test('a concept is one of the glossary', () => {
    expect(faultsWith(LIST, 'needWeight: 0.3', 'needWeight: 0.3\n    concept: armoed')).toEqual([
      expect.stringContaining("Begrip 'armoed' bestaat niet."),
    ]);
  });

  test('a phrase has a place for the value', () => {
    expect(faultsWith(LIST, '{} onder 18', 'inwoners onder 18')).toEqual([
      expect.stringContaining('De plaats van de waarde ontbreekt.'),
    ]);
  });
});
