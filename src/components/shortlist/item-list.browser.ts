/** The list of the page of the shortlist: an element for each entry, which is kept when the list is shown anew. */
import { itemMaker, type ItemActions, type ItemElement } from './item.browser.ts';
import type { LoadedRecords, ShownList } from './shown-list.ts';

export interface ItemList {
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
      // Elements that are put in anew lose the focus: only a list that differs is.
      const isSame =
        list.children.length <= elements.length &&
        elements.every((element, place) => list.children[place] === element);
      if (!isSame) list.replaceChildren(...elements);
    },
    focusMove: (slug, by) => items.get(slug)?.focusMove(by),
  };
}
