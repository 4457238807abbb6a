/** The sentences of texts, in their order, without white space around them; a heading is a sentence too. */
export function sentencesOf(texts: readonly string[]): string[] {
  const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' });
  return texts
    .flatMap((text) => [...segmenter.segment(text.replace(/\s+/g, ' '))].map(({ segment }) => segment.trim()))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
