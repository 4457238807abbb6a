/** What the linter says of ARIA by property, which Firefox has from 119 on. */
import { ESLint, Linter } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();

async function refusalsOf(path: string, code: string): Promise<string[]> {
  const { rules } = (await eslint.calculateConfigForFile(path)) as { rules: Linter.RulesRecord };
  const syntax = rules['no-restricted-syntax'] ?? 'off';
  return new Linter().verify(code, { rules: { 'no-restricted-syntax': syntax } }).map((each) => each.message);
}

const PATHS = [
  'src/browser/new.ts',
  'src/search/ui/new.ts',
  'src/components/new.browser.ts',
  'src/cms/browser/new.ts',
];

for (const path of PATHS) {
  test.for([
    "box.role = 'region';",
    'button.ariaPressed = pressed;',
    "if (list.ariaBusy === 'true') wait();",
    "element('span', { ariaHidden: 'true' });",
  ])(`is refused in ${path}: %s`, async (code) => {
    expect(await refusalsOf(path, code)).toEqual([expect.stringContaining('Firefox')]);
  });

  test.for([
    "box.setAttribute('role', 'region');",
    "element('p', { role: 'status', 'aria-label': name });",
    'const name = contact.role;',
  ])(`is right in ${path}: %s`, async (code) => {
    expect(await refusalsOf(path, code)).toEqual([]);
  });
}
