/**
 * The impact of each term in each entry: BM25F over its fields, between 0 and 1.
 * Terms are stems, parts of compounds (counted less), and concepts of the glossary.
 */
import { decompound } from '../../language/decompound.ts';
import { findSynonymPhrases, type SynonymPhrases } from '../query/synonym-phrases.ts';
import { stem } from '../../language/stem.ts';
import { isFunctionWord, isStopWord } from '../../language/stop-words.ts';
import { tokenize } from '../../language/tokenize.ts';
import { conceptTerm } from '../format/tables.ts';
import { SEARCH_FIELDS } from '../../catalogue/field-roles.ts';
import type { IndexWeights } from '../weights.ts';
import { forEachField, type FieldTexts } from './fields.ts';

/** Term → its count or impact in a text. */
export type TermWeights = Map<string, number>;

/** Counts the terms of a text; its length is in words, function words left out. */
export type TermCounter = (text: string) => { counts: TermWeights; length: number };

/**
 * Makes a counter. It keeps the parts of the compounds that it took apart, which is most of the work.
 *
 * @param stems Those that may be part of a compound.
 * @param compoundPart What a part of a compound counts beside a word (1).
 */
export function termCounter(
  stems: ReadonlySet<string>,
  phrases: SynonymPhrases,
  compoundPart: number,
): TermCounter {
  const partsByWord = new Map<string, readonly string[]>();
  const partsOf = (word: string): readonly string[] => {
    let parts = partsByWord.get(word);
    if (parts === undefined)
      partsByWord.set(word, (parts = decompound(word, (part) => stems.has(part)) ?? []));
    return parts;
  };
  return (text) => {
    const counts: TermWeights = new Map();
    const add = (term: string, amount: number) => counts.set(term, (counts.get(term) ?? 0) + amount);
    const words = tokenize(text).filter((word) => !isFunctionWord(word));
    for (const word of words) {
      if (isStopWord(word)) continue;
      add(stem(word), 1);
      for (const part of partsOf(word)) add(part, compoundPart);
    }
    for (const { concepts } of findSynonymPhrases(words.map(stem), phrases))
      for (const concept of concepts) add(conceptTerm(concept), 1);
    return { counts, length: words.length };
  };
}

/** A count, saturated: `count / (count + k1)`. The tenth mention says less than the first. */
export const saturate = (count: number, k1: number): number => count / (count + k1);

/**
 * The impacts of all terms in every entry, by BM25F: `impact(t, d) = x / (x + k1)`, with
 * `x = Σ weight(f) · count(t, d, f) / (1 − b + b · length(d, f) / average length(f))` over the fields `f`, and `tag / (1 + i /
 * tagHalving)` more for a concept that the entry is said to be about, with `i` before it. The idf comes later, with the query.
 *
 * @param tags The terms of those concepts, by entry: what it is most about first.
 * @see Robertson, Zaragoza & Taylor (2004). Simple BM25 extension to multiple weighted fields. CIKM.
 */
export function termImpacts(
  entries: readonly FieldTexts[],
  tags: readonly (readonly string[])[],
  count: TermCounter,
  weights: IndexWeights,
): TermWeights[] {
  const counted = entries.map((entry) => forEachField((field) => count(entry[field])));
  const average = forEachField(
    (field) => counted.reduce((sum, entry) => sum + entry[field].length, 0) / counted.length || 1,
  );
  return counted.map((entry, number) => {
    const weighted: TermWeights = new Map();
    for (const field of SEARCH_FIELDS) {
      const { counts, length } = entry[field];
      const norm = 1 - weights.b + weights.b * (length / average[field]);
      for (const [term, times] of counts) {
        weighted.set(term, (weighted.get(term) ?? 0) + (weights.fields[field] * times) / norm);
      }
    }
    for (const [at, term] of tags[number]!.entries())
      weighted.set(term, (weighted.get(term) ?? 0) + weights.tag / (1 + at / weights.tagHalving));
    for (const [term, total] of weighted) weighted.set(term, saturate(total, weights.k1));
    return weighted;
  });
}
