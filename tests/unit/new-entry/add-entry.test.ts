import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../../src/lint/index.ts';
import { formatDiagnostic, isError } from '../../../src/lint/diagnostic.ts';
import { splitFrontmatter } from '../../../src/content/frontmatter.ts';
import { addEntry } from '../../../src/new-entry/add-entry.ts';
import { Editor, KEYS, type Turn } from './editor.ts';
import { copyOfContent, entriesIn } from './folders.ts';
import { ANSWERS, FILE, TITLE, turnsBefore, withTurn } from './walk.ts';

const { enter, tab, down, ctrlC, clear } = KEYS;
const TODAY = '2026-11-21';

// A whole interview takes a machine with other work more than a moment.
vi.setConfig({ testTimeout: 60_000 });

/** For the interviews that are broken off: one folder, in which nothing may change. */
let unchanged: string;
beforeAll(() => {
  unchanged = join(mkdtempSync(join(tmpdir(), 'nieuw-')), 'content');
  cpSync('content', unchanged, { recursive: true });
  leaveFewEntries(unchanged);
});
afterAll(() => rmSync(dirname(unchanged), { recursive: true }));

/** Starts an interview about a copy of `content/`. */
function interview(content: string) {
  const before = entriesIn(content);
  const editor = new Editor();
  return { content, before, editor, adding: addEntry(content, editor, TODAY) };
}

/** The fields of the entry that was added. */
function fieldsOfNew(content: string): Record<string, unknown> {
  const { yaml = '' } = splitFrontmatter(entriesIn(content).get(FILE) ?? '') ?? {};
  return parse(yaml) as Record<string, unknown>;
}

describe('an interview that is finished', () => {
  test('gives a file that has every answer and passes the checker', async () => {
    const { content, before, editor, adding } = interview(copyOfContent());
    await editor.answer(...ANSWERS);
    expect(await adding).toBe(true);

    expect(fieldsOfNew(content)).toEqual({
      title: TITLE,
      summary:
        "In een leeskring praten leerlingen in 's-Hertogenbosch elke maand over een boek dat zij kozen.",
      municipalities: ["'s-Hertogenbosch"],
      themes: ['taalbevordering', 'ouderbetrokkenheid'],
      sectors: ['PO'],
      organiser: 'Bibliotheek De Brug',
      partners: ['Basisschool De Boog', 'Basisschool De Poort'],
      targetGroup: 'Leerlingen van groep 5 tot en met 8',
      goal: 'Leerlingen lezen met meer plezier en praten over boeken.',
      factors: ['motivatie'],
      period: { start: 2024 },
      contact: {
        organisation: 'Bibliotheek De Brug',
        url: 'https://www.example.org',
        email: 'info@example.org',
      },
      sources: [
        {
          title: 'Leeskring op school',
          publisher: 'Bibliotheek De Brug',
          url: 'https://www.example.org/leeskring',
        },
      ],
      gkaAgenda: false,
      lastChecked: TODAY,
    });
    expect(entriesIn(content).get(FILE)).toContain(
      '\n## Aanpak\n\nElke maand kiest een groep een boek.\n\nDaarna praten zij erover.\n',
    );
    expect(entriesIn(content).size).toBe(before.size + 1);
    expect(checkContent(content).filter(isError).map(formatDiagnostic)).toEqual([]);
  });

  test('and in which no text was written, tells where the checker will point', async () => {
    const { content, editor, adding } = interview(copyOfContent());
    await editor.answer(
      ...turnsBefore('Wat gebeurt er'),
      ['Wat gebeurt er', `${tab}${enter}`],
      ['De controle wijst nog aan:', ''],
      ['Er staat geen tekst onder de velden.', ''],
      ['Klopt het zo?', enter],
    );
    await editor.sees('verbeter wat de controle aanwees');
    expect(await adding).toBe(true);
    expect(
      checkContent(content)
        .filter(isError)
        .map(({ rule }) => rule),
    ).toEqual(['body-text']);
  });

  test('leaves the other entries as they are, also one of the same name', async () => {
    const content = copyWithFewEntries();
    const first = interview(content);
    await first.editor.answer(...ANSWERS);
    await first.adding;
    const second = interview(content);
    await second.editor.answer(...turnsBefore('Eén tot drie'), ['Dan ga je door.', enter]);
    await second.editor.answer(...ANSWERS.slice(2));
    expect(await second.adding).toBe(true);
    const after = entriesIn(content);
    expect(after.size).toBe(second.before.size + 1);
    expect(after).toEqual(new Map([...second.before, [FILE.replace('.mdx', '-2.mdx'), after.get(FILE)]]));
  });

  test('takes an answer that is changed at the end', async () => {
    const { content, editor, adding } = interview(copyWithFewEntries());
    await editor.answer(
      ...turnsBefore('Klopt het zo?'),
      ['Klopt het zo?', `${down.repeat(5)}${enter}`],
      ['Wie voert de interventie uit?', `${clear}Taalhuis De Brug${enter}`],
      ['Uitvoerder: Taalhuis De Brug', enter],
    );
    expect(await adding).toBe(true);
    expect(fieldsOfNew(content).organiser).toBe('Taalhuis De Brug');
  });
});

describe('a wrong answer is told at once, and can be mended:', () => {
  test.each<[what: string, asked: string, wrong: string, told: string]>([
    ['a summary that is too short', 'Wat is het, voor wie', `Te kort.${enter}`, 'Schrijf er minstens 50.'],
    ['nothing where something is needed', 'Wie voert de interventie uit?', enter, 'Dit is nodig.'],
    [
      'the address of a person',
      'Algemeen e-mailadres',
      `j.jansen@example.org${enter}`,
      'lijkt het adres van een',
    ],
    ['an address without https', 'Website van de organisatie', `example.org${enter}`, 'is geen webadres.'],
    ['a mobile number', 'Algemeen telefoonnummer', `06 12345678${enter}`, '06-nummer van een persoon.'],
    ['a year that is none', 'Jaar van begin', `vorig jaar${enter}`, 'is geen jaar.'],
    ['a day that does not exist', 'De dag waarop', `${clear}2026-02-30${enter}`, 'bestaat niet.'],
    ['no municipality', 'De gemeenten waar', enter, 'Dit is nodig.'],
    [
      'four themes',
      'Eén tot drie',
      `taal${enter}ouder${enter}loop${enter}sport${enter}${enter}`,
      'Kies er hoogstens 3.',
    ],
  ])('%s', async (_, asked, wrong, told) => {
    const { before, content, editor, adding } = interview(unchanged);
    await editor.answer(...turnsBefore(asked), [asked, wrong]);
    await editor.sees(told);
    editor.types(ctrlC);
    expect(await adding).toBe(false);
    expect(entriesIn(content)).toEqual(before);
  });

  test('a period that ends before it begins, which is asked for again', async () => {
    const { content, editor, adding } = interview(copyWithFewEntries());
    await editor.answer(
      ...turnsBefore('Jaar van einde'),
      ['Jaar van einde', `2020${enter}`],
      ['De periode eindigt voordat zij begint.', ''],
      ['Jaar van begin', enter],
      ['Jaar van einde', `${clear}2025${enter}`],
      ...ANSWERS.slice(turnsBefore('Status').length),
    );
    expect(await adding).toBe(true);
    expect(fieldsOfNew(content).period).toEqual({ start: 2024, end: 2025 });
  });
});

describe('what looks like an entry that exists', () => {
  const alike: Turn[] = [
    ['Naam van de interventie', `De taalklas${enter}`],
    ['De gemeenten waar', `alkmaar${enter}${enter}`],
    ['Let op: dit lijkt op wat er al is.', ''],
    [join('interventies', 'alkmaar-taalklas.mdx'), ''],
  ];

  test('is told with its path, and the editor can stop', async () => {
    const { before, content, editor, adding } = interview(unchanged);
    await editor.answer(...alike, ['Dan ga je door.', `${down}${enter}`]);
    await editor.sees('Er is niets bewaard.');
    expect(await adding).toBe(false);
    expect(entriesIn(content)).toEqual(before);
  });

  test('is told once, and the editor can go on', async () => {
    const { editor, adding } = interview(unchanged);
    await editor.answer(...alike, ['Dan ga je door.', enter], ['Eén tot drie', ctrlC]);
    expect(await adding).toBe(false);
    expect(editor.shown.match(/Let op/g)).toHaveLength(1);
  });
});

describe('the list of municipalities', () => {
  test('is searched by other names, and tells them', async () => {
    const { editor, adding } = interview(unchanged);
    await editor.answer(
      ...turnsBefore('De gemeenten waar'),
      ['De gemeenten waar', 'rosm'],
      ['Ook: Den Bosch', ctrlC],
    );
    await adding;
    expect(editor.shown).toContain("> [ ] 's-Hertogenbosch");
  });

  test('gives several', async () => {
    const { content, editor, adding } = interview(copyWithFewEntries());
    await editor.answer(...withTurn('De gemeenten waar', `bosch${enter}breda${tab}${enter}`));
    await adding;
    expect(fieldsOfNew(content).municipalities).toEqual(["'s-Hertogenbosch", 'Breda']);
  });

  test('says so when nothing is found', async () => {
    const { editor, adding } = interview(unchanged);
    await editor.answer(...turnsBefore('De gemeenten waar'), ['De gemeenten waar', 'qqq']);
    await editor.sees("Niets gevonden voor 'qqq'.");
    editor.types(ctrlC);
    await adding;
  });
});

describe('an editor who stops with Ctrl-C leaves nothing behind', () => {
  test.each(ANSWERS.map(([asked]) => asked))('at "%s"', async (asked) => {
    const { content, before, editor, adding } = interview(unchanged);
    await editor.answer(...turnsBefore(asked), [asked, ctrlC]);
    expect(await adding).toBe(false);
    expect(entriesIn(content)).toEqual(before);
    expect(editor.shown).toContain('Gestopt. Er is niets bewaard.');
  });

  test('but Escape stops nothing', async () => {
    const { content, editor, adding } = interview(copyWithFewEntries());
    await editor.answer(['Naam van de interventie', KEYS.escape]);
    // A terminal sends the Escape key and the next key apart: readline waits 50 ms for the rest of an arrow key.
    await new Promise((resolve) => setTimeout(resolve, 100));
    editor.types(`${TITLE}${enter}`);
    await editor.answer(...ANSWERS.slice(1));
    expect(await adding).toBe(true);
    expect(fieldsOfNew(content).title).toBe(TITLE);
  });
});

/** A copy of `content/` with one entry only, which is read sooner. */
function copyWithFewEntries(): string {
  const content = copyOfContent();
  leaveFewEntries(content);
  return content;
}

function leaveFewEntries(content: string): void {
  for (const name of entriesIn(content).keys()) {
    if (name !== 'alkmaar-taalklas.mdx') rmSync(join(content, 'interventies', name));
  }
}
