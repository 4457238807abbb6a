/**
 * Towns and former municipalities in a query. There are thousands of them, so that the browser gets only those that the catalogue
 * speaks of with the lexicon; the others stand in a file for each first letter, which is loaded for a word that the catalogue does not
 * know.
 */
import { stem } from '../../language/stem.ts';
import { isStopWord } from '../../language/stop-words.ts';
import { tokenize } from '../../language/tokenize.ts';
import type { Lexicon } from './lexicon.ts';
import type { PlaceTable } from './places.ts';
import { MAX_QUERY_LENGTH } from './query-options.ts';

/** Names of towns (normalised words), each with the numbers of its municipalities. */
export type TownRows = readonly (readonly [name: string, ...municipalities: number[]])[];

/** `uden:4c,velp:4a+6z`: names, each with the numbers of its municipalities in base 36. */
export function writeTowns(rows: TownRows): string {
  return rows
    .map(([name, ...numbers]) => `${name}:${numbers.map((each) => each.toString(36)).join('+')}`)
    .join();
}

/** Adds towns, as `writeTowns` wrote them, to those that are recognised. */
export function addTowns(written: string, { towns, ofMunicipality }: PlaceTable): void {
  for (const row of written === '' ? [] : written.split(',')) {
    const [name = '', numbers = ''] = row.split(':');
    towns.set(
      name,
      numbers.split('+').flatMap((each) => ofMunicipality[parseInt(each, 36)] ?? []),
    );
  }
}

type Known = Pick<Lexicon, 'words' | 'stems' | 'places'>;

/** The letter under which a town stands: that of its first word that the catalogue does not know; none when it knows all. */
export function townLetter(
  words: readonly string[],
  { words: known, stems, places }: Known,
): string | undefined {
  return words
    .find(
      (word) =>
        /^[a-z]/.test(word) &&
        !isStopWord(word) &&
        !known.has(word) &&
        !stems.has(stem(word)) &&
        !places.names.has(word),
    )
    ?.charAt(0);
}

/** The letters under which the towns stand that a query may name. */
export function townLettersIn(query: string, lexicon: Known): Set<string> {
  const words = tokenize(query.slice(0, MAX_QUERY_LENGTH));
  return new Set(words.flatMap((word) => townLetter([word], lexicon) ?? []));
}
