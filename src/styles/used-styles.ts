import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import postcss, { type AtRule, type ChildNode, type Root } from 'postcss';
import { FORM_PAGE } from '../lint/context.ts';

const STYLE = /(?<=<style[^>]*>)[^]*?(?=<\/style>)/g;
const SCRIPT = /(?<=<script[^>]*>)[^]*?(?=<\/script>)/g;
const TAG = /<([a-z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
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
  const kinds = new Map<string, { pages: string[]; names: Set<string> }>();
  for (const file of globSync('**/*.html', { cwd: folder })) {
    // The form brings its own code, which makes elements of every kind.
    if (`/${file}`.startsWith(FORM_PAGE)) continue;
    const page = read(file);
    const styles = page.match(STYLE)?.join('') ?? '';
    const kind = kinds.get(styles) ?? { pages: [], names: new Set() };
    kinds.set(styles, kind);
    kind.pages.push(file);
    for (const name of namesIn(page)) kind.names.add(name);
  }
  // What any page may get: what scripts make, and the parts of pages, without styles of their own, that they fetch.
  const anywhere = new Set(globSync('_astro/*.js', { cwd: folder }).flatMap((file) => wordsIn(read(file))));
  for (const name of kinds.get('')?.names ?? []) anywhere.add(name);
  for (const { pages, names } of kinds.values()) {
    const used = names.union(anywhere);
    const pruned = new Map<string, string>();
    for (const file of pages) {
      const page = read(file).replace(STYLE, (style) => {
        if (!pruned.has(style)) pruned.set(style, withoutUnused(style, used));
        return pruned.get(style)!;
      });
      writeFileSync(join(folder, file), page);
    }
  }
}

/** Names of elements, classes and ids that a page has, and the words of its scripts. */
function namesIn(page: string): string[] {
  return [
    ...[...page.matchAll(TAG)].flatMap(([, element = '', attributes = '']) => [
      element,
      ...[...attributes.matchAll(CLASS_OR_ID)].flatMap((found) => found.slice(1).join('').split(/\s+/)),
    ]),
    ...(page.match(SCRIPT) ?? []).flatMap(wordsIn),
  ];
}

function wordsIn(script: string): string[] {
  return script.match(/[\w-]+/g) ?? [];
}

/**
 * A style sheet without the rules for elements that are not there, and without the custom properties that nothing reads.
 *
 * @param used Names of elements, classes and ids.
 */
export function withoutUnused(css: string, used: ReadonlySet<string>): string {
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && (rule.parent as AtRule).name.endsWith('keyframes')) return;
    const applying = rule.selectors.filter((selector) => namesOf(selector).every((name) => used.has(name)));
    if (applying.length === 0) rule.remove();
    else if (applying.length < rule.selectors.length) rule.selectors = applying;
  });
  for (let hasChanged = true; hasChanged;) {
    hasChanged = false;
    const readProperties = new Set([...root.toString().matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
    root.walkDecls(/^--/, (declaration) => {
      if (readProperties.has(declaration.prop)) return;
      declaration.remove();
      hasChanged = true;
    });
  }
  for (let empty = emptyIn(root); empty.length > 0; empty = emptyIn(root))
    for (const node of empty) node.remove();
  return root.toString();
}

/** Names without which a selector matches nothing. What stands in `:not()`, `:has()` and lists of `:where()` is not counted. */
function namesOf(selector: string): string[] {
  let plain = selector.replace(/\[[^\]]*\]/g, '').replace(/:(?:where|is)\(([^(),]+)\)/g, '$1');
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
