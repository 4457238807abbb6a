/** From the words typed to what is looked for. */
import type { Sector } from '../../catalogue/taxonomy.ts';
import { compoundForms, decompound } from '../../language/decompound.ts';
import { longestMatches, findSynonymPhrases, type PhraseMatch } from './concept-names.ts';
import { stem } from '../../language/stem.ts';
import { isFunctionWord, isJoiningWord, isStopWord } from '../../language/stop-words.ts';
import { LONGEST_QUERY, tokenize } from '../../language/normalize.ts';
import type { Lexicon } from './lexicon.ts';
import { conceptTerm, themeTerm } from '../format/tables.ts';
import type { ExpansionWeights } from '../rank/weights.ts';
import { correctWords, type Correction } from './correct.ts';
import { placesIn, type PlaceMatch } from './places.ts';
import { sectorsIn } from './sectors.ts';

/** One way to say what a word asks for: all of `terms` together. */
export interface Expansion {
  terms: readonly string[];
  /** How far it stands for the word: 1 is the word itself. */
  weight: number;
  from: 'word' | 'compound' | 'parts' | 'concept' | 'narrower' | 'broader' | 'related' | 'theme' | 'prefix';
}

/** A word that asks for something, with the ways in which an entry may say it. */
export interface QueryTerm {
  word: string;
  expansions: readonly Expansion[];
}

export interface ParsedQuery {
  /** The words as they were read: folded, corrected. */
  words: readonly string[];
  queryTerms: readonly QueryTerm[];
  places: readonly PlaceMatch[];
  sectors: ReadonlySet<Sector>;
  corrections: readonly Correction[];
  /** Slugs of the concepts that the query names. */
  concepts: readonly string[];
}

/** What a visitor may switch off after being told about it. */
export interface QueryOptions {
  /** Correct misspelt words. */
  correct?: boolean;
  /** Use the glossary: synonyms, abbreviations, narrower and related concepts. */
  synonyms?: boolean;
  /** Recognise places. */
  places?: boolean;
  /** Join and split compounds. */
  compounds?: boolean;
  /** Try words that begin alike for words that no entry has. */
  prefixFallback?: boolean;
  /** The last word is still being typed: complete it. */
  typing?: boolean;
}

/** The most words that are read. */
const MOST_WORDS = 24;

export function parseQuery(
  query: string,
  lexicon: Lexicon,
  weights: ExpansionWeights,
  options: QueryOptions = {},
): ParsedQuery {
  const { correct = true, synonyms = true, places = true, compounds = true, typing = false } = options;
  const typed = tokenize(query.slice(0, LONGEST_QUERY)).slice(0, MOST_WORDS);
  const { words, corrections } = correctWords(typed, lexicon, { correct, compounds, typing });
  const placeMatches = places ? placesIn(words, lexicon.places) : [];
  const isPlace = (index: number) => placeMatches.some(({ start, end }) => start <= index && index < end);
  const content = words.flatMap((word, index) =>
    isPlace(index) || isFunctionWord(word) ? [] : [{ word, index, stem: stem(word) }],
  );
  const stems = content.map((each) => each.stem);
  const follows = (at: number) =>
    words.slice(content[at - 1]!.index + 1, content[at]!.index).every(isJoiningWord);
  const named = synonyms ? findSynonymPhrases(stems, lexicon.names, follows) : [];
  const names = longestMatches(named);

  // Words of asking count only as part of a longer name; a query of nothing else is taken as it stands.
  const isTelling = content.map(
    ({ word }, at) =>
      !isStopWord(word) || names.some(({ start, end }) => start <= at && at < end && end - start > 1),
  );
  const takeAll = !isTelling.includes(true) && placeMatches.length === 0;

  const queryTerms = content.flatMap(({ word, stem: stemmed }, at): QueryTerm[] => {
    if (!isTelling[at] && !takeAll) return [];
    const expansions: Expansion[] = [{ terms: [stemmed], weight: 1, from: 'word' }];
    if (compounds) expansions.push(...compoundExpansions(content, at, lexicon, weights));
    for (const { start, end, slugs: all } of names) {
      if (at < start || at >= end) continue;
      const slugs = all.filter((slug) => !isNamedWithout(at, slug, named));
      const share = phraseShare(stems.slice(start, end), at - start, lexicon) ** weights.span;
      expansions.push(...conceptExpansions(slugs, share, lexicon, weights));
    }
    return [{ word, expansions }];
  });
  return {
    words,
    queryTerms,
    places: placeMatches,
    sectors: sectorsIn(stems),
    corrections,
    concepts: [...new Set(names.flatMap(({ slugs }) => slugs))],
  };
}

/** Whether a concept is named by words beside this one: in "anderstalige ouders" by "anderstalige", and "ouders" asks for more. */
function isNamedWithout(at: number, slug: string, named: readonly PhraseMatch[]): boolean {
  return named.some(({ start, end, slugs }) => slugs.includes(slug) && (at < start || at >= end));
}

/** A word taken apart, and joined with the word beside it, as far as the catalogue knows the result. */
function compoundExpansions(
  content: readonly { word: string; index: number; stem: string }[],
  at: number,
  lexicon: Lexicon,
  weights: ExpansionWeights,
): Expansion[] {
  const knows = (stemmed: string) => lexicon.stems.has(stemmed);
  const here = content[at]!;
  const expansions: Expansion[] = [];
  const parts = decompound(here.word, knows);
  if (parts !== undefined) {
    expansions.push({ terms: parts, weight: knows(here.stem) ? weights.parts : 1, from: 'parts' });
  }
  for (const front of [at - 1, at]) {
    const left = content[front];
    const right = content[front + 1];
    if (left === undefined || right === undefined || right.index !== left.index + 1) continue;
    const joined = [...compoundForms(left.word, right.word), left.stem + right.stem].find(knows);
    if (joined !== undefined) expansions.push({ terms: [joined], weight: 1, from: 'compound' });
  }
  return expansions;
}

/** How far one word of a concept's name stands for the concept: a word of many concepts ("ouders") hardly does. */
function phraseShare(stems: readonly string[], at: number, lexicon: Lexicon): number {
  const telling = (stemmed: string) => 1 / Math.sqrt(lexicon.conceptFrequency.get(stemmed) ?? 1);
  return telling(stems[at]!) / Math.max(...stems.map(telling));
}

function conceptExpansions(
  slugs: readonly string[],
  share: number,
  lexicon: Lexicon,
  weights: ExpansionWeights,
): Expansion[] {
  const expansions: Expansion[] = [];
  const seen = new Set<string>();
  const add = (others: readonly string[], from: 'concept' | 'narrower' | 'broader' | 'related') => {
    for (const slug of others) {
      if (!seen.has(slug))
        expansions.push({ terms: [conceptTerm(slug)], weight: weights[from] * share, from });
      seen.add(slug);
    }
  };
  add(slugs, 'concept');
  for (const relation of ['narrower', 'broader', 'related'] as const) {
    for (const slug of slugs) add(lexicon.concepts.get(slug)?.[relation] ?? [], relation);
  }
  const themes = new Set(slugs.flatMap((slug) => lexicon.concepts.get(slug)?.themes ?? []));
  for (const slug of themes)
    expansions.push({ terms: [themeTerm(slug)], weight: weights.theme * share, from: 'theme' });
  return expansions;
}
