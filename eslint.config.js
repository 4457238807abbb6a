import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/**
 * The rooms of `src/`, and the rooms that each may import from: arrows point one way. A room that is not named here
 * (site, pages, layouts, components) stands above all others.
 */
export const ROOMS = {
  browser: [],
  language: [],
  errors: ['language'],
  command: ['language', 'errors'],
  catalogue: ['language'],
  content: ['language', 'errors', 'catalogue'],
  history: ['language', 'catalogue', 'content'],
  lint: ['language', 'catalogue', 'content', 'history'],
  mdx: ['content', 'lint'],
  spreadsheet: ['language', 'errors', 'catalogue', 'content', 'lint'],
  scaffold: ['language', 'errors', 'catalogue', 'content', 'lint'],
  cms: ['language', 'catalogue', 'content', 'lint'],
  generate: ['language', 'catalogue', 'content'],
  publishing: ['language', 'errors', 'catalogue', 'content', 'history', 'spreadsheet'],
  shortlist: [],
  'search/format': ['browser', 'language', 'catalogue'],
  'search/query': ['language', 'catalogue', 'search/format'],
  'search/rank': ['language', 'search/format', 'search/query'],
  'search/worker': ['browser', 'language', 'catalogue', 'search/format', 'search/query', 'search/rank'],
  'search/index': ['language', 'catalogue', 'content', 'search/format', 'search/query'],
};

/** Rooms that no other room may import from. */
const TOP = ['site', 'components', 'layouts', 'pages', 'styles', 'offline', 'search/ui'];

/** Rooms of which browsers load what they need, as their pages, workers and the editing form import from them. */
const LOADED_BY_BROWSERS = [
  'browser',
  'language',
  'catalogue',
  'shortlist',
  'search/format',
  'search/query',
  'search/rank',
  'search/worker',
];

/** Code that runs in browsers and stands above those rooms, or beside code that doesn't. */
const IN_THE_BROWSER = [
  'src/search/ui/**',
  'src/**/*.browser.ts',
  'src/cms/browser/**',
  'src/offline/*-worker.ts',
];

/** What browsers load of rooms that read and write files, or know the settings of a build: it does neither. */
const SHARED_WITH_BROWSERS = [
  'publishing/apa.ts',
  'publishing/citation.ts',
  'publishing/embed.ts',
  'publishing/entry-record.ts',
  'publishing/licence.ts',
  'spreadsheet/table/sheet.ts',
  'spreadsheet/table/to-cells.ts',
  'spreadsheet/table/write-csv.ts',
  'site/mail-address.ts',
  'site/nearest-pages.ts',
  'site/site-address.ts',
];

/** Beside components: what only their front matter takes, in a build. The other files there are loaded by browsers too. */
const OF_FRONT_MATTER = [
  'src/components/editing/maintenance-sections.ts',
  'src/components/intervention/embedded.ts',
  'src/components/intervention/list-sheet.ts',
  'src/components/prose/explain-terms.ts',
  'src/components/prose/index.ts',
  'src/components/ui/icons.ts',
];

const NO_NODE = {
  regex: '^node:',
  message:
    'This runs in browsers, which have no Node.js: what reads files or starts processes belongs in content/, search/index/, publishing/ or another room of the build (README, "Map of the house").',
};

const NO_INDEX_BUILDER = {
  regex: '/search/index/|^(\\.\\./)+index/',
  message:
    'This runs in browsers, and search/index/ only in a build: what both need belongs in search/format/ (README, "Map of the house").',
};

const NO_ROOM_OF_THE_BUILD = {
  regex: `^(\\.\\./)+(?!(?:${SHARED_WITH_BROWSERS.join('|')})$)(command|content|history|lint|mdx|scaffold|generate|publishing|spreadsheet|site)/`,
  message:
    'This runs in browsers, and that room only in a build or a check: what both need belongs in language/ or catalogue/ (README, "Map of the house"), or is named in SHARED_WITH_BROWSERS (eslint.config.js).',
};

/** @param {{ regex: string, message: string }[]} patterns The paths that are refused, and where to turn instead. */
const refusedImports = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

/**
 * The pattern of imports of the rooms that are not below a room, by the path that leads there: `../lint/rule.ts` from `content/`.
 *
 * @param {string} room
 * @param {string[]} below
 */
function arrowsOf(room, below) {
  const refused = [...Object.keys(ROOMS), ...TOP].filter((other) => other !== room && !below.includes(other));
  const isOfSearch = room.startsWith('search/');
  // Within the search a path leads to the folder beside, from elsewhere through `search/`.
  const folders = refused.flatMap((other) => (isOfSearch ? [other, other.replace('search/', '')] : [other]));
  return {
    regex: `^(\\.\\./)+(${folders.join('|')})/`,
    message: `src/${room}/ may import from ${below.join(', ') || 'no other room'}: move what both need into a room below (README, "Map of the house").`,
  };
}

const rooms = Object.entries(ROOMS).map(([room, below]) => ({
  files: [`src/${room}/**`],
  ignores: IN_THE_BROWSER,
  rules: refusedImports(arrowsOf(room, below), ...(LOADED_BY_BROWSERS.includes(room) ? [NO_NODE] : [])),
}));

const sharedWithBrowsers = Object.entries({
  publishing: arrowsOf('publishing', ROOMS.publishing),
  spreadsheet: arrowsOf('spreadsheet', ROOMS.spreadsheet),
  site: NO_ROOM_OF_THE_BUILD,
}).map(([room, arrows]) => ({
  files: SHARED_WITH_BROWSERS.filter((path) => path.startsWith(`${room}/`)).map((path) => `src/${path}`),
  rules: refusedImports(NO_NODE, arrows),
}));

const inTheBrowser = [
  {
    files: [...IN_THE_BROWSER, 'src/components/**/*.ts'],
    ignores: OF_FRONT_MATTER,
    rules: refusedImports(NO_NODE, NO_INDEX_BUILDER, NO_ROOM_OF_THE_BUILD),
  },
  // The script of a page that stands in a room has the arrows of that room, and what scripts of pages share.
  ...Object.entries(ROOMS).map(([room, below]) => ({
    files: [`src/${room}/**/*.browser.ts`],
    rules: refusedImports(
      NO_NODE,
      NO_INDEX_BUILDER,
      NO_ROOM_OF_THE_BUILD,
      arrowsOf(room, [...below, 'browser']),
    ),
  })),
  // What the search shows stands on the search, and below the components and pages that show it.
  {
    files: ['src/search/ui/**'],
    rules: refusedImports(
      NO_NODE,
      NO_INDEX_BUILDER,
      NO_ROOM_OF_THE_BUILD,
      arrowsOf('search/ui', [
        'browser',
        'language',
        'catalogue',
        'site',
        'search/format',
        'search/query',
        'search/worker',
      ]),
    ),
  },
  // The form says of a draft what the checker will, in the styles of the site. What shows the form stands above it.
  {
    files: ['src/cms/browser/**'],
    rules: refusedImports(NO_NODE, arrowsOf('cms', [...ROOMS.cms, 'browser', 'styles'])),
  },
];

/** What Firefox 115 lacks, as do others of its age: there it sets a plain property, and no attribute. */
const NO_ARIA_PROPERTY = {
  selector:
    'MemberExpression[property.name=/^aria[A-Z]/], Property[key.name=/^aria[A-Z]/], AssignmentExpression > MemberExpression.left[property.name="role"]',
  message:
    'Set the attribute (setAttribute, or `aria-…` in element()): Firefox has ARIA properties from 119 on, and sets nothing before.',
};

/** Scripts that visitors' browsers run, those in the pages too. The form for editors loads the checker, and asks for newer browsers. */
const RUN_BY_VISITORS = [
  ...LOADED_BY_BROWSERS.map((room) => `src/${room}/**`),
  ...IN_THE_BROWSER.filter((files) => !files.includes('/cms/')),
  'src/search/*.ts',
  'src/{components,site,offline}/**/*.ts',
  '**/*.astro/*.{js,ts}',
];

/** What Firefox 115 or Safari 16.4 lacks: the oldest browsers in which the search has to work. */
const NO_NEWER_BUILT_INS = [
  {
    selector:
      'CallExpression[callee.property.name=/^(union|intersection|difference|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)$/]',
    message:
      'Make the set with `filter` and `has`, or a loop: Firefox has methods of sets from 127 on, Safari from 17.',
  },
  {
    selector: 'MemberExpression[object.name=/^(Map|Object)$/][property.name="groupBy"]',
    message: 'Use `groupBy` of language/group-by.ts: Firefox has that of Map from 119 on, Safari from 17.4.',
  },
  {
    selector: 'MemberExpression[object.name="Promise"][property.name=/^(withResolvers|try)$/]',
    message: 'Write `new Promise((resolve, reject) => …)`: Firefox has this from 121 on, Safari from 17.4.',
  },
  {
    selector: 'MemberExpression[object.name="Array"][property.name="fromAsync"]',
    message: 'Write `await Promise.all(…)` or a loop: Chrome has Array.fromAsync from 121 on.',
  },
  {
    selector:
      'Identifier[name="Iterator"], CallExpression[callee.property.name="toArray"], CallExpression[callee.property.name=/^(map|filter|flatMap|take|drop|some|every|find|reduce|forEach)$/][callee.object.callee.property.name=/^(values|keys|entries|matchAll)$/]:not([callee.object.callee.object.name="Object"])',
    message:
      'Make an array of the iterator first (`[...map.values()]`): Firefox has its methods from 131 on, Safari from 18.4.',
  },
  {
    selector: 'MemberExpression[object.name="URL"][property.name=/^(canParse|parse)$/]',
    message: 'Use `urlOf` of language/url.ts: Safari has URL.canParse from 17 on, and URL.parse from 18.',
  },
  {
    selector: 'MemberExpression[object.name="RegExp"][property.name="escape"]',
    message: 'Escape with `replace`: Firefox has RegExp.escape from 134 on, Safari from 18.2.',
  },
  {
    selector:
      'Literal[regex.flags=/v/], NewExpression[callee.name="RegExp"] > Literal[value=/^[dgimsy]*v[dgimsy]*$/]',
    message: 'Use the flag `u`: Firefox has `v` from 116 on, Safari from 17.',
  },
  {
    selector: 'MemberExpression[object.name="Intl"][property.name="Segmenter"]',
    message: 'Split with a regular expression: Firefox has Intl.Segmenter from 125 on.',
  },
  {
    selector: 'MemberExpression[property.name="popoverTargetElement"]',
    message: 'Find the popover by where it stands: Firefox has popovers from 125 on, Safari from 17.',
  },
  {
    selector: 'Literal[value=/:has\\(/], TemplateElement[value.raw=/:has\\(/]',
    message: 'Use `closest`: a selector with `:has()` throws in Firefox up to 120.',
  },
];

/** What visitors type and editors write is no key of an object: every object has a `constructor` of its own. */
const NO_KEYS_FROM_OUTSIDE = [
  {
    selector: 'TSTypeReference[typeName.name="Record"] > * > TSStringKeyword:first-child',
    message: 'Use a Map where words, names or slugs are keys.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(get|set|remove)Item$/] > Literal:first-child',
    message: 'Name the key in browser/storage.ts: the page about privacy lists what is kept.',
  },
  {
    selector: 'MemberExpression[object.name="location"][property.name="pathname"]',
    message: 'Take addresses from site-address.ts: the path of the page may lead to another site.',
  },
];
const TAKES_FROM_OUTSIDE = 'src/{search,shortlist,components,layouts,pages}/**';

/** @param {{ selector: string, message: string }[]} syntax What is refused, and what to write instead. */
const refusedSyntax = (...syntax) => ({ 'no-restricted-syntax': ['error', NO_ARIA_PROPERTY, ...syntax] });

export default defineConfig(
  globalIgnores(['.astro/', '.build/', 'dist/', '.*.interventiebank-*', 'tests/fixtures/']),
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  tseslint.configs.stylistic,
  {
    languageOptions: { parserOptions: { project: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'],
  {
    // Type-aware rules cannot see the types of Astro's own globals; `astro check` checks the types of these files.
    files: ['**/*.astro', '**/*.astro/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: {
      // A region that scrolls sideways has to be reachable by keyboard.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region'], tags: [] }],
    },
  },
  ...rooms,
  ...sharedWithBrowsers,
  ...inTheBrowser,
  // The rule of a file is that of the last entry it is in: what is in two of them has an entry of its own.
  { files: ['src/**'], rules: refusedSyntax() },
  { files: RUN_BY_VISITORS, rules: refusedSyntax(...NO_NEWER_BUILT_INS) },
  { files: [TAKES_FROM_OUTSIDE], rules: refusedSyntax(...NO_KEYS_FROM_OUTSIDE) },
  {
    files: RUN_BY_VISITORS.map((files) => [files, TAKES_FROM_OUTSIDE]),
    rules: refusedSyntax(...NO_NEWER_BUILT_INS, ...NO_KEYS_FROM_OUTSIDE),
  },
  {
    // Its values are Astro components, whose types only `astro check` can see.
    files: ['src/components/prose/index.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly' } },
  },
);
