import { slugOf } from './slug.ts';

/** Longest text, in characters, that is taken for a name. */
const LONGEST_NAME = 100;

/** Shortest part, in characters, by which a name is recognised in another: `taal` in `taalbevordering`. */
const SHORTEST_PART = 4;

/**
 * The value that a person most likely meant by `typed`: the one that takes the fewest changes of a letter, if these
 * are no more than a third of the letters; or else one that is a part of what was typed, or has it as a part.
 * Capitals, accents and spaces make no difference.
 *
 * @param typed What was written.
 * @param values The values that exist.
 * @param aliases Other names, each with the value that it stands for (`Den Bosch` for `'s-Hertogenbosch`).
 * @returns The nearest value, or `undefined` when nothing comes near.
 */
export function nearest(
  typed: string,
  values: readonly string[],
  aliases: Readonly<Record<string, string>> = {},
): string | undefined {
  if (typed.length > LONGEST_NAME) return undefined;
  const wanted = slugOf(typed);
  const candidates = [...values.map((value) => [value, value] as const), ...Object.entries(aliases)]
    .map(([name, value]) => ({ name: slugOf(name), value }))
    .map((each) => ({ ...each, changes: changesBetween(wanted, each.name) }))
    .sort((a, b) => a.changes - b.changes);
  const found =
    candidates.find(
      ({ name, changes }) => changes <= Math.max(1, Math.max(wanted.length, name.length) / 3),
    ) ?? candidates.find(({ name }) => isPartOf(wanted, name) || isPartOf(name, wanted));
  return found?.value;
}

function isPartOf(part: string, whole: string): boolean {
  return part.length >= SHORTEST_PART && whole.includes(part);
}

/**
 * The least number of letters to add, drop, replace or swap with the next to turn one text into the other.
 *
 * @see https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance (optimal string alignment)
 */
function changesBetween(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwapped ? at(beforeLast, column - 2) + 1 : Infinity,
      );
    }
    beforeLast = last;
    last = current;
  }
  return at(last, to.length);
}

/** A cell of a row; beyond the edge it is out of reach. */
function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
