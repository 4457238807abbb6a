/** Writes and opens the table of entries. */
import { SECTOR_CODES, type Sector } from '../../catalogue/taxonomy.ts';
import type { EntryRows, EntryTable } from './tables.ts';

const FIRST_LETTER = 'a'.charCodeAt(0);

export function writeEntries(
  entries: readonly { municipalities: readonly number[]; sectors: readonly Sector[] }[],
): EntryRows {
  return {
    municipalities: entries
      .map(({ municipalities }) => municipalities.map((each) => each.toString(36)).join('+'))
      .join(' '),
    sectors: entries.map(({ sectors }) => String.fromCharCode(FIRST_LETTER + bitsOf(sectors))).join(''),
  };
}

export function openEntries({ municipalities, sectors }: EntryRows): EntryTable {
  const bySets = new Map<string, ReadonlySet<Sector>>();
  return {
    size: sectors.length,
    municipalities: municipalities
      .split(' ')
      .map((each) => (each === '' ? [] : each.split('+').map((number) => parseInt(number, 36)))),
    sectors: [...sectors].map((letter) => {
      const bits = letter.charCodeAt(0) - FIRST_LETTER;
      let set = bySets.get(letter);
      if (set === undefined)
        bySets.set(letter, (set = new Set(SECTOR_CODES.filter((_, bit) => bits & (1 << bit)))));
      return set;
    }),
  };
}

const bitsOf = (sectors: readonly Sector[]): number =>
  sectors.reduce((bits, sector) => bits | (1 << SECTOR_CODES.indexOf(sector)), 0);
