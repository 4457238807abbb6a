import { find } from '../element.ts';

/**
 * The elements of the explorer's page that its script works with, each by its hook: an attribute `data-…` with the name written in
 * kebab case (`resultCount`: `[data-result-count]`).
 */
interface Hooked {
  /**
   * With what the page says of itself: `data-address` (its own address, without a state), `data-base` (path under which the site stands), `data-index` and `data-blocks` (addresses of the
   * folders with the files of the search and with blocks of cards), `data-size` (number of entries in the catalogue).
   */
  explorer: HTMLElement;
  /** Where the facets stand on a wide screen, and where on a narrow one. */
  side: HTMLElement;
  drawer: HTMLDialogElement;
  /** Where the facets and the order of the list stand in the drawer. */
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
  /** What is asked, in words: for paper. */
  asked: HTMLElement;
  /** The list of notices. */
  told: HTMLElement;
  failed: HTMLElement;
  retry: HTMLButtonElement;
  empty: HTMLElement;
  /** The list of cards (`[data-entry]`), each with its `[data-reason]`. */
  results: HTMLElement;
  more: HTMLButtonElement;
  /** Opens the ways to take the list along: a popover with buttons, and where it is told what became of it. */
  take: HTMLButtonElement;
  knowledge: HTMLElement;
  knowledgeList: HTMLElement;
  knowledgeMore: HTMLButtonElement;
}

export interface ExplorerHooks extends Hooked {
  form: HTMLFormElement;
  input: HTMLInputElement;
  sortSelect: HTMLSelectElement;
  status: HTMLElement;
}

const HOOKS: readonly (keyof Hooked)[] = [
  'explorer',
  'side',
  'drawer',
  'drawerBody',
  'drawerOpen',
  'drawerCount',
  'facets',
  'choices',
  'chips',
  'chip',
  'clear',
  'sort',
  'resultCount',
  'resultNoun',
  'asked',
  'told',
  'failed',
  'retry',
  'empty',
  'results',
  'more',
  'take',
  'knowledge',
  'knowledgeList',
  'knowledgeMore',
];

/** @throws Error that names the hook that is missing. */
export function explorerHooks(): ExplorerHooks {
  const hooked = Object.fromEntries(
    HOOKS.map((name) => [name, find(document, `[data-${name.replace(/[A-Z]/, '-$&').toLowerCase()}]`)]),
  ) as unknown as Hooked;
  const { explorer, sort } = hooked;
  return {
    ...hooked,
    form: find(explorer, 'form'),
    input: find(explorer, '[name=q]'),
    sortSelect: find(sort, 'select'),
    status: find(explorer, '[role=status]'),
  };
}
