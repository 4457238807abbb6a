/** Forms of Dutch verbs that the stemmer, which is made for nouns, leaves apart: "durft" and "durven", "haakt af" and "afhaken". */
import { stem } from './stem.ts';
import { wordSet } from './stop-words.ts';

/** Parts of separable verbs that are nothing else: "voor" and "op" mostly begin another part of the sentence. */
const PARTICLES = wordSet('af mee neer terug vast weg');

/** A word without the ending of the third person: "haakt" → "haak". */
export const withoutPersonalEnding = (word: string): string =>
  word.length > 4 && /[^aeious]t$/.test(word) ? word.slice(0, -1) : word;

/** Stems of other forms of a word, if it is a verb: of "durft" that of "durven", and the other way round. */
export function otherVerbForms(word: string): string[] {
  const stemmed = stem(word);
  return [stem(withoutPersonalEnding(word)), `${stemmed}t`].filter((form) => form !== stemmed);
}

/** Stems of the separable verb that a word and a particle further on are: "haken", "af" → that of "afhaken". None for other words. */
export function separableVerb(word: string, particle: string): string[] {
  if (!PARTICLES.has(particle)) return [];
  return [...new Set([word, withoutPersonalEnding(word)].map((form) => stem(particle + form)))];
}
