/** Query expansion: the ways in which the entries may say what a word of the query asks for. */
import { compoundForms, decompound } from '../../language/decompound.ts';
import { otherVerbForms, separableVerb } from '../../language/verbs.ts';
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

/** A form of a verb that fewer texts have is not what the entries say: another form of it may be. */
const FEW_TEXTS = 8;
/** The most words from a verb up to the particle that belongs to it. */
const MAX_TO_PARTICLE = 4;

/** Other forms of a word that is a verb, as far as the catalogue knows them. */
export function verbExpansions(
  words: readonly string[],
  index: number,
  lexicon: Lexicon,
  weights: ExpansionWeights,
): Expansion[] {
  const word = words[index]!;
  const isRare = (lexicon.words.get(word) ?? 0) < FEW_TEXTS;
  const further = words.slice(index + 1, index + 1 + MAX_TO_PARTICLE);
  const forms = [
    ...(isRare ? otherVerbForms(word) : []),
    ...further.flatMap((particle) => separableVerb(word, particle)),
  ];
  return forms
    .filter((form) => lexicon.stems.has(form))
    .map((form): Expansion => ({ terms: [form], weight: weights.verbForm, from: 'word' }));
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

/** How far one word of a phrase stands for its concept: a word of many concepts ("ouders") hardly does. */
export function phraseShare(stems: readonly string[], at: number, lexicon: Lexicon): number {
  const specificity = (stemmed: string) => 1 / Math.sqrt(lexicon.conceptFrequency.get(stemmed) ?? 1);
  return specificity(stems[at]!) / Math.max(...stems.map(specificity));
}

export function conceptExpansions(
  concepts: readonly number[],
  share: number,
  lexicon: Lexicon,
  weights: ExpansionWeights,
): Expansion[] {
  const expansions: Expansion[] = [];
  const seen = new Set<number>();
  const add = (others: readonly number[], from: 'concept' | 'narrower' | 'broader' | 'related') => {
    for (const concept of others) {
      if (!seen.has(concept))
        expansions.push({ terms: [conceptTerm(concept)], weight: weights[from] * share, from });
      seen.add(concept);
    }
  };
  add(concepts, 'concept');
  for (const relation of ['narrower', 'broader', 'related'] as const) {
    for (const concept of concepts) add(lexicon.concepts[concept]![relation], relation);
  }
  const themes = new Set(concepts.flatMap((concept) => lexicon.concepts[concept]!.themes));
  for (const slug of themes)
    expansions.push({ terms: [themeTerm(slug)], weight: weights.theme * share, from: 'theme' });
  return expansions;
}
