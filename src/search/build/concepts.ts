/** Finds the glossary's concepts in running text, by term, synonym or abbreviation, however they are inflected or split. */
import type { ConceptData } from '../../catalogue/schema.ts';
import { stem } from '../language/stem.ts';
import { isFunctionWord } from '../language/stopwords.ts';
import { wordsOf } from '../language/words.ts';

/** Longest name of a concept, in content words. */
export const LONGEST_NAME = 6;

/**
 * The key under which a name of one or more words is known: stems of its content words, written together, so that
 * "hulp bij het huiswerk" and "huiswerkhulp", "taal klassen" and "taalklas" need no rules of their own.
 */
export function nameKey(name: string): string {
  return keyOfStems(contentStems(name));
}

export const keyOfStems = (stems: readonly string[]): string => stems.join('');

/** Stems of the words of a text, function words left out. */
export function contentStems(text: string): string[] {
  const words = wordsOf(text);
  const content = words.filter((word) => !isFunctionWord(word));
  return (content.length > 0 ? content : words).map(stem);
}

/** Every name of every concept by its key. One name may belong to several concepts. */
export function conceptNames(concepts: readonly ConceptData[]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const concept of concepts) {
    const all = [concept.term, concept.slug, ...(concept.synonyms ?? []), ...(concept.abbreviations ?? [])];
    for (const name of all) {
      const key = nameKey(name);
      const known = names.get(key) ?? [];
      if (!known.includes(concept.slug)) names.set(key, [...known, concept.slug]);
    }
  }
  return names;
}

/** How often each concept is named in a row of stems. */
export function conceptsIn(stems: readonly string[], names: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const counts = new Map<string, number>();
  for (let start = 0; start < stems.length; start++) {
    let key = '';
    for (let end = start; end < Math.min(start + LONGEST_NAME, stems.length); end++) {
      key += stems[end];
      for (const slug of names.get(key) ?? []) counts.set(slug, (counts.get(slug) ?? 0) + 1);
    }
  }
  return counts;
}
