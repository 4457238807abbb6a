import { nearest } from '../../language/nearest.ts';
import type { ContentFile } from '../../content/content-file.ts';
import type { Rule } from '../rule.ts';
import { withoutCode } from '../without-code.ts';

/** The address in a link, a picture or a definition of one, when it is an address of the site itself. */
const INTERNAL =
  /(?:\]\(\s*<?|^ {0,3}\[[^\]\n]+\]:\s*<?|\b(?:href|src)=["'])(?<address>\/(?!\/)[^\s)>"']*)/dgm;

/** Files that stand beside the pages, such as `/favicon.svg`. */
const IS_FILE = /\.[a-z0-9]{2,5}$/i;

/**
 * A link to the site itself leads to a page that exists.
 *
 * @param addresses Every address of the site.
 */
export const internalLinks = (addresses: ReadonlySet<string>): Rule<ContentFile> => ({
  id: 'internal-links',
  lesson: {
    title: 'Links binnen de site bestaan',
    why: 'Een link die nergens heen gaat, is voor de lezer een dood spoor. Vaak is het een typefout, of heeft de andere pagina een nieuwe naam.',
    wrong: '## Aanpak\n\nDit past bij het thema [taal](/themas/taalbevordring/).',
    right: '## Aanpak\n\nDit past bij het thema [taal](/themas/taalbevordering/).',
  },
  check: ({ body }) => {
    if (!body) return [];
    return [...withoutCode(body.text).matchAll(INTERNAL)].flatMap(({ groups, indices }) => {
      const address = groups?.address ?? '';
      if (isKnown(address, addresses)) return [];
      const suggestion = suggestionFor(address, addresses);
      return [
        {
          ...body.position(indices?.groups?.address?.[0] ?? 0),
          problem: `De pagina ${address} bestaat niet.`,
          remedy: suggestion ? `Bedoel je ${suggestion}?` : 'Zoek de pagina op en neem het adres over.',
        },
      ];
    });
  },
});

function isKnown(address: string, addresses: ReadonlySet<string>): boolean {
  const [path = '', anchor] = address.split('#');
  const page = path.split('?')[0]!;
  if (IS_FILE.test(page)) return true;
  const closed = page.endsWith('/') ? page : `${page}/`;
  return closed === '/begrippen/' && anchor ? addresses.has(`${closed}#${anchor}`) : addresses.has(closed);
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
