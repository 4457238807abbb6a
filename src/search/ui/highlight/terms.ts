import { contentStems, phraseKey } from '../../query/concept-names.ts';
import { stem } from '../../../language/stem.ts';
import type { ParsedQuery } from '../../query/parse.ts';
import type { Concept } from '../../query/lexicon.ts';
import { slugOfTerm } from '../../format/tables.ts';
import type { HighlightTerms } from './highlighter.ts';

/** Ways of saying that are marked: what is merely related would surprise. */
const MARKED = new Set(['word', 'compound', 'parts', 'concept', 'narrower', 'prefix']);

/** What to mark in an answer to a question: its words, its places, and other names of the concepts that it names. */
export function highlightTermsOf(
  reading: ParsedQuery,
  concepts: ReadonlyMap<string, Concept>,
): HighlightTerms {
  const terms = new Set(
    reading.queryTerms.flatMap(({ expansions }) =>
      expansions.filter(({ from }) => MARKED.has(from)).flatMap((each) => each.terms),
    ),
  );
  const places = reading.places.map(({ name }) => phraseKey(name.split(' ').map(stem)));
  const names = [...terms].flatMap((term) => keysOf(concepts.get(slugOfTerm(term))));
  return {
    stems: [...terms].filter((term) => /^[\p{L}\p{N}]/u.test(term)),
    names: [...new Set([...names, ...places])],
  };
}

const keys = new WeakMap<Concept, readonly string[]>();

/** Keys of all names of a concept, made once. */
function keysOf(concept: Concept | undefined): readonly string[] {
  if (concept === undefined) return [];
  let known = keys.get(concept);
  if (known === undefined) {
    known = [concept.term, ...concept.names].map((name) => phraseKey(contentStems(name)));
    keys.set(concept, known);
  }
  return known;
}
