/** The element that a page is made with. Throws when it is not there: then page and script do not belong together. */
export function find<E extends Element = HTMLElement>(within: ParentNode, selector: string): E {
  const element = within.querySelector<E>(selector);
  if (!element) throw new Error(`Op deze pagina ontbreekt ${selector}`);
  return element;
}
