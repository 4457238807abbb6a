import { expect, test } from 'vitest';
import { parseFile, readData } from '../../../src/content/content-file.ts';
import { alsoInEntry } from '../../../src/lint/rules/also-in-entry.ts';
import { curatedEntries } from '../../../src/lint/rules/curated-entries.ts';

const file = (path: string, text: string) => readData(parseFile({ path, text }));
const intervention = (slug: string, municipality: string, more = '') =>
  file(`interventies/${slug}.mdx`, `---\nmunicipalities:\n  - ${municipality}\n${more}---\n`);
const redirects = (text: string) => file('doorverwijzingen.yaml', text);

const others = [intervention('utrecht-schools-cool', 'Utrecht'), intervention('delft-huis', 'Delft')];
const naming = intervention(
  'arnhem-schools-cool',
  'Arnhem',
  'alsoIn:\n  - municipality: Delft\n    entry: delft-schools-cool\n',
);
const curated = file('verzamelingen/mentoren.mdx', '---\ninterventions:\n  - delft-schools-cool\n---\n');

const remedies = (text: string) => {
  const files = [...others, naming, curated, redirects(text)];
  return [alsoInEntry, curatedEntries].flatMap((rule) => rule.check(files).map(({ remedy }) => remedy));
};

test('of an intervention that moved, the name that it has now is told', () => {
  expect(remedies('interventies/delft-schools-cool:\n  to: interventies/delft-huis\n')).toEqual([
    'Die heet nu delft-huis: schrijf dat.',
    'Die heet nu delft-huis: schrijf dat.',
  ]);
});

test('of one that is gone, the line is to be taken out', () => {
  expect(remedies('interventies/delft-schools-cool:\n  reason: Gestopt.\n')).toEqual([
    'Die interventie is weg. Haal de regel entry weg.',
    'Die interventie is weg. Haal de regel weg.',
  ]);
});

test('no intervention of another municipality, nor the one that names it, is taken for the one meant', () => {
  expect(remedies('{}\n')).toEqual([
    'Haal de regel entry weg, of schrijf de naam van het bestand zonder .mdx.',
    'Haal de regel weg, of schrijf de naam van het bestand zonder .mdx.',
  ]);
});
