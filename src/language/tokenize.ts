import { plainLetters } from './slug.ts';

/** Letters and digits that may have another form; not symbols, so that `m²` and `naam™` end as they did. */
const COMPATIBLE = /(?!\p{ASCII})[\p{L}\p{Nd}\p{Nl}]/gu;

/** Soft hyphens, joiners and other characters without width, which a copied word may hold. */
const WITHOUT_WIDTH = /[\p{Cf}\p{DI}]/gu;

/**
 * The form in which words are compared: lower case, no accents, no apostrophes (`Fryslân` → `fryslan`, `Łódź` → `lodz`); ligatures and
 * letters of another width as they are typed (NFKC: `kwaliﬁcatie` → `kwalificatie`).
 */
export function normalize(text: string): string {
  const typed = text.replace(WITHOUT_WIDTH, '').replace(COMPATIBLE, (letter) => letter.normalize('NFKC'));
  return plainLetters(typed).replace(/['’‘]/g, '');
}

/** The words of a text in their order, each normalised. Hyphens and all other punctuation separate words. */
export function tokenize(text: string): string[] {
  return normalize(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
