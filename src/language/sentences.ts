/** Where a sentence ends: no small letter goes on after it, as after an abbreviation. */
const END = /(?<=[.!?…]["'”’)]*) (?!\p{Ll})/u;

/** The sentences of texts, in their order, without white space around them; a heading is a sentence too. */
export function sentencesOf(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => text.replace(/\s+/g, ' ').trim().split(END))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
