import { expect, test } from 'vitest';
import { conceptNameRows, suggestionRows } from '../../../src/search/index/suggestion-rows.ts';
import { createSuggester, openSuggester } from '../../../src/search/query/suggester.ts';
import { source } from './source.ts';

const suggest = openSuggester(suggestionRows(source), conceptNameRows(source));

test('what begins with the letters comes first', () => {
  const [first] = suggest('amersf');
  expect(first).toMatchObject({ label: 'Amersfoort', path: '/gemeenten/amersfoort/' });
});

test('a town in several municipalities is suggested with each', () => {
  const labels = suggest('velp').map(({ label }) => label);
  expect(labels.slice(0, 2).sort()).toEqual(['Velp (gemeente Land van Cuijk)', 'Velp (gemeente Rheden)']);
});

test('a town is not suggested for the name of its municipality', () => {
  expect(suggest('breda').map(({ label }) => label)).not.toContain('Bavel (gemeente Breda)');
});

test('another name of a place leads to its municipality', () => {
  expect(suggest('Scheveningen')[0]).toMatchObject({ group: 'plaats', path: '/gemeenten/den-haag/' });
});

test('a synonym leads to the concept, which has no page but can be searched', () => {
  const concept = suggest('zomerklas').find(({ group }) => group === 'begrip');
  expect(concept?.names).toContain('zomerklas');
  expect(concept?.path).toBeUndefined();
});

test('a slip is forgiven', () => {
  expect(suggest('roterdam').map(({ label }) => label)).toContain('Rotterdam');
});

test('words that were typed are found in any order, with others between them', () => {
  const labels = suggest('ouders taal').map(({ label }) => label);
  expect(labels).toContain('Vier miljoen euro voor de taal van ouders');
});

test('a last word that no name has may be half typed, another word is not passed over', () => {
  expect(suggest('brede school zzz').map(({ label }) => label)).toContain('brede school');
  expect(suggest('zzz brede school')).toEqual([]);
});

test('the beginning of a name goes before the same letters further on', () => {
  const suggestTwo = createSuggester(
    ['Extra taal', 'Taalklas'].map((label) => ({ group: 'begrip' as const, label, names: [] })),
  );
  expect(suggestTwo('taal').map(({ label }) => label)).toEqual(['Taalklas', 'Extra taal']);
});

test('there are eight at most, three of a group, the groups together', () => {
  const groups = suggest('taal').map(({ group }) => group);
  expect(groups).toHaveLength(8);
  for (const group of new Set(groups)) {
    expect(groups.filter((each) => each === group).length).toBeLessThanOrEqual(3);
    expect(groups.lastIndexOf(group) - groups.indexOf(group)).toBe(
      groups.filter((each) => each === group).length - 1,
    );
  }
});

test('one letter, signs or a long text suggest nothing and break nothing', () => {
  expect(suggest('t')).toEqual([]);
  expect(suggest('!@#')).toEqual([]);
  expect(suggest('x'.repeat(10_000))).toEqual([]);
});

test('a long name is compared as far as a query is read', () => {
  const long = (end: string) => ({
    group: 'artikel' as const,
    label: `Samenwerken aan gelijke kansen in het onderwijs ${end}`,
    names: [],
  });
  const suggestLong = createSuggester([long('zonder ouders'), long('met leerlingen')]);
  expect(suggestLong(long('met leerlingen').label)[0]).toEqual(long('met leerlingen'));
});
