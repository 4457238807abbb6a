/** Recognises the glossary's sayings in a query. */
import { isLightPart, sayingPart, sayingParts } from '../../language/sayings.ts';

/** A name of a concept that is a saying: its parts, in any order. */
export interface Saying {
  parts: ReadonlySet<string>;
  concept: number;
}

/** Words `start` up to and not including `end` hold a saying. */
export interface SayingMatch {
  start: number;
  end: number;
  concept: number;
}

/** The most other informative words within a saying. */
const MAX_BETWEEN = 1;

/** A word in the names of more concepts ("school") says too little with one light word: "niet school" is no "nooit naar school geweest". */
const MAX_CONCEPTS = 25;

/**
 * All sayings among the names of concepts that their parts distinguish from other sentences.
 *
 * @param names The words of each name, by concept.
 * @param conceptFrequency Stem → how many concepts use it in a name.
 */
export function sayingsOf(
  names: readonly (readonly (readonly string[])[])[],
  conceptFrequency: ReadonlyMap<string, number>,
): Saying[] {
  const isCommon = (part: string) => (conceptFrequency.get(part) ?? 0) > MAX_CONCEPTS;
  return names.flatMap((ofConcept, concept) =>
    ofConcept.flatMap((words) => {
      const parts = sayingParts(words);
      return !parts || (parts.size === 2 && [...parts].some(isCommon)) ? [] : [{ parts, concept }];
    }),
  );
}

/**
 * The sayings in a query, those left out that lie within a longer one. A saying without a word that is informative by itself ("komen
 * nooit") has to be all that the query says.
 */
export function sayingsIn(words: readonly string[], sayings: readonly Saying[]): SayingMatch[] {
  const informative = words.flatMap((word, index) => {
    const part = sayingPart(word);
    return part === undefined ? [] : [{ part, index }];
  });
  const found = sayings.flatMap(({ parts, concept }) => {
    const place = placeOf(parts, informative);
    if (!place || (informative.length > parts.size && [...parts].every(isLightPart))) return [];
    return [{ ...place, concept, size: parts.size }];
  });
  const isWithin = (one: SayingMatch, other: SayingMatch) => other.start <= one.start && one.end <= other.end;
  return found.filter((one) => !found.some((other) => other.size > one.size && isWithin(one, other)));
}

/** Where all parts first stand near each other, in any order. */
function placeOf(
  parts: ReadonlySet<string>,
  informative: readonly { part: string; index: number }[],
): { start: number; end: number } | undefined {
  for (const [at, { part, index: start }] of informative.entries()) {
    if (!parts.has(part)) continue;
    const missing = new Set(parts);
    for (const each of informative.slice(at, at + parts.size + MAX_BETWEEN)) {
      missing.delete(each.part);
      if (missing.size === 0) return { start, end: each.index + 1 };
    }
  }
  return undefined;
}
