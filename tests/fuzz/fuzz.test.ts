import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { htmlOf, mdxTransform } from './build-of-entry.ts';
import { dangersIn } from './dangers.ts';
import { entryTarget } from './fuzz-entries.ts';
import { TARGETS } from './fuzz.ts';
import { fuzz } from './targets/target.ts';

const PASSES = 'tests/fixtures/mdx-passes';

/** Cases of each target. The nightly run has a hundred times as many, of another seed each night. */
const CASES = 1000;
const SEED = 20_261_121;

test.each(TARGETS)('$name is read or refused, whatever it is', async (each) => {
  await fuzz(each, CASES, SEED);
});

test('an entry that was changed at random is refused with file and line, or becomes a safe page', async () => {
  const outcomes = { refused: 0, compiled: 0 };
  await fuzz(entryTarget(outcomes), CASES, SEED);
  expect(outcomes.refused).toBeGreaterThan(100);
  expect(outcomes.compiled).toBeGreaterThan(100);
});

test.each(readdirSync(PASSES))('the page of %s is safe: its code is text', async (name) => {
  const path = join(PASSES, name);
  const transform = await mdxTransform();
  const { code } = await transform(readFileSync(path, 'utf8'), resolve(path));
  const html = await htmlOf(code);
  expect(dangersIn(html)).toEqual([]);
  expect(html).not.toMatch(/<script|<img src="x"/);
});

describe('the judge of pages', () => {
  test.each([
    '<script>alert(1)</script>',
    '<p onclick="alert(1)">x</p>',
    '<a href="java&#x73;cript:alert(1)">x</a>',
    '<a href="java\nscript:alert(1)">x</a>',
    '<img src="//evil.example/x.png">',
    '<img src="https://evil.example/x.png">',
    '<section plaatje="https://evil.example/x.png"></section>',
    '<section adres="javascript:alert(1)"></section>',
    '<td style="background:url(//evil.example)">x</td>',
    '<svg><a href="/">x</a></svg>',
    '<!-- x -->',
  ])('sees the danger of %s', (html) => {
    expect(dangersIn(`<table><tr>${html.startsWith('<td') ? html : ''}</tr></table>${html}`)).not.toEqual([]);
  });

  test('lets a plain page be', () => {
    expect(dangersIn('<h2 id="a">A</h2><p><a href="/over/">b</a> <img src="/x.png" alt=""></p>')).toEqual([]);
  });
});
