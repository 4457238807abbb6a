/** What editors write in `content/`, and what git tells of it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import fc from 'fast-check';
import { parse } from 'yaml';
import { splitFrontmatter, withDatesAsText, withoutFrontmatter } from '../../../src/content/frontmatter.ts';
import { contentKinds } from '../../../src/content/kinds.ts';
import { parseFile, readData } from '../../../src/content/content-file.ts';
import { foundFile, readContent } from '../../../src/content/read-content.ts';
import { entryHistories } from '../../../src/history/entry-history.ts';
import { readBlobs, readGitLog } from '../../../src/history/git.ts';
import { happeningsIn } from '../../../src/history/history.ts';
import { vanishedIn } from '../../../src/history/vanished.ts';
import type { RuleDiagnostic } from '../../../src/lint/rule.ts';
import { redirects } from '../../../src/lint/rules/redirects.ts';
import {
  contentRules,
  formRules,
  foundFileRules,
  PARSED_RULES,
  TEXT_RULES,
} from '../../../src/lint/rules/index.ts';
import { lintFiles } from '../../../src/lint/run-rules.ts';
import { CATALOGUE } from '../../catalogue.ts';
import { mutations } from '../mutations.ts';
import { hold, mutated, oddText, target } from './target.ts';

const NO_VOCABULARY = { themes: [], factors: [], articles: [], concepts: [], municipalities: [], places: {} };
const TODAY = '2030-01-01';

function inWords(diagnostics: readonly RuleDiagnostic[]): void {
  for (const { line, column, problem, remedy } of diagnostics)
    hold(line > 0 && column > 0 && problem !== '' && remedy !== '', 'a diagnostic has its place and words');
}

/** Rules that see to it that a file can be read, and in one way. */
const READING = new Set([
  ...[...foundFileRules(contentKinds(NO_VOCABULARY), new Set()), ...TEXT_RULES, ...PARSED_RULES].map(
    ({ id }) => id,
  ),
  'one-reading',
]);

const YAML_LINES = [
  ...[
    '---',
    '---x',
    '--- ',
    '+++',
    '+++ x',
    '...',
    '... x',
    '%YAML 1.1',
    '# x',
    '',
    ' ',
    '\t',
    '{}',
    '[a, b]',
  ],
  ...['goal: ', 'goal: |', 'goal: >-', '- ', '  - ', '  a: ', '? ', ': ', '<<: ', '"a": ', '!!str a: '],
];
const YAML_VALUES = [
  ...[
    'a',
    '0b11',
    '0o17',
    '017',
    '0x1F',
    '1_000',
    '12:30',
    '12:30:45',
    '190:20:30',
    'yes',
    'no',
    'on',
    'off',
    'y',
    '~',
    'null',
  ],
  ...[
    'Null',
    'NULL',
    'true',
    'True',
    'TRUE',
    '.inf',
    '-.Inf',
    '.nan',
    '+1',
    '-0',
    '1e3',
    '1.',
    '.5',
    '2024-01-01',
    '2024-02-30',
  ],
  ...[
    '2024-1-1',
    '2024-01-01 10:00:00',
    '0000-01-01',
    '&a b',
    '*a',
    '!!int 3',
    '"\\u2028"',
    "'it''s'",
    '"a\\\n  b"',
    '{a: 1}',
  ],
  ...['{a, b}', '[1, 2]', '| x', '@a', '`a', '%a', ' # x', 'a: b', '=', '123456789012345678901', ''],
];
const ENDS = ['\n', '\n', '\n', '\n', '\u2028', '\u2029', '\u0085', '\r', '\r\n', '\v'];

/** Files that are checked together in one run: preparing the check takes longer than a file. */
const TOGETHER = 50;

/** What the check lets pass, the build reads in the same way. */
export const frontmatter = target(
  'the fields of an entry',
  () => {
    const line = fc
      .tuple(fc.constantFrom(...YAML_LINES), fc.constantFrom(...YAML_VALUES), fc.constantFrom(...ENDS))
      .map((parts) => parts.join(''));
    const text = fc
      .tuple(
        fc.constantFrom('---\n', '--- \n', '---', '\uFEFF---\n', '\n---\n', '+++\n'),
        fc.array(fc.oneof({ weight: 8, arbitrary: line }, { weight: 1, arbitrary: oddText(...YAML_LINES) }), {
          maxLength: 8,
        }),
      )
      .map(([start, lines]) => `${start}title: a\n${lines.join('')}---\n\nTekst.\n`);
    return fc.property(fc.array(text, { minLength: TOGETHER, maxLength: TOGETHER }), (texts) => {
      const paths = texts.map((_, number) => `interventies/a${number}.mdx`);
      const diagnostics = lintFiles(
        texts.map((each, number) => foundFile(paths[number]!, each)),
        NO_VOCABULARY,
        { pages: [], today: TODAY },
      );
      inWords(diagnostics);
      const refused = new Set(
        diagnostics
          .filter(({ rule, problem }) => READING.has(rule) || /^Het veld '.*' bestaat niet/.test(problem))
          .map(({ file }) => file),
      );
      for (const each of texts.filter((_, number) => !refused.has(paths[number]!))) {
        const parts = splitFrontmatter(each)!;
        const built = parseFrontmatter(each, { frontmatter: 'empty-with-spaces' });
        // As JSON, as the rule compares them: one reader keeps the sign of zero.
        hold(
          JSON.stringify(withDatesAsText(built.frontmatter)) ===
            JSON.stringify(parse(parts.yaml, { stringKeys: true })),
          `the build reads the same data of ${JSON.stringify(each)}`,
        );
        hold(
          built.content === withoutFrontmatter(each, parts),
          `the build reads the same text of ${JSON.stringify(each)}`,
        );
      }
    });
  },
  TOGETHER,
);

/** An old address leads in one step to an entry that is there, or the check says where it does not. */
export const redirectsFile = target('the file of redirects', () => {
  const path = 'doorverwijzingen.yaml';
  const parsed = (name: string, text: string) => parseFile({ path: name, text });
  const entries = ['interventies/breda-taalklas', 'interventies/alkmaar-taalklas', 'kennis/wat-is-de-gka'];
  const files = entries.map((name) => readData(parsed(`${name}.mdx`, '---\ntitle: a\n---\n\nTekst.\n')));
  const context = { vocabulary: NO_VOCABULARY, today: TODAY };
  const rules = [...formRules(context), ...contentRules(context)];
  /** As the check does: the first rule about the form that is broken ends it. */
  const check = (text: string): RuleDiagnostic[] => {
    const written = parsed(path, text);
    for (const rule of TEXT_RULES) if (rule.check(written).length > 0) return rule.check(written);
    for (const rule of PARSED_RULES) if (rule.check(written).length > 0) return rule.check(written);
    const file = readData(written);
    return [...rules.flatMap((rule) => rule.check(file)), ...redirects.check([...files, file])];
  };
  const sound =
    'interventies/breda-taalles:\n  to: interventies/breda-taalklas\nkennis/oud:\n  reason: Is opgegaan in een ander artikel.\n';
  const words = [
    ...entries,
    ...[
      'interventies/breda-taalles',
      'interventies/weg',
      'kennis/oud',
      ':\n',
      ': ',
      '\n  to: ',
      '\n  reason: ',
      '\n',
      '  ',
    ],
    ...['- ', '&a ', '*a', '? ', '../', '{to: a}', '!!map ', '<<: '],
  ];
  return fc.property(fc.oneof(mutated([sound], oddText(...words)), oddText(...words)), (text) => {
    const diagnostics = check(text);
    inWords(diagnostics);
    if (diagnostics.length > 0) return;
    for (const [from, redirect] of Object.entries((parse(text) ?? {}) as Record<string, { to?: string }>)) {
      hold(
        /^(?:interventies|kennis|themas|factoren)\/[a-z0-9-]+$/.test(from),
        `${from} is the address of an entry`,
      );
      hold(!entries.includes(from), `${from} is not there any more`);
      hold(redirect.to === undefined || entries.includes(redirect.to), `${redirect.to} is there`);
    }
  });
});

/** Commits in one repository: making it takes longer than a commit. */
const COMMITS = 200;

/** What git tells is read as it was done, whatever the names of files are. */
export const gitLog = target(
  'the history as git tells it',
  () => {
    const name = fc.oneof(
      fc.constantFrom(
        'a.mdx',
        'b.mdx',
        'lijst.yaml',
        'interventies/a.mdx',
        ' a',
        'a ',
        ':100644 a',
        '\u0001a',
        '"a"',
        'a\nb',
        '\na',
        '\ta',
        'é',
        '-',
        '--',
      ),
      oddText('a', 'b', '/', '.mdx', 'interventies/', ' ', '\n', ':', '"', '\\'),
    );
    // Git holds no path with an empty part, a dot alone or the name of its own folder.
    const path = name
      .map((each) =>
        each
          .toWellFormed()
          .replaceAll('\0', '')
          .split('/')
          .filter((part) => !/^(?:\.{0,2}|\.git.*)$/i.test(part) && Buffer.byteLength(part) < 200)
          .join('/'),
      )
      .filter((each) => each !== '');
    const commit = fc.record({
      path,
      text: fc.option(fc.constantFrom('een', 'twee', 'drie'), { freq: 4 }),
      seconds: fc.nat({ max: 2 ** 31 }),
    });
    return fc.property(
      fc.noShrink(fc.array(commit, { minLength: COMMITS, maxLength: COMMITS })),
      (commits) => {
        const folder = mkdtempSync(join(tmpdir(), 'fuzz-history-'));
        try {
          const expected = repositoryOf(folder, commits);
          const log = readGitLog(folder);
          const found = log?.commits.map(({ time, files }) => ({
            time,
            files: files.map(({ kind, path: at }) => `${kind} ${at}`),
          }));
          hold(
            JSON.stringify(found) === JSON.stringify(expected),
            `history: ${firstDifference(found ?? [], expected)}`,
          );
          const blobs = (log?.commits ?? []).flatMap(({ files }) =>
            files.flatMap((file) => (file.kind === 'changed' ? [file.before, file.after] : [])),
          );
          for (const text of readBlobs(folder, blobs).values())
            hold(/^(?:een|twee|drie)$/.test(text), 'a blob holds what was written');
        } finally {
          rmSync(folder, { recursive: true });
        }
      },
    );
  },
  COMMITS,
);

/** Writes commits with git itself. Gives what each did: those that change nothing are in no history of files. */
function repositoryOf(
  folder: string,
  commits: readonly { path: string; text: string | null; seconds: number }[],
) {
  const stream: string[] = [];
  const present = new Map<string, string>();
  const expected: { time: number; files: string[] }[] = [];
  for (const { path, text, seconds } of commits) {
    // A file and a folder can't have one name.
    const clashes = [...present.keys()].some(
      (other) => other.startsWith(`${path}/`) || path.startsWith(`${other}/`),
    );
    if (clashes || text === present.get(path) || (text === null && !present.has(path))) continue;
    const quoted = `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
    stream.push(`commit refs/heads/main\ncommitter A <a@b.example> ${seconds} +0000\ndata 1\nx\n`);
    if (text === null) stream.push(`D ${quoted}\n`);
    else stream.push(`M 100644 inline ${quoted}\ndata ${text.length}\n${text}\n`);
    expected.push({
      time: seconds * 1000,
      files: [`${text === null ? 'removed' : present.has(path) ? 'changed' : 'added'} ${path}`],
    });
    if (text === null) present.delete(path);
    else present.set(path, text);
  }
  execFileSync('git', ['init', '--quiet', '--initial-branch=main'], { cwd: folder });
  execFileSync('git', ['fast-import', '--quiet'], { cwd: folder, input: stream.join('') });
  return expected;
}

const firstDifference = (one: readonly unknown[], other: readonly unknown[]) => {
  const at = other.findIndex((each, index) => JSON.stringify(each) !== JSON.stringify(one[index]));
  return `${JSON.stringify(one[at])} for ${JSON.stringify(other[at])}`;
};

/** Versions of an entry that no check has seen, as those of long ago: what happened to it is told all the same. */
export const happenings = target('the history of an entry', () => {
  const { files } = readContent(CATALOGUE);
  const texts = files
    .filter(({ path }) => path.startsWith('interventies/'))
    .slice(0, 2)
    .map(({ bytes }) => new TextDecoder().decode(bytes));
  const version = fc
    .tuple(fc.constantFrom(...texts), fc.array(mutations, { maxLength: 1 }))
    .map(([text, [mutate]]) => mutate?.(text) ?? text);
  const path = fc.constantFrom(
    'interventies/a.mdx',
    'interventies/b.mdx',
    'kennis/a.mdx',
    'begrippen.yaml',
    'interventies/a',
  );
  const change = fc.record({
    kind: fc.constantFrom('added', 'changed', 'removed'),
    path,
    from: path,
    before: fc.nat({ max: 2 }).map(String),
    after: fc.nat({ max: 2 }).map(String),
  });
  return fc.property(
    fc.array(version, { minLength: 2, maxLength: 2 }),
    fc.array(fc.array(change, { maxLength: 3 }), { maxLength: 5 }),
    (versions, changes) => {
      const commits = changes.map((each, number) => ({
        hash: `${number}`,
        time: number,
        files: each,
      }));
      const found = happeningsIn(
        { commits },
        () => new Map(versions.map((text, number) => [`${number}`, text])),
      );
      const historyOf = entryHistories({ reach: 'all', happenings: found, uncommitted: [] });
      for (const { file } of found) {
        const { added, lastChanged, changes } = historyOf(file);
        hold(
          changes.every(({ what }) => what !== ''),
          'every change has words',
        );
        hold(
          added === undefined || lastChanged === undefined || lastChanged >= added,
          'nothing changed before it was there',
        );
      }
      vanishedIn({ commits }, ['interventies/a.mdx']);
    },
  );
});
