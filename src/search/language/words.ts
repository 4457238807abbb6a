import { withoutDiacritics } from '../../catalogue/slug.ts';

/** Longest query that is read, in characters: more is not a question but a pasted text. */
export const LONGEST_QUERY = 300;

/** The form in which words are compared: lower case, no accents, no apostrophes (`Fryslân` → `fryslan`). */
export function fold(text: string): string {
  return withoutDiacritics(text.toLowerCase().replace(/ĳ/g, 'ij'))
    .replace(/['’‘`´]/g, '')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae');
}

/** The words of a text, folded, in their order. Hyphens and every other sign separate words. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
