/** Query expansion: the ways in which the entries may say what a word of the query asks for. */
import { compoundForms, decompound } from '../../language/decompound.ts';
import { conceptTerm, themeTerm } from '../format/tables.ts';
import type { ExpansionWeights } from '../weights.ts';
import type { Lexicon } from './lexicon.ts';

/** One expansion of a query term: all of `terms` together. */
export interface Expansion {
  /** Terms of the index: stems, or the terms of concepts and themes. */
  terms: readonly string[];
  /** How far it stands for the word, from 0 to 1: 1 is the word itself. */
  weight: number;
  from:
    | 'word'
    | 'compound'
    | 'parts'
    | 'concept'
    | 'narrower'
    | 'broader'
    | 'related'
    | 'theme'
    | 'prefix'
    | 'cue';
}

/** A word taken apart, and joined with the word beside it, as far as the catalogue knows the result. */
export function compoundExpansions(
  content: readonly { word: string; index: number; stem: string }[],
  at: number,
  lexicon: Lexicon,
  weights: ExpansionWeights,
): Expansion[] {
  const isKnown = (stemmed: string) => lexicon.stems.has(stemmed);
  const here = content[at]!;
  const expansions: Expansion[] = [];
  const parts = decompound(here.word, isKnown);
  if (parts !== undefined) {
    expansions.push({ terms: parts, weight: isKnown(here.stem) ? weights.parts : 1, from: 'parts' });
  }
  for (const front of [at - 1, at]) {
    const left = content[front];
    const right = content[front + 1];
    if (left === undefined || right === undefined || right.index !== left.index + 1) continue;
    const compound = [...compoundForms(left.word, right.word), left.stem + right.stem].find(isKnown);
    if (compound !== undefined) expansions.push({ terms: [compound], weight: 1, from: 'compound' });
  }
  return expansions;
}

/** The concepts that a word names, those that are near them in the glossary, and their themes. */
export function conceptExpansions(
  concepts: readonly number[],
  lexicon: Lexicon,
  weights: ExpansionWeights,
): Expansion[] {
  const expansions: Expansion[] = [];
  const seen = new Set<number>();
  const add = (others: readonly number[], from: 'concept' | 'narrower' | 'broader' | 'related') => {
    for (const concept of others) {
      if (!seen.has(concept)) expansions.push({ terms: [conceptTerm(concept)], weight: weights[from], from });
      seen.add(concept);
    }
  };
  add(concepts, 'concept');
  for (const relation of ['narrower', 'broader', 'related'] as const) {
    for (const concept of concepts) add(lexicon.concepts[concept]![relation], relation);
  }
  const themes = new Set(concepts.flatMap((concept) => lexicon.concepts[concept]!.themes));
  for (const slug of themes)
    expansions.push({ terms: [themeTerm(slug)], weight: weights.theme, from: 'theme' });
  return expansions;
}
