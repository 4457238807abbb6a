/** Writes and opens the concepts of the glossary. */
import { slugOf } from '../../language/slug.ts';
import { openNames, writeNames } from './name-lists.ts';
import { openNumberLists, writeNumberLists } from './number-lists.ts';
import type { ConceptRows } from './tables.ts';

/** A concept of the glossary. Relations are numbers of concepts, `themes` slugs of themes. */
export interface GlossaryConcept {
  slug: string;
  term: string;
  /** Other names: synonyms, abbreviations and sayings. */
  names: readonly string[];
  narrower: readonly number[];
  related: readonly number[];
  themes: readonly string[];
}

/** In a name it is a comma, which is read and shown as well. */
const SEPARATOR = '|';

/** Writes the concepts for the index, in their order: a concept is known by its number in it. */
export function writeConcepts(concepts: readonly GlossaryConcept[]): ConceptRows {
  const themes = [...new Set(concepts.flatMap((concept) => concept.themes))];
  return {
    names: concepts
      .map(({ slug, term, names }) =>
        writeNames([term, slug === slugOf(term) ? '' : slug, ...names]).replaceAll(SEPARATOR, ','),
      )
      .join(SEPARATOR),
    narrower: writeNumberLists(
      concepts.map(({ narrower }) => narrower),
      concepts.length,
    ),
    related: writeNumberLists(
      concepts.map(({ related }) => related),
      concepts.length,
    ),
    themes,
    themesOf: writeNumberLists(
      concepts.map((concept) => concept.themes.map((slug) => themes.indexOf(slug))),
      themes.length,
    ),
  };
}

/** The concepts as they were written, in the same order. */
export function openConcepts({ names, narrower, related, themes, themesOf }: ConceptRows): GlossaryConcept[] {
  if (names === '') return [];
  const concepts = names.split(SEPARATOR).map(openNames);
  const narrowerOf = openNumberLists(narrower, concepts.length);
  const relatedTo = openNumberLists(related, concepts.length);
  const numbersOfThemes = openNumberLists(themesOf, themes.length);
  return concepts.map(([term = '', slug, ...others], number) => ({
    slug: slug || slugOf(term),
    term,
    names: others,
    narrower: narrowerOf[number]!,
    related: relatedTo[number]!,
    themes: numbersOfThemes[number]!.map((theme) => themes[theme]!),
  }));
}
