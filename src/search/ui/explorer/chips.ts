/** The choices that are made, as chips that take a choice back. */

export interface Chip {
  name: string;
  /** Takes the choice back. */
  remove: () => void;
}

/**
 * Shows the chips. When one is removed, the focus goes to its neighbour, or to `fallback` when none is left.
 *
 * @param list The element that holds the chips.
 * @param template A template with one chip, its name in `[data-name]`.
 */
export function showChips(
  list: HTMLElement,
  template: HTMLTemplateElement,
  chips: readonly Chip[],
  fallback: HTMLElement,
): void {
  list.replaceChildren(
    ...chips.map(({ name, remove }, index) => {
      const chip = template.content.cloneNode(true) as DocumentFragment;
      chip.querySelector('[data-name]')?.append(name);
      chip.querySelector('button')?.addEventListener('click', () => {
        remove();
        const buttons = list.querySelectorAll('button');
        (buttons[Math.min(index, buttons.length - 1)] ?? fallback).focus();
      });
      return chip;
    }),
  );
  list.hidden = chips.length === 0;
}
