import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../src/language/edit-distance.ts';

describe('one edit is a letter that is', () => {
  test.each([
    ['added', 'taal', 'taaal'],
    ['left out', 'taal', 'tal'],
    ['changed', 'taal', 'tael'],
    ['swapped with the next', 'lezen', 'lzeen'],
  ])('%s', (_, a, b) => {
    expect(editDistance(a, b)).toBe(1);
    expect(editDistance(b, a)).toBe(1);
  });
});

test('the same word is no edits away, an empty one its length', () => {
  expect(editDistance('taal', 'taal')).toBe(0);
  expect(editDistance('taal', '')).toBe(4);
});

test('no part is changed twice: letters that are swapped take nothing between them', () => {
  expect(editDistance('ca', 'abc')).toBe(3);
});
