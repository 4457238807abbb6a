import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['.astro/', '.build/', 'dist/', '.*.interventiebank-*', 'tests/fixtures/']),
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  tseslint.configs.stylistic,
  {
    languageOptions: { parserOptions: { projectService: true } },
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
  {
    // What visitors type and editors write is no key of an object: every object has a `constructor` of its own.
    files: ['src/{search,municipalities,contact,components,layouts,pages}/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TSTypeReference[typeName.name="Record"] > * > TSStringKeyword:first-child',
          message: 'Use a Map where words, names or slugs are keys.',
        },
        {
          selector: 'CallExpression[callee.property.name=/^(get|set|remove)Item$/] > Literal:first-child',
          message: 'Name the key in browser-storage.ts: the page about privacy lists what is kept.',
        },
        {
          selector: 'MemberExpression[object.name="location"][property.name="pathname"]',
          message: 'Take addresses from site-address.ts: the path of the page may lead to another site.',
        },
      ],
    },
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
