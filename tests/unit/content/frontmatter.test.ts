import { createRequire } from 'node:module';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foundFile } from '../../../src/content/content-file.ts';
import { lintFiles } from '../../../src/lint/run-rules.ts';
import { splitFrontmatter, withDatesAsText, withoutFrontmatter } from '../../../src/content/frontmatter.ts';
import { parse } from 'yaml';

const NONE = { themes: [], factors: [], articles: [], concepts: [], municipalities: [], places: {} };

/** Rules that see to it that fields can be read, and in one way. */
const READING = [
  'byte-order-mark',
  'control-characters',
  'empty-file',
  'frontmatter',
  'line-endings',
  'one-reading',
  'plain-yaml',
  'yaml-syntax',
];

/** What the rules about reading have against each text, and unknown fields, as `rule line`. */
function faultsIn(texts: readonly string[]): string[][] {
  const paths = texts.map((_, number) => `interventies/a${number}.mdx`);
  const files = texts.map((text, number) => foundFile(paths[number]!, text));
  const findings = lintFiles(files, NONE, { pages: [], today: '2026-11-21' }).filter(
    ({ rule, problem }) => READING.includes(rule) || /^Het veld '.*' bestaat niet/.test(problem),
  );
  return paths.map((path) =>
    findings.filter(({ file }) => file === path).map(({ rule, line }) => `${rule} ${line}`),
  );
}

const faults = (text: string) => faultsIn([text])[0];

const entry = (...fields: string[]) =>
  ['---', 'title: Taalklas', ...fields, '---', '', 'Tekst.', ''].join('\n');

describe('where the fields end', () => {
  test.each([
    ['a line that begins with pluses', entry('goal: "Doel van', '+++ dit alles."'), 'frontmatter 4'],
    ['a line that begins with hyphens and goes on', entry('goal: a', '---x'), 'frontmatter 4'],
    ['four hyphens', entry('goal: a', '----'), 'frontmatter 4'],
    ['pluses at the end', '---\ntitle: a\n+++\n\nTekst.\n', 'frontmatter 3'],
    ['a separator of lines in a comment', entry('# x\u2028---', 'goal: a'), 'control-characters 3'],
    ['a separator of paragraphs', entry('# x\u2029---', 'goal: a'), 'control-characters 3'],
    ['a next line', entry('# x\u0085---', 'goal: a'), 'control-characters 3'],
    ['a carriage return alone', entry('# x\r---', 'goal: a'), 'line-endings 3'],
    ['a byte order mark', `\uFEFF${entry()}`, 'byte-order-mark 1'],
    ['white space before the first line', ` \n${entry()}`, 'frontmatter 1'],
    ['the end of a document', entry('...', 'goal: a'), 'yaml-syntax 4'],
    ['the end of a document, with a directive behind it', entry('...', '%YAML 1.1'), 'one-reading 5'],
  ])('is told: %s', (_, text, fault) => {
    expect(faults(text)).toEqual([fault]);
  });
});

describe('a value that the build reads otherwise is told at its line', () => {
  test.each([
    '0b11',
    '-0b1',
    '0x_1F',
    '1_000',
    '.1_0',
    '2024-02-30',
    '2024-01-01 10:00:00',
    '2024-01-01T10:00:00Z',
  ])('%s', (value) => {
    const read = (yaml: string) => withDatesAsText(parseFrontmatter(yaml).frontmatter);
    const text = entry(`goal: ${value}`);
    const isSame = JSON.stringify(parse(splitFrontmatter(text)!.yaml)) === JSON.stringify(read(text));
    expect(faults(text)).toEqual(isSame ? [] : ['one-reading 3']);
    expect(faults(entry(`goal: "${value}"`))).toEqual([]);
  });
});

test('what the checker passes, the build reads in the same way', () => {
  const lines = [
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
  const values = [
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
    ],
    ...[
      '~',
      'null',
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
    ],
    ...[
      '2024-01-01',
      '2024-02-30',
      '2024-1-1',
      '2024-01-01 10:00:00',
      '0000-01-01',
      '&a b',
      '*a',
      '!!int 3',
      '"\\u2028"',
    ],
    ...[
      "'it''s'",
      '"a\\\n  b"',
      '{a: 1}',
      '{a, b}',
      '[1, 2]',
      '| x',
      '@a',
      '`a',
      '%a',
      ' # x',
      'a: b',
      '=',
      '123456789012345678901',
    ],
  ];
  const ends = ['\n', '\n', '\n', '\n', '\u2028', '\u2029', '\u0085', '\r', '\r\n', '\v'];
  const line = fc.tuple(fc.constantFrom(...lines), fc.constantFrom(...values, ''), fc.constantFrom(...ends));
  const text = fc
    .tuple(
      fc.constantFrom('---\n', '--- \n', '---', '\uFEFF---\n', '\n---\n', '+++\n'),
      fc.array(line, { maxLength: 8 }),
    )
    .map(([start, rest]) => `${start}title: a\n${rest.flat().join('')}---\n\nTekst.\n`);
  let passed = 0;
  fc.assert(
    fc.property(fc.array(text, { minLength: 100, maxLength: 100 }), (texts) => {
      const found = faultsIn(texts);
      const sound = texts.filter((_, number) => found[number]!.length === 0);
      passed += sound.length;
      for (const each of sound) {
        const parts = splitFrontmatter(each)!;
        const built = parseFrontmatter(each, { frontmatter: 'empty-with-spaces' });
        // As JSON, as the rule compares them: one reader keeps the sign of zero.
        expect(JSON.stringify(withDatesAsText(built.frontmatter))).toBe(
          JSON.stringify(parse(parts.yaml, { stringKeys: true })),
        );
        // Astro blanks the three hyphens and leaves what else stands on their line, which is white space.
        expect(built.content).toBe(withoutFrontmatter(each, parts));
      }
    }),
    { numRuns: 5 },
  );
  expect(passed).toBeGreaterThan(0);
});

test('the build has no other reader of fields than the one that the checker asks', () => {
  const astro = createRequire(createRequire(import.meta.url).resolve('astro/package.json'));
  const mdx = createRequire(createRequire(import.meta.url).resolve('@astrojs/mdx/package.json'));
  const name = '@astrojs/internal-helpers/frontmatter';
  const own = createRequire(import.meta.url).resolve(name);
  expect([astro.resolve(name), mdx.resolve(name)]).toEqual([own, own]);
});
