/** Reads the value of one setting: checked, and in the form in which it is used. Each throws a SettingError that says what to write instead. */
import { urlOf } from '../language/url.ts';
import { SOURCE_HOSTS, type SourceHost } from './source-host.ts';

/** What is wrong with a value, and what to write instead. */
export class SettingError extends Error {}

/** An address on the web, of which nothing gets lost or known that should not be. */
export function readWebAddress(value: string): URL {
  const url = /^https?:\/\//i.test(value) && !/[\s\\]/.test(value) ? urlOf(value) : undefined;
  if (!url)
    throw new SettingError('Dat is geen webadres. Begin met https://, bijvoorbeeld https://voorbeeld.nl.');
  if (url.username || url.password) {
    throw new SettingError(
      'In het adres staat een naam of wachtwoord, en die zou op de website komen. Haal die weg.',
    );
  }
  if (!/^(\[[\da-f:.]+\]|[\da-z]([\da-z-]*[\da-z])?(\.[\da-z]([\da-z-]*[\da-z])?)*)$/.test(url.hostname)) {
    throw new SettingError(`Zo kan een website niet heten: ${url.hostname}. Kijk of het adres klopt.`);
  }
  if (/[?#]/.test(value)) throw new SettingError('Haal weg wat er vanaf het teken ? of # staat.');
  return url;
}

export function readSiteUrl(value: string): URL {
  const url = readWebAddress(value);
  if (url.pathname !== '/') readBasePath(url.pathname);
  return url;
}

/**
 * Folders that the site has itself. Below a path that begins with such a name, an address does not show whether the base path stands before it.
 */
const OWN_FOLDERS = new Set(
  `_astro beheer begrippen bestanden bijdragen cijfers data embed factoren gemeenten interventies kennisbank keuzehulp offline over
  pagefind privacy sectoren selectie stijl themas toegankelijkheid uitgelicht verzamelingen voor vorm wijzigingen zoek`.split(
    /\s+/,
  ),
);

/** Git Bash on Windows makes a path of the computer of every value that begins with a slash. */
const WINDOWS_PATH = /^[a-z]:/i;

export function readBasePath(value: string): string {
  if (WINDOWS_PATH.test(value)) {
    throw new SettingError(
      'Dat is een map van je computer. Git Bash maakt die van een pad dat met / begint: schrijf het pad zonder schuine streep ervoor, bijvoorbeeld BASE_PATH=interventiebank.',
    );
  }
  if (value.includes('://'))
    throw new SettingError('Hier hoort alleen het pad. Zet het hele adres in SITE_URL.');
  const parts = value.replace(/^\/|\/$/g, '').split('/');
  if (parts.length === 1 && parts[0] === '') return '/';
  if (parts.some((part) => !/^[\w.~-]+$/.test(part) || /^\.+$/.test(part))) {
    throw new SettingError(
      'Dat kan geen pad van de website zijn. Gebruik alleen letters zonder accent, cijfers, - _ . en /, bijvoorbeeld /interventiebank.',
    );
  }
  if (OWN_FOLDERS.has((parts[0] ?? '').toLowerCase())) {
    throw new SettingError(
      `De website heeft zelf een map ${parts[0]}. Laat het pad anders beginnen, bijvoorbeeld /interventiebank.`,
    );
  }
  return `/${parts.join('/')}`;
}

export function readRepositoryUrl(value: string): string {
  if (/^(ssh:|git:|[\w.-]+@)/.test(value)) {
    throw new SettingError(
      'Dat is het adres voor git. Schrijf het adres dat je in de browser ziet, bijvoorbeeld https://github.com/eigenaar/naam.',
    );
  }
  const url = readWebAddress(value);
  const path = url.pathname.replace(/\/+$/, '').replace(/\.git$/, '');
  if (!/^\/[^/]+\/[^/]/.test(path)) {
    throw new SettingError(
      'Welke repository op die server is het? Schrijf het hele adres: https://github.com/eigenaar/naam.',
    );
  }
  if (/^\/[^/]+\/.*?\/(-|tree|blob|src|issues|pulls?)(\/|$)/.test(path)) {
    throw new SettingError(
      'Dat is het adres van een map, bestand of melding. Schrijf dat van de repository: https://github.com/eigenaar/naam.',
    );
  }
  return url.origin + path;
}

export function readSourceHost(value: string): SourceHost {
  const host = SOURCE_HOSTS.find((known) => known === value.toLowerCase());
  if (!host) throw new SettingError(`Die is niet bekend. Kies ${SOURCE_HOSTS.join(', ')}.`);
  return host;
}

export function readEmail(value: string): string {
  if (!/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(value)) {
    throw new SettingError('Dat is geen e-mailadres. Schrijf het zo: info@voorbeeld.nl.');
  }
  return value;
}

/** The address of a page or of a mailbox, as an address that a program can open. */
export function readSecurityContact(value: string): string {
  return value.includes('@') && !value.includes('/')
    ? `mailto:${readEmail(value)}`
    : readWebAddress(value).href;
}

export function readDay(value: string): string {
  const date = new Date(/^\d{4}-\d\d-\d\d$/.test(value) ? value : NaN);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, value.length) !== value)
    throw new SettingError('Dat is geen dag. Schrijf die als jaar, maand en dag: 2027-06-30.');
  return value;
}

export function readFolder(value: string): string {
  if (/^~(\/|$)/.test(value)) {
    throw new SettingError(
      'Het teken ~ wordt hier niet begrepen. Schrijf de hele naam van de map, of gebruik $HOME.',
    );
  }
  return value;
}

export function readPort(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (port < 1 || port > 65_535)
    throw new SettingError('Een poort is een heel getal van 1 tot en met 65535.');
  return port;
}

export function readEpoch(value: string): string {
  const date = new Date(/^\d+$/.test(value) ? Number(value) * 1000 : NaN);
  // A day has a year of four digits. Thousandths of a second, taken for seconds, lead to a later one.
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999)
    throw new SettingError('Hier horen de seconden sinds 1970, zoals git log -1 --format=%ct die geeft.');
  return date.toISOString().slice(0, 'jjjj-mm-dd'.length);
}

export function readSwitch(value: string): boolean {
  if (!/^(aan|uit)$/i.test(value)) throw new SettingError('Schrijf aan of uit.');
  return value.toLowerCase() === 'aan';
}

export function readRepositoryName(value: string): string {
  if (!/^[\w.-]+(\/[\w.-]+)+$/.test(value)) {
    throw new SettingError('Schrijf de eigenaar en de naam van de repository: eigenaar/naam.');
  }
  return value;
}

export function readAppId(value: string): string {
  if (!/^[\w.-]+$/.test(value)) {
    throw new SettingError('Dat is geen nummer van een applicatie. Kopieer het ‘Application ID’ van GitLab.');
  }
  return value;
}

export function readAuthUrl(value: string): string {
  return readWebAddress(value).href.replace(/\/$/, '');
}
