/** What a host says of the site's files, by address: what they may do, and which are kept. */
import { unionOf, writePolicy, CODE_POLICY, SEARCH_POLICY, type Policy } from './policy.ts';

/** The headers of the addresses that a pattern stands for: a path, or all that begins so (`/data/*`). */
interface HeaderRule {
  pattern: string;
  headers: Readonly<Record<string, string>>;
}

/** For every file. None of these features is used; a feature that a browser does not know would be reported in its console. */
const EVERYWHERE: HeaderRule['headers'] = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': [
    ...['accelerometer', 'browsing-topics', 'camera', 'display-capture', 'geolocation', 'gyroscope'],
    ...['hid', 'magnetometer', 'microphone', 'midi', 'payment', 'serial', 'usb', 'xr-spatial-tracking'],
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
};

/** Folders with files that pages of others may show and scripts of others may read. */
const SHARED = ['data', 'embed', 'interventies'];
/** Of those the ones of which scripts of others may read what is in them. */
const OPEN_DATA = 'data';
/** The only folder whose pages may stand in frames; the page at its top explains how, and may not. */
const FRAMED = 'embed';
/** The form for editors: logging in opens a window of another site that answers to it. */
const FORM = 'beheer';
const NOT_FOUND = '404.html';
/** Folders of code, by their policy. Their names or contents change with every build that changes them. */
const CODE: Readonly<Record<string, Policy>> = { _astro: CODE_POLICY, zoek: SEARCH_POLICY };

/** A year, in seconds. */
const KEPT = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/**
 * The rules of a site. No address falls under two rules with the same header, except for those of every file: hosts differ in how they
 * combine them.
 *
 * @param policies The policy of each page, by its path from the top of the site: `interventies/index.html`.
 * @param basePath Path under which the site stands: `/`, or `/path` without a slash at the end.
 * @param hashed Folders of which what is in a file never changes under its address, from the top of the site.
 */
export function headerRules(
  policies: ReadonlyMap<string, Policy>,
  basePath: string,
  hashed: readonly string[],
): HeaderRule[] {
  const base = basePath === '/' ? '' : basePath;
  const sections = Map.groupBy(policies, ([path]) => sectionOf(path));
  // For an address that does not exist a host sends this page, with the headers of that address.
  const notFound = policies.get(NOT_FOUND);
  for (const folder of Object.keys(CODE)) if (!sections.has(`${folder}/*`)) sections.set(`${folder}/*`, []);
  return [
    { pattern: `${base}/*`, headers: EVERYWHERE },
    ...[...sections]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([section, pages]) => ({
        pattern: `${base}/${section}`,
        headers: sectionHeaders(section, [
          ...pages.map(([, policy]) => policy),
          ...(notFound ? [notFound] : []),
        ]),
      })),
    ...hashed.map((folder) => ({ pattern: `${base}/${folder}/*`, headers: KEPT })),
  ];
}

/** The pattern of the addresses among which a page stands. */
function sectionOf(path: string): string {
  const [top = '', second = '', ...deeper] = path.split('/');
  if (second === '') return top === 'index.html' ? '' : top;
  if (top !== FRAMED) return `${top}/*`;
  return deeper.length === 0 ? `${top}/` : `${top}/${second}/*`;
}

function sectionHeaders(section: string, policies: readonly Policy[]): HeaderRule['headers'] {
  const [top = '', rest = ''] = section.split('/');
  const isFramed = top === FRAMED && rest !== '';
  const policy = new Map(unionOf(CODE[top] ? [CODE[top]] : policies));
  // Not `*` for the others: that would still refuse a file or an app.
  if (!isFramed) policy.set('frame-ancestors', ["'none'"]);
  return {
    'Content-Security-Policy': writePolicy(policy),
    'Cross-Origin-Opener-Policy': top === FORM ? 'same-origin-allow-popups' : 'same-origin',
    'Cross-Origin-Resource-Policy': SHARED.includes(top) ? 'cross-origin' : 'same-origin',
    ...(top === OPEN_DATA && { 'Access-Control-Allow-Origin': '*' }),
  };
}

/**
 * The rules as Netlify, Cloudflare Pages and others read them from a file `_headers`.
 *
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 */
export function writeHeaders(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ pattern, headers }) =>
      [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');
}
