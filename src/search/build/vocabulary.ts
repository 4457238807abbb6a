/** The words of the catalogue: what spelling is corrected towards, and what compounds are made of. */
import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stopwords.ts';
import { wordsOf } from '../language/words.ts';

export interface Vocabulary {
  /** Folded word → in how many texts it occurs. */
  words: ReadonlyMap<string, number>;
  /** Stems of words that may be a part of a compound. */
  stems: ReadonlySet<string>;
}

/** Counts the words of the texts. */
export function vocabularyOf(texts: readonly string[]): Vocabulary {
  const words = new Map<string, number>();
  const stems = new Set<string>();
  for (const text of texts) {
    for (const word of new Set(wordsOf(text))) words.set(word, (words.get(word) ?? 0) + 1);
  }
  for (const word of words.keys()) {
    if (!isStopWord(word) && word.length >= 3) stems.add(stem(word));
  }
  return { words, stems };
}
