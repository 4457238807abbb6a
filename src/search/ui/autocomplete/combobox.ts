/**
 * A search box with suggestions below it.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ "list autocomplete with manual selection"
 */
import { element } from '../../../browser/element.ts';
import { requestSequence } from '../../../browser/request-sequence.ts';
import { createTimer } from '../../../browser/timer.ts';
import { isForInputMethod } from '../../../browser/typing.ts';
import { toSite } from '../../../site/site-address.ts';
import type { Suggestion, SuggestionGroup } from '../../format/suggestions.ts';

/** Headings of the groups. */
const GROUPS: Readonly<Record<SuggestionGroup, string>> = {
  interventie: 'Interventies',
  plaats: 'Gemeenten en plaatsen',
  thema: "Thema's",
  begrip: 'Begrippen',
  artikel: 'Kennisartikelen',
};

/** Time (ms) without typing after which suggestions are shown: the list of hits goes first. */
const SUGGEST_DEBOUNCE_MS = 120;

/**
 * Gives a search box suggestions, which are shown while it has the focus.
 *
 * @param input The box, in a form.
 * @param suggest Gives suggestions for what was typed. When it rejects, the box works as without.
 */
export function startCombobox(
  input: HTMLInputElement,
  suggest: (typed: string) => Promise<readonly Suggestion[]>,
): void {
  const popup = popupBelow(input);
  const newRequest = requestSequence();
  const suggestTimer = createTimer();
  let shown: readonly Suggestion[] = [];
  let active = -1;

  const setActive = (index: number) => {
    active = index;
    const options = popup.querySelectorAll<HTMLElement>('[role=option]');
    options.forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    const option = options[index];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };

  const setOpen = (isOpen: boolean) => {
    popup.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    setActive(-1);
  };

  const close = () => {
    suggestTimer.cancel();
    newRequest();
    setOpen(false);
  };

  const show = async () => {
    const isLatest = newRequest();
    const suggestions = await suggest(input.value);
    if (!isLatest() || document.activeElement !== input) return;
    shown = suggestions;
    popup.replaceChildren(...groupsOf(shown, popup.id));
    setOpen(shown.length > 0);
  };
  const tryToShow = () => void show().catch(close);

  /** Goes to the page of a suggestion, or searches for what it says. */
  const choose = ({ label, path }: Suggestion) => {
    close();
    if (path !== undefined) {
      location.assign(toSite(path));
      return;
    }
    input.value = label;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.form?.requestSubmit();
  };

  input.addEventListener('input', () => suggestTimer.start(tryToShow, SUGGEST_DEBOUNCE_MS));
  input.addEventListener('keydown', (event) => {
    if (isForInputMethod(event)) return;
    const { key } = event;
    if (popup.hidden) {
      if (key === 'ArrowDown' && !event.altKey) tryToShow();
      if (key === 'Enter') close();
      return;
    }
    const chosen = key === 'Enter' && shown[active];
    const isArrow = key === 'ArrowDown' || key === 'ArrowUp';
    if (isArrow || key === 'Escape' || chosen) event.preventDefault();
    if (isArrow) setActive(neighbour(active, key === 'ArrowDown' ? 1 : -1, shown.length));
    else if (chosen) choose(chosen);
    else if (key === 'Escape' || key === 'Enter' || key === 'Tab') close();
  });
  input.addEventListener('blur', close);
  // The search key of a keyboard on screen need not be an Enter that the page hears of.
  input.form?.addEventListener('submit', close);
  popup.addEventListener('click', (event) => {
    const option = (event.target as Element).closest<HTMLElement>('[role=option]');
    const chosen = shown[Number(option?.dataset.at)];
    if (chosen) choose(chosen);
  });
  if (document.activeElement === input && input.value !== '') tryToShow();
}

/**
 * The index of the next or previous option. The box is one of the positions, with index -1: past the last option comes what was typed.
 *
 * @param active Index of the option that is active now.
 */
export function neighbour(active: number, step: 1 | -1, options: number): number {
  const positions = options + 1;
  return ((active + 1 + step + positions) % positions) - 1;
}

/** Puts the list of suggestions below a box, closed. */
function popupBelow(input: HTMLInputElement): HTMLElement {
  const popup = element('div', {
    className: 'suggestions',
    id: `${input.id}-suggesties`,
    role: 'listbox',
    'aria-label': 'Suggesties',
    hidden: true,
  });
  // Pressing on the list must not take the focus from the box.
  popup.addEventListener('pointerdown', (event) => event.preventDefault());
  input.after(popup);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', popup.id);
  input.setAttribute('aria-expanded', 'false');
  return popup;
}

function groupsOf(suggestions: readonly Suggestion[], id: string): HTMLElement[] {
  return [...new Set(suggestions.map(({ group }) => group))].map((name) => {
    const heading = element(
      'div',
      { className: 'suggestions__group', id: `${id}-${name}`, role: 'presentation' },
      GROUPS[name],
    );
    const options = suggestions.flatMap(({ group, label }, at) =>
      group === name
        ? element(
            'div',
            {
              className: 'suggestions__option',
              id: `${id}-${at}`,
              role: 'option',
              'aria-selected': 'false',
              'data-at': String(at),
            },
            label,
          )
        : [],
    );
    return element('div', { role: 'group', 'aria-labelledby': heading.id }, heading, ...options);
  });
}
