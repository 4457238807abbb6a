import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type FoundFile, readContent } from '../../../src/content/read-content.ts';
import { today } from '../../../src/history/git.ts';
import { lintFiles } from '../../../src/lint/run-rules.ts';
import type { Lesson, RuleInfo } from '../../../src/lint/rule.ts';
import { ruleInfos } from '../../../src/lint/rules/index.ts';
import { isError, type Diagnostic } from '../../../src/lint/diagnostic.ts';
import { splitFrontmatter } from '../../../src/content/frontmatter.ts';
import { ENTRY, FIXTURES } from '../small-catalogue.ts';

const SMALL = `${FIXTURES}/nothing-wrong`;
const [small, large] = [readContent(SMALL), readContent('content')];

/** Rules that learn from many entries say nothing about a small catalogue. */
const LEARNING = ['theme-fit', 'sector-fit'];

const rules = ruleInfos(today());
const written = rules.filter(({ lesson }) => lesson.place !== 'disk');

describe('the lesson of a rule', () => {
  test.each(written.map((rule) => [rule.id, rule] as const))('%s: refuses its wrong example', (id, rule) => {
    const { file, diagnostics } = checked(rule, 'wrong');
    expect(diagnostics.filter((diagnostic) => diagnostic.file === file).map(({ rule }) => rule)).toContain(
      id,
    );
  });

  test.each(written.map((rule) => [rule.id, rule] as const))('%s: passes its right example', (id, rule) => {
    const { lesson } = rule;
    const { file, diagnostics } = checked(rule, 'right');
    const own = diagnostics.filter((diagnostic) => diagnostic.file === file);
    expect(own.map(({ rule }) => rule)).not.toContain(id);
    if (lesson.place === undefined || lesson.place === 'fields') expect(own.filter(isError)).toEqual([]);
  });

  test('is there for every rule, each with a name of its own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id, lesson } of rules) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(lesson.wrong).not.toBe(lesson.right);
    }
  });
});

type Which = 'wrong' | 'right';

/** What the checker says of a catalogue with an example in it. */
function checked(rule: RuleInfo, which: Which): { file: string; diagnostics: Diagnostic[] } {
  const example = exampleOf(rule, which);
  const diagnostics = LEARNING.includes(rule.id) ? learnt() : lintWith(small, [example]);
  return { file: example.path, diagnostics };
}

let ofLearning: Diagnostic[] | undefined;

/** What the checker says of the whole content with the examples of all rules that learn. It takes seconds: once is enough. */
function learnt(): Diagnostic[] {
  const learning = rules.filter(({ id }) => LEARNING.includes(id));
  ofLearning ??= lintWith(
    large,
    learning.flatMap((rule) => [exampleOf(rule, 'wrong'), exampleOf(rule, 'right')]),
  );
  return ofLearning;
}

function lintWith({ files, vocabulary }: typeof small, examples: readonly FoundFile[]): Diagnostic[] {
  const others = files.filter((other) => !examples.some(({ path }) => path === other.path));
  return lintFiles([...others, ...examples], vocabulary, {
    pages: ['/bijdragen/', '/gemeenten/vergelijk/'],
    today: today(),
  });
}

function exampleOf({ id, lesson }: RuleInfo, which: Which): FoundFile {
  const isPart = which === 'right' && (lesson.place ?? 'text') === 'text' && !/^## /m.test(lesson.right);
  const example = isPart ? `## Aanpak\n\n${lesson.right}` : lesson[which];
  const { path, text } = exampleFile(lesson, example, `voorbeeld-${id}-${which}`);
  const bytes = Buffer.from(text);
  return { path, type: 'file', size: bytes.length, bytes };
}

/** The file in which an example stands: all that it does not give is taken from a sound file. */
function exampleFile(
  { place = 'text' }: Lesson,
  example: string,
  name: string,
): { path: string; text: string } {
  const path = `interventies/${name}.mdx`;
  const title = `title: ${name}\n`;
  if (place === 'text') return { path, text: entryWith(title, example) };
  if (place === 'fields') return { path, text: entryWith(title + example) };
  if (place === 'file') return { path, text: example };
  if (place === 'name') return { path: example, text: entryWith(title) };
  if (/\.(yaml|csv)$/.test(place)) return { path: place, text: example };
  return {
    path: `${place}/voorbeeld.mdx`,
    text: entryWith(example, undefined, 'factoren/inclusief-onderwijs.mdx'),
  };
}

/** A sound entry with the fields of an example, as they were typed, in the place of its own, and with its text. */
function entryWith(example: string, text?: string, base = ENTRY): string {
  const { yaml = '', body = '' } = splitFrontmatter(readFileSync(`${SMALL}/${base}`, 'utf8')) ?? {};
  const fields = new Map(fieldsIn(yaml));
  for (const [name, field] of fieldsIn(`${example}\n`)) fields.set(name, field);
  return `---\n${[...fields.values()].join('')}---\n\n${(text ?? body).trim()}\n`;
}

/** Each field of YAML as it was typed, with its name. */
function fieldsIn(yaml: string): [string, string][] {
  return [...yaml.matchAll(/^(\w+):.*\n(?:[ ].*\n)*/gm)].map(([field, name = '']) => [name, field]);
}
