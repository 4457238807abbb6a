/** Keys that a visitor presses in and around the search box. */

/** The kinds of input by which a text comes at once: pasted, dropped, or of no kind. */
const AT_ONCE = /^$|^insertFrom(?!Composition)/;

/**
 * Whether the text is being typed, so that its last word may not be whole and more may follow: letter by letter, with a
 * keyboard on screen that composes a word (each event brings the whole of it), by voice, with a word that the
 * keyboard offers or corrects. Not pasted, dropped, cleared or filled in by a script.
 *
 * @param event An `input` event.
 * @see https://www.w3.org/TR/input-events-1/#interface-InputEvent-Attributes
 */
export function isBeingTyped(event: Event): boolean {
  return event instanceof InputEvent && !AT_ONCE.test(event.inputType);
}

/** The code of every key that goes to an input method: there Enter takes a word, and arrows choose one. */
const INPUT_METHOD = 229;

/** Whether a key is one of an input method, that composes what is typed, and so not meant for the page. */
export const isForInputMethod = ({ keyCode }: KeyboardEvent): boolean => keyCode === INPUT_METHOD;

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
