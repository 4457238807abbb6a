/** The lexicon as a search uses it, opened from its table. */
import { synonymPhrases, contentStems, type SynonymPhrases } from './concept-names.ts';
import { createSpellChecker, type SpellChecker } from './spell-checker.ts';
import { stem } from '../../language/stem.ts';
import { isStopWord } from '../../language/stop-words.ts';
import { openPlaces } from './place-table.ts';
import type { PlaceTable } from './places.ts';
import type { ConceptRow, LexiconTable } from '../format/tables.ts';

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
  names: SynonymPhrases;
  concepts: ReadonlyMap<string, Concept>;
  /** Stem → how many concepts use it in a name. */
  conceptFrequency: ReadonlyMap<string, number>;
  places: PlaceTable;
  spellChecker: SpellChecker;
}

export function openLexicon(table: LexiconTable): Lexicon {
  const words = new Map<string, number>();
  for (const item of table.words.split(' ')) words.set(item.slice(0, -1), 2 ** Number(item.slice(-1)));
  const places = openPlaces(table.places);
  const spellable = new Map(words);
  for (const name of places.names.keys()) {
    for (const word of name.split(' ')) if (!spellable.has(word)) spellable.set(word, 1);
  }
  return {
    words,
    // Names have no forms: "vlisingen" is no plural that happens to share a stem with Vlissingen, but misspelt.
    stems: stemsOf([...words.keys()].filter((word) => !places.names.has(word))),
    names: synonymPhrases(table.concepts),
    concepts: conceptGraph(table.concepts),
    conceptFrequency: conceptFrequencyOf(table.concepts),
    places,
    spellChecker: createSpellChecker(spellable),
  };
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

function conceptFrequencyOf(rows: readonly ConceptRow[]): Map<string, number> {
  const conceptFrequency = new Map<string, number>();
  for (const { term, names } of rows) {
    const stems = new Set([term, ...names].flatMap(contentStems));
    for (const stemmed of stems) conceptFrequency.set(stemmed, (conceptFrequency.get(stemmed) ?? 0) + 1);
  }
  return conceptFrequency;
}
