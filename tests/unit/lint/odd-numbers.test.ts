import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentWith, printed } from '../small-catalogue.ts';

/** The errors of the sound catalogue with a part of a file replaced. */
function errorsWith(file: string, from: string, to: string): string[] {
  const content = contentWith();
  const path = join(content, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  return printed(content, 'fout');
}

test.each([
  ['gemeenten.yaml', 'inhabitants: 111000', 'inhabitants: .inf', '5:16', '.inf'],
  ['gemeenten.yaml', 'gkaSince: 2019', 'gkaSince: -.INF', '7:13', '-.INF'],
  ['cijfers.yaml', 'value: 264', 'value: .nan', '3:12', '.nan'],
  ['cijfers.yaml', 'value: 264', 'value: 1e999', '3:12', '1e999'],
  ['gemeenten.yaml', 'gkaSince: 2019', 'gkaSince: 0x7e4', '7:13', '0x7e4'],
  ['gemeenten.yaml', 'gkaSince: 2019', 'gkaSince: 0o3744', '7:13', '0o3744'],
  ['gemeenten.yaml', 'gkaSince: 2019', 'gkaSince: 2.019e3', '7:13', '2.019e3'],
  ['interventies/alkmaar-taalklas.mdx', 'title: Taalklas Alkmaar', 'title: .NaN', '2:8', '.NaN'],
])('%s: %s may not be %s', (file, from, to, place, written) => {
  expect(errorsWith(file, from, to)).toContain(
    `${file}:${place}  '${written}' is hier geen tekst, en geen getal dat de website kent.  Schrijf een getal met gewone cijfers, of zet de tekst tussen aanhalingstekens.`,
  );
});

test('a number that is too small or too large is told how small or large it may be', () => {
  expect(errorsWith('gemeenten.yaml', 'inhabitants: 111000', 'inhabitants: 16')).toEqual([
    "gemeenten.yaml:5:16  '16' past niet bij 'inhabitants'.  Schrijf een getal van minstens 500.",
  ]);
  expect(errorsWith('factoren/inclusief-onderwijs.mdx', 'number: ', 'number: 9')).toEqual([
    expect.stringMatching(/Schrijf een getal van hoogstens 99\.$/),
  ]);
});
