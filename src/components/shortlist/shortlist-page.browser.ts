/**
 * The page of the shortlist: one's own, or one that someone shares, which is looked at and never written over one's own. What is shown
 * follows from four things: the list that the browser keeps, the address, the records that are loaded, and what is chosen to compare.
 * An action changes one of them; then the page is shown anew.
 */
import { element, find } from '../../browser/element.ts';
import { counted, dutchList } from '../../language/dutch.ts';
import {
  forgetUnread,
  NOT_KEPT,
  onShortlistChange,
  readShortlist,
  unreadShortlist,
  writeShortlist,
} from '../../shortlist/kept-shortlist.browser.ts';
import { rememberList } from '../../search/ui/visited-list.ts';
import {
  merged,
  moved,
  replaced,
  sharedListIn,
  sharingQuery,
  undone,
  withNote,
  withoutEntry,
  type SharedList,
  type Shortlist,
} from '../../shortlist/shortlist.ts';
import { pageAddress, showAddress } from '../../site/site-address.ts';
import { startAsking } from '../intervention/ask-question.browser.ts';
import { download } from '../ui/download.ts';
import { showComparison } from './comparison.browser.ts';
import { showContacts } from './contacts.browser.ts';
import { itemListIn } from './item-list.browser.ts';
import type { ItemActions } from './item.browser.ts';
import { addressHere, isRecord, recordLoader, type Loaded } from './records.browser.ts';
import {
  clearingInWords,
  malformedInWords,
  MAX_COMPARED,
  shareableSlugs,
  sharedInWords,
  shownList,
  takenEntries,
  type LoadedRecords,
  type ShownList,
} from './shown-list.ts';
import { startTakingAlong } from './take-along.browser.ts';

/** The fewest entries that make a comparison. */
const MIN_COMPARED = 2;

/** Brings the page (`[data-shortlist-page]`) to life. */
function startShortlistPage(): void {
  const page = find(document, '[data-shortlist-page]');
  const list = find(page, '[data-items]');
  const own = () => readShortlist().items;
  const records = new Map<string, Loaded>();
  const load = recordLoader((slug, loaded) => {
    records.set(slug, loaded);
    show();
  });
  const itemList = itemListIn(list, find<HTMLTemplateElement>(page, 'template[data-item]'), itemActions());
  let shared = sharedListIn(location.search);
  const comparing = new Map(keptChoices());

  const shown = () => shownList(own(), shared, records, comparing);

  function nameOf(slug: string): string {
    const record = records.get(slug);
    return isRecord(record) ? record.title : `‘${slug}’`;
  }

  /** Shows the page, loads what is not there yet of the entries, and shows each as it comes in. */
  async function showAndLoad(): Promise<void> {
    show();
    await load(shown().items.map(({ slug }) => slug));
  }

  function show(): void {
    const showing = shown();
    showHead(page, showing);
    if (showing.isShared) showShared(page, showing, sharedInWords(shared, own(), records), own().length > 0);
    itemList.show(showing, records);
    list.ariaBusy = showing.items.every(({ slug }) => records.has(slug)) ? null : 'true';
    const listed = showing.entries.map(({ record }) => record);
    showComparison(page, showing.compared, listed.length, { min: MIN_COMPARED, max: MAX_COMPARED });
    showContacts(find(page, '[data-contacts]'), listed);
    find(page, '[data-share]').dataset.shareAddress = sharingAddress(showing, records);
  }

  const say = (sentence: string, undo?: () => void) => showMessage(page, sentence, undo);

  /** Writes one's own list; says so when that fails. */
  function keep(changed: Shortlist): boolean {
    const isKept = writeShortlist(changed);
    if (!isKept) say(NOT_KEPT);
    return isKept;
  }

  /** Gives the function that takes back a change of one's own list. For what there is no room it can be tried again. */
  function undoOf(before: Shortlist, after: Shortlist): () => void {
    return () => {
      const { items, left } = undone(own(), before, after);
      if (keep(items) && left.length > 0) say(noRoom(left), undoOf(before, after));
    };
  }

  const noRoom = (slugs: readonly string[]) =>
    `Er was geen plaats meer voor ${dutchList(slugs.map(nameOf))}.`;

  /** What can be done with an entry of one's own list. */
  function itemActions(): ItemActions {
    return {
      move: (slug, by) => {
        if (!keep(moved(own(), slug, by))) return;
        const place = own().findIndex((item) => item.slug === slug) + 1;
        say(`${nameOf(slug)} staat nu op plaats ${place} van ${own().length}.`);
        itemList.focusMove(slug, by);
      },
      remove: (slug) => {
        const before = own();
        const after = withoutEntry(before, slug);
        if (keep(after)) say(`${nameOf(slug)} is weggehaald.`, undoOf(before, after));
      },
      note: (slug, note) => keep(withNote(own(), slug, note)),
      compare: (slug, isChosen) => {
        if (isChosen && shown().compared.length >= MAX_COMPARED) {
          say(
            `Je kunt hoogstens ${MAX_COMPARED} interventies naast elkaar zetten. Haal eerst een vinkje weg.`,
          );
        } else keepChoices(comparing.set(slug, isChosen));
        show();
      },
    };
  }

  /** Takes over a shared list, after which one's own is shown. */
  function takeOver(change: typeof merged): void {
    const before = own();
    const there = shared.slugs.filter((slug) => records.get(slug) !== 'gone');
    const { items, left } = change(before, there);
    if (!keep(items)) return;
    const lost = left.length > 0 ? ` ${noRoom(left)}` : '';
    shared = sharedListIn('');
    showAddress(pageAddress.shortlist());
    void showAndLoad();
    say(`Je selectie is bijgewerkt.${lost}`, undoOf(before, items));
  }

  find(page, '[data-merge]').addEventListener('click', () => takeOver(merged));
  find(page, '[data-replace]').addEventListener('click', () =>
    takeOver((mine, slugs) => ({ items: replaced(mine, slugs), left: [] })),
  );
  startClearing(page, () => {
    const before = own();
    if (keep([])) say('Je selectie is leeg.', undoOf(before, []));
  });
  startUnread(page, show);
  if (isOwnAddress(shared, own())) shared = sharedListIn('');
  // What cannot be read as a whole is put aside, and what could be read takes its place.
  if (!readShortlist().isWhole) keep(own());
  // A list of nothing that could be an entry is no list: one's own is shown.
  if (shared.slugs.length === 0 && shared.malformed.length > 0) say(malformedInWords(shared).join(' '));
  startTakingAlong(page, async () => {
    await showAndLoad();
    const list = shown();
    return {
      entries: takenEntries(list, records, addressHere),
      compared: list.compared,
      address: sharingAddress(list, records),
    };
  });
  // The pages of its entries lead back to it, from the list and from the comparison.
  page.addEventListener('click', ({ target }) => {
    if (!(target as Element).closest('a')) return;
    const items = shown().entries.map(({ record }) => [record.slug, record.title] as const);
    rememberList({ address: pageAddress.shortlist(location.search), items });
  });
  onShortlistChange(() => void showAndLoad());
  addEventListener('online', () => void showAndLoad());
  void showAndLoad();
  startAsking();
}

/** What was chosen to compare, or not to, when this page was last here: before it was loaded anew, or left and come back to. */
function keptChoices(): [string, boolean][] {
  const { compared } = (history.state ?? {}) as { compared?: [string, boolean][] };
  return compared ?? [];
}

/** Keeps it with the page in the browser's history. */
function keepChoices(choices: ReadonlyMap<string, boolean>): void {
  showAddress(location.href, 'replace', { compared: [...choices] });
}

function showHead(page: HTMLElement, { items, isShared }: ShownList): void {
  find(page, '[data-empty]').hidden = items.length > 0 || isShared;
  for (const part of page.querySelectorAll<HTMLElement>('[data-filled]')) part.hidden = items.length === 0;
  find(page, '[data-count]').textContent = counted(items.length, 'interventie', 'interventies');
  find(page, '[data-clear]').hidden = isShared;
  find(page, '[data-shared]').hidden = !isShared;
  find(page, '[data-unread]').hidden = readShortlist().isWhole && unreadShortlist() === '';
}

/** @param hasOwn Whether there is a list of one's own, which the shared one can replace. */
function showShared(
  page: HTMLElement,
  { items }: ShownList,
  sentences: readonly string[],
  hasOwn: boolean,
): void {
  find(page, '[data-shared-own]').replaceChildren(...sentences.map((sentence) => element('p', {}, sentence)));
  // A list of which nothing is left adds nothing, and takes the place of none.
  find(page, '[data-merge]').hidden = items.length === 0;
  find(page, '[data-replace]').hidden = items.length === 0 || !hasOwn;
}

/** Shows what was done, with a button that undoes it. */
function showMessage(page: HTMLElement, sentence: string, undo?: () => void): void {
  const message = find(page, '[data-message]');
  message.replaceChildren(element('p', {}, sentence));
  if (!undo) return;
  const button = element(
    'button',
    { type: 'button', className: 'nl-button nl-button--secondary' },
    'Ongedaan maken',
  );
  button.addEventListener('click', () => {
    message.replaceChildren();
    undo();
    find(page, '[data-count]').focus();
  });
  message.append(button);
  button.focus();
}

/** @param clear Called when the visitor has agreed to clear the list. */
function startClearing(page: HTMLElement, clear: () => void): void {
  const dialog = find<HTMLDialogElement>(page, '[data-clear-dialog]');
  find(page, '[data-clear]').addEventListener('click', () => {
    find(page, '[data-clear-count]').textContent = clearingInWords(readShortlist().items);
    // A browser may leave the last answer there when there is none, as with Escape.
    dialog.returnValue = '';
    dialog.showModal();
  });
  dialog.addEventListener('close', () => {
    if (dialog.returnValue === 'clear') clear();
  });
}

/**
 * What was put aside, as it could not be read, stays until the visitor throws it away.
 *
 * @param show Shows the page without it.
 */
function startUnread(page: HTMLElement, show: () => void): void {
  find(page, '[data-unread-download]').addEventListener('click', () => {
    download('selectie-onleesbaar.txt', 'text/plain', unreadShortlist());
  });
  find(page, '[data-unread-forget]').addEventListener('click', () => {
    forgetUnread();
    show();
    find(page, '[data-count]').focus();
  });
}

/** Web address that shares a list. */
function sharingAddress(list: ShownList, records: LoadedRecords): string {
  const query = sharingQuery(shareableSlugs(list, records));
  return new URL(pageAddress.shortlist(query), location.origin).href;
}

/** Whether an address shares one's own list: that is no list of someone else's. */
function isOwnAddress({ slugs, malformed, dropped }: SharedList, own: Shortlist): boolean {
  const isSame = sharingQuery(own.map(({ slug }) => slug)) === sharingQuery(slugs);
  return isSame && malformed.length + dropped === 0;
}

startShortlistPage();
