import { expect, test } from 'vitest';
import type { Rule } from '../../../src/lint/rule.ts';
import type { Markup } from '../../../src/content/markup.ts';
import { closedCode } from '../../../src/lint/rules/mdx/closed-code.ts';
import { imageTexts } from '../../../src/lint/rules/mdx/image-texts.ts';
import { tables } from '../../../src/lint/rules/mdx/tables.ts';
import { at, entry } from './entry.ts';

/** The places in a text of what a rule finds, each with the first of its problem. */
function found(rule: Rule<Markup>, text: string): string[] {
  const file = entry(`Eerst dit.\n\n${text}`);
  return rule
    .check(file.body!.markup)
    .map((diagnostic) => `${at(file, diagnostic)} | ${diagnostic.problem.replace(/[:.].*/, '')}`);
}

const MORE_CELLS = 'Deze rij heeft meer cellen dan de bovenste rij van de tabel (2)';

test.each([
  ['a cell too many', '| a | b |\n| - | - |\n| 1 | 2 | belangrijk |', `| belangrijk | ${MORE_CELLS}`],
  ['a cell too many without lines around', 'a | b\n--- | ---\n1 | 2 | c', `| c | ${MORE_CELLS}`],
  ['a rule that is too short', '| a | b |\n| --- |\n| 1 | 2 |', '| --- | Dit wordt geen tabel'],
  ['a rule that is too long', '| a |\n| --- | --- |\n| 1 |', '| --- | Dit wordt geen tabel'],
  ['such a rule in a quotation', '> | a | b |\n> | --- |\n> | 1 | 2 |', '> | | Dit wordt geen tabel'],
])('of a table, %s is refused', (_, text, expected) => {
  expect(found(tables, text)).toEqual([expected]);
});

test.each([
  '| a | b |\n| - | - |\n| 1 | 2 |\n| 3 |',
  '| a | b |\n| - | - |\n| 1 | 2 | |',
  '| a | b |\n| :- | -: |\n| 1 \\| 2 | c |',
  'Eén | twee\n\n---\n\nDrie.',
  '```\n| a | b |\n| - |\n```',
])('a table passes: %s', (text) => {
  expect(found(tables, text)).toEqual([]);
});

test.each([
  ['```\ncode\n\n## Kop', '``` | Dit codeblok houdt niet op'],
  ['~~~ sh\ncode\n```', '~~~ sh | Dit codeblok houdt niet op'],
  ['````\ncode\n```', '```` | Dit codeblok houdt niet op'],
  ['- punt\n\n  ```\n  code', '``` | Dit codeblok houdt niet op'],
  ['```', '``` | Dit codeblok houdt niet op'],
])('a block of code that is not closed is refused: %s', (text, expected) => {
  expect(found(closedCode, text)).toEqual([expected]);
});

test.each([
  '```\ncode\n```',
  '```sh\ncode\n`````\n\nMeer.',
  '~~~\n```\n~~~',
  '> ```\n> code\n> ```\n\nMeer.',
  '- punt\n\n  ```\n  code\n  ```',
  '```\n```',
])('a block of code passes: %s', (text) => {
  expect(found(closedCode, text)).toEqual([]);
});

test('an image without a text gets a tip', () => {
  const problem = 'Bij deze afbeelding staat niet wat erop te zien is';
  expect(found(imageTexts, 'Zie ![](/favicon.svg).')).toEqual([`![](/favicon.svg). | ${problem}`]);
  expect(found(imageTexts, 'Zie ![ ][a].\n\n[a]: /favicon.svg')).toEqual([`![ ][a]. | ${problem}`]);
  expect(found(imageTexts, 'Zie ![Het teken](/favicon.svg).')).toEqual([]);
});
