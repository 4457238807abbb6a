import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importContext } from '../../../src/spreadsheet/import/convert.ts';
import { planImport } from '../../../src/spreadsheet/import/plan.ts';
import { readJson, readJsonLines, readerFor } from '../../../src/spreadsheet/import/records.ts';
import { readContent } from '../../../src/content/read-content.ts';
import { inOwnProcess, runScript } from '../run-script.ts';

/** Eight interventions as they were imported: with and without results, period, partners and dates. */
const SOURCE = 'tests/fixtures/import/interventions.jsonl';
const lines = readFileSync(SOURCE, 'utf8').trim().split('\n');
const record = (line: number) => JSON.parse(lines[line - 1] ?? '') as Record<string, unknown>;

const content = readContent('content');
const { kinds } = content;
const context = importContext(content);

/** What an import of these lines would do to a folder with these files. */
function planFor(source: readonly (string | object)[], files: Record<string, string> = {}) {
  const text = source.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  return planImport(readJsonLines(text), kinds, context, (path) => files[path]);
}

describe('a plan for an import', () => {
  test('gives the files that are in content/', () => {
    const { changes, refusals } = planFor(lines);
    const different = changes.filter(({ path, text }) => readFileSync(`content/${path}`, 'utf8') !== text);
    expect([changes.length, refusals, different]).toEqual([8, [], []]);
  });

  test('has nothing to change in what it wrote', () => {
    const written = Object.fromEntries(planFor(lines).changes.map(({ path, text }) => [path, text]));
    expect(planFor(lines, written).changes.map(({ kind }) => kind)).toEqual(Array(8).fill('same'));
  });

  test('names the fields in which a file differs', () => {
    const [{ path, text } = { path: '', text: '' }] = planFor(lines.slice(0, 1)).changes;
    const edited = text
      .replace(/^title: .*$/m, 'title: Bouwen')
      .replace('## Resultaten', '## Wat het opleverde');
    expect(planFor(lines.slice(0, 1), { [path]: edited }).changes).toEqual([
      { line: 1, kind: 'changed', path, text, fields: ['title', 'tekst'] },
    ]);
  });

  test('leaves a file as it is that differs in nothing but spacing and comments', () => {
    const [{ path, text } = { path: '', text: '' }] = planFor(lines.slice(0, 1)).changes;
    const edited = text.replace('---\n\n', '---\n\n\n').replace('themes:', "# De thema's\nthemes:");
    expect(planFor(lines.slice(0, 1), { [path]: edited }).changes).toEqual([
      { line: 1, kind: 'same', path, text: edited },
    ]);
  });

  test('reports a line that is no JSON with its number, and takes the rest', () => {
    const { changes, refusals } = planFor([lines[0] ?? '', '{"slug": ', '', lines[1] ?? '']);
    expect(refusals).toEqual([
      {
        line: 2,
        reasons: ['Deze regel is geen JSON. Op elke regel hoort één object te staan, tussen { en }.'],
      },
    ]);
    expect(changes).toHaveLength(2);
  });

  test('refuses a record with a field missing or wrong, and says which', () => {
    const { goal, ...withoutGoal } = record(1);
    expect(goal).toBeDefined();
    expect(planFor([{ ...withoutGoal, themes: ['taal'], factors: [99] }])).toEqual({
      changes: [],
      refusals: [
        {
          line: 1,
          reasons: [
            "themes.0: Thema 'taal' bestaat niet. Bedoel je taalbevordering?",
            "goal: Het veld 'goal' ontbreekt. Vul het in.",
            expect.stringMatching(/^factors\.0: Factor '99' bestaat niet\./),
          ],
        },
      ],
    });
  });

  test('refuses an intervention without approach', () => {
    expect(planFor([{ ...record(1), approach: '', results: '' }]).refusals).toEqual([
      { line: 1, reasons: ['Er is geen tekst.'] },
    ]);
  });

  test.each([['a text'], [12], [null], [['a list']], [{ name: 'Taalklas' }]])(
    'refuses %j, which is no record of a kind that it knows',
    (value) => {
      expect(planFor([JSON.stringify(value)]).refusals).toEqual([
        { line: 1, reasons: [expect.stringContaining('de velden kloppen niet')] },
      ]);
    },
  );

  test('refuses the second of two records for one file', () => {
    const { changes, refusals } = planFor([record(1), record(1)]);
    expect(changes).toHaveLength(1);
    expect(refusals).toEqual([
      {
        line: 2,
        reasons: [
          'interventies/achtkarspelen-bouwen-aan-ambitie.mdx staat twee keer in dit bestand, ook in rij 1. Haal er één weg. ' +
            'Zijn het er echt twee? Geef elk een eigen titel, of een eigen slug.',
        ],
      },
    ]);
  });

  test.each(['../../x', '/etc/x', '..\\..\\x', 'x/../../../x', 'x\u0000', 'C:x', '%2e%2e%2fx'])(
    'cannot be led out of its folder by the slug %j',
    (slug) => {
      const paths = planFor([{ ...record(1), slug }]).changes.map(({ path }) => path);
      expect(paths).toEqual([expect.stringMatching(/^interventies\/[a-z0-9-]+\.mdx$/)]);
    },
  );

  test('adds a concept to the glossary and leaves the others', () => {
    const concept = {
      term: 'proefbegrip',
      slug: 'proefbegrip',
      definition: 'Een begrip om mee te proberen.',
    };
    const before = readFileSync('content/begrippen.yaml', 'utf8');
    const [change] = planFor([concept], { 'begrippen.yaml': before }).changes;
    expect(change?.text.startsWith(before)).toBe(true);
    expect(change?.text.slice(before.length)).toMatch(/^- term: proefbegrip\n {2}slug: proefbegrip\n/);
  });

  test.each([
    ['a text that is a list', { results: ['Meer lezen'] }, 'results: Hier hoort gewone tekst te staan.'],
    ['a slug that is a number', { slug: 12 }, 'slug: Hier hoort gewone tekst te staan.'],
    [
      'an error of a spreadsheet',
      { partners: ['De bieb', '#N/B'] },
      'partners.1: Hier staat een fout van Excel',
    ],
    [
      'a slug of more than 100 characters',
      { slug: 'a'.repeat(101) },
      'slug: Deze bestandsnaam is te lang: 101 tekens.',
    ],
    ['a field that every object has', { constructor: 'x' }, "Het veld 'constructor' bestaat niet."],
  ])('refuses %s', (_, fields, reason) => {
    const { changes, refusals } = planFor([{ ...record(1), ...fields }]);
    expect([changes, refusals]).toEqual([[], [{ line: 1, reasons: [expect.stringContaining(reason)] }]]);
  });

  test('refuses a theme with a field that there is no place for', () => {
    const theme = {
      slug: 'lezen',
      name: 'Lezen',
      summary: 'Kinderen en ouders lezen samen, thuis en in de bibliotheek.',
      questions: ['Hoe lezen kinderen meer?'],
      description: 'Lezen helpt.',
    };
    expect(planFor([theme]).refusals).toEqual([]);
    expect(planFor([{ ...theme, kleur: 'rood' }]).refusals).toEqual([
      { line: 1, reasons: [expect.stringContaining("Het veld 'kleur' bestaat niet.")] },
    ]);
  });

  test('refuses the second of two items of a list with the same slug', () => {
    const concept = {
      term: 'proefbegrip',
      slug: 'proefbegrip',
      definition: 'Een begrip om mee te proberen.',
    };
    const { changes, refusals } = planFor([concept, { ...concept, term: 'ander' }]);
    expect(changes).toHaveLength(1);
    expect(refusals).toEqual([{ line: 2, reasons: [expect.stringContaining('twee keer')] }]);
  });

  test('takes the name of a file for a slug, and makes none of more than 100 characters', () => {
    const slugsOf = (fields: object) =>
      planFor([{ ...record(1), ...fields }]).changes.map(({ path }) => path);
    for (const slug of [
      'Breda-Leeskring.mdx',
      'interventies/breda-leeskring.mdx',
      'content\\interventies\\breda-leeskring.mdx',
      'https://www.voorbeeld.nl/interventies/breda-leeskring/',
    ]) {
      expect(slugsOf({ slug })).toEqual(['interventies/breda-leeskring.mdx']);
    }
    expect(slugsOf({ slug: '', title: 'Letters '.repeat(11), municipalities: ["'s-Hertogenbosch"] })).toEqual(
      [`interventies/s-hertogenbosch${'-letters'.repeat(10)}.mdx`],
    );
  });

  test.each([
    ['an intervention', { ...record(1), slug: '' }, 'title', 'achtkarspelen-bouwen-aan-ambitie'],
    [
      'a theme',
      {
        name: 'Lezen',
        summary: 'Kinderen en ouders lezen samen, thuis en in de bibliotheek.',
        questions: ['Hoe lezen kinderen meer?'],
        description: 'Lezen helpt.',
      },
      'name',
      'lezen',
    ],
  ])('refuses %s without a slug, when its file has another title', (_, unnamed, field, slug) => {
    const [{ path, text } = { path: '', text: '' }] = planFor([unnamed]).changes;
    expect(path).toMatch(new RegExp(`/${slug}\\.mdx$`));
    expect(planFor([unnamed], { [path]: text }).changes.map(({ kind }) => kind)).toEqual(['same']);
    for (const [present, title] of [
      [text.replace(new RegExp(`^${field}: .*$`, 'm'), `${field}: Iets anders`), "en heet 'Iets anders'"],
      ['geen velden', 'zonder titel'],
    ] as const) {
      expect(planFor([unnamed], { [path]: present })).toEqual({
        changes: [],
        refusals: [
          {
            line: 1,
            reasons: [
              `slug: ${path} bestaat al, ${title}. Is dit dezelfde? Vul bij slug in: ${slug}. ` +
                'Is dit een andere? Geef die een andere titel, of een eigen slug.',
            ],
          },
        ],
      });
    }
  });

  test('keeps a field of the file that every object has apart from what objects are', () => {
    const [{ path, text } = { path: '', text: '' }] = planFor(lines.slice(0, 1)).changes;
    const edited = text.replace('---\n', '---\ntoString: iets\n');
    expect(planFor(lines.slice(0, 1), { [path]: edited }).changes).toEqual([
      { line: 1, kind: 'changed', path, text, fields: ['toString'] },
    ]);
  });

  test('refuses a slug and a title of which no file name can be made', () => {
    expect(planFor([{ ...record(1), slug: '../..' }]).refusals).toEqual([
      { line: 1, reasons: [expect.stringMatching(/^slug: Hier is geen bestandsnaam van te maken\./)] },
    ]);
    const japanese = { ...record(1), title: '日本語' };
    expect(planFor([{ ...japanese, slug: '' }]).refusals).toEqual([
      {
        line: 1,
        reasons: [
          "title: Van '日本語' is geen bestandsnaam te maken. Schrijf de titel in ons alfabet, of vul zelf een slug in.",
        ],
      },
    ]);
    expect(planFor([japanese]).changes).toHaveLength(1);
  });
});

describe('records are read', () => {
  test('from a JSON document as from JSON Lines', () => {
    const values = readJson(`[${lines.join(',')}]`).records.map(({ value }) => value);
    expect(values).toEqual(readJsonLines(lines.join('\n')).records.map(({ value }) => value));
  });

  test('from a file whose name says how', () => {
    expect([readerFor('a.jsonl'), readerFor('a.JSON'), readerFor('a.pdf')]).toEqual([
      readJsonLines,
      readJson,
      undefined,
    ]);
  });
});

describe('npm run import', () => {
  let content: string;

  /** The lists that entries refer to, and no interventions yet. */
  beforeEach(() => {
    content = mkdtempSync(join(tmpdir(), 'import-'));
    for (const name of ['begrippen.yaml', 'themas', 'factoren', 'gemeenten.yaml', 'plaatsnamen.yaml']) {
      cpSync(join('content', name), join(content, name), { recursive: true });
    }
  });
  afterEach(() => rmSync(content, { recursive: true }));

  const run = (...args: string[]) => runScript('import', '--content', content, ...args);
  const closingLine = (stdout: string) => stdout.split('\n').find((line) => line.includes(' nieuw, '));
  const imported = (): Record<string, string> =>
    Object.fromEntries(
      readdirSync(join(content, 'interventies')).map((name) => [
        name,
        readFileSync(join(content, 'interventies', name), 'utf8'),
      ]),
    );

  test('writes the files, and changes nothing when it is run again', async () => {
    const first = await run(SOURCE);
    const written = imported();
    const second = await run(SOURCE);
    expect([first.status, closingLine(first.stdout)]).toEqual([
      0,
      '8 nieuw, 0 verschillend, 0 gelijk, 0 geweigerd',
    ]);
    expect([second.status, closingLine(second.stdout)]).toEqual([
      0,
      '0 nieuw, 0 verschillend, 8 gelijk, 0 geweigerd',
    ]);
    expect(imported()).toEqual(written);
  });

  test('leaves a file that was edited as it is, unless told to overwrite it', async () => {
    const path = join(content, 'interventies/amsterdam-studiezalen.mdx');
    const text = readFileSync('content/interventies/amsterdam-studiezalen.mdx', 'utf8');
    const edited = text.replace('title: Studiezalen', 'title: Studiezalen in Amsterdam');
    mkdirSync(join(content, 'interventies'));
    writeFileSync(path, edited);

    expect((await run(SOURCE)).stdout).toContain(`${path}  verschilt, blijft zoals het is (title)\n`);
    expect(readFileSync(path, 'utf8')).toBe(edited);

    expect((await run('--overwrite', SOURCE)).stdout).toContain(`${path}  gewijzigd (title)\n`);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test('writes nothing in a dry run, and says what it would write', async () => {
    const { status, stdout } = await run('--dry-run', SOURCE);
    expect(stdout).toMatch(/^ +\d {2}nieuw {6}interventies\/amsterdam-studiezalen\.mdx$/m);
    expect([status, readdirSync(content).sort()]).toEqual([
      0,
      ['begrippen.yaml', 'factoren', 'gemeenten.yaml', 'plaatsnamen.yaml', 'themas'],
    ]);
  });

  test('names the line of what it refuses, imports the rest and ends with 1', () => {
    const source = join(content, 'bron.jsonl');
    writeFileSync(source, [lines[0], 'geen JSON', lines[1]].join('\n'));
    const { status, stdout, stderr } = inOwnProcess('import', '--content', content, source);
    expect(stderr).toMatch(/bron\.jsonl:2 {2}Deze regel is geen JSON\./);
    expect([status, closingLine(stdout)]).toEqual([1, '2 nieuw, 0 verschillend, 0 gelijk, 1 geweigerd']);
    expect(Object.keys(imported())).toHaveLength(2);
    expect(stdout).toContain('Wat geweigerd is, is overgeslagen; de rest is geschreven.');
  });
});
