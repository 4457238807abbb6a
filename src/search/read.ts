/** From the words typed to what is looked for. */
import { keyOfStems, LONGEST_NAME } from './build/concepts.ts';
import { joinsOf, partsOf } from './language/compounds.ts';
import type { Speller } from './language/spelling.ts';
import { stem } from './language/stem.ts';
import { isFunctionWord, isStopWord } from './language/stopwords.ts';
import { LONGEST_QUERY, wordsOf } from './language/words.ts';
import type { Lexicon } from './index.ts';
import { sectorsIn } from './sectors.ts';
import type { Sector } from '../catalogue/taxonomy.ts';
import { placesIn, type PlaceFound } from './places.ts';

/** A way to say (part of) what was asked: all of `terms` together. */
export interface Alternative {
  terms: readonly string[];
  weight: number;
  /** How this way was found. */
  from: 'word' | 'compound' | 'parts' | 'concept' | 'narrower' | 'broader' | 'related';
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
  /** Sectors that the query points to. */
  sectors: ReadonlySet<Sector>;
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
  broader: number;
  related: number;
  parts: number;
  span: number;
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
  const content = words.flatMap((word, index) => (inPlace.has(index) || isFunctionWord(word) ? [] : [{ word, index }]));
  const stems = content.map(({ word }) => stem(word));
  const named = synonyms ? namesIn(stems, lexicon) : [];
  const joins = compounds ? joinsIn(content, stems, lexicon) : [];
  // Words of asking count only as part of a name; a query of nothing else is taken as it stands.
  const telling = content.map(
    ({ word }, at) => !isStopWord(word) || named.some(({ start, end }) => start <= at && at < end && end - start > 1),
  );
  const all = !telling.includes(true) && placesFound.length === 0;
  const units: Unit[] = [];
  content.forEach(({ word }, at) => {
    if (!telling[at] && !all) return;
    const alternatives: Alternative[] = [{ terms: [stems[at]!], weight: 1, from: 'word' }];
    if (compounds) {
      const parts = partsOf(word, (part) => lexicon.stems.has(part));
      const known = lexicon.stems.has(stems[at]!);
      if (parts !== undefined) alternatives.push({ terms: parts, weight: known ? weights.parts : 1, from: 'parts' });
    }
    for (const { start, joined } of joins) {
      if (start === at || start === at - 1) alternatives.push({ terms: [joined], weight: 1, from: 'compound' });
    }
    for (const { start, end, slugs } of named) {
      if (start > at || end <= at) continue;
      const share = shareIn(stems.slice(start, end), at - start, lexicon) ** weights.span;
      alternatives.push(...conceptAlternatives(slugs, lexicon, weights).map((way) => ({ ...way, weight: way.weight * share })));
    }
    units.push({ words: [word], alternatives });
  });
  const concepts = [...new Set(named.flatMap(({ slugs }) => slugs))];
  return { units, places: placesFound, corrections: found.corrections, concepts, sectors: sectorsIn(stems), stems };
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

interface Named {
  start: number;
  end: number;
  slugs: readonly string[];
}

/** The concepts that the stems name: from each word on the longest name, unless it lies within a longer one. */
function namesIn(stems: readonly string[], lexicon: Lexicon): Named[] {
  const found: Named[] = [];
  let reached = 0;
  stems.forEach((_, start) => {
    for (let end = Math.min(start + LONGEST_NAME, stems.length); end > Math.max(start, reached); end--) {
      const slugs = lexicon.names.get(keyOfStems(stems.slice(start, end)));
      if (slugs === undefined) continue;
      found.push({ start, end, slugs });
      reached = end;
      break;
    }
  });
  return found;
}

/** Words that stand side by side and make a compound that the catalogue has. */
function joinsIn(
  content: readonly { word: string; index: number }[],
  stems: readonly string[],
  lexicon: Lexicon,
): { start: number; joined: string }[] {
  return content.flatMap(({ word, index }, start) => {
    const next = content[start + 1];
    if (next === undefined || next.index !== index + 1) return [];
    const joined = [...joinsOf(word, next.word), stems[start]! + stems[start + 1]!].find((each) => lexicon.stems.has(each));
    return joined === undefined ? [] : [{ start, joined }];
  });
}

/** How far one word of a concept's name stands for the concept: a word of many concepts ("ouders") hardly does. */
function shareIn(stems: readonly string[], at: number, lexicon: Lexicon): number {
  const telling = (stemmed: string) => 1 / Math.sqrt(lexicon.hints.get(stemmed)?.size ?? 1);
  return telling(stems[at]!) / Math.max(...stems.map(telling));
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
    for (const broader of concept?.broader ?? []) {
      if (!seen.has(broader)) add(broader, weights.broader, 'broader');
      seen.add(broader);
    }
    for (const related of concept?.related ?? []) {
      if (!seen.has(related)) add(related, weights.related, 'related');
      seen.add(related);
    }
  }
  return ways;
}

const range = (start: number, end: number): number[] => Array.from({ length: end - start }, (_, index) => start + index);
