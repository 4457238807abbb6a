import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss, { type AtRule, type ChildNode, type Declaration, type Root } from 'postcss';
import { FORM_PAGE } from '../content/kinds.ts';
import type { StepFor } from '../publishing/finished-pages.ts';
import { detached, elementsIn, replaced, scriptsIn } from '../publishing/page-elements.ts';

/** The names of elements, and what their classes and ids are. */
const NAMES = /<([a-z][\w-]*)|\s(?:class|id)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
/** In HTML and in scripts, with quotes of every kind: `type="search"`, `.type=`button``. */
const TYPE = /\btype\W{1,3}(\w+)/g;

/** Pages with the same styles. */
interface Kind {
  styles: readonly string[];
  /** Names that their elements have. */
  names: Set<string>;
  /** What was looked at: pages of a kind have most classes and scripts in common. */
  known: Set<string>;
  pruned?: string[];
}

/**
 * Leaves out of the styles in a page what no page with the same styles uses. Styles come into a page with the components that it may
 * show, and many have parts that only some pages show.
 */
export const usedStyles: StepFor = (folder) => {
  const kinds = new Map<string, Kind>();
  // What any page may get: what scripts make, and the parts of pages, without styles of their own, that they fetch.
  let anywhere: Set<string> | undefined;
  const namesAnywhere = () => {
    const scripts = globSync('_astro/*.js', { cwd: folder });
    const words = scripts.flatMap((file) => wordsIn(readFileSync(join(folder, file), 'utf8')));
    return new Set([...words, ...(kinds.get('')?.names ?? [])]);
  };
  return {
    look: (page, file) => {
      if (isForm(file)) return;
      const elements = elementsIn(page, 'style');
      const styles = elements.map(({ text }) => text);
      const key = styles.join('');
      let kind = kinds.get(key);
      if (!kind) {
        kind = { styles: styles.map(detached), names: new Set(), known: new Set() };
        kinds.set(detached(key), kind);
      }
      addNames(
        kind,
        replaced(page, elements, () => ''),
      );
    },
    finish: (page, file) => {
      if (isForm(file)) return page;
      const elements = elementsIn(page, 'style');
      const kind = kinds.get(elements.map(({ text }) => text).join(''));
      if (!kind) return page;
      const pruned = (kind.pruned ??= withoutUnused(
        kind.styles,
        kind.names.union((anywhere ??= namesAnywhere())),
      ));
      return replaced(page, elements, (element) => {
        const css = pruned[elements.indexOf(element)] ?? '';
        return `<style${element.attributes}>${css}</style>`;
      });
    },
  };
};

/** The form brings its own code, which makes elements of every kind. */
const isForm = (file: string): boolean => `/${file}`.startsWith(FORM_PAGE);

/** Adds the names of elements, classes, ids and types of fields that a page has, and the words of its scripts. */
function addNames({ names, known }: Kind, page: string): void {
  const add = (text: string, namesIn: (text: string) => readonly string[]) => {
    if (known.has(text)) return;
    const own = detached(text);
    known.add(own);
    for (const name of namesIn(own)) names.add(name);
  };
  for (const [, element, ...values] of page.matchAll(NAMES)) {
    if (element !== undefined) add(element, (name) => [name]);
    else add(values.join(''), (value) => value.split(/\s+/));
  }
  for (const [type] of page.matchAll(TYPE)) add(type, typesIn);
  for (const { text } of scriptsIn(page)) add(text, wordsIn);
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
    joinLayers(root);
  }
  return roots.map(String);
}

/** Puts all that is in a layer in the first block of it: each component brings blocks of its own. The order of layers is said apart. */
function joinLayers(root: Root): void {
  const blocks = new Map<string, AtRule>();
  root.each((node) => {
    if (node.type !== 'atrule' || node.name !== 'layer' || !node.nodes) return;
    const block = blocks.get(node.params);
    if (!block) blocks.set(node.params, node);
    else {
      block.append(node.nodes);
      node.remove();
    }
  });
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
