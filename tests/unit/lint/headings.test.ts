import { expect, test } from 'vitest';
import { headings } from '../../../src/lint/rules/headings.ts';
import { against, entry } from './entry.ts';

test.each([
  ['of the size of the title', '# Resultaten\n\nMeer.', '# Resultaten | Een kop met één #'],
  ['underlined as a title', 'Resultaten\n===\n\nMeer.', 'Resultaten | Een kop met één #'],
  ['without words', '## \n\nMeer.', '##  | Deze kop heeft geen woorden.'],
  ['of signs alone', '## **…**\n\nMeer.', '## **…** | Deze kop heeft geen woorden.'],
  ['with nothing before the next', '## Tips\n\n## Meer\n\nMeer.', '## Tips | Onder deze kop staat niets.'],
  ['with nothing before the end', '### Tips', '### Tips | Onder deze kop staat niets.'],
])('a heading %s is refused', (_, text, problem) => {
  expect(against(headings, entry(`## Aanpak\n\nWij lezen.\n\n${text}`))).toEqual([
    expect.stringContaining(problem),
  ]);
});

test.each([
  ['a smaller heading', '## Tips\n\n### Voor thuis\n\nLees.'],
  ['a list', '## Tips\n\n- Lees.'],
  ['a component', '## Tips\n\n<Tip>Lees.</Tip>'],
  ['a number as its words', '## 2026\n\nLees.'],
])('a heading with %s passes', (_, text) => {
  expect(against(headings, entry(`## Aanpak\n\nWij lezen.\n\n${text}`))).toEqual([]);
});
