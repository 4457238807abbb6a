import { isMobileNumber } from '../../catalogue/contact.ts';
import { parsePhone } from '../../catalogue/phone.ts';
import type { ContentFile } from '../../content/content-file.ts';
import { fieldOf } from '../../content/record.ts';
import { contactsIn } from '../contacts.ts';
import type { Rule } from '../rule.ts';
import { MANY_DIGITS, searchAddresses, searchSource, type Match } from '../source-text.ts';

/** What people write between the digits: spaces, dots, slashes, brackets, any dash and other characters that end no sentence. */
const GAP = String.raw`[\s().·•/|_~=*'’\p{Pd}\u2212]{0,3}`;
/** A digit, or the letter that people type for a zero. */
const DIGIT = String.raw`(?:\d|[oO](?!(?![oO])\p{L}))`;
const ZERO = '[0oO]';
/** Behind the six a comma or colon too, when a longer number follows: not in a time or a list. */
const NUMBER = String.raw`6(?:[,:;]\s?(?=\d{3}))?(?:${GAP}${DIGIT}){8}(?!\d)`;

/** A word that runs on into the number, as in `tel06…` and `T06…`. Letters that are all capitals are those of a code. */
const GLUED_WORD = String.raw`(?<=(?<![\p{L}\p{N}])(?:\p{Lu}?\p{Ll}+|\p{Lu}|TEL|MOB|GSM))`;

const MOBILE = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])(?:(?:\+|${ZERO}${GAP}${ZERO})${GAP}3${GAP}1|31|${ZERO})`,
    String.raw`${GLUED_WORD}(?:(?:\+|00)${GAP}3${GAP}1|0)`,
  ]
    .map((start) => String.raw`${start}${GAP}(?:${ZERO}${GAP})?${NUMBER}`)
    .join('|'),
  'gu',
);

/** In a web address only what is there to be dialled: other numbers of ten digits are the names of pages. */
const DIALLED = new RegExp(
  String.raw`(?<=\bwa\.me\/|\b(?:phone|tel|telefoon|mobile|number)=)\+?(?:(?:00)?31|0)${GAP}(?:0${GAP})?${NUMBER}|\+31${GAP}(?:0${GAP})?${NUMBER}`,
  'gu',
);

/** A number with the code of another country; the numbering plans say which are mobile. */
const ABROAD = new RegExp(
  String.raw`(?:(?<!\p{N})\+|(?<![\p{L}\p{N}])00)${GAP}(?!3${GAP}1)[1-9](?:${GAP}\d){7,13}(?!\d)`,
  'gu',
);

const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const MONTH = '(?:0?[1-9]|1[0-2])';
const TIME = String.raw`(?:[01]?\d|2[0-3])[.:][0-5]\d`;

/** What has as many digits and is no telephone number: a day, with two digits for the year when a time follows; hours; an IBAN. */
const OTHER_NUMBERS = new RegExp(
  [
    String.raw`(?<!\d[-/.]?)${DAY}([-/.])${MONTH}\1(?:(?:19|20)\d\d(?!\d)|\d\d(?=[\s(]{1,2}${TIME}(?!\d)))`,
    String.raw`(?<!\d[-/.]?)(?:19|20)\d\d([-/.])${MONTH}\2${DAY}(?!\d)`,
    String.raw`(?<![\d.:])${TIME}(?:\s?\p{Pd}\s?${TIME}(?!\d)(?![.:]\d)|(?=\s?u(?:ur)?\b))`,
    String.raw`\b[A-Z]{2}\d\d[\s.]?[A-Z]{4}(?:[\s.]?\d){10,16}(?!\d)`,
  ].join('|'),
  'giu',
);

/** A text in which other numbers are blanked out. Every other character stays at its place. */
const withoutOtherNumbers = (text: string) =>
  text.replace(OTHER_NUMBERS, (found) => BLANK.repeat(found.length));

/** No gap between digits. */
const BLANK = '#';

const matchesAbroad = (text: string): Match[] =>
  [...text.matchAll(ABROAD)]
    .map(({ 0: found, index }) => ({ found, offset: index }))
    .filter(({ found }) => parsePhone(`+${found.replace(/\D/g, '').replace(/^00/, '')}`)?.isPersonal);

/** Whether it is one, read with a zero for each letter that was typed for it. */
const isDutchMobile = (found: string) => isMobileNumber(found.replace(/o/gi, '0'));

const matches = (pattern: RegExp) => (text: string) =>
  [...text.matchAll(pattern)]
    .map(({ 0: found, index }): Match => ({ found, offset: index }))
    .filter(({ found }) => isDutchMobile(found));

function mobileNumbersIn(text: string): Match[] {
  const searched = withoutOtherNumbers(text);
  return [...matches(MOBILE)(searched), ...matchesAbroad(searched)];
}

/** No mobile number, wherever it stands. That of a contact is judged with the other fields. */
export const mobileNumber: Rule<ContentFile> = {
  id: 'mobile-number',
  lesson: {
    title: 'Geen 06-nummer',
    why: 'Een 06-nummer is bijna altijd van één persoon. Het algemene nummer van de organisatie blijft werken, ook als die persoon ander werk krijgt.',
    wrong: '## Aanpak\n\nBel voor een plek naar 06 12 34 56 78.',
    right: '## Aanpak\n\nBel voor een plek naar de gemeente: 14 010.',
  },
  check: (file) => {
    const own = new Set(contactsIn(file).map(({ fields }) => fieldOf(fields, 'phone')));
    return [...searchSource(file, mobileNumbersIn, MANY_DIGITS), ...searchAddresses(file, matches(DIALLED))]
      .filter(({ found }) => !own.has(found))
      .map(({ found, line, column }) => ({
        line,
        column,
        problem: `'${found}' is een ${/^\+|^00/.test(found) && !isDutchMobile(found) ? 'mobiel nummer' : '06-nummer'}.`,
        remedy: 'Gebruik het algemene nummer van de organisatie, of haal het weg.',
      }));
  },
};
