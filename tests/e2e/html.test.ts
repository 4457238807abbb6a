/** The HTML of every kind of page follows the standard. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';

const { folder } = inject('site');

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // The standard lets an id begin with a digit ("10-14-onderwijs").
    'valid-id': ['error', { relaxed: true }],
    // Titles are those of the articles themselves; how long they are is not for the standard to say.
    'long-title': 'off',
    // Checkboxes of one question share a name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }],
    // A region that scrolls sideways says so with its role, which is what allows it to be reached by keyboard.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
});

test.for([
  ['the home page', 'index.html'],
  ['the explorer', 'interventies/index.html'],
  ['an entry', 'interventies/alkmaar-taalklas/index.html'],
  ['an entry with many sources and partners', 'interventies/achtkarspelen-bouwen-aan-ambitie/index.html'],
  ['the themes', 'themas/index.html'],
  ['a theme', 'themas/taalbevordering/index.html'],
  ['the sectors', 'sectoren/index.html'],
  ['a sector', 'sectoren/hbo/index.html'],
  ['the factors', 'factoren/index.html'],
  ['a factor', 'factoren/motivatie/index.html'],
  ['the municipalities', 'gemeenten/index.html'],
  ['a municipality with entries', 'gemeenten/s-hertogenbosch/index.html'],
  ['a municipality without entries', 'gemeenten/aalten/index.html'],
  ['the knowledge base', 'kennisbank/index.html'],
  ['an article', 'kennisbank/brugfunctionaris/index.html'],
  ['the glossary', 'begrippen/index.html'],
  ['the figures', 'cijfers/index.html'],
  ['about', 'over/index.html'],
  ['privacy', 'privacy/index.html'],
  ['contributing', 'bijdragen/index.html'],
  ['the accessibility statement', 'toegankelijkheid/index.html'],
  ['what can be embedded', 'embed/index.html'],
  ['an embedded municipality', 'embed/gemeente/breda/index.html'],
  ['an embedded theme', 'embed/thema/taalbevordering/index.html'],
  ['an embedded entry', 'embed/interventie/alkmaar-taalklas/index.html'],
  ['the style page', 'stijl/index.html'],
  ['the form, not set up', 'beheer/index.html'],
  ['not found', '404.html'],
] as const)('the HTML of %s is valid', async ([, file]) => {
  const report = await validator.validateString(readFileSync(join(folder, file), 'utf8'), file);
  const findings = report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  );
  expect(findings).toEqual([]);
});
