/** Finds the glossary's concepts in words, by term, synonym or abbreviation, however they are inflected or split. */
import { stem } from '../../language/stem.ts';
import { isFunctionWord } from '../../language/stop-words.ts';
import { tokenize } from '../../language/normalize.ts';

/** Key of a name → slugs of the concepts that bear it. */
export type SynonymPhrases = ReadonlyMap<string, readonly string[]>;

/** The most content words that a name has. */
export const MAX_PHRASE_WORDS = 6;

/**
 * The key under which a name is known: the stems of its content words, written together. So "hulp bij het huiswerk" and
 * "huiswerkhulp", "taal klassen" and "taalklas" need no rules of their own.
 */
export const phraseKey = (stems: readonly string[]): string => stems.join('');

/** Stems of the words of a text, function words left out. */
export function contentStems(text: string): string[] {
  const words = tokenize(text);
  const content = words.filter((word) => !isFunctionWord(word));
  return (content.length > 0 ? content : words).map(stem);
}

/** Every name of every concept by its key. */
export function synonymPhrases(
  concepts: readonly { slug: string; term: string; names: readonly string[] }[],
): Map<string, string[]> {
  const known = new Map<string, string[]>();
  for (const { slug, term, names } of concepts) {
    for (const name of [term, slug, ...names]) {
      const key = phraseKey(contentStems(name));
      const slugs = known.get(key) ?? [];
      if (!slugs.includes(slug)) known.set(key, [...slugs, slug]);
    }
  }
  return known;
}

/** A name found: words `start` up to and not including `end`, and the concepts that bear it. */
export interface PhraseMatch {
  start: number;
  end: number;
  slugs: readonly string[];
}

/**
 * Every name in a row of stems, those within longer names too.
 *
 * @param follows Whether the stem at a place can be in one name with the stem before it.
 */
export function findSynonymPhrases(
  stems: readonly string[],
  names: SynonymPhrases,
  follows: (at: number) => boolean = () => true,
): PhraseMatch[] {
  const found: PhraseMatch[] = [];
  for (let start = 0; start < stems.length; start++) {
    let key = '';
    for (let end = start + 1; end <= Math.min(start + MAX_PHRASE_WORDS, stems.length); end++) {
      if (end > start + 1 && !follows(end - 1)) break;
      key += stems[end - 1];
      const slugs = names.get(key);
      if (slugs !== undefined) found.push({ start, end, slugs });
    }
  }
  return found;
}

/** The names found that do not lie within a longer one, from left to right. */
export function longestMatches(found: readonly PhraseMatch[]): PhraseMatch[] {
  const longest = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return longest.filter(({ end }) => {
    if (end <= reached) return false;
    reached = end;
    return true;
  });
}
