import { find } from '../../../browser/element.ts';

/**
 * The elements of the explorer's page that its script works with, each by its hook: an attribute `data-…` with the name written in
 * kebab case (`resultCount`: `[data-result-count]`).
 */
interface Hooks {
  /**
   * With what the page says of itself: `data-address` (its own address, without a state), `data-index` and `data-blocks` (addresses of
   * the folders with the files of the search and with blocks of cards), `data-size` (number of entries in the catalogue).
   */
  explorer: HTMLElement;
  /** Where the facets stand on a wide screen, and where on a narrow one. */
  side: HTMLElement;
  drawer: HTMLDialogElement;
  /** Where the facets, the order of the list and the status stand in the drawer. */
  drawerBody: HTMLElement;
  drawerOpen: HTMLButtonElement;
  drawerCount: HTMLElement;
  facets: HTMLElement;
  /** Number of filters that are chosen. */
  choices: HTMLElement;
  chips: HTMLElement;
  /** One chip, its name in `[data-name]`. */
  chip: HTMLTemplateElement;
  clear: HTMLButtonElement;
  sort: HTMLElement;
  resultCount: HTMLElement;
  resultNoun: HTMLElement;
  /** The order, when it is another than usual: for a screen on which the choice of it is out of sight. */
  order: HTMLElement;
  /** The query and the filters in words: for paper. */
  asked: HTMLElement;
  /** The list of notices. */
  notices: HTMLElement;
  failed: HTMLElement;
  retry: HTMLButtonElement;
  empty: HTMLElement;
  /** The list of cards (`[data-entry]`), each with its `[data-reason]`. */
  results: HTMLElement;
  more: HTMLButtonElement;
  /** Opens the ways to export the list: the popover after it, with buttons and a status line. */
  take: HTMLButtonElement;
  knowledge: HTMLElement;
  knowledgeList: HTMLElement;
  knowledgeMore: HTMLButtonElement;
}

export interface ExplorerHooks extends Hooks {
  /** The search box, in its form. */
  input: HTMLInputElement;
  sortSelect: HTMLSelectElement;
  /** What a screen reader says of the results. */
  status: HTMLElement;
}

/**
 * Finds the elements, each when it is first used.
 *
 * @throws Error that names the hook that is missing.
 */
export function explorerHooks(): ExplorerHooks {
  const hooked = new Proxy({} as Hooks, {
    get: (found, name: keyof Hooks) =>
      (found[name] ??= find(document, `[data-${name.replace(/[A-Z]/g, '-$&').toLowerCase()}]`)),
  });
  const { explorer, sort } = hooked;
  return Object.assign(hooked, {
    input: find<HTMLInputElement>(explorer, '[name=q]'),
    sortSelect: find<HTMLSelectElement>(sort, 'select'),
    status: find(explorer, '[role=status]'),
  });
}
