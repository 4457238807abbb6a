/** What is wrong with an address, and how to write it. */
export interface AddressFault {
  problem: string;
  remedy: string;
}

const OWN_IMAGE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/**
 * What browsers leave out or read otherwise, so that an address leads elsewhere than it seems to: white space, control
 * characters, characters without width, and the backslash, which counts as a slash.
 *
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser
 */
const MISLEADING = /[\s\p{Cc}\p{Cf}\p{Z}\\]/u;

/**
 * What is wrong with the address of a link. Right are: a web page, a page or place of the site itself, an e-mail
 * address and a telephone number. All else is refused, so that what is yet unknown is too.
 *
 * @param address As the browser gets it: entities and escapes of Markdown are read already.
 */
export function faultOfLink(address: string): AddressFault | undefined {
  if (address === '') {
    return { problem: 'Deze link heeft geen adres.', remedy: 'Zet het adres tussen de ronde haken.' };
  }
  if (MISLEADING.test(address) || !canBeDecoded(address)) {
    return {
      problem: `In het adres '${shown(address)}' staat een teken dat daar niet kan.`,
      remedy: 'Kopieer het adres opnieuw uit de browser. Schrijf een spatie als %20.',
    };
  }
  if (isOwn(address) || /^(?:\.\.?\/|#)/.test(address)) return undefined;
  if (/^mailto:[^@]+@[^@]+$/i.test(address) || /^tel:\+?[\d-]+$/i.test(address)) return undefined;
  if (isWebAddress(address)) return undefined;
  return {
    problem: `'${shown(address)}' is geen adres waar een link naartoe kan.`,
    remedy: 'Schrijf een webadres voluit (https://…), of begin met / voor een pagina van deze site.',
  };
}

/** What is wrong with the address of an image: only images of the site itself are shown. */
export function faultOfImage(address: string): AddressFault | undefined {
  const isFine = isOwn(address) && faultOfLink(address) === undefined && OWN_IMAGE.test(address);
  if (isFine) return undefined;
  return {
    problem: `'${shown(address)}' is geen afbeelding van deze site.`,
    remedy:
      'Zet de afbeelding in de map public en schrijf het adres vanaf /, zoals /afbeeldingen/taalklas.jpg. Of maak er een link van.',
  };
}

/** Whether an address leads to a file or page of the site itself. */
export function isOwn(address: string): boolean {
  return /^\/(?!\/)/.test(address) && !address.split('/').includes('..');
}

/** Whether what a page sends and gets can be read on the way: `http:`. */
export function isInsecure(address: string): boolean {
  return /^http:/i.test(address);
}

/** Whether an address leads to a page over a connection that nobody can read along with. */
export function isSecure(address: string): boolean {
  return !isInsecure(address) && isWebAddress(address) && faultOfLink(address) === undefined;
}

/** A name and password before the name of the site are refused: they make another site look like a known one. */
function isWebAddress(address: string): boolean {
  if (!/^https?:\/\/[^/]/i.test(address) || !URL.canParse(address)) return false;
  const { hostname, username, password } = new URL(address);
  return hostname.includes('.') && username === '' && password === '';
}

function canBeDecoded(address: string): boolean {
  try {
    decodeURI(address);
    return true;
  } catch {
    return false;
  }
}

function shown(address: string): string {
  return address.length > 60 ? `${address.slice(0, 60)}…` : address;
}
