/** Whether what the pages of a built site lead to is there. */
import { UserError } from '../errors/user-error.ts';
import { unescapeMarkup } from '../language/unescape-markup.ts';
import type { StepFor } from './finished-pages.ts';
import { detached } from './page-elements.ts';
import { filesIn } from './site-files.ts';

/** An address on pages of the site that leads nowhere. */
interface BrokenLink {
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

/** The most broken links that are named. */
const MAX_NAMED = 20;

/**
 * The step that refuses a site with broken links.
 *
 * @param home The address of its home page, with a slash at the end.
 * @throws UserError that names the broken links.
 */
export function checkLinks(home: string): StepFor {
  return (folder) => {
    const links = new Links(home);
    return {
      finish: (page, file) => {
        links.add(page, `/${file}`);
        return page;
      },
      end: () => refuseBroken(links.broken(filesIn(folder))),
    };
  };
}

function refuseBroken(broken: readonly BrokenLink[]): void {
  if (broken.length === 0) return;
  const named = broken.slice(0, MAX_NAMED).map(({ address, problem, pages }) => {
    const others = pages.length > 1 ? `, en op nog ${pages.length - 1} pagina's` : '';
    return `${address} ${problem} (op ${pages[0]}${others})`;
  });
  const count = broken.length === 1 ? '1 link leidt nergens' : `${broken.length} links leiden nergens`;
  throw new UserError(
    [...named, `${count} heen. De website is niet gebouwd: verbeter de pagina's waar ze op staan.`].join(
      '\n',
    ),
  );
}

/**
 * The addresses of links, forms, pictures, scripts and the like in the pages of a site. What leads to other sites is not looked at.
 * HTML is read by its tags alone, as Astro writes it: a parser takes ten times as long for thousands of pages.
 */
export class Links {
  readonly #home: string;
  readonly #placesOn = new Map<string, ReadonlySet<string>>();
  readonly #links = new Map<string, Target & { address: string; pages: string[] }>();
  readonly #texts = new Map<string, string>();

  /** @param home The address of the home page of the site, with a slash at the end. */
  constructor(home: string) {
    this.#home = home;
  }

  /** @param file Its path from the top of the site: `/over/index.html`. */
  add(page: string, file: string): void {
    const path = file.replace(/\/index\.html$/, '/');
    const { addresses, ids } = partsOf(page);
    this.#placesOn.set(file, new Set(Array.from(ids, (id) => this.#own(id))));
    for (const address of addresses) {
      // Most pages name the same addresses: each is looked at once, unless it depends on the page.
      const key = address.startsWith('/') ? address : `${address}\n${path}`;
      let link = this.#links.get(key);
      if (!link) {
        link = { address: this.#own(address), pages: [], ...targetOf(address, path, this.#home) };
        this.#links.set(this.#own(key), link);
      }
      if (link.problem !== undefined || link.file !== undefined) link.pages.push(path);
    }
  }

  /**
   * Those that lead to nothing on the site: to no file, to no place on a page, or out of the path that it stands under.
   *
   * @param files All of the site, by their paths from its top.
   */
  broken(files: readonly string[]): BrokenLink[] {
    const present = new Set(files);
    const broken = [...this.#links.values()].flatMap(({ address, problem, file, places, pages }) => {
      if (file !== undefined && !present.has(file)) problem = 'bestaat niet';
      else if (places && !places.some((place) => this.#placesOn.get(file ?? '')?.has(place) ?? true))
        problem = 'noemt een plek die niet op de pagina staat';
      return problem === undefined ? [] : [{ address, problem, pages }];
    });
    const alike = Map.groupBy(broken, ({ address, problem }) => `${address}\n${problem}`);
    return [...alike.values()].map((each) => ({ ...each[0]!, pages: each.flatMap(({ pages }) => pages) }));
  }

  #own(text: string): string {
    const own = this.#texts.get(text) ?? detached(text);
    this.#texts.set(own, own);
    return own;
  }
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
        const value = () => unescapeMarkup(values.join('')).trim();
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
  /** The place as it is written, which a browser looks for first, and as it is read. */
  places?: readonly [string, string];
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
    const written = url.hash.slice(1).replace(/:~:.*$/, '');
    const place = decodeURIComponent(written);
    return place && !place.startsWith(ROUTE) ? { file, places: [written, place] } : { file };
  } catch {
    return { problem: 'is geen adres' };
  }
}
