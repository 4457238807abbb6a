import { expect, test } from 'vitest';
import { yamlSyntax } from '../../../src/lint/rules/yaml-syntax.ts';
import { entry } from './entry.ts';

test.each([
  ['# Uitleg.\n# practice:\n  audience:\n    - ouders\n', 'audience:'],
  ['\n# Uitleg.\n organiser: De brug\n', 'organiser: De brug'],
])('a wrong indent is told at the field, not at a comment above it: %j', (lines, words) => {
  const file = entry('Tekst.', { fields: [['goal: ', `${lines}goal: `]] });
  const [diagnostic] = yamlSyntax.check(file);
  expect(diagnostic?.problem).toMatch(/springt anders in/);
  expect(file.text.split('\n')[(diagnostic?.line ?? 0) - 1]?.trim()).toBe(words);
});
