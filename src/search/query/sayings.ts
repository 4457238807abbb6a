/**
 * Recognises sayings: names of concepts that tell something only by words that tell nothing alone, as people complain ("wil niet naar
 * school", "durft niks").
 */
import { stem } from '../../language/stem.ts';
import { isFunctionWord, wordSet } from '../../language/stop-words.ts';
import { tokenize } from '../../language/tokenize.ts';
import { withoutPersonalEnding } from '../../language/verbs.ts';

/** A name as the set of its parts, in any order: stems, negations alike. */
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

const NEGATIONS = wordSet('geen niemand niet niets niks nooit');
/** Verbs that tell little by themselves, by their forms. */
const LIGHT_VERBS = new Map(
  Object.entries({
    kan: 'kon konden kun kunnen kunt',
    mag: 'mogen',
    kom: 'komen komt',
    ga: 'gaan gaat',
    zit: 'zitten',
    blijf: 'blijven blijft',
    wil: 'wilde wilden willen wilt',
  }).flatMap(([verb, forms]) => [verb, ...wordSet(forms)].map((form) => [form, verb] as const)),
);
/** The most other words that tell something within a saying. */
const MAX_BETWEEN = 1;

/** The part of a saying that a word is; nothing for a word without meaning in it. */
function partOf(word: string): string | undefined {
  if (NEGATIONS.has(word)) return 'niet';
  return LIGHT_VERBS.get(word) ?? (isFunctionWord(word) ? undefined : stem(withoutPersonalEnding(word)));
}

/** The parts of a name that is a saying: it has a negation or a light verb, and more. */
function partsOf(name: string): ReadonlySet<string> | undefined {
  const words = tokenize(name);
  if (!words.some((word) => NEGATIONS.has(word) || LIGHT_VERBS.has(word))) return undefined;
  const parts = new Set(words.flatMap((word) => partOf(word) ?? []));
  return parts.size > 1 ? parts : undefined;
}

export const isSaying = (name: string): boolean => partsOf(name) !== undefined;

/** All sayings among the names of concepts. */
export function sayingsOf(concepts: readonly { names: readonly string[] }[]): Saying[] {
  return concepts.flatMap(({ names }, concept) =>
    names.flatMap((name) => {
      const parts = partsOf(name);
      return parts ? [{ parts, concept }] : [];
    }),
  );
}

/** The sayings in a query, those left out that lie within a longer one. */
export function sayingsIn(words: readonly string[], sayings: readonly Saying[]): SayingMatch[] {
  const telling = words.flatMap((word, index) => {
    const part = partOf(word);
    return part === undefined ? [] : [{ part, index }];
  });
  const found = sayings.flatMap(({ parts, concept }) => {
    const place = placeOf(parts, telling);
    return place ? [{ ...place, concept, size: parts.size }] : [];
  });
  const isWithin = (one: SayingMatch, other: SayingMatch) => other.start <= one.start && one.end <= other.end;
  return found.filter((one) => !found.some((other) => other.size > one.size && isWithin(one, other)));
}

/** Where all parts first stand near each other, in any order. */
function placeOf(
  parts: ReadonlySet<string>,
  telling: readonly { part: string; index: number }[],
): { start: number; end: number } | undefined {
  for (const [at, { part, index: start }] of telling.entries()) {
    if (!parts.has(part)) continue;
    const missing = new Set(parts);
    for (const each of telling.slice(at, at + parts.size + MAX_BETWEEN)) {
      missing.delete(each.part);
      if (missing.size === 0) return { start, end: each.index + 1 };
    }
  }
  return undefined;
}
