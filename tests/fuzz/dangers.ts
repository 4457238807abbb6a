import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

/** All that Markdown and the named components need. */
const ELEMENTS = new Set(
  'a blockquote br code del em h1 h2 h3 h4 h5 h6 hr img input li ol p pre section strong sub sup table tbody td th thead tr ul'.split(
    ' ',
  ),
);

/** Attributes that hold an address: those of HTML, and those of the named components. */
const LINKS = new Set(['href', 'adres', 'bron']);
const LOADED = new Set(['src', 'srcset', 'plaatje', 'poster', 'data', 'action', 'formaction', 'background']);

/** Where the page stands; what lies elsewhere is foreign. */
const SITE = new URL('https://interventiebank.example/interventies/proef/');

/**
 * What in a piece of HTML could run a program or ask something of another site. Written apart from the linter, with a
 * browser's parser, to judge what came past it.
 */
export function dangersIn(html: string): string[] {
  const dangers: string[] = [];
  const waiting: DefaultTreeAdapterTypes.Node[] = [parseFragment(html)];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('childNodes' in node) waiting.push(...node.childNodes);
    if (tree.isCommentNode(node)) dangers.push('a comment');
    if (!tree.isElementNode(node)) continue;
    if (!ELEMENTS.has(node.tagName)) dangers.push(`<${node.tagName}>`);
    for (const { name, value } of node.attrs) {
      // The source of a figure is a name, that of a quotation an address.
      if (name === 'bron' && node.tagName !== 'blockquote') continue;
      const danger = dangerOf(name, value);
      if (danger) dangers.push(`<${node.tagName} ${danger}>`);
    }
  }
  return dangers;
}

function dangerOf(name: string, value: string): string | undefined {
  const shown = `${name}="${value}"`;
  if (/^on|^set:|^client:|^server:|^srcdoc$/i.test(name)) return shown;
  if (name === 'style') return /^text-align:\s*(?:left|right|center);?$/.test(value) ? undefined : shown;
  if (!LINKS.has(name) && !LOADED.has(name)) return undefined;
  if (!URL.canParse(value, SITE)) return shown;
  const { protocol, host } = new URL(value, SITE);
  if (LOADED.has(name)) return host === SITE.host && protocol === SITE.protocol ? undefined : shown;
  return ['http:', 'https:', 'mailto:', 'tel:'].includes(protocol) ? undefined : shown;
}
