/** Shows above the list what was told about the words, with the offers as links that can be shared. */
import type { Offer, Notice } from '../notices.ts';
import { searchFrom, type ExplorerState } from '../state.ts';

/**
 * @param page Address of the explorer, without a state.
 * @param go Takes the visitor to a state without loading the page anew.
 */
export function showNotices(
  list: HTMLElement,
  notices: readonly Notice[],
  page: string,
  go: (to: ExplorerState) => void,
): void {
  list.replaceChildren(
    ...notices.map(({ text, offers }) => {
      const item = document.createElement('li');
      item.append(
        ...text.map((part) => (typeof part === 'string' ? part : strong(part.name))),
        ...offers.flatMap((offer) => [' ', linkTo(offer, page, go)]),
      );
      return item;
    }),
  );
  list.hidden = notices.length === 0;
}

/** A note as text, without its full stop, for who hears it. */
export function noticeText({ text }: Notice): string {
  return text
    .map((part) => (typeof part === 'string' ? part : part.name))
    .join('')
    .replace(/\.$/, '');
}

function linkTo({ label, name, to }: Offer, page: string, go: (to: ExplorerState) => void): HTMLElement {
  const link = document.createElement('a');
  link.className = 'nl-link';
  link.href = page + searchFrom(to);
  link.append(label);
  if (name !== undefined) link.append(strong(name));
  link.addEventListener('click', (event) => {
    // Another tab or window is the browser's own business.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(to);
  });
  return link;
}

function strong(text: string): HTMLElement {
  const element = document.createElement('strong');
  element.textContent = text;
  return element;
}
