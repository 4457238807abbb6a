/** The facets on the page: the drawer that holds them on a narrow screen, the finders in long ones, the chips of what is chosen. */
import { find } from '../../../browser/element.ts';
import { isForInputMethod } from '../../../browser/typing.ts';
import { forEachFacet, type Facet, type Selection } from '../../../catalogue/facets.ts';
import { slugOf } from '../../../language/slug.ts';
import type { ExplorerHooks } from './hooks.ts';
import placeNames from './place-names.ts?worker&url';

/** Marks the end of a name that places in several municipalities share: it can be searched for, but is ambiguous. */
export const SHARED = '*';

/** The checkboxes of all values. */
export const checkboxesIn = (facets: HTMLElement): HTMLInputElement[] => [
  ...facets.querySelectorAll<HTMLInputElement>('[data-facet] [type=checkbox]'),
];

/** The name of the value that a checkbox stands for. */
export const nameOfBox = (box: HTMLInputElement): string =>
  box.closest('label')?.querySelector('[data-name]')?.textContent ?? box.value;

/** The choices in words, by facet: `Thema: Taalbevordering of Loopbaanleren. Sector: Basisschool.` */
export function choicesInWords(checked: readonly HTMLInputElement[]): string {
  const byFacet = Map.groupBy(checked, (box) => find(box.closest('details')!, 'summary').textContent);
  return [...byFacet].map(([facet, boxes]) => `${facet}: ${boxes.map(nameOfBox).join(' of ')}.`).join(' ');
}

/** The values that checkboxes stand for. */
export function selectionOf(boxes: readonly HTMLInputElement[]): Selection {
  const selection = forEachFacet(() => new Set<string>());
  for (const { name, value } of boxes) selection[name as Facet].add(value);
  return selection;
}

/**
 * Facets and the order of the list on a narrow screen: they move into a modal dialog while it is open, which keeps the focus inside, closes with Escape or a button of its own (`method=dialog`) and gives
 * the focus back. On a wide screen they stand beside and above the list.
 */
export function startFacetDrawer({
  side,
  facets,
  sort,
  drawer,
  drawerBody,
  drawerOpen,
}: ExplorerHooks): void {
  const bar = sort.parentElement!;
  // All filters can be seen at once when only those that are used are open.
  const fold = () => {
    for (const each of facets.querySelectorAll('details'))
      each.open = each.querySelector(':checked') !== null;
  };
  drawerOpen.addEventListener('click', fold, { once: true });
  drawerOpen.addEventListener('click', () => {
    drawerBody.append(sort, facets);
    drawer.showModal();
  });
  drawer.addEventListener('close', () => {
    side.append(facets);
    bar.append(sort);
  });
  // A screen that becomes wide (a turned tablet) has room for them beside the list.
  matchMedia('(min-width: 60rem)').addEventListener('change', () => drawer.close());
  side.hidden = false;
  drawerOpen.hidden = false;
}

/**
 * Lets a visitor look for a value in a long facet (`[data-finder]`) by the beginning of a word of its name, or of another name of it.
 * What is chosen stays in sight. Enter takes a value that was named whole, or is the only one left.
 */
export function startFacetFinders(facets: HTMLElement): void {
  for (const finder of facets.querySelectorAll<HTMLInputElement>('[data-finder]')) {
    const boxes = [...finder.parentElement!.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
    const labelOf = (box: HTMLInputElement) => box.labels![0]!;
    const namesOf = (box: HTMLInputElement) => [box.value, ...(labelOf(box).dataset.names ?? '').split(' ')];
    const begins = (name: string) => `-${name}`.includes(`-${slugOf(finder.value)}`);
    const matches = (box: HTMLInputElement) => namesOf(box).some(begins);
    const isSure = (name: string) => begins(name) && !name.endsWith(SHARED);
    const narrow = () => {
      for (const box of boxes) labelOf(box).hidden = !box.checked && !matches(box);
    };
    if (finder.dataset.placeNames !== undefined)
      finder.addEventListener('focus', () => void import(/* @vite-ignore */ placeNames), { once: true });
    finder.addEventListener('input', narrow);
    finder.addEventListener('keydown', (event) => {
      const found = boxes.filter((box) => !box.checked && namesOf(box).some(isSure));
      const named = found.filter((box) => namesOf(box).includes(slugOf(finder.value)));
      const [meant] = named.length > 0 ? named : found;
      if (event.key !== 'Enter' || isForInputMethod(event) || !finder.value.trim() || !meant) return;
      if (named.length !== 1 && found.length !== 1) return;
      finder.value = '';
      meant.click();
      narrow();
    });
  }
}

/**
 * Shows a chip for each checked box, which unchecks it. The focus goes to the neighbour of a chip that is removed, or to the search box
 * when none is left.
 *
 * @param onRemove Called when a box has been unchecked.
 */
export function showChips(
  { chips, chip: template, input }: ExplorerHooks,
  checked: readonly HTMLInputElement[],
  onRemove: () => void,
): void {
  chips.replaceChildren(
    ...checked.map((box, index) => {
      const chip = template.content.cloneNode(true) as DocumentFragment;
      find(chip, '[data-name]').append(nameOfBox(box));
      find(chip, 'button').addEventListener('click', () => {
        box.checked = false;
        onRemove();
        const buttons = chips.querySelectorAll('button');
        (buttons[Math.min(index, buttons.length - 1)] ?? input).focus();
      });
      return chip;
    }),
  );
  chips.hidden = checked.length === 0;
}
