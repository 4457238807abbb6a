/** Whether what the pages of a built site lead to is there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './site-files.ts';

/** An address on pages of the site that leads nowhere. */
export interface BrokenLink {
  /** As it is written. */
  address: string;
  /** What is wrong, in Dutch. */
  problem: string;
  /** The pages that it is on, from the top of the site: `/over/`. */
  pages: string[];
}

/** Which attributes of an element lead somewhere. */
const LEADS: ReadonlyMap<string, readonly string[]> = new Map([
  ['a', ['href']],
  ['area', ['href']],
  ['audio', ['src']],
  ['embed', ['src']],
  ['form', ['action']],
  ['iframe', ['src']],
  ['image', ['href']],
  ['img', ['src', 'srcset']],
  ['link', ['href']],
  ['object', ['data']],
  ['script', ['src']],
  ['source', ['src', 'srcset']],
  ['track', ['src']],
  ['use', ['href']],
  ['video', ['src', 'poster']],
]);

/** What follows the `#` of an address that an application on the page answers, like the form: `/beheer/#/collections/…`. */
const ROUTE = '/';

/** In these, text alone follows, however much it looks like an element. */
const TEXT_ONLY = new Set(['script', 'style', 'textarea', 'title']);

/** An element with its attributes, or the beginning of a comment. */
const TAG = /<(?:!--|([a-z][\w:-]*)((?:\s[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*)?)>)/gi;
const ATTRIBUTE = /([^\s"'=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * The addresses of links, forms, pictures, scripts and the like in all pages of a site that lead to nothing on the site: to no file, to
 * no place on a page, or out of the path that the site stands under. What leads to other sites is not looked at. HTML is read by its
 * tags alone, as Astro writes it: a parser takes ten times as long for thousands of pages.
 *
 * @param folder The folder of the site, with its home page at the top.
 * @param home The address of its home page, with a slash at the end.
 */
export function brokenLinks(folder: string, home: string): BrokenLink[] {
  const files = new Set(filesIn(folder));
  const placesOn = new Map<string, ReadonlySet<string>>();
  const links = new Map<string, Target & { address: string; pages: string[] }>();
  const texts = new Map<string, string>();
  // A piece of a page keeps all of it in memory; a copy does not.
  const own = (text: string) => {
    const copy = texts.get(text) ?? Buffer.from(text).toString();
    texts.set(copy, copy);
    return copy;
  };
  for (const file of files) {
    if (!file.endsWith('.html')) continue;
    const path = file.replace(/\/index\.html$/, '/');
    const { addresses, ids } = partsOf(readFileSync(join(folder, file), 'utf8'));
    placesOn.set(file, new Set(Array.from(ids, own)));
    for (const address of addresses) {
      // Most pages name the same addresses: each is looked at once, unless it depends on the page.
      const key = address.startsWith('/') ? address : `${address}\n${path}`;
      let link = links.get(key);
      if (!link) {
        link = { address: own(address), pages: [], ...targetOf(address, path, home) };
        if (link.file !== undefined && !files.has(link.file)) link.problem = 'bestaat niet';
        links.set(own(key), link);
      }
      if (link.problem !== undefined || link.place !== undefined) link.pages.push(path);
    }
  }
  const broken = [...links.values()].flatMap(({ address, problem, file = '', place, pages }) => {
    if (place !== undefined && placesOn.get(file)?.has(place) === false)
      problem ??= 'noemt een plek die niet op de pagina staat';
    return problem === undefined ? [] : [{ address, problem, pages }];
  });
  const alike = Map.groupBy(broken, ({ address, problem }) => `${address}\n${problem}`);
  return [...alike.values()].map((each) => ({ ...each[0]!, pages: each.flatMap(({ pages }) => pages) }));
}

/** What a page names: the addresses that it leads to, and its places that can be led to. */
export function partsOf(html: string): { addresses: Set<string>; ids: Set<string> } {
  const addresses = new Set<string>();
  const ids = new Set<string>();
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(html); tag; tag = TAG.exec(html)) {
    const [, written, attributes = ''] = tag;
    if (written === undefined) {
      TAG.lastIndex = endOf(html, '-->', TAG.lastIndex);
      continue;
    }
    const element = written.toLowerCase();
    const leads = LEADS.get(element) ?? [];
    if (leads.length > 0 || /\sid=/i.test(attributes)) {
      for (const [, name = '', ...values] of attributes.matchAll(ATTRIBUTE)) {
        const attribute = name.toLowerCase();
        const value = () => decoded(values.join('')).trim();
        if (attribute === 'id') ids.add(value());
        else if (!leads.includes(attribute)) continue;
        else if (attribute !== 'srcset') addresses.add(value());
        else for (const candidate of value().split(/,\s+/)) addresses.add(candidate.split(/\s/, 1)[0] ?? '');
      }
    }
    if (TEXT_ONLY.has(element)) TAG.lastIndex = endOf(html, `</${element}`, TAG.lastIndex);
  }
  return { addresses, ids };
}

function endOf(html: string, end: string, from: number): number {
  const place = html.indexOf(end, from);
  return place === -1 ? html.length : place;
}

/** Where an address leads: to a file of the site and a place on it, elsewhere (nothing is said then), or nowhere. */
interface Target {
  file?: string;
  place?: string;
  problem?: string;
}

function targetOf(address: string, page: string, home: string): Target {
  const url = URL.parse(address, new URL(page.slice(1), home));
  if (!url) return { problem: 'is geen adres' };
  if (url.origin !== new URL(home).origin) return {};
  const whole = url.origin + url.pathname;
  if (!whole.startsWith(home)) return { problem: 'ligt buiten het pad van de website' };
  try {
    const file = `/${decodeURIComponent(whole.slice(home.length))}`.replace(/\/$/, '/index.html');
    const place = decodeURIComponent(url.hash.slice(1).replace(/:~:.*$/, ''));
    return place && !place.startsWith(ROUTE) ? { file, place } : { file };
  } catch {
    return { problem: 'is geen adres' };
  }
}

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
    (whole, decimal: string, hex: string, name: string) =>
      name === undefined
        ? String.fromCodePoint(parseInt(decimal ?? hex, decimal === undefined ? 16 : 10))
        : (ENTITIES.get(name) ?? whole),
  );
}
