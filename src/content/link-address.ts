import { parsePhone } from '../catalogue/phone.ts';
import {
  faultOfEmail,
  faultOfCharacters,
  faultOfWebAddress,
  shownAddress,
  type AddressFault,
} from '../catalogue/web-address.ts';

const OWN_IMAGE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/**
 * What is wrong with the address of a link. Allowed are a web page, a page or place of the site itself, an e-mail address (with a subject
 * at most: a copy to others stays unseen) and a telephone number. Everything else is refused, including kinds of address that do not exist
 * yet.
 *
 * @param address As the browser gets it: entities and escapes of Markdown are read already.
 */
export function faultOfLink(address: string): AddressFault | undefined {
  if (address === '') {
    return { problem: 'Deze link heeft geen adres.', remedy: 'Zet het adres tussen de ronde haken.' };
  }
  const fault = faultOfCharacters(address);
  if (fault) return fault;
  if (isOwn(address) || (/^(?:\.\.?\/|#)/.test(address) && !/^[^?#]*\/\//.test(address))) return undefined;
  if (/^https?:\/\//i.test(address)) return faultOfWebAddress(address);
  if (/^mailto:/i.test(address)) return faultOfMailLink(address);
  if (/^tel:/i.test(address)) return faultOfPhoneLink(address);
  return {
    problem: `'${shownAddress(address)}' is geen adres waar een link naartoe kan.`,
    remedy: 'Schrijf een webadres voluit (https://…), of begin met / voor een pagina van deze site.',
  };
}

function faultOfMailLink(address: string): AddressFault | undefined {
  const [, email = '', headers] = /^mailto:([^?]*)(?:\?(.*))?$/i.exec(address) ?? [];
  if (headers !== undefined && !/^subject=[^&]*$/i.test(headers)) {
    return {
      problem: `Achter het e-mailadres staat meer dan een onderwerp: '${shownAddress(headers)}'.`,
      remedy: 'Laat alleen het adres staan, zoals mailto:info@organisatie.nl.',
    };
  }
  return faultOfEmail(email);
}

function faultOfPhoneLink(address: string): AddressFault | undefined {
  const number = address.slice('tel:'.length);
  if (/^\+?[\d().-]+(?:;ext=\d+)?$/.test(number) && parsePhone(number)) return undefined;
  return {
    problem: `'${shownAddress(address)}' is geen telefoonnummer.`,
    remedy: 'Schrijf het als tel:+31101234567, of als tel:14010 bij een gemeente.',
  };
}

/** Whether an address, without what stands behind a `?` or `#`, is of a file beside the pages, such as `/favicon.svg`. */
export function isFileAddress(path: string): boolean {
  return /\.[a-z0-9]{2,5}$/i.test(path);
}

/** The address of a page of the site as the page has it: with the slash at its end that people leave out. Others stay as they are. */
export function withSlash(address: string): string {
  const [path = ''] = address.split(/[?#]/, 1);
  if (!isOwn(address) || path.endsWith('/') || isFileAddress(path)) return address;
  return `${path}/${address.slice(path.length)}`;
}

/** What is wrong with the address of an image: only images of the site itself are shown. */
export function faultOfImage(address: string): AddressFault | undefined {
  const isFine = isOwn(address) && faultOfCharacters(address) === undefined && OWN_IMAGE.test(address);
  if (isFine) return undefined;
  return {
    problem: `'${shownAddress(address)}' is geen afbeelding van deze site.`,
    remedy:
      'Zet de afbeelding in de map public en schrijf het adres vanaf /, zoals /afbeeldingen/taalklas.jpg. Of maak er een link van.',
  };
}

/**
 * Whether an address leads to a file or page of the site itself: a path from its top, without empty parts and without
 * steps up, written out or as %2e and %2f.
 */
export function isOwn(address: string): boolean {
  const [path = ''] = address.split(/[?#]/, 1);
  const parts = path
    .replace(/%2e/gi, '.')
    .replace(/%2f|%5c/gi, '/')
    .split('/');
  return (
    path.startsWith('/') &&
    parts.slice(1, -1).every((part) => !/^\.{0,2}$/.test(part)) &&
    !/^\.\.?$/.test(parts.at(-1)!)
  );
}

/** Whether an address is of an unencrypted connection: `http:`. */
export function isInsecure(address: string): boolean {
  return /^http:/i.test(address);
}

/** Whether an address leads to a page over an encrypted connection. */
export function isSecure(address: string): boolean {
  return !isInsecure(address) && faultOfWebAddress(address) === undefined;
}
