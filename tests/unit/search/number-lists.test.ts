import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openNumberLists, writeNumberLists } from '../../../src/search/format/number-lists.ts';

test('each number has as many digits as the highest needs', () => {
  expect(writeNumberLists([[0, 35], [], [7]], 36)).toBe('0z  7');
  expect(writeNumberLists([[0, 36], [7]], 37)).toBe('0010 07');
});

test('a number that is not in the range is an error, as what is missing is', () => {
  expect(() => writeNumberLists([[36]], 36)).toThrow(RangeError);
  expect(() => writeNumberLists([[-1]], 36)).toThrow(RangeError);
});

test('lists read back as they were written', () => {
  const listsAndRange = fc
    .integer({ min: 1, max: 50_000 })
    .chain((range) => fc.tuple(fc.array(fc.array(fc.nat(range - 1)), { minLength: 1 }), fc.constant(range)));
  fc.assert(
    fc.property(listsAndRange, ([lists, range]) => {
      expect(openNumberLists(writeNumberLists(lists, range), range)).toEqual(lists);
    }),
  );
});
