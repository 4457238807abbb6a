/** Writes and opens the table of entries. */
import { SECTOR_CODES, type Sector } from '../../catalogue/taxonomy.ts';
import { openNumberLists, writeNumberLists } from './number-lists.ts';
import type { EntryRows, EntryTable } from './tables.ts';

const FIRST_LETTER = 'a'.charCodeAt(0);

/** @param municipalityCount Number of municipalities that there are. */
export function writeEntries(
  entries: readonly { municipalities: readonly number[]; sectors: readonly Sector[] }[],
  municipalityCount: number,
): EntryRows {
  return {
    municipalities: writeNumberLists(
      entries.map(({ municipalities }) => municipalities),
      municipalityCount,
    ),
    sectors: entries.map(({ sectors }) => String.fromCharCode(FIRST_LETTER + bitsOf(sectors))).join(''),
  };
}

/** @param municipalityCount As it was given to `writeEntries`. */
export function openEntries({ municipalities, sectors }: EntryRows, municipalityCount: number): EntryTable {
  const bySets = new Map<string, ReadonlySet<Sector>>();
  return {
    size: sectors.length,
    municipalities: openNumberLists(municipalities, municipalityCount),
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
