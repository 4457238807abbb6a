/** Words that an adult reads in a minute, in silence: Brysbaert (2019), 238 in English; Dutch words are a little longer. */
const WORDS_A_MINUTE = 220;

/** How many minutes a text takes to read: whole, at least one. */
export function readingMinutes(...texts: readonly string[]): number {
  const words = texts.join(' ').match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
