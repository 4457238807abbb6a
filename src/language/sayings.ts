/** Sayings: short complaints that tell something only by words that tell nothing alone ("wil niet naar school", "durft niks"). */
import { stem } from './stem.ts';
import { isFunctionWord, wordSet } from './stop-words.ts';

const NEGATION = 'niet';
const NEGATIONS = wordSet('geen niemand niet niets niks nooit');

/** Whether a normalised word says that something is not, or is not there. */
export const isNegation = (word: string): boolean => NEGATIONS.has(word);

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
const LIGHT_PARTS: ReadonlySet<string> = new Set([NEGATION, ...LIGHT_VERBS.values()]);

/** A word without the ending of the third person, which the stemmer, made for nouns, leaves: "haakt" → "haak". */
const withoutPersonalEnding = (word: string): string =>
  word.length > 4 && /[^aeious]t$/.test(word) ? word.slice(0, -1) : word;

/** Whether a part of a saying tells nothing by itself. */
export const isLightPart = (part: string): boolean => LIGHT_PARTS.has(part);

/** The part of a saying that a normalised word is: its stem, the same for all negations; nothing for a word without meaning in it. */
export function sayingPart(word: string): string | undefined {
  if (isNegation(word)) return NEGATION;
  return LIGHT_VERBS.get(word) ?? (isFunctionWord(word) ? undefined : stem(withoutPersonalEnding(word)));
}

/** The parts of a text, in any order, if its normalised words are a saying: they hold a negation or a light verb, and more. */
export function sayingParts(words: readonly string[]): ReadonlySet<string> | undefined {
  if (words.length < 2) return undefined;
  const parts = new Set(words.flatMap((word) => sayingPart(word) ?? []));
  return parts.size > 1 && [...parts].some(isLightPart) ? parts : undefined;
}
