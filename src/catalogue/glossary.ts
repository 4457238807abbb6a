import { pluralForms } from '../language/plural.ts';
import type { Concept } from './model.ts';

/** A concept that a text names, and where. */
export interface Mention {
  concept: Concept;
  start: number;
  end: number;
}

/**
 * Gives the function that finds the concepts that a text names, in the order of the text: each by its term, also in the plural, or by an
 * abbreviation. Synonyms do not count: many are everyday words that need no explanation. Of terms that begin at the same place, the
 * longest is meant.
 */
export function mentionsIn(concepts: readonly Concept[]): (text: string) => Mention[] {
  const byTerm = new Map(
    concepts.flatMap((concept) => {
      const term = concept.term.toLowerCase();
      return pluralForms(term).map((form) => [form, concept] as const);
    }),
  );
  // A term comes before the plural of another.
  for (const concept of concepts) byTerm.set(concept.term.toLowerCase(), concept);
  // Capitals distinguish abbreviations from words.
  const byAbbreviation = new Map(
    concepts.flatMap((concept) => concept.abbreviations.map((short) => [short, concept] as const)),
  );
  const names = [...byTerm.keys(), ...byAbbreviation.keys()].sort((a, b) => b.length - a.length);
  if (names.length === 0) return () => [];
  const escaped = names.map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${escaped.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: name }) => {
      const concept = byAbbreviation.get(name) ?? byTerm.get(name.toLowerCase());
      return concept ? [{ concept, start: index, end: index + name.length }] : [];
    });
}
