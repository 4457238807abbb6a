/**
 * What a page of the site may load and run: its Content-Security-Policy, made of the very page.
 *
 * @see https://www.w3.org/TR/CSP3/ and https://www.w3.org/TR/trusted-types/
 */
import { hash } from 'node:crypto';
import { detached, elementsIn, scriptsIn } from '../page-elements.ts';

/** Sources by directive, in the order in which they are written. */
export type Policy = ReadonlyMap<string, readonly string[]>;

const SELF = "'self'";
const NONE = "'none'";

const OWN_POLICY = '<meta http-equiv="Content-Security-Policy" content="';
/** Where the full text of the knowledge base is searched, by Pagefind. */
const SEARCHES_FULL_TEXT = 'data-knowledge';
/** What a page has that starts the worker of the search from its head. */
const STARTS_EARLY = 'data-early-scripts';

/** For parts of pages, which scripts fetch: by themselves they show text and drawings, and nothing else. */
const PART_POLICY: Policy = new Map([
  ['default-src', [NONE]],
  ['style-src', [SELF]],
  ['img-src', [SELF, 'data:']],
]);

/** For files of code. What runs as a worker has the policy that came with its file. */
export const CODE_POLICY: Policy = new Map([['default-src', [SELF]]]);

/** The same for the folder of the search, in which Pagefind's WebAssembly is. */
export const SEARCH_POLICY: Policy = new Map([
  ['default-src', [SELF]],
  ['script-src', [SELF, "'wasm-unsafe-eval'"]],
]);

/**
 * The narrowest policy under which a page works. Its own scripts and styles are named by their hashes, so these must be the final ones.
 * A page that brings a policy along keeps it.
 *
 * @param page HTML.
 */
export function policyOf(page: string): Policy {
  const own = page.indexOf(OWN_POLICY) + OWN_POLICY.length;
  if (own >= OWN_POLICY.length) return parsePolicy(page.slice(own, page.indexOf('"', own)));
  if (isPart(page)) return PART_POLICY;
  const scripts = scriptsIn(page);
  const inline = scripts.filter(({ attributes }) => !/\ssrc=/.test(attributes)).map(({ text }) => text);
  const styles = elementsIn(page, 'style').map(({ text }) => text);
  // The drawings of lists stand in a style sheet, as images within it.
  const hasSheet = page.includes('<link rel="stylesheet"');
  const isBare = scripts.length === 0;
  const policy = new Map([['default-src', [isBare ? NONE : SELF]]]);
  if (!isBare) policy.set('script-src', scriptSources(page, inline));
  const styleSources = [...(hasSheet ? [SELF] : []), ...hashesOf(styles)];
  policy.set('style-src', styleSources.length > 0 ? styleSources : [NONE]);
  if (hasSheet) policy.set('img-src', [SELF, 'data:']);
  policy.set('object-src', [NONE]);
  policy.set('base-uri', [NONE]);
  policy.set('form-action', [isBare ? NONE : SELF]);
  policy.set('require-trusted-types-for', ["'script'"]);
  policy.set('trusted-types', isBare ? [NONE] : trustedTypes(page));
  return policy;
}

function scriptSources(page: string, inline: readonly string[]): string[] {
  return [SELF, ...hashesOf(inline), ...(page.includes(SEARCHES_FULL_TEXT) ? ["'wasm-unsafe-eval'"] : [])];
}

/** The names under which scripts may vouch for HTML and for the address of a worker (of the search, or for reading offline). Pagefind's own code has no name for that: `default`. */
function trustedTypes(page: string): string[] {
  return [
    'parts',
    'search',
    'offline',
    ...(page.includes(STARTS_EARLY) ? ['early'] : []),
    ...(page.includes(SEARCHES_FULL_TEXT) ? ['default'] : []),
  ];
}

/** Whether a page is no document, but a part of one. */
export const isPart = (page: string): boolean => !/^<!doctype html>/i.test(page);

const hashes = new Map<string, string>();

function hashesOf(texts: readonly string[]): string[] {
  return [...new Set(texts)].map((text) => {
    const known = hashes.get(text) ?? `'sha256-${hash('sha256', text, 'base64')}'`;
    if (!hashes.has(text)) hashes.set(detached(text), known);
    return known;
  });
}

/**
 * For the form for editors: Decap CMS compiles its check of the configuration (`unsafe-eval`), and writes its styles into the page.
 *
 * @param hosts Those of the code host, beside its own, that it may talk to and show pictures of.
 */
export function formPolicy({ connect, images }: { connect: string[]; images: string[] }): Policy {
  return new Map([
    ['default-src', [SELF]],
    ['script-src', [SELF, "'unsafe-eval'"]],
    ['style-src', [SELF, "'unsafe-inline'"]],
    ['img-src', [SELF, 'data:', 'blob:', ...images]],
    ['connect-src', [SELF, 'blob:', ...connect]],
    ['object-src', [NONE]],
    ['base-uri', [NONE]],
    ['form-action', [NONE]],
  ]);
}

/** The policy as it is written in a header or in a page. */
export function writePolicy(policy: Policy): string {
  return [...policy].map(([directive, sources]) => [directive, ...sources].join(' ')).join('; ');
}

function parsePolicy(text: string): Policy {
  return new Map(
    text.split(';').map((each) => {
      const [directive = '', ...sources] = each.trim().split(/\s+/);
      return [directive, sources] as const;
    }),
  );
}

/** The directive that applies to kinds of files for which a policy has none. */
const FALLBACK = 'default-src';
/** Directives to which the fallback does not apply: a policy without them allows everything. */
const WITHOUT_FALLBACK = new Set([
  'base-uri',
  'form-action',
  'frame-ancestors',
  'require-trusted-types-for',
  'trusted-types',
]);

/** The narrowest policy that allows everything that any of these allows. */
export function unionOf(policies: Iterable<Policy>): Policy {
  const all = [...policies];
  const union: [directive: string, sources: readonly string[]][] = [];
  for (const directive of new Set(all.flatMap((policy) => [...policy.keys()]))) {
    const fallback = WITHOUT_FALLBACK.has(directive) ? undefined : FALLBACK;
    const each = all.map((policy) => policy.get(directive) ?? (fallback && policy.get(fallback)));
    if (each.every((sources) => sources !== undefined)) union.push([directive, allOf(each)]);
  }
  return new Map(union);
}

/** What one of these lists allows. One that allows nothing says so alone, and a hash makes a browser forget that all inline is allowed. */
function allOf(lists: readonly (readonly string[])[]): string[] {
  const sources = [...new Set(lists.flat())].sort(byKind);
  const allowsInline = sources.includes("'unsafe-inline'");
  return sources.filter(
    (source) => !(source === NONE && sources.length > 1) && !(allowsInline && isHash(source)),
  );
}

const isHash = (source: string): boolean => source.startsWith("'sha256-");

/** Hashes last, in one order: two builds of the same pages write the same. */
function byKind(a: string, b: string): number {
  return Number(isHash(a)) - Number(isHash(b)) || (a < b ? -1 : Number(a > b));
}
