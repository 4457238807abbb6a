import type { ContentFile } from '../../content/content-file.ts';
import type { Rule } from '../rule.ts';
import { MANY_DIGITS, searchSource } from '../source-text.ts';

const GAP = String.raw`[\s._·•/\p{Pd}]`;

/** A word that says what the number behind it is, and what stands between the two. */
const behind = (words: string) =>
  String.raw`(?:${words})[^\p{L}\p{N}]{0,4}(?:(?:is|nr|nummer)[^\p{L}\p{N}]{1,4})?`;

/** Words before a number that no person has: that of an organisation, of a paper, of money on the bank. */
const OTHER_NUMBER = behind(
  String.raw`\brsin(?:-?nummer)?|\bissn|\bisbn|\bdoi|\b(?:kvk|handelsregister|vestigings|project|subsidie|zaak|dossier|(?:bank)?rekening|factuur|order)(?:[-\s]?(?:nummer|nr))?`,
);

const MONEY = String.raw`€|£|\$|\b(?:euro|eur|usd|gulden|dollar)\b`;

/** Nine digits, written as one or in groups of three; in any groups behind a word that says what they are. */
const NINE_DIGITS = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}.,+/-]|${OTHER_NUMBER}|(?:${MONEY})\s?)(?:\d{9}|\d{3}(${GAP})\d{3}\1\d{3}|\d{4}(${GAP})\d{2}\2\d{3})(?![\p{L}\p{N}]|[.,/-]\d|,-|\s?(?:${MONEY}))`,
    String.raw`(?<=${behind('bsn|burgerservicenummers?|sofi-?nummers?')})\d(?:${GAP}?\d){8}(?!\d)`,
  ].join('|'),
  'giu',
);

/**
 * No number that can be a citizen service number (BSN): nine digits that pass the test of eleven. One of eleven other
 * numbers of nine digits passes it too; those that are round, such as 100.000.000, are let through.
 *
 * @see https://www.rvig.nl/bsn for the test
 */
export const citizenNumber: Rule<ContentFile> = {
  id: 'citizen-number',
  lesson: {
    title: 'Geen burgerservicenummer',
    why: 'Met een burgerservicenummer (BSN) kan iemand zich voordoen als een ander. Het mag nergens openbaar staan.',
    wrong: '## Aanpak\n\nDe leerling met nummer 111222333 kreeg een plek.',
    right: '## Aanpak\n\nEen leerling kreeg een plek.',
  },
  check: (file) =>
    searchSource(
      file,
      (text) =>
        [...text.matchAll(NINE_DIGITS)]
          .map(({ 0: found, index }) => ({ found, offset: index }))
          .filter(({ found }) => canBeCitizenNumber(found.replace(/\D/g, ''))),
      MANY_DIGITS,
    ).map(({ found, line, column }) => ({
      line,
      column,
      problem: `'${found}' kan een burgerservicenummer zijn.`,
      remedy: 'Haal het weg. Is het iets anders, schrijf dan wat het is, of rond het af.',
    })),
};

/** The weights of the digits add up to a multiple of eleven; the last digit counts negatively. */
function canBeCitizenNumber(digits: string): boolean {
  if (/0000$/.test(digits)) return false;
  const sum = [...digits].reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0,
  );
  return sum !== 0 && sum % 11 === 0;
}
