/** Parses a query: from the words as typed to weighted query terms, places and cues. */
import { groupBy } from '../../language/group-by.ts';
import type { Sector } from '../../catalogue/taxonomy.ts';
import { stem } from '../../language/stem.ts';
import { isFunctionWord, isJoiningWord, isStopWord } from '../../language/stop-words.ts';
import { tokenize } from '../../language/tokenize.ts';
import { cueTerm } from '../format/tables.ts';
import type { ExpansionWeights } from '../weights.ts';
import { correctWords, type Correction } from './corrector.ts';
import { cuesIn, unwantedIn, type CueMatch } from './cues.ts';
import { compoundExpansions, conceptExpansions, type Expansion } from './expansions.ts';
import type { Lexicon } from './lexicon.ts';
import { placesIn, type PlaceMatch } from './places.ts';
import { MAX_QUERY_LENGTH, type QueryOptions } from './query-options.ts';
import { sayingsIn, type SayingMatch } from './sayings.ts';
import { sectorsIn } from './sectors.ts';
import { findSynonymPhrases, findExactPhrases, longestMatches, type PhraseMatch } from './synonym-phrases.ts';

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
  /** Places that are not wanted. */
  excludedPlaces: readonly PlaceMatch[];
  sectors: ReadonlySet<Sector>;
  cues: readonly CueMatch[];
  /** The words of what is not wanted. */
  unwanted: readonly string[];
  sayings: readonly SayingMatch[];
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
 * - the concepts that it names, their narrower, broader and related ones and their themes: `weights[relation]`
 *
 * A saying ("wil niet naar school") is a query term of its own, beside its words.
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
  const { correct = true, synonyms = true, places = true, cues = true, typing = false } = options;
  const allWords = tokenize(withoutAddresses(query.slice(0, MAX_QUERY_LENGTH)).replace(MINUS, '$1niet '));
  const isShortened = allWords.length > MAX_QUERY_WORDS;
  const typed = isShortened ? mostInformativeWords(allWords, lexicon) : allWords;
  const { words, corrections } = correctWords(typed, lexicon, { correct, typing });
  const placeMatches = places ? placesIn(words, lexicon.places) : [];
  const isPlace = (index: number) => placeMatches.some(({ start, end }) => start <= index && index < end);
  const allCues = cues ? cuesIn(words, lexicon.cues, isPlace) : [];
  const unwanted = unwantedIn(words, allCues);
  // A query of nothing else is taken as it stands.
  const isAllUnwanted = words.every((word, index) => unwanted.has(index) || isStopWord(word));
  const isUnwanted = (index: number) => unwanted.has(index) && !isAllUnwanted;
  const cueMatches = allCues.map((match) => ({ ...match, isUnwanted: isUnwanted(match.start) }));
  const content = words.flatMap((word, index) =>
    isPlace(index) || isUnwanted(index) || isFunctionWord(word) ? [] : [{ word, index, stem: stem(word) }],
  );
  const named = synonyms ? namedConcepts(content, words, lexicon) : { matches: [], phrases: [] };
  const sayings = synonyms ? sayingsIn(words, lexicon.sayings) : [];
  const isInformative = content.map((_, at) => isInformativeAt(at, content, named.phrases));
  // A query of nothing but words of asking is taken as it stands.
  const takeAll =
    !isInformative.includes(true) &&
    placeMatches.length + sayings.length === 0 &&
    !content.every(({ word }) => isLetter(word));

  const queryTerms = content.flatMap(({ word, index, stem: stemmed }, at): QueryTerm[] => {
    if (!isInformative[at] && !takeAll) return [];
    const expansions: Expansion[] = [
      { terms: [stemmed], weight: 1, from: 'word' },
      ...compoundExpansions(content, at, lexicon, weights),
      ...conceptExpansionsAt(at, named, lexicon, weights),
    ];
    const matched = cueMatches
      .filter(({ start, end }) => start <= index && index < end)
      .flatMap((match) => match.cues);
    if (matched.some(({ isPointing }) => isPointing))
      return [{ word, expansions, weight: weights.pointingWord }];
    const pointsTo = matched.map(({ kind, slug }): Expansion => ({
      terms: [cueTerm(kind, slug)],
      weight: weights.topicalCue,
      from: 'cue',
    }));
    return [{ word, expansions: [...expansions, ...pointsTo] }];
  });
  queryTerms.push(...pointedAt(words, cueMatches, weights), ...sayingTerms(words, sayings, lexicon, weights));
  return {
    words,
    isShortened,
    queryTerms,
    places: placeMatches.filter(({ isExcluded }) => !isExcluded || queryTerms.length === 0),
    excludedPlaces: placeMatches.filter(({ isExcluded }) => isExcluded && queryTerms.length > 0),
    sectors: sectorsIn(content.map((each) => each.stem)),
    cues: cueMatches,
    unwanted: words.filter((word, index) => isUnwanted(index) && !isStopWord(word)),
    sayings,
    corrections,
    concepts: [
      ...new Set([
        ...sayings.map(({ concept }) => concept),
        ...named.phrases.flatMap(({ concepts }) => concepts),
      ]),
    ],
  };
}

/** A word of the query that may say what it is about: its position among all words, and its stem. */
interface ContentWord {
  word: string;
  index: number;
  stem: string;
}

/** The names of concepts among the content words: every match, and the longest of those that overlap. Positions count content words. */
interface NamedConcepts {
  matches: readonly PhraseMatch[];
  phrases: readonly PhraseMatch[];
}

function namedConcepts(
  content: readonly ContentWord[],
  words: readonly string[],
  lexicon: Lexicon,
): NamedConcepts {
  const follows = (at: number) =>
    words.slice(content[at - 1]!.index + 1, content[at]!.index).every(isJoiningWord);
  const stems = content.map((each) => each.stem);
  const positionOf = (index: number) => content.filter((each) => each.index < index).length;
  const exact = findExactPhrases(words, lexicon.synonymPhrases)
    .map((match) => ({ ...match, start: positionOf(match.start), end: positionOf(match.end) }))
    .filter(({ start, end }) => start < end);
  const matches = [...exact, ...findSynonymPhrases(stems, lexicon.synonymPhrases, follows)];
  return { matches, phrases: longestMatches(matches) };
}

/** Whether a word tells what is looked for. Loose letters and words of asking do so only as part of a longer name. */
function isInformativeAt(
  at: number,
  content: readonly ContentWord[],
  phrases: readonly PhraseMatch[],
): boolean {
  const { word } = content[at]!;
  return (
    !(isStopWord(word) || isLetter(word)) ||
    phrases.some(({ start, end }) => start <= at && at < end && end - start > 1)
  );
}

/** The concepts that the names name which hold a word. */
function conceptExpansionsAt(
  at: number,
  { matches, phrases }: NamedConcepts,
  lexicon: Lexicon,
  weights: ExpansionWeights,
): Expansion[] {
  return phrases
    .filter(({ start, end }) => start <= at && at < end)
    .flatMap(({ start, end, concepts: all }) => {
      const within = matches.filter((match) => start <= match.start && match.end <= end);
      const concepts = all.filter((concept) => !isNamedWithout(at, concept, within));
      return conceptExpansions(concepts, lexicon, weights);
    });
}

/** A word with a minus before it is not wanted: "zomerschool -amsterdam". */
const MINUS = /(^|\s)-(?=\p{L})/gu;

/** What of an e-mail address or of a web address says nothing: all but the name of the organisation. */
const AROUND_ORGANISATION = /\S+@|\bhttps?:\/\/|\bwww\.|\.(?:nl|com|org|net|eu)\b\S*/gi;
const withoutAddresses = (query: string): string => query.replace(AROUND_ORGANISATION, ' ');

/** A loose letter is in any text. */
const isLetter = (word: string): boolean => /^\p{L}$/u.test(word);

/** The most words that are read of a longer text: more would cover each other. */
const MAX_INFORMATIVE_WORDS = 12;
/** What a word of a concept's name counts beside another word. */
const CONCEPT_WORD = 3;

/**
 * The most informative words of a long text, in its order, each once: those that it repeats, that the glossary has and that few entries
 * have. `weight = √count · [concept ? 3 : 1] / (1 + log₂ frequency)`; words that the catalogue lacks weigh nothing.
 */
function mostInformativeWords(
  words: readonly string[],
  { words: frequency, conceptFrequency }: Lexicon,
): string[] {
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
  return matches.flatMap(({ start, end, cues, isUnwanted }) =>
    cues
      .filter(({ isPointing, slug }) => isPointing && !isUnwanted && slug !== '')
      .map(({ kind, slug }): QueryTerm => ({
        word: words.slice(start, end).join(' '),
        expansions: [{ terms: [cueTerm(kind, slug)], weight: 1, from: 'cue' }],
        weight: weights.cue,
      })),
  );
}

/** The concepts that sayings stand for, each saying as a query term of its own. */
function sayingTerms(
  words: readonly string[],
  sayings: readonly SayingMatch[],
  lexicon: Lexicon,
  weights: ExpansionWeights,
): QueryTerm[] {
  const byPhrase = groupBy(sayings, ({ start, end }) => words.slice(start, end).join(' '));
  return [...byPhrase].map(([word, each]) => ({
    word,
    expansions: conceptExpansions(
      each.map(({ concept }) => concept),
      lexicon,
      weights,
    ),
  }));
}

/** Whether a concept is named by other words of the phrase than this one: in "anderstalige ouders" by "anderstalige", and "ouders" asks for more. */
function isNamedWithout(at: number, concept: number, matches: readonly PhraseMatch[]): boolean {
  return matches.some(({ start, end, concepts }) => concepts.includes(concept) && (at < start || at >= end));
}
