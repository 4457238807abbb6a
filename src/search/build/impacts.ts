/**
 * How strongly each entry speaks of each term: BM25F over the fields, saturated to 0–1.
 * Terms are stems, parts of compounds (counted less), and concepts of the glossary (`@slug`).
 */
import { partsOf } from '../language/compounds.ts';
import { stem } from '../language/stem.ts';
import { isFunctionWord, isStopWord } from '../language/stopwords.ts';
import { wordsOf } from '../language/words.ts';
import type { IndexWeights } from '../weights.ts';
import { conceptsIn } from './concepts.ts';
import { FIELDS, type Field, type FieldTexts } from './fields.ts';

export const conceptTerm = (slug: string): string => `@${slug}`;

/** Terms of one text, each with its count (a part of a compound counts for less than one). */
export function countTerms(
  text: string,
  context: { stems: ReadonlySet<string>; names: ReadonlyMap<string, readonly string[]>; partWeight: number },
): { counts: Map<string, number>; length: number } {
  const counts = new Map<string, number>();
  const add = (term: string, amount: number) => counts.set(term, (counts.get(term) ?? 0) + amount);
  const content = wordsOf(text).filter((word) => !isFunctionWord(word));
  const stems = content.map(stem);
  content.forEach((word, index) => {
    if (isStopWord(word)) return;
    add(stems[index] as string, 1);
    const parts = partsCached(word, context.stems);
    for (const part of parts ?? []) add(part, context.partWeight);
  });
  for (const [slug, count] of conceptsIn(stems, context.names)) add(conceptTerm(slug), count);
  return { counts, length: content.length };
}

const cache = new WeakMap<ReadonlySet<string>, Map<string, readonly string[] | undefined>>();
function partsCached(word: string, stems: ReadonlySet<string>): readonly string[] | undefined {
  let known = cache.get(stems);
  if (!known) cache.set(stems, (known = new Map()));
  if (!known.has(word)) known.set(word, partsOf(word, (part) => stems.has(part)));
  return known.get(word);
}

/** Impact (0–1) of every term in every entry. */
export function impactsOf(
  entries: readonly FieldTexts[],
  context: { stems: ReadonlySet<string>; names: ReadonlyMap<string, readonly string[]> },
  weights: IndexWeights,
): Map<string, number>[] {
  const counted = entries.map(
    (entry) =>
      Object.fromEntries(
        FIELDS.map((field) => [field, countTerms(entry[field], { ...context, partWeight: weights.compoundPart })]),
      ) as Record<Field, ReturnType<typeof countTerms>>,
  );
  const average = Object.fromEntries(
    FIELDS.map((field) => [field, counted.reduce((sum, entry) => sum + entry[field].length, 0) / counted.length]),
  ) as Record<Field, number>;
  return counted.map((entry) => {
    const weighted = new Map<string, number>();
    for (const field of FIELDS) {
      const { counts, length } = entry[field];
      const b = weights.lengthNorm;
      const norm = 1 - b + b * (length / (average[field] || 1));
      for (const [term, count] of counts) {
        weighted.set(term, (weighted.get(term) ?? 0) + (weights.fields[field] * count) / norm);
      }
    }
    return new Map([...weighted].map(([term, value]) => [term, value / (value + weights.saturation)]));
  });
}
