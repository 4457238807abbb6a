/** An entry of the list on the page of the shortlist. */
import { anchor, find } from '../../browser/element.ts';
import { createTimer } from '../../browser/timer.ts';
import { pageAddress } from '../../site/site-address.ts';
import { placesInShort } from './facts.ts';
import { isRecord, type Loaded } from './records.browser.ts';

/** What an item shows. */
interface ItemState {
  /** Nothing while it is being loaded. */
  loaded: Loaded | undefined;
  note: string;
  /** Whether it is of one's own list, which can be changed. */
  isOwn: boolean;
  isFirst: boolean;
  isLast: boolean;
  isCompared: boolean;
}

/** What a visitor may do with an item. */
export interface ItemActions {
  move: (slug: string, by: 1 | -1) => void;
  remove: (slug: string) => void;
  /** Gives whether the note is kept. */
  note: (slug: string, note: string) => boolean;
  compare: (slug: string, isChosen: boolean) => void;
}

export interface ItemElement {
  element: HTMLElement;
  show: (state: ItemState) => void;
  /** Gives the focus back to the button that moved the item. */
  focusMove: (by: 1 | -1) => void;
}

/** Time (ms) without typing after which a note is kept. */
const KEEP_DEBOUNCE_MS = 300;

/** @param template Of the item's element. */
export function itemMaker(template: HTMLTemplateElement, act: ItemActions): (slug: string) => ItemElement {
  return (slug) => {
    const item = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
    const title = find(item, '[data-title]');
    const up = find<HTMLButtonElement>(item, '[data-up]');
    const down = find<HTMLButtonElement>(item, '[data-down]');
    const box = find<HTMLInputElement>(item, '[data-compared]');
    const note = find<HTMLTextAreaElement>(item, '[data-note]');
    const onPaper = find(item, '[data-note-on-paper]');
    item.dataset.slug = slug;

    const keepTimer = createTimer();
    /** What is typed and not kept yet. */
    let isPending = false;
    const keepNote = () => {
      keepTimer.cancel();
      if (isPending) isPending = !act.note(slug, note.value);
    };
    note.addEventListener('input', () => {
      isPending = true;
      keepTimer.start(keepNote, KEEP_DEBOUNCE_MS);
    });
    note.addEventListener('change', keepNote);
    addEventListener('pagehide', keepNote);
    up.addEventListener('click', () => act.move(slug, -1));
    down.addEventListener('click', () => act.move(slug, 1));
    find(item, '[data-remove]').addEventListener('click', () => {
      keepNote();
      act.remove(slug);
    });
    box.addEventListener('change', () => act.compare(slug, box.checked));

    return {
      element: item,
      show: ({ loaded, note: kept, isOwn, isFirst, isLast, isCompared }) => {
        const name = isRecord(loaded) ? loaded.title : slug;
        if (isRecord(loaded) || loaded === undefined || loaded === 'unreachable') {
          const link = anchor(name, pageAddress.intervention(slug));
          if (title.textContent !== name || !title.firstElementChild) title.replaceChildren(link);
        } else title.textContent = name;
        item.toggleAttribute('data-gone', !isRecord(loaded));
        find(item, '[data-places]').textContent = placesOf(loaded);
        find(item, '[data-summary]').textContent = isRecord(loaded) ? loaded.summary : '';
        for (const each of item.querySelectorAll('[data-name]')) each.textContent = `: ${name}`;
        for (const each of item.querySelectorAll<HTMLElement>('[data-own]')) each.hidden = !isOwn;
        if (!isPending && note.value !== kept) note.value = kept;
        onPaper.textContent = kept;
        // Not `disabled`: it would lose the focus at the end of the list.
        setDisabled(up, isFirst);
        setDisabled(down, isLast);
        box.checked = isCompared;
      },
      focusMove: (by) => (by < 0 ? up : down).focus(),
    };
  };
}

function setDisabled(button: Element, isDisabled: boolean): void {
  if (isDisabled) button.setAttribute('aria-disabled', 'true');
  else button.removeAttribute('aria-disabled');
}

function placesOf(loaded: Loaded | undefined): string {
  if (isRecord(loaded)) return placesInShort(loaded);
  if (loaded === 'gone') return 'Staat niet (meer) in de Interventiebank.';
  return loaded === undefined
    ? 'Even geduld …'
    : 'De gegevens zijn nu niet bereikbaar. Probeer het later nog eens.';
}
