/** What the page of the shortlist shows, without the page: one's own list, or one that someone shares. */
import { counted } from '../../language/dutch.ts';
import type { EntryRecord } from '../../publishing/entry-record.ts';
import {
  holds,
  MAX_ENTRIES,
  sharingQuery,
  type SharedList,
  type Shortlist,
} from '../../shortlist/shortlist.ts';
import { MAX_UNKNOWN_NAMED, namedValue } from '../../site/site-address.ts';
import type { ListedEntry } from './export.ts';
import { isRecord, type Loaded } from './records.browser.ts';

/** The fewest entries that make a comparison. */
export const MIN_COMPARED = 2;

/** The most entries that stand side by side. */
export const MAX_COMPARED = 5;

/** By slug; what is still being loaded is not in it. */
export type LoadedRecords = ReadonlyMap<string, Loaded>;

export interface ShownList {
  /** Of a shared list without what is not in the catalogue. One's own keeps that, with its note, until it is taken out. */
  items: Shortlist;
  isShared: boolean;
  /** Those of which the record is loaded. */
  entries: { record: EntryRecord; note: string }[];
  /** The records that stand side by side, in the order of the list. */
  compared: EntryRecord[];
}

/**
 * @param shared What the address shares; without slugs one's own list is shown.
 * @param choices What the visitor chose to compare, or not to. Of the other entries the first fill the places that are left.
 */
export function shownList(
  own: Shortlist,
  shared: SharedList,
  records: LoadedRecords,
  choices: ReadonlyMap<string, boolean>,
): ShownList {
  const isShared = shared.slugs.length > 0;
  const items = isShared
    ? shared.slugs.filter((slug) => records.get(slug) !== 'gone').map((slug) => ({ slug, note: '' }))
    : own;
  const entries = items.flatMap(({ slug, note }) => {
    const record = records.get(slug);
    return isRecord(record) ? [{ record, note }] : [];
  });
  return { items, isShared, entries, compared: comparedOf(entries, choices) };
}

/** What an entry is called on screen: by its title, or by its slug as long as that is not known. */
export function nameIn(records: LoadedRecords, slug: string): string {
  const record = records.get(slug);
  return isRecord(record) ? record.title : `‘${slug}’`;
}

/** Whether an address shares one's own list: that is no list of someone else's. */
export function sharesOwnList({ slugs, malformed, dropped }: SharedList, own: Shortlist): boolean {
  const isSame = sharingQuery(own.map(({ slug }) => slug)) === sharingQuery(slugs);
  return isSame && malformed.length + dropped === 0;
}

/** The entries of a list that its address shares: also those that can't be loaded now, none that are not in the catalogue. */
export const shareableSlugs = ({ items }: ShownList, records: LoadedRecords): string[] =>
  items.map(({ slug }) => slug).filter((slug) => records.get(slug) !== 'gone');

/**
 * The entries of a list as they are taken along: also those whose record can't be had, as far as they are known.
 *
 * @param addressOf Gives the web address of an entry's page by its slug.
 */
export const takenEntries = (
  { items }: ShownList,
  records: LoadedRecords,
  addressOf: (slug: string) => string,
): ListedEntry[] =>
  items.map(({ slug, note }) => {
    const record = records.get(slug);
    if (isRecord(record)) return { record, note };
    const missing =
      record === 'gone' ? 'Staat niet (meer) in de Interventiebank.' : 'De gegevens waren niet bereikbaar.';
    return { record: { slug, address: addressOf(slug), missing }, note };
  });

function comparedOf(entries: ShownList['entries'], choices: ReadonlyMap<string, boolean>): EntryRecord[] {
  const records = entries.map(({ record }) => record);
  const chosen = records.filter(({ slug }) => choices.get(slug));
  const undecided = records.filter(({ slug }) => !choices.has(slug));
  const compared = new Set([...chosen, ...undecided.slice(0, MAX_COMPARED - chosen.length)]);
  return records.filter((record) => compared.has(record));
}

/**
 * What a change did to the comparison: which entry of those that are still listed left it, which came in, or that there is none any
 * more. Empty when nothing.
 */
export function comparisonInWords(before: ShownList, after: ShownList): string {
  if (after.compared.length < MIN_COMPARED)
    return before.compared.length < MIN_COMPARED ? '' : 'Er is geen vergelijking meer.';
  const leaves = after.entries.find(
    ({ record }) => before.compared.includes(record) && !after.compared.includes(record),
  );
  const comes = after.compared.find((record) => !before.compared.includes(record));
  if (leaves)
    return `${leaves.record.title} staat niet meer in de vergelijking${comes ? `, ${comes.title} nu wel` : ''}.`;
  return comes ? `${comes.title} staat nu in de vergelijking.` : '';
}

/**
 * What undoing brought back to a list, and what it took out again: a sentence each.
 *
 * @param nameOf What an entry is called on screen.
 */
export function undoneInWords(
  before: Shortlist,
  after: Shortlist,
  nameOf: (slug: string) => string,
): string[] {
  const told = (items: Shortlist, one: string, several: string): string[] => {
    const [first, ...others] = items;
    if (!first) return [];
    return [others.length > 0 ? `${items.length} interventies ${several}` : `${nameOf(first.slug)} ${one}`];
  };
  const notIn = (list: Shortlist) => (item: Shortlist[number]) => !holds(list, item.slug);
  return [
    ...told(after.filter(notIn(before)), 'staat er weer.', 'staan er weer.'),
    ...told(before.filter(notIn(after)), 'is er weer uit.', 'zijn er weer uit.'),
  ];
}

/** What a shared list leaves out, and that one's own has not changed: a sentence each. */
export function sharedInWords(shared: SharedList, own: Shortlist, records: LoadedRecords): string[] {
  const gone = shared.slugs.filter((slug) => records.get(slug) === 'gone');
  return [
    own.length > 0
      ? `Je eigen selectie (${counted(own.length, 'interventie', 'interventies')}) is niet veranderd.`
      : 'Je eigen selectie is nog leeg.',
    ...gone.slice(0, MAX_UNKNOWN_NAMED).map(notInCatalogue),
    ...(gone.length > MAX_UNKNOWN_NAMED
      ? [`En nog ${gone.length - MAX_UNKNOWN_NAMED} andere ook niet.`]
      : []),
    ...malformedInWords(shared),
    ...(shared.dropped > 0
      ? [
          `Er passen ${MAX_ENTRIES} interventies in een selectie. De andere ${shared.dropped} zie je hier niet.`,
        ]
      : []),
  ];
}

/** The values of the address that can be no entries: a sentence each, for the first few. */
export const malformedInWords = ({ malformed }: SharedList): string[] =>
  malformed.slice(0, MAX_UNKNOWN_NAMED).map((value) => notInCatalogue(namedValue(value)));

const notInCatalogue = (value: string): string => `‘${value}’ staat niet (meer) in de Interventiebank.`;

/** What is lost when a list is cleared. */
export function clearingInWords(own: Shortlist): string {
  const notes = own.filter(({ note }) => note).length;
  return (
    `Het gaat om ${counted(own.length, 'interventie', 'interventies')}` +
    (notes > 0 ? ` en ${counted(notes, 'notitie', 'notities')}.` : '.')
  );
}
