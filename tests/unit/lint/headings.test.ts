import { expect, test } from 'vitest';
import { headings } from '../../../src/lint/rules/headings.ts';
import { against, entry } from './entry.ts';

test.each([
  ['of the size of the title', '# Resultaten\n\nMeer.', '# Resultaten | Een kop met één #'],
  ['underlined as a title', 'Resultaten\n===\n\nMeer.', 'Resultaten | Een kop met één #'],
  ['without words', '## \n\nMeer.', '##  | Deze kop heeft geen woorden.'],
  ['of signs alone', '## **…**\n\nMeer.', '## **…** | Deze kop heeft geen woorden.'],
  ['with nothing before the next', '## Tips\n\n## Meer\n\nMeer.', '## Tips | Onder deze kop staat niets.'],
  ['without a space', '##Resultaten\n\nMeer.', '##Resultaten | Achter ## ontbreekt een spatie'],
  ['without a space below text', 'Meer.\n###Resultaten', '###Resultaten | Achter ### ontbreekt een spatie'],
  ['without a space in a quotation', '> ##Resultaten', '##Resultaten | Achter ## ontbreekt een spatie'],
  ['of too many signs', '####### Resultaten', '####### Resultaten | Een kop heeft hoogstens zes keer #'],
  [
    'that skips a size',
    '##### Tips\n\nMeer.',
    '##### Tips | Deze kop is te klein: erboven staat er geen met ####.',
  ],
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
  ['sizes in order, and back', '### Tips\n\nLees.\n\n#### Thuis\n\nLees.\n\n## Meer\n\nLees.'],
  ['signs that are no heading', '## Tips\n\nMet #taal, \\##taal en `##taal`.\n#taal\n\n```\n##taal\n```'],
  ['a number as its words', '## 2026\n\nLees.'],
])('a heading with %s passes', (_, text) => {
  expect(against(headings, entry(`## Aanpak\n\nWij lezen.\n\n${text}`))).toEqual([]);
});

test('a text whose first heading is too small is refused', () => {
  expect(against(headings, entry('### Aanpak\n\nWij lezen.'))).toEqual([
    '### Aanpak | Deze kop is te klein: erboven staat er geen met ##.',
  ]);
});
