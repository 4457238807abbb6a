/**
 * A search box with suggestions below it.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ "list autocomplete with manual selection"
 */
import type { Suggestion, SuggestionGroup } from '../../format/suggestions.ts';
import { element } from '../element.ts';
import { isForInputMethod } from '../explorer/typing.ts';

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
 * @param input The box, in a form.
 * @param suggest Gives suggestions for what was typed.
 * @param base Path under which the site stands, with a slash at the end.
 */
export function startCombobox(
  input: HTMLInputElement,
  suggest: (typed: string) => Promise<readonly Suggestion[]>,
  base: string,
): void {
  const popup = element('div', {
    className: 'suggestions',
    id: `${input.id}-suggesties`,
    role: 'listbox',
    ariaLabel: 'Suggesties',
    hidden: true,
  });
  input.after(popup);
  input.role = 'combobox';
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', popup.id);
  input.ariaExpanded = 'false';

  let shown: readonly Suggestion[] = [];
  let active = -1;
  let debounce = 0;
  let latest = 0;

  const close = () => {
    clearTimeout(debounce);
    latest++;
    popup.hidden = true;
    input.ariaExpanded = 'false';
    setActive(-1);
  };

  const setActive = (index: number) => {
    active = index;
    const options = popup.querySelectorAll<HTMLElement>('[role=option]');
    options.forEach((option, at) => (option.ariaSelected = String(at === index)));
    const option = options[index];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };

  const choose = ({ label, path }: Suggestion) => {
    close();
    if (path !== undefined) {
      location.assign(base.replace(/\/$/, '') + path);
      return;
    }
    input.value = label;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    close();
    input.form?.requestSubmit();
  };

  const show = async () => {
    const request = ++latest;
    const suggestions = await suggest(input.value);
    if (request !== latest || document.activeElement !== input) return;
    shown = suggestions;
    popup.replaceChildren(...groupsOf(shown, popup.id));
    popup.hidden = shown.length === 0;
    input.ariaExpanded = String(!popup.hidden);
    setActive(-1);
  };

  input.addEventListener('input', () => {
    clearTimeout(debounce);
    // Without suggestions the box works as it did.
    debounce = window.setTimeout(() => void show().catch(close), SUGGEST_DEBOUNCE_MS);
  });
  input.addEventListener('keydown', (event) => {
    if (isForInputMethod(event)) return;
    const { key } = event;
    if (popup.hidden) {
      if (key === 'ArrowDown' && !event.altKey) void show().catch(close);
      if (key === 'Enter') close();
      return;
    }
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      const step = key === 'ArrowDown' ? 1 : -1;
      // The box itself is one of the places: past the last option comes what was typed.
      setActive(((active + 1 + step + shown.length + 1) % (shown.length + 1)) - 1);
    } else if (key === 'Escape') {
      event.preventDefault();
      close();
    } else if (key === 'Enter') {
      const chosen = shown[active];
      if (chosen) {
        event.preventDefault();
        choose(chosen);
      } else close();
    } else if (key === 'Tab') close();
  });
  input.addEventListener('blur', close);
  // The search key of a keyboard on screen need not be an Enter that the page hears of.
  input.form?.addEventListener('submit', close);
  // Pressing on the list must not take the focus from the box.
  popup.addEventListener('pointerdown', (event) => event.preventDefault());
  popup.addEventListener('click', (event) => {
    const option = (event.target as Element).closest<HTMLElement>('[role=option]');
    const chosen = shown[Number(option?.dataset.at)];
    if (chosen) choose(chosen);
  });
  if (document.activeElement === input && input.value !== '') void show().catch(close);
}

function groupsOf(suggestions: readonly Suggestion[], id: string): HTMLElement[] {
  const groups = Map.groupBy(
    suggestions.map((suggestion, at) => ({ suggestion, at })),
    ({ suggestion }) => suggestion.group,
  );
  return [...groups].map(([name, members]) => {
    const heading = element(
      'div',
      { className: 'suggestions__group', id: `${id}-${name}`, role: 'presentation' },
      GROUPS[name],
    );
    const options = members.map(({ suggestion, at }) => {
      const option = element(
        'div',
        {
          className: 'suggestions__option',
          id: `${id}-${at}`,
          role: 'option',
          ariaSelected: 'false',
        },
        suggestion.label,
      );
      option.dataset.at = String(at);
      return option;
    });
    const group = element('div', { role: 'group' }, heading, ...options);
    group.setAttribute('aria-labelledby', heading.id);
    return group;
  });
}
