/**
 * The page of the shortlist: one's own, or one that someone shares, which is looked at and never written over one's own. What is shown
 * follows from four things: the list that the browser keeps, the address, the records that are loaded, and what is chosen to compare.
 * An action changes one of them; then the page is shown anew.
 */
import { element, find } from '../../browser/element.ts';
import { counted } from '../../language/dutch.ts';
import {
  forgetUnread,
  onShortlistChange,
  readShortlist,
  unreadShortlist,
} from '../../shortlist/kept-shortlist.browser.ts';
import { rememberList } from '../../search/ui/visited-list.ts';
import {
  merged,
  moved,
  replaced,
  sharedListIn,
  sharingQuery,
  withNote,
  withoutEntry,
} from '../../shortlist/shortlist.ts';
import { pageAddress, showAddress } from '../../site/site-address.ts';
import { startAsking } from '../intervention/ask-question.browser.ts';
import { download } from '../ui/download.ts';
import { showComparison } from './comparison.browser.ts';
import { showContacts } from './contacts.browser.ts';
import { itemListIn } from './item-list.browser.ts';
import type { ItemActions } from './item.browser.ts';
import { OwnList } from './own-list.browser.ts';
import { addressHere, recordLoader, type Loaded } from './records.browser.ts';
import {
  clearingInWords,
  comparisonInWords,
  malformedInWords,
  MAX_COMPARED,
  MIN_COMPARED,
  nameIn,
  shareableSlugs,
  sharedInWords,
  sharesOwnList,
  shownList,
  takenEntries,
  type LoadedRecords,
  type ShownList,
} from './shown-list.ts';
import { startTakingAlong, type TakenList } from './take-along.browser.ts';

/** Brings the page (`[data-shortlist-page]`) to life. */
function startShortlistPage(): void {
  const page = find(document, '[data-shortlist-page]');
  const shortlist = new ShortlistPage(page);
  find(page, '[data-merge]').addEventListener('click', () => shortlist.takeOver(merged));
  find(page, '[data-replace]').addEventListener('click', () =>
    shortlist.takeOver((own, slugs) => ({ items: replaced(own, slugs), left: [] })),
  );
  startClearing(page, () => shortlist.clear());
  startUnread(page, () => shortlist.show());
  shortlist.repairStart();
  startTakingAlong(page, () => shortlist.takenList());
  page.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('a')) shortlist.remember();
  });
  onShortlistChange(() => void shortlist.showAndLoad());
  addEventListener('online', () => void shortlist.showAndLoad());
  void shortlist.showAndLoad();
  startAsking();
}

class ShortlistPage {
  /** What the address shares. */
  #shared = sharedListIn(location.search);
  readonly #records = new Map<string, Loaded>();
  /** Whether an entry was chosen to compare, or not to, by slug. */
  readonly #choices = new Map(keptChoices());

  readonly #page;
  readonly #list;
  readonly #itemList;
  readonly #own = new OwnList(
    (sentence, undo) => this.#say(sentence, undo),
    (slug) => this.#nameOf(slug),
  );
  readonly #load = recordLoader((slug, loaded) => {
    this.#records.set(slug, loaded);
    this.show();
  });

  constructor(page: HTMLElement) {
    this.#page = page;
    this.#list = find(page, '[data-items]');
    this.#itemList = itemListIn(
      this.#list,
      find<HTMLTemplateElement>(page, 'template[data-item]'),
      this.#itemActions(),
    );
  }

  /** Repairs what the page is opened with: an address that shares one's own list or nothing, and a kept list that can't be read whole. */
  repairStart(): void {
    if (sharesOwnList(this.#shared, this.#own.items)) this.#shared = sharedListIn('');
    // What cannot be read as a whole is put aside, and what could be read takes its place.
    if (!readShortlist().isWhole) this.#own.keep(this.#own.items);
    // A list of nothing that could be an entry is no list: one's own is shown.
    if (this.#shared.slugs.length === 0 && this.#shared.malformed.length > 0)
      this.#say(malformedInWords(this.#shared).join(' '));
  }

  /** Shows the page, loads what is not there yet of the entries, and shows each as it comes in. */
  async showAndLoad(): Promise<void> {
    this.show();
    await this.#load(this.#shown().items.map(({ slug }) => slug));
  }

  show(): void {
    const page = this.#page;
    const shown = this.#shown();
    const own = this.#own.items;
    showHead(page, shown);
    if (shown.isShared) {
      showShared(page, shown, sharedInWords(this.#shared, own, this.#records), own.length > 0);
    }
    this.#itemList.show(shown, this.#records);
    const isLoading = !shown.items.every(({ slug }) => this.#records.has(slug));
    this.#list.setAttribute('aria-busy', String(isLoading));
    const listed = shown.entries.map(({ record }) => record);
    showComparison(page, shown.compared, listed.length, { min: MIN_COMPARED, max: MAX_COMPARED });
    showContacts(find(page, '[data-contacts]'), listed);
    find(page, '[data-share]').dataset.shareAddress = sharingAddress(shown, this.#records);
  }

  /** Takes over a shared list, after which one's own is shown. */
  takeOver(change: typeof merged): void {
    const inCatalogue = this.#shared.slugs.filter((slug) => this.#records.get(slug) !== 'gone');
    const { items, left } = change(this.#own.items, inCatalogue);
    const undo = this.#own.change(items);
    if (!undo) return;
    const lost = left.length > 0 ? ` ${this.#own.noRoomInWords(left)}` : '';
    this.#shared = sharedListIn('');
    showAddress(pageAddress.shortlist());
    void this.showAndLoad();
    this.#say(`Je selectie is bijgewerkt.${lost}`, undo);
  }

  clear(): void {
    const undo = this.#own.change([]);
    if (undo) this.#say('Je selectie is leeg.', undo);
  }

  /** The list as it is taken along, once all is there of it that can be had. */
  async takenList(): Promise<TakenList> {
    await this.showAndLoad();
    const shown = this.#shown();
    return {
      entries: takenEntries(shown, this.#records, addressHere),
      compared: shown.compared,
      address: sharingAddress(shown, this.#records),
    };
  }

  /** Keeps the list for the pages of its entries, which lead back to it, from the list and from the comparison. */
  remember(): void {
    const items = this.#shown().entries.map(({ record }) => [record.slug, record.title] as const);
    rememberList({ address: pageAddress.shortlist(location.search), items });
  }

  /** What can be done with an entry of one's own list. */
  #itemActions(): ItemActions {
    const own = this.#own;
    return {
      move: (slug, by) => {
        const before = own.items;
        const after = moved(before, slug, by);
        const place = after.findIndex((item) => item.slug === slug);
        const stays = before[place]?.slug === slug;
        if (!stays && !own.keep(after)) return;
        const since = stays ? `al ${by < 0 ? 'bovenaan' : 'onderaan'},` : 'nu';
        this.#say(`${this.#nameOf(slug)} staat ${since} op plaats ${place + 1} van ${after.length}.`);
        this.#itemList.focusMove(slug, by);
      },
      remove: (slug) => {
        const before = this.#shown();
        const undo = own.change(withoutEntry(own.items, slug));
        if (!undo) return;
        const comparison = comparisonInWords(before, this.#shown());
        this.#say(`${this.#nameOf(slug)} is weggehaald. ${comparison}`.trim(), undo);
      },
      note: (slug, note) => own.keep(withNote(own.items, slug, note)),
      compare: (slug, isChosen) => this.#choose(slug, isChosen),
    };
  }

  /** Chooses an entry to compare, or not to. */
  #choose(slug: string, isChosen: boolean): void {
    const before = this.#shown();
    if (isChosen && before.compared.length >= MAX_COMPARED) {
      this.#say(
        `Je kunt hoogstens ${MAX_COMPARED} interventies naast elkaar zetten. Haal eerst een vinkje weg.`,
      );
    } else keepChoices(this.#choices.set(slug, isChosen));
    this.show();
    find(this.#page, '[data-comparison-change]').textContent = comparisonInWords(before, this.#shown());
  }

  #shown(): ShownList {
    return shownList(this.#own.items, this.#shared, this.#records, this.#choices);
  }

  #nameOf(slug: string): string {
    return nameIn(this.#records, slug);
  }

  #say(sentence: string, undo?: () => void): void {
    showMessage(this.#page, sentence, undo);
  }
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

startShortlistPage();
