import { expect, test } from 'vitest';
import { internalLinks } from '../../../src/lint/rules/internal-links.ts';
import { entry } from './entry.ts';

test('the folder public is no part of the address of a file', () => {
  const rule = internalLinks(new Set(), new Set(['/afbeeldingen/voorlezen.jpg']));
  const [diagnostic] = rule.check(entry('![Voorlezen](/public/afbeeldingen/voorlezen.jpg)'));
  expect(diagnostic?.remedy).toBe('Laat /public weg: /afbeeldingen/voorlezen.jpg');
});
