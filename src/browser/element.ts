/** Makes and finds elements of a page. */

/**
 * Makes an element.
 *
 * @param properties Those of the element, such as its class name.
 * @param children Text and elements to put in it.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: readonly (string | Node)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** A link in a text. */
export const anchor = (text: string, href: string): HTMLAnchorElement =>
  element('a', { className: 'nl-link', href }, text);

/** Text that a query matches. */
export const mark = (text: string): HTMLElement => element('mark', { className: 'nl-mark' }, text);

/**
 * Finds the element that a page is built with.
 *
 * @throws Error that names the selector when there is none: the page and its script do not belong together.
 */
export function find<E extends Element = HTMLElement>(within: ParentNode, selector: string): E {
  const found = within.querySelector<E>(selector);
  if (!found) throw new Error(`Op deze pagina ontbreekt ${selector}`);
  return found;
}
