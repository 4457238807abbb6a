import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contactSchema, municipalitySchema, sourceSchema } from '../../../src/catalogue/schema.ts';
import { formatDiagnostic } from '../../../src/lint/diagnostic.ts';
import { policyViolations } from '../../../src/mdx/policy.ts';
import { MDX_RULES } from '../../../src/lint/rules/mdx/index.ts';
import { badFiles, violationsOf } from './fixtures.ts';

const PASSES = 'tests/fixtures/mdx-passes';
const KINDS = ['interventies', 'kennis', 'themas', 'factoren', 'verzamelingen', 'uitdagingen', 'paginas'];

describe('a file that holds code is refused, by the rule about it and at its line', () => {
  test.each(badFiles())('$rule: $what', ({ path, rule, line }) => {
    const [first = ''] = violationsOf(readFileSync(path, 'utf8'));
    expect(first).toMatch(new RegExp(`^${rule} ${line}:\\d+$`));
  });

  test('at least sixty of them, and some for every rule that has an attack', () => {
    expect(badFiles().length).toBeGreaterThanOrEqual(60);
    const rules = new Set(badFiles().map(({ rule }) => rule));
    // No text is known that leads the parser to a part that no rule knows.
    expect(MDX_RULES.map(({ id }) => id).filter((id) => !rules.has(id))).toEqual(['known-markup']);
  });
});

describe('what is no code passes', () => {
  test.each(readdirSync(PASSES))('%s', (name) => {
    expect(violationsOf(readFileSync(join(PASSES, name), 'utf8'))).toEqual([]);
  });

  test.each(KINDS)('every text of content/%s', (kind) => {
    const folder = join('content', kind);
    const refused = readdirSync(folder).filter(
      (name) => violationsOf(readFileSync(join(folder, name), 'utf8')).length > 0,
    );
    expect(refused).toEqual([]);
  });
});

describe('a diagnostic', () => {
  test('has file, line, column, what is wrong and how to write it', () => {
    expect(
      policyViolations('content/kennis/a.mdx', 'Eén 😀 zin. <b>Let op</b>').map(formatDiagnostic),
    ).toEqual(['content/kennis/a.mdx:1:13  HTML als <b> kan hier niet.  Schrijf vet als **tekst**.']);
  });

  test('points at the attribute that is wrong, whatever stands before it', () => {
    const text = '<Video titel="adres: &quot;hier&quot;" adres="http://example.org/" />';
    expect(violationsOf(text)).toEqual([`component-attributes 1:${text.indexOf('adres="') + 1}`]);
  });

  test('names the field that was probably meant', () => {
    const [diagnostic] = policyViolations('a.mdx', '<Tip titl="Let op">Begin klein.</Tip>');
    expect(diagnostic).toMatchObject({
      problem: "<Tip>: Het veld 'titl' bestaat niet.",
      remedy: 'Bedoel je titel?',
    });
  });

  test.each([
    ['a comment', '<!-- x -->', 'Een opmerking (<!-- … -->) kan hier niet.'],
    ['an unclosed component', '<Tip>\n\nx', 'Het label <Tip> wordt niet gesloten.'],
    ['a closing tag too many', '</Tip>', 'Hier sluit een label dat niet open is.'],
    ['an unclosed brace', 'a {b', 'Het teken { staat hier voor code.'],
    ['a less-than sign', 'a <3', 'Een < met een teken erachter begint een label, en dit is er geen.'],
  ])('about %s is worded in Dutch', (_, text, problem) => {
    expect(policyViolations('a.mdx', text).map((diagnostic) => diagnostic.problem)).toEqual([problem]);
  });

  test('is no reason to refuse a text when it is advice', () => {
    expect(violationsOf('[a](http://example.org/)')).toEqual(['secure-links 1:1']);
    expect(policyViolations('a.mdx', '[a](http://example.org/)')).toEqual([]);
  });
});

test.each([
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  '//evil.example/',
])('no field with an address takes %s', (url) => {
  expect(sourceSchema.safeParse({ title: 'Bron', url }).success).toBe(false);
  expect(contactSchema.safeParse({ organisation: 'School', url }).success).toBe(false);
  expect(municipalitySchema.shape.website.safeParse(url).success).toBe(false);
});

test('the linter reads with the very parser that the build compiles with', () => {
  const fromBuild = createRequire(import.meta.resolve('@astrojs/markdown-satteri')).resolve('satteri');
  expect(pathToFileURL(fromBuild).href).toBe(import.meta.resolve('satteri'));
});

test.each(
  MDX_RULES.filter(({ lesson }) => lesson.place !== 'disk').map(({ id, lesson }) => [id, lesson] as const),
)('the examples of %s are what they say', (id, lesson) => {
  expect(violationsOf(lesson.wrong).map((diagnostic) => diagnostic.split(' ')[0])).toContain(id);
  expect(violationsOf(lesson.right)).toEqual([]);
});
