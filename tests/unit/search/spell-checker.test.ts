import { describe, expect, test } from 'vitest';
import { createSpellChecker } from '../../../src/search/query/spell-checker.ts';

const spellChecker = createSpellChecker(
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
  ])('%s is corrected to %s', (typed, correct) => {
    expect(spellChecker.correct(typed)?.word).toBe(correct);
  });

  test('is left alone when nothing is near', () => {
    expect(spellChecker.correct('fiets')).toBeUndefined();
  });

  test('is corrected to the commonest of words that are equally near', () => {
    expect(spellChecker.correct('schooi')?.word).toBe('school');
  });

  test('may be of any length', () => {
    expect(spellChecker.correct('a'.repeat(10_000))).toBeUndefined();
  });
});

test('a word that is being typed is completed to the commonest', () => {
  expect(spellChecker.complete('zomers')).toBe('zomerschool');
});
