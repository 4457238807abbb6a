/**
 * Telephone numbers of organisations: read, shown and dialled in one way. Imports the numbering plans of all countries:
 * for the build and the check, never for the browser.
 */
import { parsePhoneNumberWithError, type PhoneNumber as ParsedNumber } from 'libphonenumber-js/max';

/** A number that exists as far as the numbering plan shows. */
interface PhoneNumber {
  /** As people in the Netherlands write it: `076 529 3000`, `14 076`, `+32 3 123 45 67`. */
  shown: string;
  /** Address that dials it: `tel:+31765293000`, `tel:14076`. */
  uri: string;
  /** Whether it is one that a person carries along. */
  isPersonal: boolean;
}

/**
 * Numbers that are dialled as they are, and only from within the country: 14 with the area code of a municipality, and
 * 116 with three digits (such as 116 111, for children).
 *
 * @see https://www.acm.nl/nl/publicaties/nummerplan-telefoon-en-isdn-diensten
 */
const MUNICIPAL = /^(?:\+31)?(14)(0\d{2,3})$/;
const HARMONISED = /^(116)(\d{3})$/;

/** An extension as people write it; the parser knows `ext.`. */
const EXTENSION = /[\s,]*(?:toestel(?:nummer)?|tst|doorkies(?:nummer)?)\.?:?\s*(?=\d)/i;

const PERSONAL: readonly ReturnType<ParsedNumber['getType']>[] = ['MOBILE', 'PAGER', 'PERSONAL_NUMBER'];

/**
 * Reads a telephone number: of the Netherlands, or of another country behind + or 00.
 *
 * @returns `undefined` for what is no telephone number, is more than one, or lacks the zero before its area code.
 */
export function parsePhone(written: string): PhoneNumber | undefined {
  const text = written.trim();
  const digits = text.replace(/[^+\d]/g, '').replace(/^(?:0031|\+310?)(?=14)/, '+31');
  const isPlain = /^[\d +().-]+$/.test(text);
  if (isPlain && HARMONISED.test(digits)) return dialledAsIs(digits.replace(HARMONISED, '$1 $2'));
  if (!/^\(?(?:\+|0|14)/.test(text)) return undefined;
  try {
    const number = parsePhoneNumberWithError(text.replace(EXTENSION, ' ext. '), {
      defaultCountry: 'NL',
      extract: false,
    });
    const isDutch = number.countryCallingCode === '31';
    if (isDutch ? !number.isValid() : !number.isPossible()) return undefined;
    if (MUNICIPAL.test(number.number)) return dialledAsIs(number.number.replace(MUNICIPAL, '$1 $2'));
    const { ext } = number;
    delete number.ext;
    const shown = isDutch ? number.formatNational() : number.formatInternational();
    return {
      shown: ext ? `${shown}, toestel ${ext}` : shown,
      uri: ext ? `${number.getURI()};ext=${ext}` : number.getURI(),
      isPersonal: PERSONAL.includes(number.getType()),
    };
  } catch {
    return undefined;
  }
}

function dialledAsIs(shown: string): PhoneNumber {
  return { shown, uri: `tel:${shown.replace(/\D/g, '')}`, isPersonal: false };
}
