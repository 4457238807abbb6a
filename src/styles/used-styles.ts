import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import postcss, { type AtRule, type ChildNode, type Declaration, type Root } from 'postcss';
import { FORM_PAGE } from '../lint/context.ts';

const STYLE = /(<style[^>]*>)([^]*?)(<\/style>)/g;
/** Scripts that run: data that stands in a page makes no elements. */
const SCRIPT = /<script(?![^>]*json)[^>]*>([^]*?)<\/script>/g;
const TAG = /<([a-z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
/** In HTML and in scripts, with quotes of every kind: `type="search"`, `.type=`button``. */
const TYPE = /\btype\W{1,3}(\w+)/g;
const CLASS_OR_ID = /\s(?:class|id)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/**
 * Astro integration that leaves out of the styles in a page what no page with the same styles uses, after the site was built. Styles
 * come into a page with the components that it may show, and many have parts that only some pages show.
 */
export function usedStyles(): AstroIntegration {
  return {
    name: 'used-styles',
    hooks: { 'astro:build:done': ({ dir }) => pruneStyles(fileURLToPath(dir)) },
  };
}

/** @param folder With all pages and scripts of a site. */
export function pruneStyles(folder: string): void {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const kinds = new Map<string, { pages: string[]; styles: readonly string[]; names: Set<string> }>();
  for (const file of globSync('**/*.html', { cwd: folder })) {
    // The form brings its own code, which makes elements of every kind.
    if (`/${file}`.startsWith(FORM_PAGE)) continue;
    const page = read(file);
    const styles = [...page.matchAll(STYLE)].map(([, , css = '']) => css);
    const key = styles.join('');
    const kind = kinds.get(key) ?? { pages: [], styles, names: new Set() };
    kinds.set(key, kind);
    kind.pages.push(file);
    for (const name of namesIn(page)) kind.names.add(name);
  }
  // What any page may get: what scripts make, and the parts of pages, without styles of their own, that they fetch.
  const anywhere = new Set(globSync('_astro/*.js', { cwd: folder }).flatMap((file) => wordsIn(read(file))));
  for (const name of kinds.get('')?.names ?? []) anywhere.add(name);
  for (const { pages, styles, names } of kinds.values()) {
    const pruned = withoutUnused(styles, names.union(anywhere));
    for (const file of pages) {
      let place = 0;
      writeFileSync(
        join(folder, file),
        read(file).replace(STYLE, (_, open: string, _css, end: string) => open + pruned[place++]! + end),
      );
    }
  }
}

/** Names of elements, classes, ids and types of fields that a page has, and the words of its scripts. */
function namesIn(page: string): string[] {
  return [
    ...[...page.matchAll(TAG)].flatMap(([, element = '', attributes = '']) => [
      element,
      ...[...attributes.matchAll(CLASS_OR_ID)].flatMap((found) => found.slice(1).join('').split(/\s+/)),
    ]),
    ...[...page.matchAll(SCRIPT)].flatMap(([, script = '']) => wordsIn(script)),
    ...typesIn(page.replace(STYLE, '')),
  ];
}

function wordsIn(script: string): string[] {
  return [...(script.match(/[\w-]+/g) ?? []), ...typesIn(script)];
}

function typesIn(text: string): string[] {
  return [...text.matchAll(TYPE)].map(([, type = '']) => `type-${type}`);
}

/**
 * The style sheets of a page without the rules for elements that are not there, and without the custom properties that none of them
 * reads.
 *
 * @param used Names of elements, classes, ids and types of fields.
 */
export function withoutUnused(sheets: readonly string[], used: ReadonlySet<string>): string[] {
  const roots = sheets.map((css) => postcss.parse(css));
  const isThere = (selector: string) => namesOf(selector).every((name) => used.has(name));
  for (const root of roots) {
    root.walkRules((rule) => {
      if (rule.parent?.type === 'atrule' && (rule.parent as AtRule).name.endsWith('keyframes')) return;
      const applying = rule.selectors.filter(isThere);
      if (applying.length === 0) rule.remove();
      else if (applying.length < rule.selectors.length) rule.selectors = applying;
    });
  }
  // What only a property reads that goes, goes after it.
  for (let unread = unreadIn(roots); unread.length > 0; unread = unreadIn(roots))
    for (const declaration of unread) declaration.remove();
  for (const root of roots) {
    for (let empty = emptyIn(root); empty.length > 0; empty = emptyIn(root))
      for (const node of empty) node.remove();
  }
  return roots.map(String);
}

/** Declarations of custom properties that no value names. */
function unreadIn(roots: readonly Root[]): Declaration[] {
  const reads = new Set(roots.flatMap((root) => String(root).match(/(?<=var\()--[\w-]+/g) ?? []));
  const unread: Declaration[] = [];
  for (const root of roots) {
    root.walkDecls(/^--/, (declaration) => {
      if (!reads.has(declaration.prop)) unread.push(declaration);
    });
  }
  return unread;
}

/** Names without which a selector matches nothing. What stands in `:not()`, `:has()` and lists of `:where()` is not counted. */
function namesOf(selector: string): string[] {
  let plain = selector
    .replace(/\[type=["']?(\w+)[^\]]*\]/g, '.type-$1')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/:(?:where|is)\(([^(),]+)\)/g, '$1');
  for (let before = ''; before !== plain;) [before, plain] = [plain, plain.replace(/:[\w-]+\([^()]*\)/g, '')];
  return plain.replace(/::?[\w-]+/g, '').match(/[a-z_][\w-]*/gi) ?? [];
}

/** Rules and blocks of at-rules that hold nothing. */
function emptyIn(root: Root): ChildNode[] {
  const found: ChildNode[] = [];
  root.walk((node) => {
    if ('nodes' in node && node.nodes?.length === 0) found.push(node);
  });
  return found;
}
