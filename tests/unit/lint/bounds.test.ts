import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { foundFile, readContent } from '../../../src/content/read-content.ts';
import { lintFiles } from '../../../src/lint/run-rules.ts';
import { isError } from '../../../src/lint/diagnostic.ts';
import { policyViolations } from '../../../src/mdx/policy.ts';
import { ENTRY, FIXTURES } from '../small-catalogue.ts';

const SMALL = `${FIXTURES}/nothing-wrong`;
const { files, vocabulary } = readContent(SMALL);
const others = files.filter(({ path }) => path !== ENTRY);
const SOUND = readFileSync(`${SMALL}/${ENTRY}`, 'utf8');
const FIELDS = SOUND.slice(0, SOUND.indexOf('\n---\n', 4) + 5);
const BODY_LINE = FIELDS.split('\n').length;

/** What the checker refuses in an entry, as `rule line`. */
const refused = (text: string) =>
  lintFiles([...others, foundFile(ENTRY, text)], vocabulary, { pages: [], today: '2026-11-21' })
    .filter((finding) => finding.file === ENTRY && isError(finding))
    .map(({ rule, line }) => `${rule} ${line}`);

const withText = (text: string) => `${FIELDS}\n## Aanpak\n\n${text}\n`;
const withField = (field: string) =>
  FIELDS.replace('\n---\n', `\n${field}\n---\n`) + '\n## Aanpak\n\nTekst.\n';

/** The line of the text below its heading, and of a field behind the others. */
const TEXT_LINE = BODY_LINE + 3;
const FIELD_LINE = BODY_LINE - 1;

describe('a text that would cost the parser more than a page can need is refused at its line', () => {
  test.each([
    ['a row of thousands of cells', `${'|a'.repeat(17_000)}|\n${'|-'.repeat(17_000)}|`, 'long-runs'],
    ['the same with spaces', `${'| a '.repeat(17_000)}|\n${'| - '.repeat(17_000)}|`, 'text-size'],
    [
      'a wide row above many short ones',
      `${'| a '.repeat(100)}|\n${'| - '.repeat(100)}|\n${'|\n'.repeat(200)}`,
      'text-size',
    ],
    [
      'a table in a quotation',
      `> ${'| a '.repeat(100)}|\n> ${'| - '.repeat(100)}|\n${'> |\n'.repeat(200)}`,
      'text-size',
    ],
    ['quotation marks', `"'`.repeat(47_000), 'long-runs'],
    ['quotation marks with spaces', `" ' `.repeat(24_000), 'text-size'],
    ['words in quotation marks', `"a" `.repeat(1000), 'text-size'],
    ['words with an apostrophe', "foto's ".repeat(1500), 'text-size'],
    ['dots', '.'.repeat(95_000), 'long-runs'],
    ['dots in threes', '... '.repeat(1000), 'text-size'],
    ['hyphens in twos', '-- a '.repeat(1000), 'text-size'],
    ['spaces', ' '.repeat(95_000), 'long-runs'],
    ['spaces of many kinds', ' \t\u00A0'.repeat(30_000), 'long-runs'],
    ['a word without end', 'ab'.repeat(45_000), 'long-runs'],
    ['quotations in quotations', '> '.repeat(40_000), 'text-size'],
    ['lists in lists', '- '.repeat(40_000), 'text-size'],
    ['numbers in numbers', '1. '.repeat(30_000), 'text-size'],
    ['brackets', '[a '.repeat(30_000), 'text-size'],
    ['links', '[a](/b "'.repeat(11_000), 'text-size'],
    ['backticks', '`a '.repeat(30_000), 'text-size'],
    ['emphasis', '*a '.repeat(30_000), 'text-size'],
    ['underscores', '_a '.repeat(30_000), 'text-size'],
    ['tags', '<a '.repeat(30_000), 'text-size'],
    ['tags that are never closed', '<Tip>\n\n'.repeat(13_000), 'text-size'],
    ['entities', '&amp; '.repeat(16_000), 'text-size'],
    ['footnotes', '[^a]: b\n\n'.repeat(10_000), 'text-size'],
    ['headings', '## a\n\n'.repeat(15_000), 'text-size'],
    ['paragraphs', 'a\n\n'.repeat(30_000), 'text-size'],
    ['braces', '{ '.repeat(40_000), 'text-size'],
  ])('%s', (_, text, rule) => {
    const [first = '', ...more] = refused(withText(text));
    expect(more).toEqual([]);
    expect(first).toMatch(new RegExp(`^${rule} (?:${BODY_LINE + 1}|${TEXT_LINE})$`));
  });

  test('in the form and in a build that no check preceded too', () => {
    const [first] = policyViolations('a.mdx', `Tekst.\n\n${`" ' `.repeat(24_000)}`);
    expect(first).toMatchObject({ file: 'a.mdx', line: 3, rule: 'text-size' });
  });
});

describe('fields that would cost the parser more than an entry can need are refused at their line', () => {
  test.each([
    [
      'thousands of keys',
      `x:\n${Array.from({ length: 20_000 }, (_, key) => `  k${key}: 1`).join('\n')}`,
      'field-size',
    ],
    [
      'thousands of keys on one line',
      `x: {${Array.from({ length: 5000 }, (_, key) => `k${key}: 1`).join(', ')}}`,
      'field-size',
    ],
    [
      'keys without a value',
      `x: {${Array.from({ length: 5000 }, (_, key) => `k${key}`).join(', ')}}`,
      'field-size',
    ],
    ['thousands of items', `x:\n${'  - a\n'.repeat(5000).trimEnd()}`, 'field-size'],
    ['lists in lists by hyphens', `x:\n  ${'- '.repeat(5000)}a`, 'field-size'],
    ['lists in lists', `x: ${'[ '.repeat(5000)}`, 'field-size'],
    ['keys in keys', `x: ${'{ a: '.repeat(5000)}`, 'field-size'],
    ['spaces', `x: a${' '.repeat(95_000)}b`, 'long-runs'],
    ['quotation marks', `x: ${`'`.repeat(5000)}`, 'long-runs'],
    ['a lot of aliases', `x: &a [b]\ny: [${'*a, '.repeat(900)}*a]`, 'plain-yaml'],
  ])('%s', (_, field, rule) => {
    const [first = '', ...more] = refused(withField(field));
    expect(more).toEqual([]);
    const [name, line] = first.split(' ');
    expect(name).toBe(rule);
    expect(Number(line)).toBeGreaterThanOrEqual(FIELD_LINE);
  });
});

test('what a person can write passes, however long', () => {
  const row = '| Basisschool De Wegwijzer | 24 | "ja" | foto\'s en film | https://www.voorbeeld.nl/a |\n';
  const table = `| School | Leerlingen | Mee | Wat | Adres |\n| --- | --- | --- | --- | --- |\n${row.repeat(30)}`;
  const story =
    'Zij zeggen: "wij lezen \'s avonds". De foto\'s (zie [hier](https://www.voorbeeld.nl)) *helpen* -- soms...\n';
  const part = `${story.repeat(8)}\n${'- Een punt, met een komma.\n'.repeat(20)}\n${table}\n`;
  expect(refused(withText(part.repeat(15)))).toEqual([]);
});

test('a text that the parser can bear is tried in another process when it is long, and judged as others are', () => {
  expect(refused(withText('Een zin van een paar woorden.\n\n'.repeat(1000)))).toEqual([]);
  expect(refused(withText(`${'Een zin van een paar woorden.\n\n'.repeat(1000)}<b>a</b>`))).toEqual([
    `no-html ${TEXT_LINE + 2000}`,
  ]);
});

test('a text that the parser cannot bear ends the other process, not the checker', () => {
  const tried = (input: string) =>
    spawnSync(process.execPath, ['src/content/parse-alone.ts'], {
      input,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
  expect(tried('Een zin.\n').status).toBe(0);
  expect(tried('<b>\n').status).toBe(0);
  expect(tried(`"'`.repeat(47_000)).status).not.toBe(0);
});
