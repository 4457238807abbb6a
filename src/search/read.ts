/** From the words typed to what is looked for. */
import { keyOfStems, LONGEST_NAME } from './build/concepts.ts';
import { joinsOf, partsOf } from './language/compounds.ts';
import type { Speller } from './language/spelling.ts';
import { stem } from './language/stem.ts';
import { isStopWord } from './language/stopwords.ts';
import { LONGEST_QUERY, wordsOf } from './language/words.ts';
import type { Lexicon } from './index.ts';
import { placesIn, type PlaceFound } from './places.ts';

/** A way to say (part of) what was asked: all of `terms` together. */
export interface Alternative {
  terms: readonly string[];
  weight: number;
  /** How this way was found. */
  from: 'word' | 'compound' | 'parts' | 'concept' | 'narrower' | 'related';
}

/** One thing that is asked for, with the ways in which an entry may say it. */
export interface Unit {
  /** Words of the query (corrected) that ask for it. */
  words: readonly string[];
  alternatives: readonly Alternative[];
}

export interface Correction {
  typed: string;
  read: string;
}

export interface Reading {
  units: readonly Unit[];
  places: readonly PlaceFound[];
  corrections: readonly Correction[];
  /** Slugs of concepts that the query names. */
  concepts: readonly string[];
  /** Stems of the content words. */
  stems: readonly string[];
}

export interface ReadOptions {
  /** Correct misspelt words. */
  correct?: boolean;
  /** Use the glossary: synonyms, abbreviations, narrower concepts. */
  synonyms?: boolean;
  /** Recognise places. */
  places?: boolean;
  /** Join and split compounds. */
  compounds?: boolean;
}

export interface AlternativeWeights {
  concept: number;
  narrower: number;
  related: number;
  parts: number;
}

const MOST_WORDS = 24;

export function readQuery(
  query: string,
  lexicon: Lexicon,
  speller: Speller,
  weights: AlternativeWeights,
  { correct = true, synonyms = true, places = true, compounds = true }: ReadOptions = {},
): Reading {
  const typed = wordsOf(query.slice(0, LONGEST_QUERY)).slice(0, MOST_WORDS);
  const found = correct ? corrected(typed, lexicon, speller, compounds) : { words: typed, corrections: [] };
  const { words } = found;
  const placesFound = places ? placesIn(words, lexicon.places) : [];
  const inPlace = new Set(placesFound.flatMap(({ start, end }) => range(start, end)));
  const content = words
    .map((word, index) => ({ word, index }))
    .filter(({ word, index }) => !inPlace.has(index) && !isStopWord(word));
  // A query of stop words alone ("wat kan ik doen") is still a query; so is one that names a concept with them.
  const kept = content.length > 0 || placesFound.length > 0 ? content : words.map((word, index) => ({ word, index }));

  const units: Unit[] = [];
  const concepts: string[] = [];
  const stems = kept.map(({ word }) => stem(word));
  for (let start = 0; start < kept.length; ) {
    const { length, slugs } = synonyms ? longestName(stems, start, lexicon) : { length: 0, slugs: [] };
    const span = Math.max(1, length);
    const conceptWays = conceptAlternatives(slugs, lexicon, weights);
    concepts.push(...slugs);
    const spanWords = kept.slice(start, start + span).map(({ word }) => word);
    const joined = compounds && span === 1 ? joinAt(kept, start, stems, lexicon) : undefined;
    if (joined !== undefined) {
      units.push({
        words: [kept[start]!.word, kept[start + 1]!.word],
        alternatives: [
          { terms: [joined], weight: 1, from: 'compound' },
          { terms: [stems[start]!, stems[start + 1]!], weight: weights.parts, from: 'parts' },
          ...conceptWays,
        ],
      });
      start += 2;
      continue;
    }
    const spanStems = stems.slice(start, start + span);
    const alternatives: Alternative[] = [{ terms: spanStems, weight: 1, from: 'word' }];
    if (span === 2 && compounds) {
      const compound = joinsOf(spanWords[0]!, spanWords[1]!).find((each) => lexicon.stems.has(each));
      if (compound !== undefined) alternatives.push({ terms: [compound], weight: 1, from: 'compound' });
    }
    if (span === 1 && compounds) {
      const parts = partsOf(spanWords[0]!, (part) => lexicon.stems.has(part));
      if (parts !== undefined) {
        alternatives.push({
          terms: parts,
          weight: lexicon.stems.has(spanStems[0]!) ? weights.parts : 1,
          from: 'parts',
        });
      }
    }
    units.push({ words: spanWords, alternatives: [...alternatives, ...conceptWays] });
    start += span;
  }
  return { units, places: placesFound, corrections: found.corrections, concepts, stems };
}

/** The words with the misspelt ones replaced. A word is misspelt when the catalogue has no way to read it. */
function corrected(
  typed: readonly string[],
  lexicon: Lexicon,
  speller: Speller,
  compounds: boolean,
): { words: string[]; corrections: Correction[] } {
  const corrections: Correction[] = [];
  const inPlace = new Set(placesIn(typed, lexicon.places).flatMap(({ start, end }) => range(start, end)));
  const knows = (stemmed: string) => lexicon.stems.has(stemmed);
  const words = typed.map((word, index) => {
    if (inPlace.has(index) || isStopWord(word) || /\d/.test(word) || word.length < 4) return word;
    if (lexicon.words.has(word) || knows(stem(word)) || lexicon.names.has(stem(word))) return word;
    const next = typed[index + 1];
    const before = typed[index - 1];
    if (compounds && next !== undefined && joinsOf(word, next).some(knows)) return word;
    if (compounds && before !== undefined && joinsOf(before, word).some(knows)) return word;
    const better = speller.correct(word);
    if (better === undefined) return word;
    const splits = compounds && partsOf(word, knows) !== undefined;
    if (splits && (better.slips > 1 || word.length < 8)) return word;
    corrections.push({ typed: word, read: better.word });
    return better.word;
  });
  return { words, corrections };
}

/** The longest name of a concept that begins at a word. */
function longestName(stems: readonly string[], start: number, lexicon: Lexicon): { length: number; slugs: readonly string[] } {
  for (let length = Math.min(LONGEST_NAME, stems.length - start); length > 0; length--) {
    const slugs = lexicon.names.get(keyOfStems(stems.slice(start, start + length)));
    if (slugs !== undefined) return { length, slugs };
  }
  return { length: 0, slugs: [] };
}

function conceptAlternatives(slugs: readonly string[], lexicon: Lexicon, weights: AlternativeWeights): Alternative[] {
  const ways: Alternative[] = [];
  const seen = new Set<string>(slugs);
  const add = (slug: string, weight: number, from: Alternative['from']) => ways.push({ terms: [`@${slug}`], weight, from });
  for (const slug of slugs) {
    const concept = lexicon.concepts.get(slug);
    add(slug, weights.concept, 'concept');
    for (const narrower of concept?.narrower ?? []) {
      if (!seen.has(narrower)) add(narrower, weights.narrower, 'narrower');
      seen.add(narrower);
    }
    for (const related of concept?.related ?? []) {
      if (!seen.has(related)) add(related, weights.related, 'related');
      seen.add(related);
    }
  }
  return ways;
}

/** The stem of the compound that a word and the next make, when the catalogue has it and they stand side by side. */
function joinAt(
  kept: readonly { word: string; index: number }[],
  start: number,
  stems: readonly string[],
  lexicon: Lexicon,
): string | undefined {
  const here = kept[start];
  const next = kept[start + 1];
  if (here === undefined || next === undefined || next.index !== here.index + 1) return undefined;
  return [...joinsOf(here.word, next.word), stems[start]! + stems[start + 1]!].find((each) => lexicon.stems.has(each));
}

const range = (start: number, end: number): number[] => Array.from({ length: end - start }, (_, index) => start + index);
