/**
 * A search box with suggestions below it.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ "list autocomplete with manual selection"
 */
import { isForInputMethod } from '../explorer/typing.ts';
import { SUGGESTION_GROUPS, type Suggestion } from './rows.ts';

/** Time (ms) without typing after which suggestions are shown: the list of hits goes first. */
const PAUSE = 120;

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
  const popup = document.createElement('div');
  popup.className = 'suggestions';
  popup.id = `${input.id}-suggesties`;
  popup.role = 'listbox';
  popup.ariaLabel = 'Suggesties';
  popup.hidden = true;
  input.after(popup);
  input.role = 'combobox';
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', popup.id);
  input.ariaExpanded = 'false';

  let offered: readonly Suggestion[] = [];
  let active = -1;
  let waiting = 0;
  let latest = 0;

  const close = () => {
    clearTimeout(waiting);
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
    const question = ++latest;
    const suggestions = await suggest(input.value);
    if (question !== latest || document.activeElement !== input) return;
    offered = suggestions;
    popup.replaceChildren(...groupsOf(offered, popup.id));
    popup.hidden = offered.length === 0;
    input.ariaExpanded = String(!popup.hidden);
    setActive(-1);
  };

  input.addEventListener('input', () => {
    clearTimeout(waiting);
    // Without suggestions the box works as it did.
    waiting = window.setTimeout(() => void show().catch(close), PAUSE);
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
      setActive(((active + 1 + step + offered.length + 1) % (offered.length + 1)) - 1);
    } else if (key === 'Escape') {
      event.preventDefault();
      close();
    } else if (key === 'Enter') {
      const chosen = offered[active];
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
    const chosen = offered[Number(option?.dataset.at)];
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
    const group = document.createElement('div');
    const heading = document.createElement('div');
    heading.className = 'suggestions__group';
    heading.id = `${id}-${name}`;
    heading.role = 'presentation';
    heading.textContent = SUGGESTION_GROUPS[name];
    group.role = 'group';
    group.setAttribute('aria-labelledby', heading.id);
    group.append(
      heading,
      ...members.map(({ suggestion, at }) => {
        const option = document.createElement('div');
        option.className = 'suggestions__option';
        option.id = `${id}-${at}`;
        option.role = 'option';
        option.ariaSelected = 'false';
        option.dataset.at = String(at);
        option.textContent = suggestion.label;
        return option;
      }),
    );
    return group;
  });
}
