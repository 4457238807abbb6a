import { nearest } from '../../language/nearest.ts';
import type { KeptFile } from '../../content/content-file.ts';
import { isFileAddress, withSlash } from '../../content/link-address.ts';
import { decodedPart } from '../../language/slug.ts';
import { textAddress } from '../addresses.ts';
import type { Rule } from '../rule.ts';
import { withoutCode } from '../../language/without-code.ts';

/** The address in a link, a picture or a definition of one, when it is an address of the site itself: from its top, or from the page. */
const INTERNAL =
  /(?:\]\(\s*<?|^ {0,3}\[[^\]\n]+\]:\s*<?|\b(?:href|src|adres|plaatje)=["'])(?<address>(?:(?:\.\.?(?=\/))?\/(?!\/)|#)[^\s)>"']*)/dgm;

/** Files that the build makes for every entry: the card with contact details. */
const MADE_FILE = /^\/(?:interventies|gemeenten)\/[a-z0-9-]+\/contact\.vcf$/;

/**
 * A link to the site itself leads to a page that exists, and to a heading or concept on it.
 *
 * @param addresses Every address of the site with its `#`, save those of files beside the pages.
 * @param files The addresses of these; when not known, any will do.
 */
export const internalLinks = (
  addresses: ReadonlySet<string>,
  files?: ReadonlySet<string>,
): Rule<KeptFile> => ({
  id: 'internal-links',
  lesson: {
    title: 'Links binnen de site bestaan',
    why: 'Een link die nergens heen gaat, is voor de lezer een dood spoor. Vaak is het een typefout, of heeft de andere pagina een nieuwe naam.',
    wrong: '## Aanpak\n\nDit past bij het thema [taal](/themas/taalbevordring/).',
    right: '## Aanpak\n\nDit past bij het thema [taal](/themas/taalbevordering/).',
  },
  check: ({ path, data, body }) => {
    if (!body) return [];
    const page = textAddress(path, data) ?? '/';
    return [...withoutCode(body.text).matchAll(INTERNAL)].flatMap(({ groups, indices }) => {
      const written = groups?.address ?? '';
      const address = written.startsWith('/') ? written : fromTop(written, page);
      if (isKnown(address, addresses, files)) return [];
      const isFile = isFileAddress(pageOf(address));
      const isPlace = !isFile && isKnown(pageOf(address), addresses, files);
      const suggestion = suggestionFor(address, isFile && files ? files : addresses);
      const inPublic = withoutPublic(address, addresses, files);
      return [
        {
          ...body.position(indices?.groups?.address?.[0] ?? 0),
          problem: `${isFile ? 'Het bestand' : isPlace ? 'De plek' : 'De pagina'} ${address} bestaat niet.`,
          remedy: inPublic
            ? `Laat /public weg: ${inPublic}`
            : suggestion
              ? `Bedoel je ${suggestion}?`
              : withoutSuggestion(isFile, isPlace),
        },
      ];
    });
  },
});

/** The address of a file that is written with the folder it lies in, which is no part of it. */
function withoutPublic(
  address: string,
  addresses: ReadonlySet<string>,
  files?: ReadonlySet<string>,
): string | undefined {
  const inPublic = /^\/public(\/.*)/.exec(address)?.[1];
  return inPublic !== undefined && isKnown(inPublic, addresses, files) ? inPublic : undefined;
}

function withoutSuggestion(isFile: boolean, isPlace: boolean): string {
  if (isFile) return 'Zet het bestand in de map public, of haal de link weg.';
  return isPlace
    ? 'Neem het adres van een kop op die pagina over, of haal de # weg met wat erachter staat.'
    : 'Zoek de pagina op en neem het adres over.';
}

function isKnown(address: string, addresses: ReadonlySet<string>, files?: ReadonlySet<string>): boolean {
  const [, anchor] = address.split('#');
  const page = pageOf(address);
  if (isFileAddress(page)) return !files || files.has(page) || addresses.has(page) || MADE_FILE.test(page);
  const closed = withSlash(page);
  return addresses.has(anchor ? `${closed}#${decodedPart(anchor)}` : closed);
}

/** An address that is written as seen from a page, from the top of the site. */
function fromTop(address: string, page: string): string {
  const { pathname, search, hash } = new URL(address, `https://site.invalid${page}`);
  return pathname + search + hash;
}

/** An address without what stands behind the `?` and the `#`. */
function pageOf(address: string): string {
  return /^[^?#]*/.exec(address)?.[0] ?? '';
}

/** The nearest address that begins in the same way. */
function suggestionFor(address: string, addresses: ReadonlySet<string>): string | undefined {
  const [, start = '/', rest = ''] = /^(\/(?:[^/]+\/#?)?)(.*?)\/?$/.exec(address) ?? [];
  const names = [...addresses]
    .filter((each) => each.startsWith(start))
    .map((each) => each.slice(start.length));
  const name = nearest(rest, names);
  return name === undefined ? undefined : start + name;
}
