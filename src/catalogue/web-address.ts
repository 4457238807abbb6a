/** The one rule for addresses on the web, wherever they stand: in fields, in texts and in components. */
import { z } from 'zod';
import { isVisible } from '../language/characters.ts';
import { urlOf } from '../language/url.ts';

/** What is wrong with an address, and how to write it. */
export interface AddressFault {
  problem: string;
  remedy: string;
}

/** Longest address, in characters. */
const MAX_ADDRESS_LENGTH = 2000;
const MAX_EMAIL_LENGTH = 254;

/**
 * What no address holds: browsers leave it out, read it otherwise (the backslash counts as a slash) or end an attribute
 * there, so that the address leads elsewhere than it seems to.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3986#appendix-A
 */
const MISLEADING = /[\s\p{C}\p{Z}"<>\\^`{|}]/u;

/** The name of a host in letters that everyone can distinguish, up to a name of the public tree. */
const HOST = /^(?:(?!xn--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?!xn--)[a-z]{2,63}$/i;

/** Names that lead to the reader's own machine or network, or nowhere. */
const LOCAL_HOST =
  /(?:^|\.)(?:arpa|corp|home|internal|intranet|invalid|lan|local|localdomain|localhost|onion|private)$/i;

/** What is wrong with the characters of an address of any kind. */
export function faultOfCharacters(address: string): AddressFault | undefined {
  if (address.length > MAX_ADDRESS_LENGTH) {
    return {
      problem: `Dit adres is te lang: ${address.length} tekens.`,
      remedy: 'Laat weg wat achter het vraagteken staat, als de pagina dan ook opent.',
    };
  }
  const decoded = decodedUri(address);
  if (!MISLEADING.test(address) && decoded !== undefined && !/\p{Cc}/u.test(decoded) && isVisible(decoded))
    return undefined;
  return {
    problem: `In het adres '${shownAddress(address)}' staat een teken dat daar niet kan.`,
    remedy: 'Kopieer het adres opnieuw uit de browser. Schrijf een spatie als %20.',
  };
}

/** What is wrong with the name of a host, as in a web address or behind the @ of an e-mail address. */
function faultOfHost(host: string): AddressFault | undefined {
  if (HOST.test(host) && !LOCAL_HOST.test(host)) return undefined;
  return {
    problem: `'${shownAddress(host)}' is geen naam van een website die voor iedereen te openen is.`,
    remedy:
      'Schrijf de naam in gewone letters, zoals www.organisatie.nl. Geen IP-adres of naam van een eigen netwerk.',
  };
}

/**
 * What is wrong with the address of a page on the web. A name and password before the host are refused, as they make
 * another site look like a known one, and so are ports.
 */
export function faultOfWebAddress(address: string): AddressFault | undefined {
  const fault = faultOfCharacters(address);
  if (fault) return fault;
  const [, authority] = /^https?:\/\/([^/?#]+)/i.exec(address) ?? [];
  if (authority === undefined || !urlOf(address)) {
    return {
      problem: `'${shownAddress(address)}' is geen webadres.`,
      remedy: 'Schrijf het voluit, met https:// ervoor.',
    };
  }
  if (authority.includes('@')) {
    return {
      problem: `In '${shownAddress(address)}' staat een naam vóór de website: het leidt ergens anders heen dan het lijkt.`,
      remedy: 'Haal weg wat tussen // en @ staat, en kijk of het de goede website is.',
    };
  }
  if (/:\d*$/.test(authority)) {
    return {
      problem: `In '${shownAddress(address)}' staat een poort achter de naam van de website.`,
      remedy: 'Haal de dubbele punt en het getal weg.',
    };
  }
  return faultOfHost(authority);
}

/** What is wrong with an e-mail address: it is one, plain, at a host that everyone can reach. */
export function faultOfEmail(email: string): AddressFault | undefined {
  if (z.regexes.email.test(email) && email.length <= MAX_EMAIL_LENGTH)
    return faultOfHost(email.split('@')[1] ?? '');
  return {
    problem: `'${shownAddress(email)}' is geen e-mailadres.`,
    remedy: 'Schrijf het als info@organisatie.nl.',
  };
}

/** Names of hosts without https:// or www. that a reader takes for one. */
const KNOWN_ENDING = /\.(?:be|com|de|edu|eu|frl|gov|info|int|net|nl|nu|org|amsterdam)$/;

const NAMED_HOST =
  /(?<![\p{L}\p{N}._-])(?<mark>https?:\/\/|www\.)?(?<host>(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,})(?![\p{L}\p{N}])/gu;

/** The hosts that a text names: behind https:// or www., behind an @, or by an ending that everyone knows. */
function hostsNamedIn(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase().replaceAll('。', '.');
  return [...plain.matchAll(NAMED_HOST)].flatMap(({ groups }) => {
    const { mark, host = '' } = groups ?? {};
    return mark !== undefined || KNOWN_ENDING.test(host) ? [withoutWww(host)] : [];
  });
}

/**
 * The host that a text names while the address behind it leads to another; `undefined` when it names none, or the
 * same, or one that is part of the same site (`onderwijs.breda.nl` and `breda.nl`).
 *
 * @param address Of a web page, a page of the site itself or an e-mail address.
 */
export function otherHostIn(text: string, address: string): string | undefined {
  const host = hostOf(address);
  return hostsNamedIn(text).find(
    (named) => named !== host && !named.endsWith(`.${host}`) && !host.endsWith(`.${named}`),
  );
}

/** As {@link otherHostIn}, for a text that is nothing but an address. */
export function otherHostAs(text: string, address: string): string | undefined {
  return /\s/.test(text.trim()) ? undefined : otherHostIn(text, address);
}

/** An address as a message quotes it. */
export function shownAddress(address: string): string {
  return address.length > 60 ? `${address.slice(0, 60)}…` : address;
}

function hostOf(address: string): string {
  const [, mailHost] = /^mailto:[^@]*@([^?]*)/i.exec(address) ?? [];
  if (mailHost !== undefined) return withoutWww(mailHost.toLowerCase());
  return withoutWww(urlOf(address)?.hostname ?? '');
}

const withoutWww = (host: string) => host.replace(/^www\./, '');

function decodedUri(address: string): string | undefined {
  try {
    return decodeURI(address);
  } catch {
    return undefined;
  }
}
