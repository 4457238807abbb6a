/** Keys that a visitor presses in and around the search box. */

/** Whether the text is changed letter by letter, so that its last word may not be whole: not pasted, not cleared. */
export function isBeingTyped(event: Event): boolean {
  if (!(event instanceof InputEvent)) return false;
  return event.inputType.startsWith('delete') || event.data?.length === 1;
}

/** Lets the `/` key lead to the box, from wherever nothing is being typed. */
export function slashFocuses(input: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (key !== '/' || ctrlKey || metaKey || altKey) return;
    if ((target as Element).closest('input:not([type=checkbox]), textarea, select, [contenteditable]'))
      return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}
