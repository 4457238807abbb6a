/** The list of the page of the shortlist: an element for each entry, which is kept when the list is shown anew. */
import { itemMaker, type ItemActions, type ItemElement } from './item.browser.ts';
import type { LoadedRecords, ShownList } from './shown-list.ts';

interface ItemList {
  show: (list: ShownList, records: LoadedRecords) => void;
  /** Gives the focus back to the button that moved an entry. */
  focusMove: (slug: string, by: 1 | -1) => void;
}

/** @param template Of the element of an entry. */
export function itemListIn(list: HTMLElement, template: HTMLTemplateElement, act: ItemActions): ItemList {
  const makeItem = itemMaker(template, act);
  const items = new Map<string, ItemElement>();
  const itemOf = (slug: string): ItemElement => {
    const item = items.get(slug) ?? makeItem(slug);
    items.set(slug, item);
    return item;
  };
  return {
    show: ({ items: shown, isShared, compared }, records) => {
      shown.forEach(({ slug, note }, place) => {
        itemOf(slug).show({
          loaded: records.get(slug),
          note,
          isOwn: !isShared,
          isFirst: place === 0,
          isLast: place === shown.length - 1,
          isCompared: compared.some((record) => record.slug === slug),
        });
      });
      const elements = shown.map(({ slug }) => itemOf(slug).element);
      arrange(list, elements);
    },
    focusMove: (slug, by) => items.get(slug)?.focusMove(by),
  };
}

/**
 * Makes a list hold elements, in their order. The one with the focus stays where it is, and others are put around it: an element that
 * is put in anew loses the focus, and what is typed next.
 */
function arrange(list: HTMLElement, elements: readonly HTMLElement[]): void {
  const { children } = list;
  if (children.length === elements.length && elements.every((each, place) => children[place] === each))
    return;
  const place = elements.findIndex((each) => each.contains(document.activeElement));
  const focused = elements[place];
  if (!focused) return list.replaceChildren(...elements);
  for (const child of [...children]) if (child !== focused) child.remove();
  focused.before(...elements.slice(0, place));
  focused.after(...elements.slice(place + 1));
}
