import { describe, expect, test } from 'vitest';
import { github } from '../../../src/lint/report.ts';
import { human } from '../../../src/lint/report.ts';
import { json } from '../../../src/lint/report.ts';
import { rulePage } from '../../../src/lint/rule-page.ts';
import { withVisibleCharacters } from '../../../src/lint/rule-page.ts';
import type { Diagnostic } from '../../../src/lint/diagnostic.ts';

const diagnostic: Diagnostic = {
  file: 'content/interventies/breda-leeskring.mdx',
  line: 5,
  column: 7,
  level: 'fout',
  rule: 'fields',
  problem: "Gemeente 'Bred' bestaat niet.",
  remedy: 'Bedoel je Breda?',
};
const tip: Diagnostic = {
  ...diagnostic,
  line: 9,
  level: 'tip',
  rule: 'hard-words',
  problem: 'P.',
  remedy: 'R.',
};
const report = {
  files: 2,
  diagnostics: [diagnostic, tip],
  seconds: 0.84,
  pageOf: (rule: string) => `https://site.nl/${rule}/`,
};

describe('for people', () => {
  test('the diagnostics of a file stand together, each with a place to click on', () => {
    expect(human(report, (_, text) => text)).toBe(`content/interventies/breda-leeskring.mdx
  content/interventies/breda-leeskring.mdx:5:7  fout  fields
    Gemeente 'Bred' bestaat niet.
    Bedoel je Breda?
  content/interventies/breda-leeskring.mdx:9:7  tip  hard-words
    P.
    R.

Uitleg met voorbeelden op de website:
  https://site.nl/fields/
  https://site.nl/hard-words/

2 bestanden bekeken, 1 fout, 1 tip, 0,8 s`);
  });

  test('a value cannot steer the terminal', () => {
    const hostile = { ...diagnostic, file: 'a\u001b[2J.mdx', problem: '\u001b]0;x\u0007\r\nP.' };
    expect(human({ ...report, diagnostics: [hostile] }, (_, text) => text)).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  test('nothing found is one line', () => {
    expect(human({ ...report, diagnostics: [] }, (_, text) => text)).toBe(
      '2 bestanden bekeken, 0 fouten, 0 tips, 0,8 s',
    );
  });
});

describe('for GitHub', () => {
  test('each diagnostic is an annotation at its line: an error, or a notice', () => {
    expect(github(report).split('\n')).toEqual([
      "::error file=content/interventies/breda-leeskring.mdx,line=5,col=7,title=fout%3A fields::Gemeente 'Bred' bestaat niet.%0ABedoel je Breda?%0AMeer uitleg: https://site.nl/fields/",
      '::notice file=content/interventies/breda-leeskring.mdx,line=9,col=7,title=tip%3A hard-words::P.%0AR.%0AMeer uitleg: https://site.nl/hard-words/',
      '2 bestanden bekeken, 1 fout, 1 tip, 0,8 s',
    ]);
  });

  test('a value cannot begin a command of its own', () => {
    const hostile = { ...diagnostic, file: 'a,line=1::b:c.mdx', problem: '100%\n::set-env name=A::b\r' };
    const [command = '', ...rest] = github({ ...report, diagnostics: [hostile] }).split('\n');
    expect(command).toMatch(/^::error file=a%2Cline=1%3A%3Ab%3Ac\.mdx,line=5,/);
    expect(command).toContain('::100%25%0A::set-env name=A::b%0D%0A');
    expect(rest).toHaveLength(1);
  });
});

test('for programs there are counts, and the diagnostics with the page of their rule', () => {
  expect(JSON.parse(json(report))).toEqual({
    version: 1,
    files: 2,
    errors: 1,
    tips: 1,
    findings: [
      { ...diagnostic, docs: 'https://site.nl/fields/' },
      { ...tip, docs: 'https://site.nl/hard-words/' },
    ],
  });
});

test.each([
  [{ siteUrl: undefined, basePath: '/' }, '/bijdragen/regels/fields/'],
  [{ siteUrl: 'https://site.nl', basePath: '/bank' }, 'https://site.nl/bank/bijdragen/regels/fields/'],
])('the page of a rule has the address of the site before it: %j', (site, page) => {
  expect(rulePage('fields', site)).toBe(page);
});

test.each([
  ['\uFEFFa\r\n\tb\u0007', '⟨BOM⟩a⟨CR⟩\n⟨tab⟩b⟨U+0007⟩'],
  ['é – “a b”\n', 'é – “a b”\n'],
  ['\n', '⟨leeg⟩'],
])('signs that cannot be seen are named in an example: %j', (text, shown) => {
  expect(withVisibleCharacters(text)).toBe(shown);
});
