import type { ContentFile } from '../../content/content-file.ts';
import type { Rule } from '../rule.ts';
import { searchSource, type Match } from '../source-text.ts';

/** Alphabets with letters that look like those of ours; not the mu of a millionth, which stands before units. */
const HOMOGLYPH = String.raw`(?!\u03BC)[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}]`;

/** A word with letters of our alphabet and of one that looks like it, next to each other. */
const MIXED = new RegExp(
  String.raw`(?<![\p{L}\p{M}])[\p{L}\p{M}]*(?:\p{Script=Latin}\p{M}*(?=${HOMOGLYPH})|${HOMOGLYPH}\p{M}*(?=\p{Script=Latin}))[\p{L}\p{M}]*`,
  'gu',
);

/** A letter with more accents than any language puts on one: they cover the lines above and below. */
const STACKED_ACCENTS = /\P{M}?\p{M}{4,}/gu;

/**
 * UTF-8 that was read as Windows-1252: two or three letters that stand for one with an accent, or for a symbol. A quotation mark behind
 * an Ã is left alone, as it may be one.
 */
const MOJIBAKE =
  /[\p{L}\p{M}]*(?:Ã[\u0080-\u00BF€ƒ„…†‡ˆ‰Š‹ŒŽ•–—˜™š›œžŸ]|Â[\u0080-\u00BF]|â€[\u0080-\u00BF™œžš˜¦“”¢]|â‚¬)[\p{L}\p{M}]*/gu;

/** What is seldom there, and without which none of these is: to look for that takes a fraction of the time. */
const HAS_HOMOGLYPH = new RegExp(HOMOGLYPH, 'u');
const HAS_STACKED_ACCENTS = /\p{M}{4}/u;
const HAS_MOJIBAKE = /[ÃÂâ]/;

/** No word looks like another, no letter was read as two, and none covers what stands around it. */
export const readableLetters: Rule<ContentFile> = {
  id: 'readable-letters',
  lesson: {
    title: 'Letters die iedereen kan lezen',
    why: 'Een Russische of Griekse letter in een Nederlands woord lijkt op de gewone. Zo lijkt een titel op die van een ander, en vindt niemand het woord. Veel accenten op één letter staan over de regels eromheen.',
    wrong: '## Aanpak\n\nKinderen gaan naar de t\u0430alklas.',
    right: '## Aanpak\n\nKinderen gaan naar de taalklas.',
  },
  check: (file) => [
    ...searchSource(file, matchesOf(MIXED), HAS_HOMOGLYPH).map(({ found, line, column }) => ({
      line,
      column,
      problem: `In '${found}' staan letters uit twee alfabetten.`,
      remedy: 'Wis het woord en typ het opnieuw.',
    })),
    ...searchSource(file, matchesOf(MOJIBAKE), HAS_MOJIBAKE).map(({ found, line, column }) => ({
      line,
      column,
      problem: `In '${found}' zijn letters met een accent of leestekens verkeerd gelezen.`,
      remedy: 'Typ het woord opnieuw. Komt het uit een tabel, bewaar die dan opnieuw als .xlsx of CSV UTF-8.',
    })),
    ...searchSource(file, matchesOf(STACKED_ACCENTS), HAS_STACKED_ACCENTS).map(({ line, column }) => ({
      line,
      column,
      problem: 'Op deze letter staan te veel accenten.',
      remedy: 'Wis het woord en typ het opnieuw.',
    })),
  ],
};

const matchesOf = (pattern: RegExp) => (text: string) =>
  [...text.matchAll(pattern)].map(({ 0: found, index }): Match => ({ found, offset: index }));
