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

/** Text that a query matches. */
export const mark = (text: string): HTMLElement => element('mark', { className: 'nl-mark' }, text);
