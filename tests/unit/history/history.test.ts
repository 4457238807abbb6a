import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { entryHistories, entryNews, lastChangeOf } from '../../../src/history/entry-history.ts';
import { readHistory, type Happening } from '../../../src/history/history.ts';
import { dayOf, monthsOf } from '../../../src/history/months.ts';
import { isPublished } from '../../../src/publishing/open-data/format.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { ENTRY, entryFile, WorkingCopy } from './working-copy.ts';

const TAALKLAS = 'interventies/alkmaar-taalklas.mdx';

/** The history of an entry as pages show it: days and words. */
function datesAndWords(copy: WorkingCopy, file = TAALKLAS) {
  const { added, lastChanged, changes } = entryHistories(copy.history())(file);
  const day = (time: number | undefined) => time && dayOf(time);
  return {
    added: day(added),
    lastChanged: day(lastChanged),
    changes: changes.map(({ time, what }) => `${dayOf(time)} ${what}`),
  };
}

const withFields = (fields: string) => entryFile({ ...ENTRY, fields });

/** A repository in which an entry was added, and changed a day later. */
const changedOnce = () =>
  new WorkingCopy()
    .write({ [TAALKLAS]: entryFile() })
    .commit()
    .write({
      [TAALKLAS]: entryFile({
        ...ENTRY,
        body: `${ENTRY.body}\n## Resultaten\n\nTwintig kinderen deden mee.\n`,
      }),
    })
    .commit();

describe('the history of an entry', () => {
  test('tells when it was added and what changed, newest first', () => {
    const copy = changedOnce()
      .write({ [TAALKLAS]: withFields(ENTRY.fields.replace('2026-11-01', '2026-11-20')) })
      .commit();
    expect(datesAndWords(copy)).toEqual({
      added: '2026-03-01',
      lastChanged: '2026-03-03',
      changes: ['2026-03-03 Bronnen gecontroleerd, resultaten weggehaald', '2026-03-02 Resultaten aangevuld'],
    });
  });

  test('goes on under another name, and the name is no change', () => {
    const copy = changedOnce().rename(TAALKLAS, 'interventies/alkmaar-taalschool.mdx').commit();
    expect(datesAndWords(copy, 'interventies/alkmaar-taalschool.mdx')).toEqual({
      added: '2026-03-01',
      lastChanged: '2026-03-02',
      changes: ['2026-03-02 Resultaten aangevuld'],
    });
  });

  test('does not go on in another entry that gets the old name', () => {
    const copy = changedOnce()
      .rename(TAALKLAS, 'interventies/alkmaar-taalschool.mdx')
      .commit()
      .write({
        [TAALKLAS]: entryFile({
          fields: 'title: Iets anders\n',
          body: 'Een heel ander verhaal over sport.\n',
        }),
      })
      .commit();
    expect(datesAndWords(copy)).toEqual({ added: '2026-03-04', lastChanged: '2026-03-04', changes: [] });
    expect(datesAndWords(copy, 'interventies/alkmaar-taalschool.mdx').added).toBe('2026-03-01');
  });

  test('has no commits that only change the form', () => {
    const crlf = withFields(
      'contact: { organisation: "School" }\ntitle: >-\n  Taalklas\nlastChecked: "2026-11-01"\n',
    );
    const copy = new WorkingCopy()
      .write({ [TAALKLAS]: entryFile() })
      .commit()
      .write({ [TAALKLAS]: crlf.replaceAll('\n', '\r\n') });
    expect(datesAndWords(copy.commit())).toEqual({
      added: '2026-03-01',
      lastChanged: '2026-03-01',
      changes: [],
    });
  });

  test('counts what was merged on the day that it was merged', () => {
    const copy = new WorkingCopy().write({ [TAALKLAS]: entryFile() }).commit();
    copy.git('switch', '--quiet', '--create', 'proposal');
    copy.write({ [TAALKLAS]: withFields(`${ENTRY.fields}goal: Taal leren\n`) }).commit();
    copy.git('switch', '--quiet', 'main');
    copy.write({ 'kennis/taal.mdx': entryFile() }).commit();
    copy.git('merge', '--quiet', '--no-ff', '--message=Merge', 'proposal');
    expect(datesAndWords(copy).changes).toEqual(['2026-03-03 Doel aangevuld']);
  });

  test('survives versions that can not be read', () => {
    const copy = new WorkingCopy()
      .write({ [TAALKLAS]: 'no fields' })
      .commit()
      .write({ [TAALKLAS]: '---\ntitle: [\n---\n' })
      .commit()
      .write({ [TAALKLAS]: entryFile() })
      .commit();
    expect(datesAndWords(copy).added).toBe('2026-03-01');
  });

  test('is told of names with spaces, quotation marks and letters of other alphabets', () => {
    const name = 'kennis/een "naam" – é 100%.mdx';
    const copy = new WorkingCopy().write({ [name]: entryFile() }).commit();
    expect(datesAndWords(copy, name).added).toBe('2026-03-01');
  });
});

test('the open data last changed with what is published in it, if all of that is in a commit', () => {
  const copy = changedOnce().write({ 'begrippen.yaml': '- term: Taal\n' }).commit();
  const lastChange = () => lastChangeOf(copy.history(), isPublished);
  expect(lastChange()).toBe('2026-03-03');
  copy.write({ 'paginas/over.mdx': entryFile(), 'uitdagingen/taal.mdx': entryFile() }).commit();
  copy.write({ 'plaatsnamen.yaml': 'places: {}\n' }).commit();
  copy.write({ 'doorverwijzingen.yaml': '{}\n' });
  expect(lastChange()).toBe('2026-03-03');
  copy.write({ 'indicatoren/armoede.csv': 'code;2024\n' }).commit();
  expect(lastChange()).toBe('2026-03-06');
  copy.write({ 'begrippen.yaml': '[]\n' });
  expect(lastChange()).toBeUndefined();
});

describe('what was done at several times', () => {
  const at = (hour: number, more: Partial<Happening> = {}): Happening => ({
    commit: `commit-${hour}`,
    kind: 'changed',
    file: TAALKLAS,
    time: Date.parse('2026-11-29T00:00:00Z') + hour * 3_600_000,
    changes: [{ field: 'questions', kind: 'extended' }],
    ...more,
  });
  const known = (happenings: Happening[]) => ({ reach: 'all' as const, happenings, uncommitted: [] });
  const inMany = (hour: number, more: Partial<Happening> = {}) =>
    Array.from({ length: 51 }, (_, number) =>
      at(hour, { file: `interventies/nummer-${number}.mdx`, ...more }),
    );

  test('to an entry on the same day is told once', () => {
    const goal: Partial<Happening> = { changes: [{ field: 'goal', kind: 'changed' }] };
    const historyOf = entryHistories(known([at(8), at(9), at(10, goal), at(34)]));
    expect(historyOf(TAALKLAS).changes).toEqual([
      { time: at(34).time, what: '‘Herken je dit?’ aangevuld' },
      { time: at(10).time, what: 'Doel gewijzigd, ‘Herken je dit?’ aangevuld' },
    ]);
  });

  test('to many entries on the same day is told once, and counts each once', () => {
    const goal: Partial<Happening> = { changes: [{ field: 'goal', kind: 'extended' }] };
    const [month] = monthsOf([...inMany(8), ...inMany(9), ...inMany(10, goal), ...inMany(34)]);
    expect(
      month?.atOnce.map(({ time, count, changes }) => [time, count, changes.map(({ field }) => field)]),
    ).toEqual([
      [at(34).time, 51, ['questions']],
      [at(10).time, 51, ['questions', 'goal']],
    ]);
  });

  test('is news of an entry when it was not done to many, as the page of the month tells it', () => {
    const file = 'interventies/nummer-0.mdx';
    const happenings: Happening[] = [
      { file, kind: 'added', commit: 'first', time: at(0).time },
      at(1, { file, changes: [{ field: 'contact', kind: 'changed' }] }),
      at(30, { file, changes: [{ field: 'goal', kind: 'changed' }] }),
      ...inMany(40),
    ];
    const newsOf = entryNews(known(happenings));
    expect(newsOf(file)).toEqual({
      added: at(0).time,
      changes: [{ time: at(30).time, what: 'Doel en contact gewijzigd' }],
    });
    expect(newsOf('interventies/nummer-1.mdx').changes).toEqual([]);
  });
});

test('a name may begin with a space or a line break', () => {
  const copy = new WorkingCopy().write({ ' taal.mdx': entryFile(), '\n.mdx': entryFile() }).commit();
  expect(copy.history().happenings.map(({ file }) => file)).toEqual(['\n.mdx', ' taal.mdx']);
});

describe('what is not known is not told', () => {
  test('when an entry came that was there before what is known, though it went and came back', () => {
    const happening = { commit: 'a', file: TAALKLAS };
    const happenings = [
      { ...happening, kind: 'changed', time: 1 },
      { ...happening, kind: 'removed', time: 2 },
      { ...happening, kind: 'added', time: 3 },
    ] as const;
    const historyOf = entryHistories({ reach: 'part', happenings: [...happenings], uncommitted: [] });
    expect(historyOf(TAALKLAS).added).toBeUndefined();
  });

  test('an entry that is in no commit yet has no history', () => {
    const copy = changedOnce().write({ 'interventies/nieuw.mdx': entryFile() });
    expect(datesAndWords(copy, 'interventies/nieuw.mdx')).toEqual({
      added: undefined,
      lastChanged: undefined,
      changes: [],
    });
  });

  test('of an entry with changes that are in no commit yet the last day is unknown', () => {
    const copy = changedOnce().write({ [TAALKLAS]: withFields(`${ENTRY.fields}goal: Taal leren\n`) });
    expect(datesAndWords(copy)).toEqual({
      added: '2026-03-01',
      lastChanged: undefined,
      changes: ['2026-03-02 Resultaten aangevuld'],
    });
  });

  test.each([
    { depth: 1, lastChanged: undefined, changes: [] },
    { depth: 2, lastChanged: '2026-03-03', changes: ['Doel aangevuld'] },
  ])(
    'a clone of depth $depth does not take its oldest commit for the beginning',
    ({ depth, ...expected }) => {
      const copy = new WorkingCopy().write({ [TAALKLAS]: entryFile() }).commit();
      copy.write({ 'kennis/taal.mdx': entryFile() }).commit();
      copy.write({ [TAALKLAS]: withFields(`${ENTRY.fields}goal: Taal leren\n`) }).commit();
      const shallow = temporaryFolder('history-');
      copy.git('clone', '--quiet', `--depth=${depth}`, `file://${copy.folder}`, shallow);
      const history = readHistory(join(shallow, 'content'), join(shallow, '.git/kept.json'));
      const { added, lastChanged, changes } = entryHistories(history)(TAALKLAS);
      expect(history.reach).toBe('part');
      expect({
        added,
        lastChanged: lastChanged && dayOf(lastChanged),
        changes: changes.map(({ what }) => what),
      }).toEqual({ added: undefined, ...expected });
      expect(entryHistories(history)('kennis/taal.mdx').lastChanged).toBeUndefined();
    },
  );

  test('a folder without a repository has none', () => {
    const folder = temporaryFolder('history-');
    mkdirSync(join(folder, 'content'));
    // The folder of the system may itself lie in a repository.
    vi.stubEnv('GIT_CEILING_DIRECTORIES', folder);
    expect(readHistory(join(folder, 'content'), join(folder, 'kept.json'))).toEqual({
      reach: 'nothing',
      happenings: [],
      uncommitted: [],
    });
    vi.unstubAllEnvs();
  });

  test('a repository without a commit has none', () => {
    expect(new WorkingCopy().write({ [TAALKLAS]: entryFile() }).history().reach).toBe('nothing');
  });

  test('a computer without git has none', () => {
    const copy = changedOnce();
    vi.stubEnv('PATH', copy.folder);
    expect(copy.history().reach).toBe('nothing');
    vi.unstubAllEnvs();
  });

  test('a copy of the project within another repository does not take its history', () => {
    const copy = changedOnce();
    const inner = join(copy.folder, 'inner');
    cpSync(copy.content, join(inner, 'content'), { recursive: true });
    const { happenings } = readHistory(join(inner, 'content'), join(copy.folder, '.git/kept.json'));
    expect(happenings).toEqual([]);
  });
});

describe('what was worked out', () => {
  test('is kept until a commit touches the content', () => {
    const copy = changedOnce();
    const before = copy.history();
    expect(copy.history()).toEqual(before);
    copy.write({ [TAALKLAS]: withFields(`${ENTRY.fields}goal: Taal leren\n`) }).commit();
    expect(copy.history().happenings.length).toBe(before.happenings.length + 1);
  });

  test('is worked out again when what was kept is broken, or can not be kept', () => {
    const copy = changedOnce();
    const before = copy.history();
    writeFileSync(join(copy.folder, '.git/kept.json'), '{"key"');
    expect(copy.history()).toEqual(before);
    rmSync(join(copy.folder, '.git/kept.json'));
    expect(readHistory(copy.content, '/dev/null/kept.json')).toEqual(before);
  });
});

describe('a month of the catalogue', () => {
  test('tells what was added, changed, renamed and removed', () => {
    const copy = changedOnce()
      .write({
        'kennis/taal.mdx': entryFile(),
        'interventies/weg.mdx': entryFile({ fields: 'title: Weg\n', body: 'Sport.' }),
      })
      .commit()
      .rename(TAALKLAS, 'interventies/alkmaar-taalschool.mdx')
      .write({ 'interventies/weg.mdx': undefined })
      .commit();
    const [month, ...others] = monthsOf(copy.history().happenings);
    expect(others).toEqual([]);
    expect(month).toMatchObject({
      month: '2026-03',
      atOnce: [],
      changed: [{ file: 'interventies/alkmaar-taalschool.mdx' }],
      renamed: [{ file: 'interventies/alkmaar-taalschool.mdx', from: TAALKLAS }],
      removed: [{ file: 'interventies/weg.mdx', title: 'Weg' }],
    });
    expect(month?.added.map(({ file }) => file)).toEqual([
      'kennis/taal.mdx',
      'interventies/weg.mdx',
      'interventies/alkmaar-taalschool.mdx',
    ]);
  });

  test('tells once what a commit did to more than fifty entries', () => {
    const names = Array.from({ length: 51 }, (_, number) => `interventies/nummer-${number}.mdx`);
    const all = (text: string) => Object.fromEntries(names.map((name) => [name, text]));
    const richer = withFields(`${ENTRY.fields}goal: Taal leren\n`);
    const copy = new WorkingCopy()
      .write(all(entryFile()))
      .commit()
      .write({ ...all(richer), [names[0] ?? '']: richer.replace('Taalklas', 'Taalschool') })
      .commit();
    const [month] = monthsOf(copy.history().happenings);
    expect(month).toMatchObject({
      atOnce: [
        {
          count: 51,
          kind: 'changed',
          folder: 'interventies',
          changes: [{ field: 'goal', kind: 'extended' }],
        },
        { count: 51, kind: 'added', folder: 'interventies', changes: [] },
      ],
      added: [],
      changed: [{ file: names[0], changes: [{ field: 'title', kind: 'changed' }] }],
    });
  });

  test('begins by the clock of the Netherlands', () => {
    const happening = { commit: 'a', kind: 'added' as const, file: TAALKLAS };
    const months = monthsOf([{ ...happening, time: Date.parse('2026-10-31T23:30:00Z') }]);
    expect(months.map(({ month }) => month)).toEqual(['2026-11']);
  });
});
