/**
 * How strongly each entry speaks of each term: BM25F over its fields, between 0 and 1.
 * Terms are stems, parts of compounds (counted less), and concepts of the glossary.
 */
import { decompound } from '../../language/decompound.ts';
import { findSynonymPhrases, type SynonymPhrases } from '../query/concept-names.ts';
import { stem } from '../../language/stem.ts';
import { isFunctionWord, isStopWord } from '../../language/stop-words.ts';
import { tokenize } from '../../language/normalize.ts';
import { conceptTerm } from '../format/tables.ts';
import type { Field, IndexWeights } from '../rank/weights.ts';
import { FIELDS, type FieldTexts } from './fields.ts';

/** Term → how strongly a text speaks of it. */
export type TermWeights = Map<string, number>;

/** Counts the terms of a text. Holds the compounds that it took apart, which is most of the work. */
export function termCounter(stems: ReadonlySet<string>, names: SynonymPhrases, compoundPart: number) {
  const known = new Map<string, readonly string[]>();
  const parts = (word: string): readonly string[] => {
    let found = known.get(word);
    if (found === undefined) known.set(word, (found = decompound(word, (part) => stems.has(part)) ?? []));
    return found;
  };
  return (text: string): { counts: TermWeights; length: number } => {
    const counts: TermWeights = new Map();
    const add = (term: string, amount: number) => counts.set(term, (counts.get(term) ?? 0) + amount);
    const words = tokenize(text).filter((word) => !isFunctionWord(word));
    for (const word of words) {
      if (isStopWord(word)) continue;
      add(stem(word), 1);
      for (const part of parts(word)) add(part, compoundPart);
    }
    for (const { slugs } of findSynonymPhrases(words.map(stem), names))
      for (const slug of slugs) add(conceptTerm(slug), 1);
    return { counts, length: words.length };
  };
}

/** A count, saturated: the tenth mention says less than the first. */
export const saturate = (count: number, k1: number): number => count / (count + k1);

/** What every entry says, by term. */
export function termImpacts(
  entries: readonly FieldTexts[],
  count: ReturnType<typeof termCounter>,
  weights: IndexWeights,
): TermWeights[] {
  const counted = entries.map((entry) => mapFields((field) => count(entry[field])));
  const average = mapFields(
    (field) => counted.reduce((sum, entry) => sum + entry[field].length, 0) / counted.length || 1,
  );
  return counted.map((entry) => {
    const weighted: TermWeights = new Map();
    for (const field of FIELDS) {
      const { counts, length } = entry[field];
      const norm = 1 - weights.b + weights.b * (length / average[field]);
      for (const [term, times] of counts) {
        weighted.set(term, (weighted.get(term) ?? 0) + (weights.fields[field] * times) / norm);
      }
    }
    for (const [term, total] of weighted) weighted.set(term, saturate(total, weights.k1));
    return weighted;
  });
}

function mapFields<T>(value: (field: Field) => T): Record<Field, T> {
  return Object.fromEntries(FIELDS.map((field) => [field, value(field)])) as Record<Field, T>;
}
