import { parse, serializeOuter, type DefaultTreeAdapterMap } from 'parse5';
import { anchorOf, entryAnchor } from './plan.ts';

type Node = DefaultTreeAdapterMap['childNode'];
type Element = DefaultTreeAdapterMap['element'];

/** Elements that are left out on paper: controls, what they open, and decoration that repeats the words beside it. */
const SCREEN_ELEMENTS = new Set(['button', 'dialog', 'form', 'link', 'nav', 'script', 'style', 'template']);
const SCREEN_ATTRIBUTES = ['data-screen', 'popover'];
const SCREEN_CLASSES = ['icon', 'visually-hidden'];

/** Where an article is put. */
interface Placement {
  slug: string;
  /** The path below which the site stands, without a slash at its end. */
  basePath: string;
  /** Whether the bundle has something with this id. */
  hasAnchor: (id: string) => boolean;
}

/**
 * The article of an entry's page as a part of a bundle: without what only works on a screen, its headings a level deeper,
 * its ids unlike those of other entries, and its links to pages of the site leading to what the bundle has of them; the others
 * become text.
 *
 * @param page The HTML of the whole page.
 * @throws Error when there is no article in it.
 */
export function printableArticle(page: string, placement: Placement): string {
  const article = findArticle(parse(page));
  if (!article) throw new Error('The page has no article of an entry.');
  const printable = printed(article, placement);
  setAttribute(printable, 'id', entryAnchor(placement));
  return serializeOuter(printable);
}

function findArticle(node: DefaultTreeAdapterMap['node']): Element | undefined {
  if ('tagName' in node && node.tagName === 'article' && attribute(node, 'data-intervention') !== undefined) {
    return node;
  }
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    const found = findArticle(child);
    if (found) return found;
  }
  return undefined;
}

/** Changes an element and all within it. */
function printed(element: Element, placement: Placement): Element {
  element.childNodes = element.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return child.nodeName === '#comment' ? [] : [child];
    if (isForScreen(child)) return [];
    const kept = printed(child, placement);
    return kept.tagName === 'a' && !leadTo(kept, placement) ? withParent(kept.childNodes, element) : [kept];
  });
  rename(element);
  for (const name of ['id', 'aria-labelledby']) {
    const value = attribute(element, name);
    if (value !== undefined) setAttribute(element, name, `${placement.slug}--${value}`);
  }
  element.attrs = element.attrs.filter(({ name }) => name !== 'aria-describedby');
  return element;
}

function isForScreen(element: Element): boolean {
  const classes = attribute(element, 'class')?.split(' ') ?? [];
  return (
    SCREEN_ELEMENTS.has(element.tagName) ||
    SCREEN_ATTRIBUTES.some((name) => attribute(element, name) !== undefined) ||
    SCREEN_CLASSES.some((name) => classes.includes(name))
  );
}

/** Points a link at its place in the bundle. Returns whether there is one. */
function leadTo(link: Element, { slug, basePath, hasAnchor }: Placement): boolean {
  const href = attribute(link, 'href') ?? '';
  if (/^(https?:|mailto:|tel:)/.test(href)) return true;
  if (href.startsWith('#')) {
    setAttribute(link, 'href', `#${slug}--${href.slice(1)}`);
    return true;
  }
  const anchor = href.startsWith(`${basePath}/`) ? anchorOf(href.slice(basePath.length)) : '';
  setAttribute(link, 'href', `#${anchor}`);
  return hasAnchor(anchor);
}

function rename(element: Element): void {
  const level = /^h([1-5])$/.exec(element.tagName)?.[1];
  if (level === undefined) return;
  element.tagName = `h${Number(level) + 1}`;
  element.nodeName = element.tagName;
}

function withParent(nodes: Node[], parent: Element): Node[] {
  for (const node of nodes) node.parentNode = parent;
  return nodes;
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

function setAttribute(element: Element, name: string, value: string): void {
  element.attrs = [...element.attrs.filter((each) => each.name !== name), { name, value }];
}
