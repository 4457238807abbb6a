/** The parts of the explorer's page that its script works with. */
export interface ExplorerParts {
  root: HTMLElement;
  form: HTMLFormElement;
  input: HTMLInputElement;
  facets: HTMLElement;
  boxes: readonly HTMLInputElement[];
  sort: HTMLSelectElement;
  results: HTMLElement;
  more: HTMLButtonElement;
  chips: HTMLElement;
  told: HTMLElement;
  failed: HTMLElement;
}

/** @throws Error that names the part that is missing. */
export function explorerParts(): ExplorerParts {
  const root = find(document, '[data-explorer]');
  const form = find<HTMLFormElement>(root, 'form[role=search]');
  const facets = find(root, '[data-facets]');
  return {
    root,
    form,
    facets,
    input: find(form, 'input[type=search]'),
    boxes: [...facets.querySelectorAll<HTMLInputElement>('[data-facet] input')],
    sort: find(root, '[name=sorteer]'),
    results: find(root, '[data-results]'),
    more: find(root, '[data-more]'),
    chips: find(root, '[data-chips]'),
    told: find(root, '[data-told]'),
    failed: find(root, '[data-failed]'),
  };
}

export function find<E extends HTMLElement = HTMLElement>(within: ParentNode, selector: string): E {
  const element = within.querySelector<E>(selector);
  if (!element) throw new Error(`Op deze pagina ontbreekt ${selector}`);
  return element;
}
