/** The facets on the page: the drawer that holds them on a narrow screen, the chips of what is chosen. */
import { groupBy } from '../../../language/group-by.ts';
import { find } from '../../../browser/element.ts';
import { forEachFacet, type Facet, type Selection } from '../../../catalogue/facets.ts';
import type { ExplorerHooks } from './hooks.ts';

/** The checkboxes of all values. */
export const checkboxesIn = (facets: HTMLElement): HTMLInputElement[] => [
  ...facets.querySelectorAll<HTMLInputElement>('[data-facet] [type=checkbox]'),
];

/** The name of the value that a checkbox stands for. */
export const nameOfBox = (box: HTMLInputElement): string =>
  find(box.closest('label')!, '[data-name]').textContent;

/** The choices in words, by facet: `Thema: Taalbevordering of Loopbaanleren. Sector: Basisschool.` */
export function choicesInWords(checked: readonly HTMLInputElement[]): string {
  const byFacet = groupBy(checked, (box) => find(box.closest('details')!, 'summary').textContent);
  return [...byFacet].map(([facet, boxes]) => `${facet}: ${boxes.map(nameOfBox).join(' of ')}.`).join(' ');
}

/** The values that checkboxes stand for. */
export function selectionOf(boxes: readonly HTMLInputElement[]): Selection {
  const selection = forEachFacet(() => new Set<string>());
  for (const { name, value } of boxes) selection[name as Facet].add(value);
  return selection;
}

/**
 * Facets and the order of the list on a narrow screen: they move into a modal dialog while it is open, which keeps the focus inside, closes
 * with Escape or a button of its own (`method=dialog`) and gives the focus back, or on to the first result when the button shows these
 * (its `value`). The status goes with them: what is outside a modal dialog, a screen reader does not say. On a wide screen they stand beside
 * and above the list.
 */
export function startFacetDrawer({
  side,
  facets,
  sort,
  drawer,
  drawerBody,
  drawerOpen,
  status,
  results,
}: ExplorerHooks): void {
  const bar = sort.parentElement!;
  // Folds the facets without a choice, so that the names of all fit on a narrow screen.
  const fold = () => {
    for (const each of facets.querySelectorAll('details'))
      each.open = each.querySelector(':checked') !== null;
  };
  drawerOpen.addEventListener('click', fold, { once: true });
  drawerOpen.addEventListener('click', () => {
    drawer.returnValue = '';
    drawerBody.append(status, sort, facets);
    drawer.showModal();
  });
  drawer.addEventListener('close', () => {
    side.append(facets);
    bar.append(status, sort);
    if (drawer.returnValue) results.querySelector('a')?.focus();
  });
  // A screen that becomes wide (a turned tablet) has room for them beside the list.
  // Its width is `--laptop`, written out for the bytes; a test holds it to that.
  matchMedia('(min-width: 60rem)').addEventListener('change', () => drawer.close());
  side.hidden = false;
  drawerOpen.hidden = false;
  sort.hidden = false;
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
