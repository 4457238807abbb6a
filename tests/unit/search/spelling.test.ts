import { describe, expect, test } from 'vitest';
import { editDistance, createSpellChecker } from '../../../src/search/query/spell-checker.ts';

const speller = createSpellChecker(
  new Map([
    ['brugfunctionaris', 4],
    ['ouderbetrokkenheid', 8],
    ['groningen', 4],
    ['school', 64],
    ['schoon', 1],
    ['zomerschool', 16],
    ['zomerschooltje', 1],
  ]),
);

describe('a misspelt word', () => {
  test.each([
    ['brugfunctionarris', 'brugfunctionaris'],
    ['gronigen', 'groningen'],
    ['oudebetrokkenheid', 'ouderbetrokkenheid'],
    ['shcool', 'school'],
  ])('%s is read as %s', (typed, meant) => {
    expect(speller.correct(typed)?.word).toBe(meant);
  });

  test('is left alone when nothing is near', () => {
    expect(speller.correct('fiets')).toBeUndefined();
  });

  test('is read as the commonest of words that are equally near', () => {
    expect(speller.correct('schooi')?.word).toBe('school');
  });

  test('may be of any length', () => {
    expect(speller.correct('a'.repeat(10_000))).toBeUndefined();
  });
});

test('a word that is being typed is completed to the commonest', () => {
  expect(speller.complete('zomers')).toBe('zomerschool');
});

test('slips are letters added, left out, changed or swapped', () => {
  expect(editDistance('klas', 'klasse')).toBe(2);
  expect(editDistance('lezen', 'lzeen')).toBe(1);
  expect(editDistance('taal', 'taal')).toBe(0);
});
