/** The lexicon as a search uses it, opened from its table. */
import { conceptNames, contentStems, type ConceptNames } from '../language/names.ts';
import { spellerOf, type Speller } from '../language/spelling.ts';
import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stopwords.ts';
import { openPlaces } from '../reading/place-table.ts';
import type { PlaceTable } from '../reading/places.ts';
import type { ConceptRow, LexiconTable } from './tables.ts';

export interface Concept {
  term: string;
  /** Other names: synonyms and abbreviations. */
  names: readonly string[];
  narrower: readonly string[];
  broader: readonly string[];
  related: readonly string[];
  themes: readonly string[];
}

export interface Lexicon {
  /** Words of the catalogue, each with how common it is. */
  words: ReadonlyMap<string, number>;
  /** Stems of words that may be part of a compound. */
  stems: ReadonlySet<string>;
  names: ConceptNames;
  concepts: ReadonlyMap<string, Concept>;
  /** Stem → how many concepts use it in a name. */
  spread: ReadonlyMap<string, number>;
  places: PlaceTable;
  speller: Speller;
}

export function openLexicon(table: LexiconTable): Lexicon {
  const steps = opening(table);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The most time (ms) that opening takes from the page at a stretch. */
const STRETCH = 6;

/** The same, in small pieces between which the page can answer to keys and draw. */
export async function openLexiconInPieces(table: LexiconTable): Promise<Lexicon> {
  const steps = opening(table);
  let began = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - began < STRETCH) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
}

/** Opens a lexicon in steps of at most a few milliseconds each. */
function* opening(table: LexiconTable): Generator<void, Lexicon> {
  const words = new Map<string, number>();
  for (const item of table.words.split(' ')) words.set(item.slice(0, -1), 2 ** Number(item.slice(-1)));
  yield;
  const places = openPlaces(table.places);
  yield;
  const stems = new Set<string>();
  // Names have no forms: "vlisingen" is no plural that happens to share a stem with Vlissingen, but misspelt.
  yield* inPieces([...words.keys()], WORDS, (piece) => {
    for (const stemmed of stemsOf(piece.filter((word) => !places.names.has(word)))) stems.add(stemmed);
  });
  const names = new Map<string, string[]>();
  yield* inPieces(table.concepts, CONCEPTS, (piece) => {
    for (const [key, slugs] of conceptNames(piece)) names.set(key, [...(names.get(key) ?? []), ...slugs]);
  });
  const spellable = new Map(words);
  for (const name of places.names.keys()) {
    for (const word of name.split(' ')) if (!spellable.has(word)) spellable.set(word, 1);
  }
  const speller = spellerOf(spellable);
  yield* speller.prepare();
  return {
    words,
    stems,
    names,
    concepts: conceptGraph(table.concepts),
    spread: spreadOf(table.concepts),
    places,
    speller,
  };
}

/** Words, or concepts with all their names, that are worked on between two steps. */
const WORDS = 250;
const CONCEPTS = 25;

function* inPieces<T>(
  list: readonly T[],
  size: number,
  act: (piece: readonly T[]) => void,
): Generator<void, void> {
  for (let at = 0; at < list.length; at += size) {
    act(list.slice(at, at + size));
    yield;
  }
}

/** Stems of the words that may be part of a compound: no stop words, three letters or more. */
export function stemsOf(words: Iterable<string>): Set<string> {
  const stems = new Set<string>();
  for (const word of words) if (word.length >= 3 && !isStopWord(word)) stems.add(stem(word));
  return stems;
}

/** The glossary's relations, readable from both ends: what lies below knows what lies above, likeness is mutual. */
function conceptGraph(rows: readonly ConceptRow[]): Map<string, Concept> {
  return new Map(
    rows.map(({ slug, term, names, narrower, related, themes }) => {
      const broader = rows.filter((other) => other.narrower.includes(slug)).map((other) => other.slug);
      const alike = rows.filter((other) => other.related.includes(slug)).map((other) => other.slug);
      return [
        slug,
        { term, names, narrower, broader, related: [...new Set([...related, ...alike])], themes },
      ];
    }),
  );
}

function spreadOf(rows: readonly ConceptRow[]): Map<string, number> {
  const spread = new Map<string, number>();
  for (const { term, names } of rows) {
    const stems = new Set([term, ...names].flatMap(contentStems));
    for (const stemmed of stems) spread.set(stemmed, (spread.get(stemmed) ?? 0) + 1);
  }
  return spread;
}
