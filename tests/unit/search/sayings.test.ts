import { expect, test } from 'vitest';
import { sayingsIn, sayingsOf } from '../../../src/search/query/sayings.ts';
import { tokenize } from '../../../src/language/tokenize.ts';

const concepts = [
  {
    slug: 'schoolangst',
    names: ['niet naar school durven', 'niet meer naar school willen', 'bang voor school'],
  },
  { slug: 'adhd', names: ['kan niet stilzitten'] },
  { slug: 'thuiszitters', names: ['niet naar school gaan', 'nooit naar school geweest'] },
  { slug: 'ouders-bereiken', names: ['komen nooit', 'ouders komen niet'] },
];
const sayings = sayingsOf(
  concepts.map(({ names }) => names.map(tokenize)),
  new Map([['school', 26]]),
);

function found(query: string): [saying: string, concept: string][] {
  const words = tokenize(query);
  return sayingsIn(words, sayings).map(({ start, end, concept }) => [
    words.slice(start, end).join(' '),
    concepts[concept]!.slug,
  ]);
}

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
  const words = tokenize('onze ouders komen niet naar school');
  const [short, long] = [['komen niet naar school'], ['ouders komen niet naar school']];
  expect(sayingsIn(words, sayingsOf([short.map(tokenize), long.map(tokenize)], new Map()))).toEqual([
    expect.objectContaining({ start: 1, concept: 1 }),
  ]);
});

test('a saying of words that tell nothing alone is all that a query says', () => {
  expect(found('ze komen nooit')).toEqual([['komen nooit', 'ouders-bereiken']]);
  expect(found('ze komen nooit op de fiets')).toEqual([]);
});

test('a word that many concepts have says too little with one light word', () => {
  expect(found('waarom staat dit niet op de site van de school')).toEqual([]);
});
