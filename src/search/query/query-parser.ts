/** Parses a query: from the words as typed to weighted query terms, places and cues. */
import type { Sector } from '../../catalogue/taxonomy.ts';
import { compoundForms, decompound } from '../../language/decompound.ts';
import { stem } from '../../language/stem.ts';
import { isFunctionWord, isJoiningWord, isStopWord } from '../../language/stop-words.ts';
import { tokenize } from '../../language/tokenize.ts';
import { conceptTerm, cueTerm, themeTerm } from '../format/tables.ts';
import type { ExpansionWeights } from '../weights.ts';
import { correctWords, type Correction } from './corrector.ts';
import { cuesIn, type CueMatch } from './cues.ts';
import type { Lexicon } from './lexicon.ts';
import { placesIn, type PlaceMatch } from './places.ts';
import { MAX_QUERY_LENGTH, type QueryOptions } from './query-options.ts';
import { sectorsIn } from './sectors.ts';
import { findSynonymPhrases, longestMatches, type PhraseMatch } from './synonym-phrases.ts';

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

/** A content word of the query with its expansions: the ways in which an entry may say it. */
export interface QueryTerm {
  word: string;
  expansions: readonly Expansion[];
  /** What it is worth beside the other words, from 0 to 1; 1 when left out. */
  weight?: number;
}

export interface ParsedQuery {
  /** The words as they were read: normalised, corrected. */
  words: readonly string[];
  /** Whether the query is a longer text, of which only the most informative words were read. */
  isShortened: boolean;
  queryTerms: readonly QueryTerm[];
  places: readonly PlaceMatch[];
  sectors: ReadonlySet<Sector>;
  cues: readonly CueMatch[];
  corrections: readonly Correction[];
  /** Numbers of the concepts that the query names. */
  concepts: readonly number[];
}

/** The most words that are read as they stand; of a longer text the most informative. */
const MAX_QUERY_WORDS = 24;

/**
 * Parses a query: tokenizes, corrects, takes places and stop words apart, and expands every word that is left by query
 * expansion with weights (Manning, Raghavan & Schütze 2008, Introduction to Information Retrieval, ch. 9):
 *
 * - the word itself: 1
 * - its compound with the word beside it, when the catalogue has that: 1
 * - its parts together, when it is a compound: `weights.parts`, or 1 when the catalogue lacks the compound itself
 * - the concepts that it names, their narrower, broader and related ones and their themes: `weights[relation] · shareˢᵖᵃⁿ`
 *
 * where `share = tᵢ / max tⱼ` over the words `j` of the phrase that names the concept, `t = 1 / √(number of concepts that use the
 * word in a name)`: one word of "hulp bij huiswerk" stands for the concept only in part.
 *
 * @param query Any text; the first `MAX_QUERY_LENGTH` characters are read, and of more than 24 words the most informative.
 * @returns The parsed query; without query terms and places when its words carry no meaning. Never throws.
 */
export function parseQuery(
  query: string,
  lexicon: Lexicon,
  weights: ExpansionWeights,
  options: QueryOptions = {},
): ParsedQuery {
  const {
    correct = true,
    synonyms = true,
    places = true,
    cues = true,
    compounds = true,
    typing = false,
  } = options;
  const allWords = tokenize(query.slice(0, MAX_QUERY_LENGTH));
  const isShortened = allWords.length > MAX_QUERY_WORDS;
  const typed = isShortened ? tellingWords(allWords, lexicon) : allWords;
  const { words, corrections } = correctWords(typed, lexicon, { correct, compounds, typing });
  const placeMatches = places ? placesIn(words, lexicon.places) : [];
  const isPlace = (index: number) => placeMatches.some(({ start, end }) => start <= index && index < end);
  const cueMatches = cues ? cuesIn(words, lexicon.cues, isPlace) : [];
  const content = words.flatMap((word, index) =>
    isPlace(index) || isFunctionWord(word) ? [] : [{ word, index, stem: stem(word) }],
  );
  const stems = content.map((each) => each.stem);
  const follows = (at: number) =>
    words.slice(content[at - 1]!.index + 1, content[at]!.index).every(isJoiningWord);
  const matches = synonyms ? findSynonymPhrases(stems, lexicon.synonymPhrases, follows) : [];
  const phrases = longestMatches(matches);

  // Words of asking count only as part of a longer phrase; a query of nothing else is taken as it stands.
  const isTelling = content.map(
    ({ word }, at) =>
      !isStopWord(word) || phrases.some(({ start, end }) => start <= at && at < end && end - start > 1),
  );
  const takeAll = !isTelling.includes(true) && placeMatches.length === 0;

  const queryTerms = content.flatMap(({ word, index, stem: stemmed }, at): QueryTerm[] => {
    if (!isTelling[at] && !takeAll) return [];
    const expansions: Expansion[] = [{ terms: [stemmed], weight: 1, from: 'word' }];
    if (compounds) expansions.push(...compoundExpansions(content, at, lexicon, weights));
    for (const { start, end, concepts: all } of phrases) {
      if (at < start || at >= end) continue;
      const within = matches.filter((match) => start <= match.start && match.end <= end);
      const concepts = all.filter((concept) => !isNamedWithout(at, concept, within));
      const share = phraseShare(stems.slice(start, end), at - start, lexicon) ** weights.span;
      expansions.push(...conceptExpansions(concepts, share, lexicon, weights));
    }
    const matched = cueMatches
      .filter(({ start, end }) => start <= index && index < end)
      .flatMap((match) => match.cues);
    if (matched.some(({ isPointing }) => isPointing))
      return [{ word, expansions, weight: weights.pointingWord }];
    for (const { facet, slug } of matched)
      expansions.push({ terms: [cueTerm(facet, slug)], weight: weights.topicalCue, from: 'cue' });
    return [{ word, expansions }];
  });
  queryTerms.push(...pointedAt(words, cueMatches, weights));
  return {
    words,
    isShortened,
    queryTerms,
    places: placeMatches,
    sectors: sectorsIn(stems),
    cues: cueMatches,
    corrections,
    concepts: [...new Set(phrases.flatMap((phrase) => phrase.concepts))],
  };
}

/** The most words that are read of a longer text: more would cover each other. */
const MAX_INFORMATIVE_WORDS = 12;
/** What a word of a concept's name counts beside another word. */
const CONCEPT_WORD = 3;

/**
 * The most informative words of a long text, in its order, each once: those that it repeats, that the glossary has and that few entries
 * have. `weight = √count · [concept ? 3 : 1] / (1 + log₂ frequency)`; words that the catalogue lacks weigh nothing.
 */
function tellingWords(words: readonly string[], { words: frequency, conceptFrequency }: Lexicon): string[] {
  const times = new Map<string, number>();
  for (const word of words) if (!isStopWord(word)) times.set(word, (times.get(word) ?? 0) + 1);
  const weightOf = ([word, count]: readonly [string, number]) =>
    (Math.sqrt(count) * (conceptFrequency.has(stem(word)) ? CONCEPT_WORD : 1)) /
    (1 + Math.log2(frequency.get(word)!));
  const known = [...times].filter(([word]) => frequency.has(word));
  const best = known.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, MAX_INFORMATIVE_WORDS);
  const kept = known.filter((each) => best.includes(each)).map(([word]) => word);
  return kept.length > 0 ? kept : words.slice(0, MAX_QUERY_WORDS);
}

/** The values that words only point to, each as a query term of its own. */
function pointedAt(
  words: readonly string[],
  matches: readonly CueMatch[],
  weights: ExpansionWeights,
): QueryTerm[] {
  return matches.flatMap(({ start, end, cues }) =>
    cues
      .filter(({ isPointing, slug }) => isPointing && slug !== '')
      .map(({ facet, slug }): QueryTerm => ({
        word: words.slice(start, end).join(' '),
        expansions: [{ terms: [cueTerm(facet, slug)], weight: 1, from: 'cue' }],
        weight: weights.cue,
      })),
  );
}

/** Whether a concept is named by other words of the phrase than this one: in "anderstalige ouders" by "anderstalige", and "ouders" asks for more. */
function isNamedWithout(at: number, concept: number, matches: readonly PhraseMatch[]): boolean {
  return matches.some(({ start, end, concepts }) => concepts.includes(concept) && (at < start || at >= end));
}

/** A word taken apart, and joined with the word beside it, as far as the catalogue knows the result. */
function compoundExpansions(
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
function phraseShare(stems: readonly string[], at: number, lexicon: Lexicon): number {
  const specificity = (stemmed: string) => 1 / Math.sqrt(lexicon.conceptFrequency.get(stemmed) ?? 1);
  return specificity(stems[at]!) / Math.max(...stems.map(specificity));
}

function conceptExpansions(
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
