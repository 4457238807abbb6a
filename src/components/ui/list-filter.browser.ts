/** The box that leaves a part of a long list: see `ListFilter.astro`. */
import { announcerIn } from '../../browser/announcer.ts';
import { find } from '../../browser/element.ts';
import { isBeingTyped } from '../../browser/typing.ts';
import { counted } from '../../language/dutch.ts';
import { withoutDiacritics } from '../../language/slug.ts';
import { showAddress } from '../../site/site-address.ts';
import nearestAddress from './nearest-name.browser.ts?worker&url';

/** The form in which texts are compared: lower case, no diacritics. */
const folded = (text: string): string => withoutDiacritics(text).toLowerCase();

/** Brings the box of this page to life. */
export function startListFilter(): void {
  const filter = find(document, '[data-list-filter]');
  const { noun = '', nouns = '' } = filter.dataset;
  const input = find<HTMLInputElement>(filter, 'input');
  const nothing = find(filter, '[data-nothing]');
  const near = find(nothing, '[data-near]');
  const announce = announcerIn(find(filter, '[role=status]'));
  const groups = [...document.querySelectorAll<HTMLElement>('[data-filter-group]')];
  const toGroups = document.querySelectorAll<HTMLElement>('[data-to-group]');
  /** Read when the box is first used: most visitors come for one item, by its address. */
  let items: ReturnType<typeof filteredItems> | undefined;

  function narrow(isTyping: boolean): void {
    const all = (items ??= filteredItems());
    const words = folded(input.value).split(/\s+/);
    const having = (part: 'names' | 'text') =>
      all.filter((each) => words.every((word) => each[part].includes(word)));
    const named = having('names');
    const left = new Set(named.length > 0 ? named : having('text'));
    for (const each of all) each.item.hidden = !left.has(each);
    groups.forEach((group, place) => {
      group.hidden = !group.querySelector('[data-filtered]:not([hidden])');
      if (toGroups[place]) toGroups[place].hidden = group.hidden;
    });
    nothing.hidden = left.size > 0;
    if (nothing.hidden) announce(input.value.trim() === '' ? '' : counted(left.size, noun, nouns), isTyping);
    else void offer(all, isTyping);
  }

  /** Says that nothing is found, and offers the name that may be meant. */
  async function offer(all: NonNullable<typeof items>, isTyping: boolean): Promise<void> {
    const { value } = input;
    near.hidden = true;
    await import(/* @vite-ignore */ nearestAddress).catch(() => undefined);
    // Meanwhile something else was typed.
    if (input.value !== value) return;
    const name = globalThis.nearestName?.(
      value,
      all.map((each) => each.name),
    );
    near.hidden = name === undefined;
    near.textContent = name ?? '';
    announce(`Geen ${noun} gevonden.${name === undefined ? '' : ` Bedoel je ${name}?`}`, isTyping);
  }

  /** Keeps what is typed with the page in the browser's history. */
  const keep = () => showAddress(location.href, 'replace', { filter: input.value });

  function fill(text: string): void {
    input.value = text;
    narrow(false);
  }

  input.addEventListener('input', (event) => {
    narrow(isBeingTyped(event));
    keep();
  });
  nothing.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button');
    if (!button) return;
    fill(button === near ? near.textContent : '');
    keep();
    input.focus();
  });
  // Who follows a link on the page to an item that is left out gets it all back; also when the address has it already.
  const bringBack = (target: Element | null) => {
    if (!target?.closest('[hidden]')) return;
    fill('');
    target.scrollIntoView();
  };
  window.addEventListener('hashchange', () => {
    const kept = keptText();
    // A page without a text is one that a link was followed to, not one that was come back to.
    if (kept === undefined) bringBack(document.querySelector(':target'));
    else if (kept !== input.value) fill(kept);
    keep();
  });
  document.addEventListener('click', ({ target }) => {
    const { href, hash } = (target as Element).closest<HTMLAnchorElement>('a[href*="#"]') ?? {};
    // When the address changes, the page is left as it is until then: that is what one comes back to.
    if (hash && href === document.URL) bringBack(document.getElementById(decodeURIComponent(hash.slice(1))));
  });
  filter.hidden = false;
  input.value ||= keptText() ?? '';
  // A browser that comes back to the page may have filled it in.
  if (input.value !== '') narrow(false);
  keep();
}

/** What was typed when this page of the browser's history was left. */
const keptText = (): string | undefined => (history.state as { filter?: string } | null)?.filter;

/** The items, with what they are found by. */
function filteredItems() {
  return [...document.querySelectorAll<HTMLElement>('[data-filtered]')].map((item) => ({
    item,
    name: find(item, '[data-filter-name]').textContent.trim(),
    names: [...item.querySelectorAll('[data-filter-name]')].map((name) => folded(name.textContent)).join(' '),
    text: folded(item.textContent),
  }));
}
