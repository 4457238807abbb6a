/** The page of the shortlist: one's own, or one that someone shares, which is looked at and never written over one's own. */
import { counted, dutchList } from '../../language/dutch.ts';
import {
  forgetUnread,
  NOT_KEPT,
  onShortlistChange,
  readShortlist,
  unreadShortlist,
  writeShortlist,
} from '../../shortlist/kept-shortlist.browser.ts';
import {
  MAX_ENTRIES,
  merged,
  moved,
  replaced,
  sharedListIn,
  sharingQuery,
  withEntry,
  withNote,
  withoutEntry,
  type Shortlist,
} from '../../shortlist/shortlist.ts';
import { element, find } from '../../search/ui/element.ts';
import { MAX_UNKNOWN_NAMED, namedValue, pageAddress } from '../../site/site-address.ts';
import { startAsking } from '../intervention/ask-question.browser.ts';
import { download } from '../ui/download.ts';
import { showComparison } from './comparison.browser.ts';
import { showContacts } from './contacts.browser.ts';
import { itemMaker, type ItemElement } from './item.browser.ts';
import { isRecord, recordLoader, type Loaded } from './records.browser.ts';
import { startTakingAlong } from './take-along.browser.ts';

/** The most entries that stand side by side. */
const MAX_COMPARED = 5;
const MIN_COMPARED = 2;

/** Brings the page (`[data-shortlist-page]`) to life. */
function startShortlistPage(): void {
  const page = find(document, '[data-shortlist-page]');
  const hook = (name: string) => find(page, `[data-${name}]`);
  const list = hook('items');
  const load = recordLoader();
  const makeItem = itemMaker(find<HTMLTemplateElement>(page, 'template[data-item]'), {
    move: (slug, by) => {
      if (!keep(moved(readShortlist().items, slug, by))) return;
      const place = readShortlist().items.findIndex((item) => item.slug === slug) + 1;
      tell(`${nameOf(slug)} staat nu op plaats ${place} van ${readShortlist().items.length}.`);
      items.get(slug)?.focusMove(by);
    },
    remove: (slug) => {
      const before = readShortlist().items;
      const place = before.findIndex((item) => item.slug === slug);
      const item = before[place];
      if (!item || !keep(withoutEntry(before, slug))) return;
      tell(`${nameOf(slug)} is weggehaald.`, () => keep(withEntry(readShortlist().items, item, place)));
    },
    note: (slug, note) => keep(withNote(readShortlist().items, slug, note)),
    compare: (slug, isChosen) => {
      if (isChosen && chosen().length >= MAX_COMPARED) {
        tell(
          `Je kunt hoogstens ${MAX_COMPARED} interventies naast elkaar zetten. Haal eerst een vinkje weg.`,
        );
      } else compared.set(slug, isChosen);
      showParts();
    },
  });

  let shared = sharedListIn(location.search);
  let records: ReadonlyMap<string, Loaded> = new Map();
  const items = new Map<string, ItemElement>();
  /** What the visitor chose to compare; of others, the first ones are. */
  const compared = new Map<string, boolean>();

  const isShared = () => shared.slugs.length > 0;
  /** The list that is shown. */
  const shown = (): Shortlist =>
    isShared() ? shared.slugs.map((slug) => ({ slug, note: '' })) : readShortlist().items;
  const nameOf = (slug: string) => {
    const record = records.get(slug);
    return isRecord(record) ? record.title : `‘${slug}’`;
  };
  const listed = () =>
    shown().flatMap(({ slug, note }) => {
      const record = records.get(slug);
      return isRecord(record) ? [{ record, note }] : [];
    });
  const chosen = () => {
    const all = listed().map(({ record }) => record);
    const wanted = all.filter(({ slug }) => compared.get(slug));
    const undecided = all.filter(({ slug }) => !compared.has(slug)).slice(0, MAX_COMPARED - wanted.length);
    return all.filter((record) => wanted.includes(record) || undecided.includes(record));
  };
  const address = () =>
    new URL(pageAddress.shortlist(sharingQuery(listed().map(({ record }) => record.slug))), location.origin)
      .href;

  /** Writes one's own list; says so when that fails. */
  function keep(changed: Shortlist): boolean {
    const isKept = writeShortlist(changed);
    if (!isKept) tell(NOT_KEPT);
    return isKept;
  }

  /** Says something, with a way to undo it. */
  function tell(sentence: string, undo?: () => void): void {
    const told = hook('told');
    told.replaceChildren(element('p', {}, sentence));
    if (!undo) return;
    const button = element(
      'button',
      { type: 'button', className: 'nl-button nl-button--secondary' },
      'Ongedaan maken',
    );
    button.addEventListener('click', () => {
      told.replaceChildren();
      undo();
      hook('count').focus();
    });
    told.append(button);
    button.focus();
  }

  /** Shows the list and all that is made of it, as far as its entries are loaded. */
  async function show(): Promise<void> {
    showParts();
    list.ariaBusy = 'true';
    records = await load(shown().map(({ slug }) => slug));
    list.ariaBusy = null;
    showParts();
  }

  function showParts(): void {
    const rows = shown();
    const own = readShortlist().items;
    hook('empty').hidden = rows.length > 0;
    for (const part of page.querySelectorAll<HTMLElement>('[data-filled]')) part.hidden = rows.length === 0;
    hook('count').textContent = counted(rows.length, 'interventie', 'interventies');
    hook('clear').hidden = isShared();
    hook('shared').hidden = !isShared();
    hook('unread').hidden = isWholeRead();
    if (isShared()) showShared(own);

    const picked = chosen();
    rows.forEach(({ slug, note }, place) => {
      const item = items.get(slug) ?? makeItem(slug);
      items.set(slug, item);
      item.show({
        loaded: records.get(slug),
        note,
        isOwn: !isShared(),
        isFirst: place === 0,
        isLast: place === rows.length - 1,
        isCompared: picked.some((record) => record.slug === slug),
      });
    });
    const elements = rows.map(({ slug }) => items.get(slug)!.element);
    if (
      elements.some((each, place) => list.children[place] !== each) ||
      list.children.length > elements.length
    ) {
      list.replaceChildren(...elements);
    }
    showComparison(page, picked, listed().length, { min: MIN_COMPARED, max: MAX_COMPARED });
    showContacts(
      find(page, '[data-contacts]'),
      listed().map(({ record }) => record),
    );
    find(page, '[data-share]').dataset.shareAddress = address();
  }

  const isWholeRead = () => readShortlist().isWhole && unreadShortlist() === '';

  const notThere = (value: string) => `‘${value}’ staat niet (meer) in de Interventiebank.`;
  const malformed = () =>
    shared.malformed.slice(0, MAX_UNKNOWN_NAMED).map((value) => notThere(namedValue(value)));

  /** What stands in the address, in words, and what becomes of one's own list. */
  function showShared(own: Shortlist): void {
    const gone = shared.slugs.filter((slug) => records.get(slug) === 'gone');
    const sentences = [
      own.length > 0
        ? `Je eigen selectie (${counted(own.length, 'interventie', 'interventies')}) is niet veranderd.`
        : 'Je eigen selectie is nog leeg.',
      ...gone.map(notThere),
      ...malformed(),
      ...(shared.dropped > 0
        ? [
            `Er passen ${MAX_ENTRIES} interventies in een selectie. De andere ${shared.dropped} zie je hier niet.`,
          ]
        : []),
    ];
    hook('shared-own').replaceChildren(...sentences.map((sentence) => element('p', {}, sentence)));
    hook('replace').hidden = own.length === 0;
  }

  /** Takes over the list of someone else, after which one's own is shown. */
  function takeOver(
    change: (own: Shortlist, slugs: readonly string[]) => { items: Shortlist; left: string[] },
  ): void {
    const before = readShortlist().items;
    const there = shared.slugs.filter((slug) => records.get(slug) !== 'gone');
    const { items: changed, left } = change(before, there);
    if (!keep(changed)) return;
    const lost = left.length > 0 ? ` Er was geen plaats meer voor ${dutchList(left.map(nameOf))}.` : '';
    showOwn();
    tell(`Je selectie is bijgewerkt.${lost}`, () => keep(before));
  }

  function showOwn(): void {
    shared = sharedListIn('');
    history.replaceState(null, '', pageAddress.shortlist());
    void show();
  }

  hook('merge').addEventListener('click', () => takeOver(merged));
  hook('replace').addEventListener('click', () =>
    takeOver((own, slugs) => ({ items: replaced(own, slugs), left: [] })),
  );
  hook('unread-download').addEventListener('click', () => {
    download('selectie-onleesbaar.txt', 'text/plain', unreadShortlist());
  });
  hook('unread-forget').addEventListener('click', () => {
    forgetUnread();
    showParts();
    hook('count').focus();
  });
  const dialog = find<HTMLDialogElement>(page, '[data-clear-dialog]');
  hook('clear').addEventListener('click', () => {
    const { items: own } = readShortlist();
    const notes = own.filter(({ note }) => note).length;
    hook('clear-count').textContent =
      `Het gaat om ${counted(own.length, 'interventie', 'interventies')}` +
      (notes > 0 ? ` en ${counted(notes, 'notitie', 'notities')}.` : '.');
    dialog.showModal();
  });
  dialog.addEventListener('close', () => {
    const before = readShortlist().items;
    if (dialog.returnValue !== 'clear' || !keep([])) return;
    tell('Je selectie is leeg.', () => keep(before));
  });

  // The address of one's own list is no list of someone else's.
  const own = readShortlist();
  const isOwn = sharingQuery(own.items.map(({ slug }) => slug)) === sharingQuery(shared.slugs);
  if (isOwn && shared.malformed.length + shared.dropped === 0) shared = sharedListIn('');
  // What cannot be read as a whole is put aside, and what could be read takes its place.
  if (!own.isWhole) keep(own.items);

  // A list of nothing that could be an entry is no list: one's own is shown.
  if (!isShared() && shared.malformed.length > 0) tell(malformed().join(' '));

  startTakingAlong(page, () => ({ entries: listed(), compared: chosen(), address: address() }));
  onShortlistChange(() => void show());
  void show().then(() => startAsking());
}

startShortlistPage();
