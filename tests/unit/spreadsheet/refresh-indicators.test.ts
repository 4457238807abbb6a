import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../../../src/content/read-content.ts';
import { planRefresh } from '../../../src/spreadsheet/refresh-indicators.ts';
import { contentWith, printed } from '../small-catalogue.ts';

const SLUG = 'kinderen-laag-inkomen';
const TABLE = `indicatoren/${SLUG}.csv`;
const NEWER = 'code;2022\nNL01;12.1\nGM0216;9\nGM0344;\nGM0361;11\nGM0796;11.5\n';

const refresh = (text: string, slug = SLUG) =>
  planRefresh(readContent(contentWith()), { name: 'nieuw.csv', slug, text, today: '2026-11-28' });

describe('newer values of an indicator', () => {
  test('of a new year come beside the years that were there; what is missing stays missing', () => {
    const { files, newYears, changes } = refresh(NEWER);
    expect(newYears).toEqual([2022]);
    expect(changes).toEqual([]);
    expect(files.get(TABLE)).toBe(
      'code;2021;2022\nNL01;11.96;12.1\nGM0216;10;9\nGM0344;13.86;\nGM0361;10.89;11\nGM0796;11.81;11.5\n',
    );
  });

  test('change the years and the day in the list, and nothing else of it', () => {
    const before = readFileSync('tests/fixtures/content/nothing-wrong/indicatoren.yaml', 'utf8');
    expect(refresh(NEWER).files.get('indicatoren.yaml')).toBe(
      before
        .replace('from: 2021, to: 2021', 'from: 2021, to: 2022')
        .replace(`slug: ${SLUG}\n`, `slug: ${SLUG}\n    retrieved: "2026-11-28"\n`),
    );
  });

  test('of a year that was there are told one by one', () => {
    const { changes } = refresh('code;2021\nNL01;11.96\nGM0216;10.2\nGM0344;\nGM0361;10.89\nGM0796;11.81\n');
    expect(changes).toEqual([
      { place: 'Culemborg', year: 2021, before: 10, after: 10.2 },
      { place: 'Utrecht', year: 2021, before: 13.86, after: undefined },
    ]);
  });

  test('that are the same change nothing', () => {
    const same = readFileSync(`tests/fixtures/content/nothing-wrong/${TABLE}`, 'utf8');
    expect(refresh(same)).toMatchObject({ newYears: [], changes: [], diagnostics: [] });
    expect(refresh(same).files.size).toBe(0);
  });

  test('with a fault give no files, and say where it is', () => {
    const { files, diagnostics } = refresh(NEWER.replace('11.5', '11,5'));
    expect(files.size).toBe(0);
    expect(diagnostics).toMatchObject([{ file: 'nieuw.csv', line: 6, column: 8 }]);
  });

  test('of a year that is yet to come are refused', () => {
    expect(() => refresh(NEWER.replace('2022', '2092'))).toThrow('nieuw.csv: Het jaar 2092 moet nog komen.');
  });

  test('of an indicator that does not exist are refused with the one that was meant', () => {
    expect(() => refresh(NEWER, 'kinderen-laag-inkomn')).toThrow(`Bedoel je ${SLUG}?`);
  });

  test('of an indicator that stands on one line in the list are refused: the list would be broken', () => {
    const content = contentWith();
    writeFileSync(
      join(content, 'indicatoren.yaml'),
      `indicators:\n  - { slug: ${SLUG}, years: { from: 2021, to: 2021 } }\n`,
    );
    expect(() =>
      planRefresh(readContent(content), { name: 'nieuw.csv', slug: SLUG, text: NEWER, today: '2026-11-28' }),
    ).toThrow(`indicatoren.yaml: Het cijfer '${SLUG}' kan hier niet worden bijgewerkt.`);
  });
});

describe('npm run indicatoren', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'tables-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const run = (content: string, ...args: string[]) =>
    spawnSync(process.execPath, ['scripts/indicatoren.ts', '--content', content, ...args], {
      encoding: 'utf8',
    });

  test('writes what the checker passes, and tells what changed', () => {
    const content = contentWith();
    const file = join(folder, `${SLUG}.csv`);
    writeFileSync(file, NEWER);
    const { stdout, status } = run(content, file);
    expect(stdout).toContain(`${SLUG}: nieuw: 2022.`);
    expect(status).toBe(0);
    expect(readFileSync(join(content, TABLE), 'utf8')).toContain('GM0216;10;9\n');
    expect(printed(content, 'fout')).toEqual([]);
  });

  test('writes nothing at all when one of two files is refused', () => {
    const content = contentWith();
    const good = join(folder, `${SLUG}.csv`);
    const bad = join(folder, 'jongeren.csv');
    writeFileSync(good, NEWER);
    writeFileSync(bad, 'code;2025\nNL01;1,5\n');
    const { stderr, status } = run(content, good, bad);
    expect(stderr).toContain('Er is niets geschreven.');
    expect(status).toBe(1);
    expect(readFileSync(join(content, TABLE), 'utf8')).not.toContain('2022');
  });
});
