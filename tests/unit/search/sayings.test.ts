import { expect, test } from 'vitest';
import { isSaying, sayingsIn, sayingsOf } from '../../../src/search/query/sayings.ts';
import { tokenize } from '../../../src/language/tokenize.ts';

const concepts = [
  {
    slug: 'schoolangst',
    names: ['niet naar school durven', 'niet meer naar school willen', 'bang voor school'],
  },
  { slug: 'adhd', names: ['kan niet stilzitten'] },
  { slug: 'thuiszitters', names: ['niet naar school gaan', 'wil niet'] },
];
const sayings = sayingsOf(concepts);

function found(query: string): [saying: string, concept: string][] {
  const words = tokenize(query);
  return sayingsIn(words, sayings).map(({ start, end, concept }) => [
    words.slice(start, end).join(' '),
    concepts[concept]!.slug,
  ]);
}

test('a saying is a name with a negation or a light verb, and another word', () => {
  expect(isSaying('kan niet stilzitten')).toBe(true);
  expect(isSaying('niks kunnen')).toBe(true);
  expect(isSaying('niet meer')).toBe(false);
  expect(isSaying('bang voor school')).toBe(false);
});

test('a saying is read in any order, in any form of its verb', () => {
  expect(found('mijn dochter durft niet naar school')).toEqual([['durft niet naar school', 'schoolangst']]);
  expect(found('kinderen die nooit stil kunnen zitten')).toEqual([]);
  expect(found('stilzitten kunnen ze niet')).toEqual([['stilzitten kunnen ze niet', 'adhd']]);
});

test('one other word may stand between its words, and any that tell nothing', () => {
  expect(found('hij wil echt nooit meer naar deze school')).toContainEqual([
    'wil echt nooit meer naar deze school',
    'schoolangst',
  ]);
  expect(found('niet alle kinderen uit de buurt fietsen naar school omdat het mag als ze durven')).toEqual(
    [],
  );
});

test('a saying within a longer one is not taken for itself', () => {
  expect(found('hij wil niet naar school')).toEqual([['wil niet naar school', 'schoolangst']]);
  expect(found('hij wil niet')).toEqual([['wil niet', 'thuiszitters']]);
});
