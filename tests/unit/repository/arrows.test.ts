/** The arrows between the rooms of `src/`: what the linter says of an import, by where it stands. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { ESLint, Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import { ROOMS } from '../../../eslint.config.js';

const eslint = new ESLint();

/** What the rule of the arrows says of an import in a file at this path; the file need not exist. */
async function refusalOf(path: string, imported: string): Promise<string | undefined> {
  const { rules } = (await eslint.calculateConfigForFile(path)) as { rules: Linter.RulesRecord };
  const arrows = rules['no-restricted-imports'] ?? 'off';
  const [refusal] = new Linter().verify(`import '${imported}';`, {
    rules: { 'no-restricted-imports': arrows },
  });
  return refusal?.message;
}

describe('code that runs in browsers', () => {
  test.for([
    'src/browser/new.ts',
    'src/language/new.ts',
    'src/catalogue/places/new.ts',
    'src/shortlist/new.ts',
    'src/search/format/new.ts',
    'src/search/query/new.ts',
    'src/search/rank/new.ts',
    'src/search/worker/new.ts',
    'src/search/ui/explorer/new.ts',
    'src/components/map/new.browser.ts',
    'src/components/shortlist/facts.ts',
    'src/publishing/entry-record.ts',
    'src/spreadsheet/table/write-csv.ts',
    'src/site/site-address.ts',
    'src/shortlist/new.browser.ts',
    'src/cms/browser/new.ts',
    'src/offline/new-worker.ts',
  ])('may not import from Node.js: %s', async (path) => {
    expect(await refusalOf(path, 'node:fs')).toContain('This runs in browsers, which have no Node.js');
  });

  test.for([
    ['src/search/ui/new.ts', '../index/folder.ts'],
    ['src/components/map/new.browser.ts', '../../search/index/folder.ts'],
  ] as const)('may not import the builder of the index: %s', async ([path, imported]) => {
    expect(await refusalOf(path, imported)).toContain('search/index/ only in a build');
  });

  test.for([
    ['src/search/ui/new.ts', '../../content/read-content.ts'],
    ['src/components/map/new.browser.ts', '../../lint/rule.ts'],
    ['src/components/map/new.browser.ts', '../../publishing/site-folder.ts'],
    ['src/components/map/new.browser.ts', '../../site/settings.ts'],
    ['src/components/shortlist/facts.ts', '../../content/read-content.ts'],
    ['src/components/shortlist/facts.ts', '../../spreadsheet/table/read-xlsx.ts'],
    ['src/offline/new-worker.ts', '../publishing/lock.ts'],
    ['src/search/ui/new.ts', '../../site/settings.ts'],
    ['src/site/site-address.ts', '../publishing/site-folder.ts'],
  ] as const)('may not import a room of the build: %s', async ([path, imported]) => {
    expect(await refusalOf(path, imported)).toContain('only in a build or a check');
  });

  test('may not import what shows the search in the search itself', async () => {
    const refusal = await refusalOf(
      'src/search/ui/explorer/new.ts',
      '../../../components/search/take-list.browser.ts',
    );
    expect(refusal).toContain('src/search/ui/ may import from');
    expect(await refusalOf('src/search/ui/new.ts', '../worker/client.ts')).toBeUndefined();
  });

  test('may import the checker in the form alone', async () => {
    expect(await refusalOf('src/cms/browser/new.ts', '../../lint/rule.ts')).toBeUndefined();
  });
});

test.for([
  'src/content/new.ts',
  'src/search/index/new.ts',
  'src/cms/server/new.ts',
  'src/publishing/new.ts',
  'scripts/new.ts',
])('code of the build may import from Node.js: %s', async (path) => {
  expect(await refusalOf(path, 'node:fs')).toBeUndefined();
});

test.for([
  ['src/language/new.ts', '../catalogue/facets.ts'],
  ['src/language/new.ts', '../command/run-command.ts'],
  ['src/content/new.ts', '../command/command-line.ts'],
  ['src/command/new.ts', '../site/settings.ts'],
  ['src/content/new.ts', '../lint/rule.ts'],
  ['src/search/query/new.ts', '../rank/scorer.ts'],
  ['src/search/rank/new.ts', '../ui/state.ts'],
  ['src/publishing/new.ts', '../site/site-address.ts'],
  ['src/language/new.browser.ts', '../components/guide/state.ts'],
  ['src/catalogue/places/new.browser.ts', '../../components/guide/state.ts'],
  ['src/shortlist/new.browser.ts', '../site/site-address.ts'],
  ['src/search/worker/new.browser.ts', '../ui/state.ts'],
  ['src/cms/browser/new.ts', '../../components/intervention/in-words.ts'],
  ['src/cms/browser/new.ts', '../../site/site-address.ts'],
  ['src/cms/browser/new.ts', '../../search/index/folder.ts'],
] as const)('an arrow does not point upwards: %s to %s', async ([path, imported]) => {
  expect(await refusalOf(path, imported)).toContain('move what both need into a room below');
});

test.for([
  ['src/content/new.ts', '../catalogue/facets.ts'],
  ['src/search/rank/new.ts', '../query/query-parser.ts'],
  ['src/components/new.ts', '../site/site-address.ts'],
  ['src/components/map/new.browser.ts', '../../publishing/licence.ts'],
  ['src/components/shortlist/facts.ts', '../../spreadsheet/table/write-csv.ts'],
  ['src/components/ui/icons.ts', 'node:fs'],
  ['src/site/site-address.ts', '../publishing/embed.ts'],
  ['src/components/map/new.browser.ts', '../../site/site-address.ts'],
  ['src/offline/new.browser.ts', '../site/site-address.ts'],
  ['src/shortlist/new.browser.ts', '../browser/storage.ts'],
  ['src/catalogue/places/new.browser.ts', '../../browser/element.ts'],
  ['src/cms/browser/new.ts', '../../language/dutch.ts'],
  ['src/cms/browser/new.ts', '../../styles/base.css?inline'],
] as const)('an arrow points downwards: %s to %s', async ([path, imported]) => {
  expect(await refusalOf(path, imported)).toBeUndefined();
});

/** The paths of the files that those of a room import, each as often as it is imported. */
function importedIn(room: string): string[] {
  return globSync(`src/${room}/**/*.ts`).flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/(?:from|import) ?\(?'(\.[^']+)'/g)].map(([, imported = '']) =>
      join(dirname(path.replaceAll('\\', '/')), imported),
    ),
  );
}

test.for(Object.entries(ROOMS))('no arrow is allowed that nothing uses: from %s', ([room, below]) => {
  const imported = importedIn(room);
  expect(below.filter((other) => !imported.some((path) => path.startsWith(`src/${other}/`)))).toEqual([]);
});
