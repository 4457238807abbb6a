/** Makes and finds elements of a page. */

/** Properties of an element, such as its class name. ARIA goes by attribute: Firefox has `role` and `ariaLabel` as properties from 119 on. */
type Properties<E> = Partial<Omit<E, keyof ARIAMixin>> &
  Partial<Record<'role' | `aria-${string}` | `data-${string}`, string>>;

/**
 * Makes an element.
 *
 * @param properties Those that the browser does not know of the element become attributes.
 * @param children Text and elements to put in it.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Properties<HTMLElementTagNameMap[K]>,
  ...children: readonly (string | Node)[]
): HTMLElementTagNameMap[K];
export function element(
  tag: string,
  properties: Record<string, string>,
  ...children: readonly (string | Node)[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const name in properties) {
    if (name in made) Reflect.set(made, name, properties[name]);
    else made.setAttribute(name, properties[name]!);
  }
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
