/** What a card shows of the answer that its entry is a part of. */
import type { TokenizedText, TextRange, Highlighter } from '../ui/highlight/highlighter.ts';
import type { SearchResults } from '../searcher.ts';
import type { Concept } from '../query/lexicon.ts';
import { reasonLine } from './reason.ts';

export interface Explanation {
  /** What is marked in each text of the card. */
  marks: readonly (readonly TextRange[])[];
  /** Why the entry is there, when the marks don't show it; else empty. */
  reason: string;
}

/** @param texts The texts of the card, in the order in which their marks are given back. */
export function explain(
  entry: number,
  texts: readonly TokenizedText[],
  { reading, reasonsFor }: SearchResults,
  highlighter: Highlighter,
  concepts: ReadonlyMap<string, Concept>,
): Explanation {
  const marks = texts.map(highlighter);
  const isPlain = reading.queryTerms.length === 0 || marks.some(({ length }) => length > 0);
  return { marks, reason: isPlain ? '' : reasonLine(reasonsFor(entry), concepts) };
}
