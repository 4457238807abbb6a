import { expect, test } from 'vitest';
import { openEntries, writeEntries } from '../../../src/search/format/entries.ts';

test('the table of entries reads back what was written', () => {
  const table = openEntries(
    writeEntries(
      [
        { municipalities: [341, 0], sectors: ['VVE', 'PO'] },
        { municipalities: [], sectors: ['HBO'] },
      ],
      342,
    ),
    342,
  );
  expect(table.size).toBe(2);
  expect(table.municipalities).toEqual([[341, 0], []]);
  expect(table.sectors.map((set) => [...set])).toEqual([['VVE', 'PO'], ['HBO']]);
});
