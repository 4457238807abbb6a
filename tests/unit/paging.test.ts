import { describe, expect, test } from 'vitest';
import { isFurther, linkedPages, pagedTitle, pageHref, type Paged } from '../../src/site/paging.ts';

/** A page of a list of nine below a base path, with what Astro tells of it. */
const pageOf = (currentPage: number): Paged => ({
  currentPage,
  lastPage: 9,
  start: (currentPage - 1) * 10,
  total: 88,
  url: {
    current: currentPage === 1 ? '/basis/themas/taal/' : `/basis/themas/taal/${currentPage}/`,
    prev: undefined,
    next: undefined,
    first: currentPage === 1 ? undefined : '/basis/themas/taal/',
    last: undefined,
  },
});

describe('the pages of a list', () => {
  test('are called as the list, the further ones with their number', () => {
    expect(pagedTitle('Taal', pageOf(1))).toBe('Taal');
    expect(pagedTitle('Taal', pageOf(2))).toBe('Taal, pagina 2 van 9');
    expect([1, 2, 9].map((number) => isFurther(pageOf(number)))).toEqual([false, true, true]);
  });

  test('stand below the address of the list, wherever one is in it', () => {
    for (const from of [1, 2, 9]) {
      expect([1, 2, 9].map((number) => pageHref(pageOf(from), number))).toEqual([
        '/basis/themas/taal/',
        '/basis/themas/taal/2/',
        '/basis/themas/taal/9/',
      ]);
    }
  });
});

describe('a page links to', () => {
  const linked = (currentPage: number, lastPage: number) =>
    linkedPages({ currentPage, lastPage })
      .map((number) => number ?? '…')
      .join(' ');

  test.each([
    [1, 1, '1'],
    [1, 3, '1 2 3'],
    [1, 9, '1 2 3 … 9'],
    [5, 9, '1 2 3 4 5 6 7 8 9'],
    [9, 9, '1 … 7 8 9'],
    [50, 99, '1 … 48 49 50 51 52 … 99'],
  ])('of page %i of %i: %s, and never leaves a single one out', (current, last, expected) => {
    expect(linked(current, last)).toBe(expected);
  });
});
