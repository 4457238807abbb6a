import { createRequire } from 'node:module';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { describe, expect, test } from 'vitest';
import { foundFile } from '../../../src/content/read-content.ts';
import { lintFiles } from '../../../src/lint/run-rules.ts';
import { splitFrontmatter, withDatesAsText } from '../../../src/content/frontmatter.ts';
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

/** The faults of each text by the rules about reading, and unknown fields, as `rule line`. */
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
    ['the end of a document, with a directive behind it', entry('...', '%YAML 1.1'), 'plain-yaml 4'],
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

test('the build has no other reader of fields than the one that the checker asks', () => {
  const astro = createRequire(createRequire(import.meta.url).resolve('astro/package.json'));
  const mdx = createRequire(createRequire(import.meta.url).resolve('@astrojs/mdx/package.json'));
  const name = '@astrojs/internal-helpers/frontmatter';
  const own = createRequire(import.meta.url).resolve(name);
  expect([astro.resolve(name), mdx.resolve(name)]).toEqual([own, own]);
});
