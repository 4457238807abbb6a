/** What the linter says of what the oldest browsers lack: Firefox 115 and Safari 16.4. */
import { ESLint, Linter } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint();

async function refusalsOf(path: string, code: string): Promise<string[]> {
  const { rules } = (await eslint.calculateConfigForFile(path)) as { rules: Linter.RulesRecord };
  const syntax = rules['no-restricted-syntax'] ?? 'off';
  return new Linter().verify(code, { rules: { 'no-restricted-syntax': syntax } }).map((each) => each.message);
}

describe.each([
  'src/browser/new.ts',
  'src/search/ui/new.ts',
  'src/components/new.browser.ts',
  'src/cms/browser/new.ts',
])('ARIA by property, in %s', (path) => {
  test.for([
    "box.role = 'region';",
    'button.ariaPressed = pressed;',
    "if (list.ariaBusy === 'true') wait();",
    "element('span', { ariaHidden: 'true' });",
  ])('is refused: %s', async (code) => {
    expect(await refusalsOf(path, code)).toEqual([expect.stringContaining('Firefox')]);
  });

  test.for([
    "box.setAttribute('role', 'region');",
    "element('p', { role: 'status', 'aria-label': name });",
    'const name = contact.role;',
  ])('is right as an attribute: %s', async (code) => {
    expect(await refusalsOf(path, code)).toEqual([]);
  });
});

describe.each([
  'src/language/new.ts',
  'src/catalogue/recommend/new.ts',
  'src/search/query/new.ts',
  'src/search/ui/new.ts',
  'src/search/new.ts',
  'src/offline/service-worker.ts',
  'src/components/ui/new.ts',
  'src/components/ui/New.astro/1_0.ts',
  'src/pages/new.astro/1_0.js',
  'src/shortlist/new.browser.ts',
])('a newer built-in, in %s', (path) => {
  test.for([
    'const both = one.union(other);',
    'if (one.isDisjointFrom(other)) stop();',
    'const groups = Map.groupBy(hits, placeOf);',
    'const groups = Object.groupBy(hits, placeOf);',
    'const request = Promise.withResolvers();',
    'const names = map.values().map(nameOf);',
    'const names = list.entries().filter(isShown);',
    'const names = namesIn(map).toArray();',
    'const names = Iterator.from(list);',
    'const all = await Array.fromAsync(list);',
    'if (URL.canParse(address)) go();',
    'const pattern = new RegExp(RegExp.escape(name));',
    String.raw`const letter = /\p{L}/v;`,
    "const pattern = new RegExp(letters, 'gv');",
    "const sentences = new Intl.Segmenter('nl');",
    'button.popoverTargetElement.remove();',
    "document.querySelector('details:has(input)');",
    'document.querySelector(`details:has([name=${name}])`);',
  ])('is refused: %s', async (code) => {
    expect(await refusalsOf(path, code)).toEqual([expect.stringMatching(/Firefox|Safari|Chrome/)]);
  });

  test.for([
    'const both = new Set([...one, ...other]);',
    'const names = [...map.values()].map(nameOf);',
    'const names = Object.entries(list).map(nameOf);',
    'const names = Object.values(list).filter(isShown);',
    'const difference = { union: one - other };',
    'const best = hits.toSorted(byScore).with(0, first).findLast(isShown);',
    "const pattern = new RegExp('overig', 'giu');",
    'const opened = box.closest("details");',
  ])('is not what stands here: %s', async (code) => {
    expect(await refusalsOf(path, code)).toEqual([]);
  });
});

test.each([
  'src/content/new.ts',
  'src/lint/new.ts',
  'src/search/index/new.ts',
  'src/publishing/new.ts',
  'src/pages/new.astro',
  'scripts/new.ts',
  'tests/unit/new.test.ts',
])('what only Node.js runs may use all that it has, in %s', async (path) => {
  expect(await refusalsOf(path, 'const groups = Map.groupBy(one.union(other), placeOf);')).toEqual([]);
});

test('what pages may take from outside is held to both', async () => {
  const code = "Map.groupBy(hits, placeOf); localStorage.getItem('list');";
  expect(await refusalsOf('src/search/ui/new.ts', code)).toHaveLength(2);
});
