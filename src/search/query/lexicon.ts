/** The lexicon as a search uses it, opened from its table. */
import { slugOf } from '../../language/slug.ts';
import { stem } from '../../language/stem.ts';
import { isStopWord } from '../../language/stop-words.ts';
import { tokenize } from '../../language/tokenize.ts';
import { openConcepts, type GlossaryConcept } from '../format/concepts.ts';
import type { LexiconTable } from '../format/tables.ts';
import { frequencyOf, openWords } from '../format/word-list.ts';
import { openCues, type CueTable } from './cues.ts';
import { openPlaces } from './place-table.ts';
import type { PlaceTable } from './places.ts';
import { createSpellChecker, type SpellChecker } from './spell-checker.ts';
import { sayingsOf, type Saying } from './sayings.ts';
import { contentStems, nameStems, synonymPhrases, type SynonymPhrases } from './synonym-phrases.ts';

/** A concept of which the relations are known from both ends. */
export interface Concept extends GlossaryConcept {
  broader: readonly number[];
}

/** Letters from which a name is recognised when it is written together. */
const MIN_JOINED_LENGTH = 8;

export interface Lexicon {
  /** Words of the catalogue, normalised, each with its document frequency, rounded down: see `frequencyOf`. */
  words: ReadonlyMap<string, number>;
  /** Stems of words that may be part of a compound. */
  stems: ReadonlySet<string>;
  synonymPhrases: SynonymPhrases;
  sayings: readonly Saying[];
  /** Names of concepts of several words, written together → as they are written ("rijkeschooldag" → "rijke schooldag"). */
  joinedNames: ReadonlyMap<string, string>;
  /** By number. */
  concepts: readonly Concept[];
  /** Stem → how many concepts use it in a name. */
  conceptFrequency: ReadonlyMap<string, number>;
  places: PlaceTable;
  cues: CueTable;
  readonly spellChecker: SpellChecker;
}

/**
 * Opens the lexicon. Takes some tens of milliseconds: once for a page, or for a build.
 *
 * @param table As `buildTables` writes it; nothing is checked.
 */
export function openLexicon(table: LexiconTable): Lexicon {
  // Read once: there are thousands.
  const written = openConcepts(table.concepts);
  const names = wordsOfNames(written);
  const words = openWords(table.words, names.flat(2));
  for (const [word, digit] of words) words.set(word, frequencyOf(digit));
  const places = openPlaces(table.places);
  const vocabulary = new Map(words);
  for (const name of places.names.keys()) {
    for (const word of name.split(' ')) if (!vocabulary.has(word)) vocabulary.set(word, 1);
  }
  const concepts = conceptGraph(written);
  const stems = names.map((own) => own.map(contentStems));
  const conceptFrequency = conceptFrequencyOf(stems);
  const joinedNames = joinedNamesOf(names, words);
  for (const joined of joinedNames.keys()) vocabulary.set(joined, 1);
  let spellChecker: SpellChecker | undefined;
  return {
    words,
    // Names have no forms: "vlisingen" is no plural that happens to share a stem with Vlissingen, but misspelt.
    stems: stemsOf([...words.keys()].filter((word) => !places.names.has(word))),
    synonymPhrases: synonymPhrases(
      names.map((own, concept) => own.map((name, at) => nameStems(name, stems[concept]![at]))),
    ),
    sayings: sayingsOf(names, conceptFrequency),
    joinedNames,
    concepts,
    conceptFrequency,
    places,
    cues: openCues(table.cues),
    // Most queries hold no unknown word.
    get spellChecker() {
      return (spellChecker ??= createSpellChecker(vocabulary));
    },
  };
}

/** The words of each name of each concept: of its term, of its slug if that is another, and of its other names. */
export const wordsOfNames = (concepts: readonly GlossaryConcept[]): string[][][] =>
  concepts.map(({ slug, term, names }) =>
    [term, ...(slug === slugOf(term) ? [] : [slug]), ...names].map(tokenize),
  );

/** Stems of the words that may be part of a compound: no stop words, three letters or more. */
function stemsOf(words: Iterable<string>): Set<string> {
  const stems = new Set<string>();
  for (const word of words) if (word.length >= 3 && !isStopWord(word)) stems.add(stem(word));
  return stems;
}

/** The glossary's relations, readable from both ends: what is narrower knows what is broader, what is related is so mutually. */
function conceptGraph(concepts: readonly GlossaryConcept[]): Concept[] {
  const referringTo = (relation: 'narrower' | 'related', number: number) =>
    concepts.flatMap((concept, other) => (concept[relation].includes(number) ? [other] : []));
  return concepts.map((concept, number) => ({
    ...concept,
    broader: referringTo('narrower', number),
    related: [...new Set([...concept.related, ...referringTo('related', number)])],
  }));
}

function joinedNamesOf(
  names: readonly (readonly (readonly string[])[])[],
  words: ReadonlyMap<string, unknown>,
): Map<string, string> {
  const joinedNames = new Map<string, string>();
  for (const parts of names.flat()) {
    const joined = parts.join('');
    if (parts.length > 1 && joined.length >= MIN_JOINED_LENGTH && !words.has(joined))
      joinedNames.set(joined, parts.join(' '));
  }
  return joinedNames;
}

function conceptFrequencyOf(stems: readonly (readonly (readonly string[])[])[]): Map<string, number> {
  const conceptFrequency = new Map<string, number>();
  for (const ofConcept of stems) {
    for (const stemmed of new Set(ofConcept.flat()))
      conceptFrequency.set(stemmed, (conceptFrequency.get(stemmed) ?? 0) + 1);
  }
  return conceptFrequency;
}
