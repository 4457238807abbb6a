/** The facets on the page: the drawer that holds them on a narrow screen, the finders in long ones, the chips of what is chosen. */
import { forEachFacet, type Facet, type Selection } from '../../../catalogue/facets.ts';
import { slugOf } from '../../../language/slug.ts';
import type { ExplorerHooks } from './hooks.ts';
import { isForInputMethod } from './typing.ts';

/** The checkboxes of all values. */
export const checkboxesIn = (facets: HTMLElement): HTMLInputElement[] => [
  ...facets.querySelectorAll<HTMLInputElement>('[data-facet] [type=checkbox]'),
];

/** The values that checkboxes stand for. */
export function selectionOf(boxes: readonly HTMLInputElement[]): Selection {
  const selection = forEachFacet(() => new Set<string>());
  for (const { name, value } of boxes) selection[name as Facet].add(value);
  return selection;
}

/**
 * Facets on a narrow screen: they move into a modal dialog while it is open, which keeps the focus inside, closes with Escape and gives
 * the focus back. On a wide screen they stand beside the list.
 */
export function startFacetDrawer({ side, facets, drawer, drawerOpen, drawerClose }: ExplorerHooks): void {
  // All filters can be seen at once when only those that are used are open.
  const fold = () => {
    for (const each of facets.querySelectorAll('details'))
      each.open = each.querySelector(':checked') !== null;
  };
  drawerOpen.addEventListener('click', fold, { once: true });
  drawerOpen.addEventListener('click', () => {
    drawer.prepend(facets);
    drawer.showModal();
  });
  drawerClose.addEventListener('click', () => drawer.close());
  drawer.addEventListener('close', () => side.append(facets));
  // A screen that becomes wide (a turned tablet) has room for them beside the list.
  matchMedia('(min-width: 60rem)').addEventListener('change', () => drawer.close());
  side.hidden = false;
  drawerOpen.hidden = false;
}

/**
 * Lets a visitor look for a value in a long facet (`[data-finder]`) by a part of its name or of another name of it. What is chosen
 * stays in sight. Enter takes the first value.
 */
export function startFacetFinders(facets: HTMLElement): void {
  for (const finder of facets.querySelectorAll<HTMLInputElement>('[data-finder]')) {
    const boxes = [...finder.parentElement!.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
    const labelOf = (box: HTMLInputElement) => box.labels![0]!;
    const matches = (box: HTMLInputElement) =>
      ` ${box.value} ${labelOf(box).dataset.names}`.includes(slugOf(finder.value));
    const narrow = () => {
      for (const box of boxes) labelOf(box).hidden = !box.checked && !matches(box);
    };
    finder.addEventListener('input', narrow);
    finder.addEventListener('keydown', (event) => {
      const first = boxes.find((box) => !box.checked && matches(box));
      if (event.key !== 'Enter' || isForInputMethod(event) || !finder.value.trim() || !first) return;
      finder.value = '';
      first.click();
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
      const name = box.closest('label')?.querySelector('[data-name]')?.textContent ?? box.value;
      chip.querySelector('[data-name]')?.append(name);
      chip.querySelector('button')?.addEventListener('click', () => {
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
